"""Ids that a content system made for links to a heading: its own words, or a number. They name no box."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

HEADINGS: Final[tuple[str, ...]] = ("h1", "h2", "h3", "h4", "h5", "h6")
FEWEST: Final = 2  # words that a heading and its id open with; one, "comments", may name what it heads
# "toc-3" of a table of contents, and what is drawn by lot.
_NUMBERED: Final = re.compile(r"toc[-_]?\d+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_WORD: Final = re.compile(r"[^\W_]+")
# A letter of its own, which does not come apart.
_OF_ITS_OWN: Final = str.maketrans({"đ": "d", "ß": "ss", "æ": "ae", "ø": "o", "ł": "l"})


def is_anchor(node: LexborNode, name: str) -> bool:
    """Whether the id ``name`` of a heading was made for links to it: it is numbered, or opens with the words that its text opens with.

    "ad-sales-fall-again", of "Ad sales fall again", speaks of no advert.
    """
    if node.tag not in HEADINGS:
        return False
    if _NUMBERED.fullmatch(name):
        return True
    given, said = _words(name), _words(node.text())
    shared = min(len(given), len(said))
    return shared >= FEWEST and given[:shared] == said[:shared]


def _words(text: str) -> list[str]:
    """The words of a text in small letters without their marks, as addresses have them."""
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_OF_ITS_OWN))
    return _WORD.findall("".join([letter for letter in apart if not unicodedata.combining(letter)]))
