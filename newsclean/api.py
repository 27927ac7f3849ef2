"""The two functions that most programs need: `clean` and `explain`."""

from __future__ import annotations

from functools import lru_cache

from newsclean.article import Article
from newsclean.options import Options
from newsclean.page import Page
from newsclean.pipeline import Pipeline

DEFAULT = Options()


@lru_cache(maxsize=8)
def pipeline(options: Options = DEFAULT) -> Pipeline:
    """The pipeline for ``options``, made once."""
    return Pipeline(options)


def clean(data: str | bytes, source: str = "-", options: Options | None = None, *, url: str | None = None) -> Article:
    """The article of one page, given as text or bytes; ``source`` is the name that it goes by, ``url`` its address, which tells the site
    where the page does not.

    Raises `newsclean.errors.ReadError` when ``data`` is no page, `newsclean.errors.ConfigError` for options that make no sense,
    and TypeError for anything but text and bytes.
    """
    return pipeline(options or DEFAULT).clean(data, source, url)


def explain(data: str | bytes, source: str = "-", options: Options | None = None, *, url: str | None = None) -> Page:
    """The judged page: every line with its verdict. Takes and raises what `clean` does.

    It can't be pickled: what goes to another process is what you read off it.
    """
    return pipeline(options or DEFAULT).explain(data, source, url)
