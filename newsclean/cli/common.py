"""What the commands share: the options that choose rules and word lists, the pages that paths name, and the exit codes."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click

from newsclean.errors import ReadError
from newsclean.pipeline import Options

FINE, FOUND, COULD_NOT = 0, 1, 2
SUFFIXES = (".txt", ".html", ".htm")


def page_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that say how a page is read and judged."""
    for option in (
        click.option("--site", metavar="HOST", help="The newspaper, instead of what the page says: thanhtra.com.vn."),
        click.option("--language", metavar="CODE", help="The language, instead of what the page says: vi, en."),
        click.option(
            "--lexicon", "lexicons", metavar="FILE", multiple=True, help="Word lists to add (TOML). May be given again."
        ),
        click.option(
            "--select",
            metavar="RULES",
            multiple=True,
            help="Only these cleaners: code, prefix or name, commas between.",
        ),
        click.option("--ignore", metavar="RULES", multiple=True, help="Not these rules: code, prefix or name, commas between."),
        click.option(
            "--from",
            "kind",
            type=click.Choice(["html", "text"]),
            help="What the input is, instead of telling by its content.",
        ),
        click.option("--encoding", metavar="NAME", help="The encoding of the input, instead of telling by its bytes."),
    ):
        command = option(command)
    return command


def make_options(given: dict[str, Any]) -> Options:
    """The pipeline's options out of what the command line gave."""
    return Options(
        site=given["site"],
        language=given["language"],
        lexicons=tuple(given["lexicons"]),
        select=_words(given["select"]),
        ignore=_words(given["ignore"]),
        kind=given["kind"],
        encoding=given["encoding"],
    )


def _words(values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word.strip() for value in values for word in value.split(",") if word.strip())


def pages(paths: tuple[str, ...]) -> Iterator[tuple[str, bytes | ReadError]]:
    """Every page that ``paths`` name, with its bytes or the error that kept it from being read; ``-`` is stdin.

    A folder gives the pages in it, and in the folders in it, in name order.
    """
    for path in paths:
        if path == "-":
            yield "-", sys.stdin.buffer.read()
            continue
        for file in _files(Path(path)):
            try:
                yield str(file), file.read_bytes()
            except OSError as error:
                yield str(file), ReadError(f"{file}: cannot be read: {error.strerror}", kind="unreadable")


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    yield from sorted(file for file in path.rglob("*") if file.suffix in SUFFIXES and file.is_file())


def or_stdin(ctx: click.Context, paths: tuple[str, ...]) -> tuple[str, ...]:
    """``paths``, or stdin when there are none and it is no terminal; else the command's help, and the end."""
    if paths or not sys.stdin.isatty():
        return paths or ("-",)
    click.echo(ctx.get_help())
    ctx.exit(FINE)


def complain(message: str) -> None:
    """Say on stderr what went wrong."""
    click.echo(f"newsclean: {message}", err=True)
