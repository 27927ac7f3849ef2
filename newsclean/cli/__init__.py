"""The command line. Thin: parse, call, print, exit. Each command is a module that is imported when it is called."""

from __future__ import annotations

import codecs
import errno
import io
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

import click

import newsclean
from newsclean.errors import nearest_name
from newsclean.exit_codes import COULD_NOT, SIGNALLED

COMMANDS = {
    "check": "newsclean.cli.check:check",
    "clean": "newsclean.cli.clean:clean",
    "config": "newsclean.cli.config:config",
    "diff": "newsclean.cli.diff:diff",
    "explain": "newsclean.cli.explain:explain",
    "learn": "newsclean.cli.learn:learn",
    "rules": "newsclean.cli.rules:rules",
    "run": "newsclean.cli.run:run",
    "sites": "newsclean.cli.sites:sites",
}

# What keeps standard output from being written: a full disk, one that is broken, a file that is too large.
UNWRITABLE = (errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EFBIG)


class Lazy(click.Group):
    """A group whose commands are imported when they are asked for, so that `newsclean --version` starts at once."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, name = COMMANDS[cmd_name].split(":")
        command = getattr(import_module(module), name)
        assert isinstance(command, click.Command)  # noqa: S101 (for the type checker)
        return command

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is called; one that there is not is told with the nearest."""
        if args[0] not in COMMANDS and not args[0].startswith("-"):
            ctx.fail(f"No such command '{args[0]}'{nearest_name(args[0], COMMANDS)}.")
        return super().resolve_command(ctx, args)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse ``args``; --help and --version print while that is done."""
        with _written(ctx):
            return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; an interrupt ends it with 130, as the shell has it."""
        try:
            with _written(ctx):
                return super().invoke(ctx)
        except KeyboardInterrupt:
            ctx.exit(SIGNALLED + signal.SIGINT)


@contextmanager
def _written(ctx: click.Context) -> Iterator[None]:
    """What is printed is written when this ends. A closed pipe ends the command quietly; a full disk is told."""
    try:
        try:
            yield
        finally:
            sys.stdout.flush()
    except BrokenPipeError:
        _drop_output()
        ctx.exit(0)
    except OSError as error:
        if error.filename is not None or error.errno not in UNWRITABLE:
            raise
        _drop_output()
        click.echo(f"newsclean: standard output cannot be written: {error.strerror}", err=True)
        ctx.exit(COULD_NOT)


def _drop_output() -> None:
    """What is still in the buffer has nowhere to go: the interpreter would complain about it when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@click.group(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(newsclean.__version__, prog_name="newsclean")
def group() -> None:
    """Turn raw page dumps of news articles into articles, and account for every line.

    \b
    newsclean clean page.txt                 the article as text
    newsclean explain page.txt               what became of every line, and why
    cat page.html | newsclean clean -f json  in a pipe
    """


def _escaped(error: UnicodeError) -> tuple[str, int]:
    """What UTF-8 does not have: a byte of a file's name is written ``\\xe9``, half of a surrogate pair ``\\ud800``."""
    assert isinstance(error, UnicodeEncodeError)  # noqa: S101 (it is asked about nothing else)
    letters = error.object[error.start : error.end]
    byte = "\udc80", "\udcff"
    return "".join(
        f"\\x{ord(one) - 0xDC00:02x}" if byte[0] <= one <= byte[1] else f"\\u{ord(one):04x}" for one in letters
    ), error.end


def main() -> None:
    """Run the command line. What it prints is UTF-8 wherever it runs; what UTF-8 does not have is escaped."""
    # A shell may have closed them ("<&-", ">&-"): then nothing is read, and what is printed goes nowhere.
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: PTH123, SIM115 (open until the process ends)
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    codecs.register_error("escaped", _escaped)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="escaped")
    group(prog_name="newsclean")
