"""Lines said twice at once, as pictures are: the text that stands for a picture, and its caption, alone or with a credit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from newsclean.page import Line
from newsclean.sentence import FULL_STOPS
from newsclean.shapes.credit_labels import LONGEST_CREDIT

FEWEST: Final = 3  # words
MOST: Final = 60  # words
SHORTEST: Final = 12  # characters
# So many words are not said again by chance, so that what follows them after a blank may be a credit.
SURE: Final = 6
FEW: Final = 5
# What sets a credit apart from its caption; it may also be glued to it: "Eine Klinik.Max Muster/dpa".
APART: Final = "/|©(–—-[:.,;"
_STOPS: Final = " .…"
SHORTEST_HALF: Final = 24  # characters of what one row says twice; half as many where a character is a word
WIDE: Final = "\u3000"
YEAR: Final = 4  # digits
FEWEST_BETWEEN: Final = 3  # blanks
# What a part of a series has behind the name that all of its parts have: "- Kỳ 2: Tiếng máy cày", ": Part 3 - The ferry".
_PART: Final = re.compile(r"[:(–—-]\s?[^\W\d_]{2,9}\s\d{1,2}\s?[:.)–—-]")
LONGEST_REMARK: Final = 4  # characters of "（组图）", which titles have, too


def find_doubles(lines: Sequence[Line]) -> dict[int, str]:
    """What each line has more than the line right above it, which it says again: nothing, or a credit. By index of the second."""
    keys = [line.key for line in lines]
    again = [at for at, (above, key) in enumerate(pairwise(keys), 1) if len(above) >= SHORTEST and key.startswith(above)]
    found = {at: _more(lines[at - 1], lines[at]) for at in again}
    return {at: more for at, more in found.items() if more is not None}


def _more(first: Line, second: Line) -> str | None:
    """What ``second`` says after the words of ``first``, or None if it does not say them again as a caption does."""
    if not FEWEST <= first.words <= MOST:
        return None
    if first.key == second.key:
        return ""
    said = first.text.rstrip(_STOPS)
    rest = second.text[len(said) :]
    if not second.text.startswith(said) or len(rest) > LONGEST_CREDIT:
        return None
    more = rest.lstrip(_STOPS)
    glued = rest[:1] != " "
    if _PART.match(more):
        return None
    if not more[:1].isalnum():
        return more if more[:1] in APART else None
    capital = more[0].isupper()
    return more if capital and (glued or (first.words >= SURE and more.count(" ") < FEW)) else None


def is_doubled_caption(text: str) -> bool:
    """Whether a row says twice all that it says, as one does that has a picture's text and its caption.

    So does one that has a link's picture and its title; but a caption closes, or ends with its credit, the year or a bracket.
    """
    half = len(text) // 2
    if half < SHORTEST_HALF // 2 or text[0] != text[-half] or text[:half] != text[-half:]:
        return False
    said, wide = text[:half], text[half - 1] >= WIDE
    if not wide and (half < SHORTEST_HALF or " " not in said):
        return False
    remark = said.rfind("（") if said[-1] == "）" else half
    told = said.endswith(FULL_STOPS) or "©" in said or said[-YEAR:].isdigit() or remark < half - LONGEST_REMARK
    return told or "。" in said


def stands_between_credits(text: str) -> bool:
    """Whether who gave a picture stands before what it shows, and glued behind it: "Getty Images The old pierGetty Images".

    The BBC writes it for readers with and without a screen.
    """
    if not text[-1].isalpha() or text.count(" ") < FEWEST_BETWEEN:  # most sentences are told by their stop
        return False
    first, blank, _ = text.partition(" ")
    again = text.rfind(first, len(first)) if blank and first[0].isupper() else -1
    size = len(text) - again
    return 0 < size < again and text[again - 1].islower() and text[:size] == text[again:] and text[size] == " "
