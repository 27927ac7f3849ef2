"""What announces the credit of a picture: "Ảnh:", "Photo by", and where one may begin."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

import regex

from newsclean.words import either, folded

# A label that lost the space before it: "am neuen PierFoto: Max Muster".
_GLUED: Final = regex.compile(r"(?<=\p{Ll})(?=\p{Lu}\p{Ll}+\s?:)")
# A credit names people, papers or archives: a longer one is a sentence.
LONGEST_CREDIT: Final = 70  # characters


def is_credit_label(text: str) -> bool:
    """Whether a text is the label of a credit and nothing else: "Foto:", "(Image:"."""
    return text.strip(" ([:：៖፦՝").casefold() in folded("credit-labels")


@lru_cache
def credit_label() -> re.Pattern[str]:
    """The label of a credit where a word may begin, before a sign or a blank: "Ảnh:", "(Photo "."""
    return re.compile(
        rf"(?:^|(?<=[\s.!?…\"”»)(/|｜。！？」\[_–—-]))(?:[(\[]\s*)?(?<![^\W_])(?i:{either('credit-labels')})(?=[\s:：៖፦՝=＝…/|]|\.{{3}})"
    )


@lru_cache
def _folded_label() -> re.Pattern[str]:
    """The same for casefolded texts, from the character before it on: the search goes from one of these to the next."""
    before, after = "(?:^|(?<=[", "]))"
    return re.compile(credit_label().pattern.replace("(?i:", "(?:").replace(before, "[", 1).replace(after, "]", 1))


def label_starts(text: str) -> list[int]:
    """Where a credit may begin: the labels in the last stretch of ``text``, first one first."""
    start = max(0, len(text) - LONGEST_CREDIT - 40)
    tail = text[start - 1 :] if start else f" {text}"
    key = tail.casefold()
    if len(key) != len(tail):  # "Straße" is "strasse"
        key = "".join(small if len(small := letter.casefold()) == 1 else letter for letter in tail)
    found = [start + label.start() for label in _folded_label().finditer(key)]
    return sorted(found + [glued.start() for glued in _GLUED.finditer(text, start)]) if _has_glued_word(tail) else found


def _has_glued_word(text: str) -> bool:
    """Whether a capital stands inside the word before a colon, as next to no text has it: "PierFoto: Max Muster"."""
    colon = text.find(":")
    while colon > 0:
        word = text[text.rfind(" ", 0, colon - 1) + 1 : colon]
        if word[1:] != word[1:].lower():
            return True
        colon = text.find(":", colon + 1)
    return False
