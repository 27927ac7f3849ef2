"""What the commands share: the options that choose rules and word lists, the pipelines that they make, and what is said on stderr."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from newsclean import config
from newsclean.cli.load_option import load_option
from newsclean.config import Config
from newsclean.errors import NewscleanError, ReadError
from newsclean.exit_codes import COULD_NOT, FINE
from newsclean.options import Options
from newsclean.page import Page
from newsclean.pipeline import Pipeline
from newsclean.writers.wording import shown

# Keys of a configuration file, and the parameters that say the same on the command line.
KEYS = {"site": "site", "sites": "sites", "language": "language", "lexicon": "lexicons", "no-lexicon": "no_lexicon", "load": "plugins",
        "select": "select", "ignore": "ignore", "encoding": "encoding"}  # fmt: skip


def with_options(*options: Callable[..., Any]) -> Callable[..., Any]:
    """A decorator that gives a command ``options``, which its help shows in this order."""

    def decorate(command: Callable[..., Any]) -> Callable[..., Any]:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


# The options that say how a page is read and judged.
page_options = with_options(
    click.option("--site", metavar="HOST|FILE", help="The newspaper, instead of what the page says: thanhtra.com.vn, my.toml."),
    click.option("--sites", metavar="PATH", multiple=True, help="Site files to add: a file or a folder. May be given again."),
    click.option("--language", metavar="CODE", help="The language, instead of what the page says: vi, en."),
    click.option("--lexicon", "lexicons", metavar="FILE", multiple=True, help="Word lists to add (TOML). May be given again."),
    click.option(
        "--no-lexicon",
        is_flag=True,
        default=None,
        help="Without the built-in word lists and sites: only those that are given.",
    ),
    load_option("plugins"),
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
    click.option("--config", "config_file", metavar="FILE", help="This configuration instead of the nearest one."),
    click.option("--isolated", is_flag=True, help="No configuration file at all."),
)


def find_config(given: Mapping[str, Any], path: str = ".") -> Config:
    """The configuration that governs ``path``: as the command line chose, else the nearest one."""
    if given.get("isolated"):
        return Config()
    return config.load(given["config_file"]) if given.get("config_file") else config.nearest(path)


def make_options(given: Mapping[str, Any], path: str = ".") -> Options:
    """The pipeline's options out of what the command line gave, and the configuration that governs ``path``."""
    keys = {key: given.get(name) for key, name in KEYS.items()}
    keys |= {key: split_words(keys[key] or ()) for key in ("select", "ignore")}
    return replace(config.options_of(find_config(given, path), keys), kind=given["kind"])


def split_words(values: Sequence[str]) -> tuple[str, ...]:
    """The words of an option that may be given several times, with commas between."""
    return tuple(word.strip() for value in values for word in value.split(",") if word.strip())


class Pipelines:
    """A pipeline for every configuration that governs an input; pages in one folder mostly share one.

    A rule, a word list or a key that does not exist is told before any page is read, and ends the command.
    """

    def __init__(self, ctx: click.Context, given: dict[str, Any], paths: tuple[str, ...]) -> None:
        self._given = given
        self._made: dict[Path | None, Pipeline] = {}
        try:
            for path in paths:
                self.of(path)
        except NewscleanError as error:
            complain(str(error))
            ctx.exit(COULD_NOT)

    def of(self, path: str) -> Pipeline:
        """The pipeline for the page at ``path``; raises `ConfigError` for settings that make no sense."""
        found = find_config(self._given, path)
        if found.path not in self._made:
            pipeline = Pipeline(make_options(self._given, path))
            pipeline.prepare()
            self._made[found.path] = pipeline
        return self._made[found.path]


def judge(pipelines: Pipelines, path: str, data: bytes | ReadError) -> Page | NewscleanError:
    """The judged page, or the error that kept it from being read."""
    if isinstance(data, NewscleanError):
        return data
    try:
        return pipelines.of(path).explain(data, shown(path))
    except NewscleanError as error:
        return error


def or_stdin(ctx: click.Context, paths: tuple[str, ...]) -> tuple[str, ...]:
    """``paths``, or stdin when there are none and it is no terminal; else the command's help, and the end."""
    if not paths and sys.stdin.isatty():
        click.echo(ctx.get_help())
        ctx.exit(FINE)
    return paths or ("-",)


def complain(message: str) -> None:
    """Say on stderr what went wrong; if nobody can read it there, the work goes on all the same."""
    with suppress(OSError):
        click.echo(f"newsclean: {message}", err=True)
