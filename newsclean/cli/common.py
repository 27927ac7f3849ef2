"""What the commands share: the options that choose rules and word lists, the pages that paths name, and the exit codes."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click

from newsclean import sites
from newsclean.errors import NewscleanError, ReadError
from newsclean.page import Page
from newsclean.pipeline import Options, Pipeline
from newsclean.readers.decode import MOST_BYTES

FINE, FOUND, COULD_NOT = 0, 1, 2
SUFFIXES = (".txt", ".html", ".htm")


def page_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that say how a page is read and judged."""
    for option in (
        click.option(
            "--site", metavar="HOST|FILE", help="The newspaper, instead of what the page says: thanhtra.com.vn, my.toml."
        ),
        click.option("--sites", metavar="PATH", multiple=True, help="Site files to add: a file or a folder. May be given again."),
        click.option("--language", metavar="CODE", help="The language, instead of what the page says: vi, en."),
        click.option(
            "--lexicon", "lexicons", metavar="FILE", multiple=True, help="Word lists to add (TOML). May be given again."
        ),
        click.option("--no-lexicon", is_flag=True, help="Without the built-in word lists and sites: only those that are given."),
        click.option(
            "--load", "plugins", metavar="PLUGIN", multiple=True, help="Rules of your own: a .py file or a module's name."
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
    site, files = given["site"], tuple(given.get("sites", ()))
    if site and site.endswith(".toml"):
        files, site = (*files, site), sites.load(site).host
    return Options(
        site=site,
        sites=files,
        plugins=tuple(given.get("plugins", ())),
        built_in_lexicons=not given.get("no_lexicon"),
        language=given["language"],
        lexicons=tuple(given["lexicons"]),
        select=_words(given["select"]),
        ignore=_words(given["ignore"]),
        kind=given["kind"],
        encoding=given["encoding"],
    )


def make_pipeline(ctx: click.Context, given: dict[str, Any]) -> Pipeline:
    """A pipeline with the options given; a rule or word list that does not exist is told, and ends the command."""
    try:
        pipeline = Pipeline(make_options(given))
        pipeline.prepare()
    except NewscleanError as error:
        complain(str(error))
        ctx.exit(COULD_NOT)
    return pipeline


def judge(pipeline: Pipeline, name: str, data: bytes | ReadError) -> Page | NewscleanError:
    """The judged page, or the error that kept it from being read."""
    if isinstance(data, NewscleanError):
        return data
    try:
        return pipeline.explain(data, name)
    except NewscleanError as error:
        return error


def _words(values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word.strip() for value in values for word in value.split(",") if word.strip())


def pages(paths: tuple[str, ...]) -> Iterator[tuple[str, bytes | ReadError]]:
    """Every page that ``paths`` name, with its bytes or the error that kept it from being read; ``-`` is stdin.

    A folder gives the pages in it, and in the folders in it, in name order.
    """
    for path in paths:
        if path == "-":
            yield "-", sys.stdin.buffer.read(MOST_BYTES + 1)
            continue
        found = False
        for file in _files(Path(path)):
            found = True
            yield str(file), _bytes(file)
        if not found:
            yield path, ReadError(f"{path}: has no page in it: no file that ends in {', '.join(SUFFIXES)}", kind="no-pages")


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    yield from sorted(file for file in path.rglob("*") if file.suffix.lower() in SUFFIXES and file.is_file())


def _bytes(file: Path) -> bytes | ReadError:
    """What stands in ``file``, and no more than one byte too many for a page."""
    try:
        with file.open("rb") as opened:
            return opened.read(MOST_BYTES + 1)
    except OSError as error:
        return ReadError(f"{file}: cannot be read: {error.strerror}")


def or_stdin(ctx: click.Context, paths: tuple[str, ...]) -> tuple[str, ...]:
    """``paths``, or stdin when there are none and it is no terminal; else the command's help, and the end."""
    if not paths and sys.stdin.isatty():
        click.echo(ctx.get_help())
        ctx.exit(FINE)
    return paths or ("-",)


def complain(message: str) -> None:
    """Say on stderr what went wrong."""
    click.echo(f"newsclean: {message}", err=True)
