"""The titles that a page says it has, with and without the name of its site."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any, Final

import regex

from newsclean.normalize import fold, tidy

# Shorter titles ("Home", a section, the site's name) name no line.
SHORTEST: Final = 8
# Where a kana or a Chinese character opens it, a title says more with fewer.
SHORTEST_DENSE: Final = 5
FIRST_DENSE: Final = "\u3000"
# What a line is that says a title: a whole one that the page gives for sharing, the beginning of one, a later part of one.
WHOLE: Final = 3
BEGINNING: Final = 2
PART: Final = 1

# What divides a title from the names of site and section: "Title | Báo Dân trí", "Title - The Standard", "Section » Title".
# Chinese and Japanese papers leave out the spaces: "题目_新浪网", "見出し：朝日新聞", "見出し｜陸奥日報".
# An opening quote with a space on either side divides, too, where nothing closes it: "Title « Blog".
_SPACED: Final = r"\s+(?:[|–—·»•:/_-]+|«(?![^»]*»))\s+|\s*\|\s*"
_ANY_DIVIDER: Final = regex.compile(
    _SPACED + r"|\s*｜\s*|[\w!?！？）】\"”」』…]\K(?:_|--|：)(?=[\w「『《【“])|[\p{Han}!?！？”」』》…]\K-(?=\p{Han})"
)
_USUAL_DIVIDER: Final = re.compile(_SPACED)
_UNUSUAL: Final = re.compile("_|--|：|｜|[\u3400-\u9fff！？”」』》…]-")
MOST_DIVIDERS: Final = 6  # of a title that are tried
LONGEST_NAME: Final = 30  # characters of a site's name before a colon
LONGEST_CACHED: Final = 300  # characters: what is cached stays small
_FRINGE: Final = " |–—-:/_｜"
# Stretches are found four times as fast as each character is asked.
_LETTERS: Final = re.compile(r"[^\W_]+")
# What divides a title from its site's name in scripts that put no space between words, and what stands before it there.
_SIGNS: Final = " ｜|_"
_NO_SPACES: Final = re.compile("[\u3000-\u30ff\u3400-\u9fff\uff01-\uff9f]\\Z")


def known_titles(meta: Mapping[str, Any]) -> list[str]:
    """The titles that the page says it has: og:title, JSON-LD and ``<title>``, each with and without its site's name."""
    site = fold(str(meta.get("site_name") or ""))
    titles = [part for title in (*meta["headlines"], meta["title"]) for part in title_parts(title)]
    return [title for title in dict.fromkeys(titles) if is_long(title) and fold(title) != site]


def is_long(title: str) -> bool:
    """Whether a title is long enough to tell a line."""
    return len(title) >= (SHORTEST_DENSE if title[:1] >= FIRST_DENSE else SHORTEST)


def ranked_titles(meta: dict[str, Any]) -> dict[str, int]:
    """What lines may say of the page's titles, as `bare` texts, with their rank: `WHOLE`, `BEGINNING` or `PART`."""
    site = bare(str(meta.get("site_name") or ""))
    whole = _shared_titles(meta)
    ranks = dict.fromkeys(whole_titles(meta), WHOLE)
    for title in known_titles(meta):
        ranks.setdefault(bare(title), BEGINNING)
    for title in dict.fromkeys([*meta["headlines"], meta["title"] or ""]):
        key = bare(title)
        goes_on = not key or any(key.startswith(known) for known in whole if known != key)
        for part in () if goes_on else (*_later_parts(title), *(() if meta["headlines"] else _behind_name(title))):
            if is_long(part):
                ranks.setdefault(bare(part), PART)
    ranks.pop(site, None)
    ranks.pop("", None)
    return ranks


def whole_titles(meta: dict[str, Any]) -> list[str]:
    """The titles that the page gives for sharing, as `bare` texts, without one that is its site's name."""
    site = bare(str(meta.get("site_name") or ""))
    return [title for title in _shared_titles(meta) if title not in (site, "")]


def _shared_titles(meta: dict[str, Any]) -> list[str]:
    return [bare(title) for title in (meta["og_title"], meta["ld_title"]) if title and is_long(title)]


def without_site(title: str | None, sites: Sequence[str | None]) -> str | None:
    """A title without its site's name where a space or a sign divides them, as in Japanese: "見出し　陸奥日報", "見出し｜陸奥日報"."""
    if title is None or title.isascii():
        return title
    for site in sites:
        if site and title.endswith(tuple(f"{sign}{site}" for sign in _SIGNS)):
            rest = title[: -len(site)].rstrip(_SIGNS)
            if _NO_SPACES.search(rest):
                return rest
    return title


def title_parts(title: str | None) -> list[str]:
    """A ``<title>`` with and without its site's name: the whole, then what stands before its last dividers; none is empty."""
    if not title:
        return []
    cuts = [start for start, _ in _dividers(title)[-MOST_DIVIDERS:]]
    parts = (title.strip(_FRINGE), *(title[:cut].strip(_FRINGE) for cut in reversed(cuts)))
    return [part for part in parts if part]


def longest_part(title: str) -> str:
    """The first of the parts that dividers make of a title, or one that is twice as long: the first is the site's name then."""
    parts = [title[start:end] for start, end in _between(title, _dividers(title))]
    longest = max(parts, key=len)
    return (longest if len(longest) > 2 * len(parts[0]) else parts[0]).strip(_FRINGE)


def _later_parts(title: str) -> list[str]:
    """The parts of a title that begin after a divider and hold its longest part: "Paper: Section: Title" names the title last."""
    pieces = _between(title, _dividers(title)[:MOST_DIVIDERS])
    longest = max(pieces, key=lambda piece: piece[1] - piece[0])
    return [
        title[start:end].strip(_FRINGE)
        for start, _ in pieces[1:]
        for _, end in pieces
        if start <= longest[0] and end >= longest[1]
    ]


def _behind_name(title: str) -> tuple[str, ...]:
    """What stands behind the first colon of a title, where the name before it is short: "The Example Post: Ninth bridge opens".

    Titles that are given for sharing have no site's name there, but a kicker.
    """
    name, colon, rest = title.partition(": ")
    return (rest.strip(_FRINGE),) if colon and len(name) <= LONGEST_NAME and len(rest) > len(name) else ()


def _between(title: str, dividers: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Where the parts stand that ``dividers`` make of a title."""
    bounds = [(0, 0), *dividers, (len(title), len(title))]
    return [(start, end) for (_, start), (end, _) in pairwise(bounds)]


def _dividers(title: str) -> tuple[tuple[int, int], ...]:
    """Where the dividers of a title stand."""
    return _cached_dividers(title) if len(title) <= LONGEST_CACHED else _found_dividers(title)


def _found_dividers(title: str) -> tuple[tuple[int, int], ...]:
    # The standard library is many times as fast, and few titles need the other.
    divider = _ANY_DIVIDER if _UNUSUAL.search(title) else _USUAL_DIVIDER
    return tuple(found.span() for found in divider.finditer(title))


def bare(title: str) -> str:
    """The letters and digits of a title, or of a line, to compare it: markup may lose a space, or a colon after the kicker."""
    return _cached_bare(title) if len(title) <= LONGEST_CACHED else _bare(title)


def _bare(title: str) -> str:
    return "".join(_LETTERS.findall(fold(tidy(title))))


# The few titles of a page are taken apart and compared again and again.
_cached_dividers: Final = lru_cache(maxsize=64)(_found_dividers)
_cached_bare: Final = lru_cache(maxsize=256)(_bare)
