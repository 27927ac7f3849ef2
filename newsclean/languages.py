"""Which language a page is in: as it was told, by its script, as the page says, or by its commonest words."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import lru_cache
from importlib import resources
from typing import Any, Final, NamedTuple

from newsclean.lexicon import lists
from newsclean.normalize import fold
from newsclean.page import Page

# Words looked at, and the share of them that must be the language's commonest ones: running text has 25 % or more,
# menus and names hardly any.
SAMPLE: Final = 250
FEWEST: Final = 0.08
# So sure, the words are believed against what the page says of itself; templates say "en" on pages in any language.
SURE: Final = 0.2
# Characters looked at for letters of a script, and the share of them that tells it: Vietnamese text has 10 % of letters
# that only it has, Japanese 50 % of kana, Chinese none.
LETTERS: Final = 400
SCRIPT: Final = 0.04
# No language has letters of its own beyond the first plane of Unicode.
MOST_CODES: Final = 0x10000
_RANGE: Final = re.compile("(.)(?:-(.))?")


class Letters:
    """The letters that only one language has, given as a class of an expression: "[јљњ]", "[ء-ي]"."""

    def __init__(self, letters: str) -> None:
        own = bytearray(MOST_CODES)
        for found in _RANGE.finditer(letters[1:-1]):
            first, last = ord(found[1]), ord(found[2] or found[1])
            own[first : last + 1] = b"\x01" * (last + 1 - first)
        self._own: Final = bytes(own)

    def count(self, text: str) -> int:
        """How many characters of ``text`` are such letters: told by a table, a tenth of the time of finding them by the expression."""
        own, found = self._own, 0
        for at in range(len(text)):
            code = ord(text[at])
            if code < MOST_CODES and own[code]:
                found += 1
        return found


class _Marks(NamedTuple):
    """What tells languages: the letters of those that have their own (``any`` of them at once), the letters that one never has,
    and whose each word is."""

    letters: dict[str, Letters]
    any: re.Pattern[str]
    foreign: dict[str, re.Pattern[str]]
    words: dict[str, tuple[str, ...]]


@lru_cache
def _marks() -> _Marks:
    letters, foreign, words = dict[str, str](), {}, dict[str, tuple[str, ...]]()
    known = lists() | others()
    # Vietnamese is asked first: it is met most, and no other language has its letters.
    for code in sorted(known, key=lambda code: code != "vi"):
        document = known[code]
        if "letters" in document:
            letters[code] = document["letters"]
        if "foreign-letters" in document:
            foreign[code] = re.compile(document["foreign-letters"])
        for word in map(fold, document.get("stopwords", ())):
            words[word] = (*words.get(word, ()), code)
    own = {code: Letters(those) for code, those in letters.items()}
    return _Marks(own, re.compile("|".join(letters.values())), foreign, words)


@lru_cache
def others() -> dict[str, dict[str, Any]]:
    """What tells the languages without word lists, by their code: a page of theirs is not judged by a neighbour's lists."""
    return tomllib.loads((resources.files("newsclean") / "languages.toml").read_text(encoding="utf-8"))


@lru_cache
def names() -> dict[str, str]:
    """What the languages that can be told call themselves, by their codes; those with word lists stand first."""
    return {code: str(document["name"]) for code, document in (lists() | others()).items() if code != "any"}


@lru_cache
def zone(language: str | None) -> str | None:
    """The time zone that papers of ``language`` mean when they name none ("+07:00"), or None."""
    value = lists().get(language or "", {}).get("zone")
    return str(value) if value else None


def tell(page: Page, given: str | None = None) -> tuple[str | None, str]:
    """The language of ``page`` (``vi``), and why; None when it can't be told, and the word lists of no language apply."""
    if given:
        return given, "as told" if given in lists() else "as told; newsclean has no word lists for it"
    said = str(page.meta.get("language") or "").replace("_", "-").split("-")[0].casefold()
    if found := _by_letters(_opening(page)):
        return found
    shares = _by_words(_sample(page))
    best = max(shares, key=lambda code: (shares[code], code == said, code in lists()), default="")
    if said and shares.get(best, 0) < SURE:
        if said in lists() and said != "any":
            return said, f"the page says «{page.meta['language']}»"
        return None, f"the page says «{page.meta['language']}», which has no word lists"
    if shares.get(best, 0) < FEWEST:
        return None, "no language that is known by its words"
    because = f"{shares[best]:.0%} of its words are among the commonest"
    return (best, because) if best in lists() else (None, f"{because} of {others()[best]['name']}, which has no word lists")


def _texts(page: Page) -> Iterator[str]:
    """The running text, and all lines in case there is little of it: prose tells a language, menus do not."""
    yield from (line.key for line in page.near if line.prose and line.key)
    yield from (line.key for line in page.near if line.key)


def _opening(page: Page) -> str:
    """The first characters of the text."""
    opening = ""
    for text in _texts(page):
        opening += " " * bool(opening) + text
        if len(opening) >= LETTERS:
            break
    return opening[:LETTERS]


def _sample(page: Page) -> list[str]:
    """The first words of the text."""
    words: list[str] = []
    for text in _texts(page):
        words += text.split()
        if len(words) >= SAMPLE:
            break
    return words


def _by_letters(text: str) -> tuple[str, str] | None:
    """The language whose own letters ``text`` has; Japanese is asked before Chinese, as its text has both scripts."""
    marks = _marks()
    if marks.any.search(text) is None:
        return None
    for code, own in marks.letters.items():
        share = own.count(text) / len(text)
        if share >= SCRIPT and not (code in marks.foreign and marks.foreign[code].search(text)):
            return code, f"{share:.0%} of its characters are letters of that language's own"
    return None


def _by_words(words: list[str]) -> dict[str, float]:
    """The share of ``words`` that are among the commonest of each language."""
    counts: dict[str, int] = {}
    known = _marks().words
    for word in words:
        for code in known.get(word, ()):
            counts[code] = counts.get(code, 0) + 1
    return {code: count / len(words) for code, count in counts.items()}
