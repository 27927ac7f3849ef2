"""Which language a page is in: as it was told, as the page says, or by its script and commonest words."""

from __future__ import annotations

from functools import lru_cache

from newsclean.lexicon import documents
from newsclean.page import Page

# Words looked at, and the share of them that must be the language's commonest ones: running text has 25 % or more,
# menus and names hardly any.
SAMPLE = 600
FEWEST = 0.08
# Letters looked at, and the share of them that must be the language's own. Vietnamese has 15 % or more, its names 10 %.
LETTER_LINES, LETTER_SAMPLE = 400, 3000
FEWEST_LETTERS = 0.05


@lru_cache
def _stopwords() -> dict[str, frozenset[str]]:
    return {code: frozenset(document["stopwords"]) for code, document in documents().items() if document.get("stopwords")}


@lru_cache
def zone(language: str | None) -> str | None:
    """The time zone that papers of ``language`` mean when they name none ("+07:00"), or None."""
    value = documents().get(language or "", {}).get("zone")
    return str(value) if value else None


@lru_cache
def _letters() -> dict[str, frozenset[str]]:
    return {code: frozenset(document["letters"]) for code, document in documents().items() if document.get("letters")}


def _by_letters(page: Page) -> tuple[str, str] | None:
    """A language with letters of its own, told by their share; short pages and lists have too few common words."""
    sample = "".join([line.key for line in page.lines[:LETTER_LINES]])[-LETTER_SAMPLE:]
    if sample.isascii():
        return None
    for code, letters in _letters().items():
        share = sum(map(sample.count, letters)) / len(sample)
        if share >= FEWEST_LETTERS:
            return code, f"{share:.0%} of its letters are that language's own"
    return None


def tell(page: Page, given: str | None = None) -> tuple[str | None, str]:
    """The language of ``page`` (``vi``), and why; None when it can't be told, and the word lists of no language apply."""
    if given:
        return given, "as told"
    said = str(page.meta.get("language") or "").replace("_", "-").split("-")[0].casefold()
    if said in documents() and said != "any":
        return said, f"the page says «{page.meta['language']}»"
    if found := _by_letters(page):
        return found
    words: list[str] = []
    # Prose first: long lines tell a language, menus do not.
    for line in sorted(page.lines, key=lambda line: -line.words)[:12]:
        words += line.key.split()
        if len(words) >= SAMPLE:
            break
    if not words:
        return None, "there is no text to tell it by"
    shares = {code: sum(word in stopwords for word in words) / len(words) for code, stopwords in _stopwords().items()}
    best = max(shares, key=lambda code: shares[code])
    if shares[best] < FEWEST:
        return None, "no language that is known by its words"
    return best, f"{shares[best]:.0%} of its words are among the commonest"
