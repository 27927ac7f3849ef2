"""Selectors of a site's file: which elements hold the story, the headline, a caption, or nothing of it.

Lexbor matches them. Some of CSS costs it the square of a page and worse (``~``, ``:has``, ``:nth-child``, several blanks in a
row of elements), and pages come from strangers; so a selector may say less here, and is refused by name where it says more.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, Final, NamedTuple

import regex

from newsclean.errors import ConfigError

KEYS: Final[tuple[str, ...]] = ("article", "headline", "caption", "drop")
LONGEST: Final = 500  # characters
MOST: Final = 100  # selectors of a key
ALLOWED: Final = (
    "tag, .class, #id, [attribute], :first-child, :last-child, :not(.class); «>» for a child, one blank for an element "
    "further down, commas between selectors"
)

# A name as CSS has it: related-news, tin_lienquan, md\:hidden.
_NAME: Final = r"(?:[\p{L}\p{N}_-]|\\[^\n\r\p{N}a-fA-F])++"
# [type="RelatedOneNews"], [data-role^=ad i]
_ATTRIBUTE: Final = rf"""\[\s*+{_NAME}\s*+(?:[~|^$*]?=\s*+(?:"[^"\\\n]*+"|'[^'\\\n]*+'|{_NAME})\s*+[is]?\s*+)?\]"""
_PART: Final = rf"(?:[.#]{_NAME}|{_ATTRIBUTE}|:first-child|:last-child)"
# div.related:not(.open)
_ONE: Final = rf"(?=[^\s,>])(?:\*|{_NAME})?+(?:{_PART}|:not\(\s*+(?:{_NAME})?+{_PART}*+\s*+\))*+"
_CHILDREN: Final = rf"{_ONE}(?:\s*+>\s*+{_ONE})*+"
_PATH: Final = rf"{_CHILDREN}(?:\s++{_CHILDREN})?+"


@lru_cache
def _list() -> regex.Pattern[str]:
    """A list of selectors; compiled for those from outside only."""
    return regex.compile(rf"\s*+{_PATH}(?:\s*+,\s*+{_PATH})*+\s*+")


class Selectors(NamedTuple):
    """CSS selectors, empty where there is none: of the element that holds the story (``article``), of the ``headline``, of
    a ``caption``, and of what is no part of the story (``drop``)."""

    article: str = ""
    headline: str = ""
    caption: str = ""
    drop: tuple[str, ...] = ()

    def plus(self, other: Selectors) -> Selectors:
        """These and ``other``, which wins where only one can count."""
        drop = tuple(dict.fromkeys((*self.drop, *other.drop)))
        return Selectors(other.article or self.article, other.headline or self.headline, other.caption or self.caption, drop)


NO_SELECTORS: Final = Selectors()

# The selectors for the page of an address, which may be unknown.
SelectorsOf = Callable[[str | None], Selectors]


def read_selectors(document: Mapping[str, Any], where: str, trusted: bool = False) -> Selectors:
    """The selectors of a site's TOML ``document``; raises `ConfigError` with ``where`` and the key for one that is none.

    ``trusted`` ones are the built-in files', which the tests have tried.
    """
    given = {
        key: document[key] for key in KEYS if key in document and not isinstance(document[key], dict)
    }  # [caption] has phrases
    found: dict[str, Any] = {}
    for key, value in given.items():
        values = value if isinstance(value, list) and key == "drop" else [value]
        if not all(isinstance(one, str) for one in values):
            raise ConfigError(f"{where}: «{key}» must be a CSS selector{', or a list of them' if key == 'drop' else ''}")
        if len(values) > MOST:
            raise ConfigError(f"{where}: «{key}» has {len(values):,} selectors; {MOST} is the most")
        for one in () if trusted else values:
            _check(one, key, where)
        found[key] = tuple(values) if key == "drop" else value
    return Selectors(**found)


def _check(selector: str, key: str, where: str) -> None:
    from selectolax.lexbor import LexborHTMLParser, SelectolaxError  # noqa: PLC0415 (text dumps need no HTML parser)

    if len(selector) > LONGEST:
        raise ConfigError(f"{where}: «{key}» has a selector of {len(selector):,} characters; {LONGEST} is the most")
    if not _list().fullmatch(selector):
        raise ConfigError(f"{where}: {key} = «{selector}» is no selector that newsclean takes; one may have {ALLOWED}")
    try:
        LexborHTMLParser("<p>").css(selector)
    except SelectolaxError as error:
        raise ConfigError(f"{where}: {key} = «{selector}» is no CSS selector") from error
