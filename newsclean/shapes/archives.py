"""Agencies and archives of pictures, and the shapes in which people stand beside them."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import regex

from newsclean.shapes.credit_labels import LONGEST_CREDIT, credit_label
from newsclean.words import folded, words

# "CONTOH/ANDI WIJAYA", "Ann Lee/The Example Star", "Andi Wijaya/contohcom"
SIGNED: Final = regex.compile(r"(?:\p{Lu}[\p{L}\p{M}.'’-]*\s?){1,4}/\s?\p{L}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,4}")
BRACKETED: Final = regex.compile(r"\((?P<who>[^()]{2,60})\)\.?$")
# A sentence before the credit is a caption.
_CLOSED: Final = regex.compile(r"\p{Ll}{2}[.!?]\s")
# What a caption closes with, and how many blanks it has at most.
CLOSING: Final[tuple[str, ...]] = (".", "!", "?", '"', "”")
MOST_SAID: Final = 40
# What stands before an agency: the photographer, "Pool via".
FROM: Final = regex.compile(r"\s*[/|,]\s*|\s+(?:via|for|for the)\s+")
SHORTEST_USER: Final = 5  # characters


def names_archive(text: str) -> bool:
    """Whether a short text ends with an agency or an archive of pictures: "Getty Images", "Ann Lee / Reuters", "STR via AFP"."""
    # Next to no text ends with one, and a word with a small letter is none of a name: both are told fastest.
    return (
        len(text) <= LONGEST_CREDIT
        and not any(word[0].islower() and word not in _small_words() for word in text.split())
        and FROM.split(text.rstrip(" )"))[-1].strip(" (").casefold() in archives()
        and not _CLOSED.search(text)
        and not credit_label().search(text)
    )


def opens_with_archive(text: str) -> bool:
    """Whether a text is an archive of pictures and what it calls who took one, with a stroke between: "iStockphoto/annlee84".

    Fewer letters are the sign of who wrote the story: "dpa/lno".
    """
    archive, _, who = text.partition("/")
    return len(who) >= SHORTEST_USER and " " not in who.strip() and archive.strip().casefold() in archives()


def ends_with_signature(text: str) -> bool:
    """Whether a closed sentence has a full name and what it works for behind it, in brackets: "The old dam at dusk. (Ann Lee/Example)"."""
    if text[-1:] != ")" or "/" not in text[-LONGEST_CREDIT:]:
        return False
    found = BRACKETED.search(text, max(0, len(text) - LONGEST_CREDIT))
    if found is None or text[: found.start()].rstrip()[-1:] not in CLOSING or text.count(" ") > MOST_SAID:
        return False
    return " " in found["who"].partition("/")[0].strip() and SIGNED.fullmatch(found["who"]) is not None


@lru_cache
def _small_words() -> frozenset[str]:
    """The words of a credit that stay small, as they are written: "via", "von", "iStock"."""
    return frozenset(words("credit-small-words"))


@lru_cache
def archives() -> frozenset[str]:
    """The names of agencies and archives that credits name, folded."""
    return folded("agencies") | folded("picture-agencies")
