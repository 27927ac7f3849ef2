"""Numbers before links, and the list of their addresses at the end, as lynx, elinks, links and w3m leave them, are no text.

"See [1]the map of it." and, below "References", "1. https://example.com/map". Such numbers stand right before what they are of; one with a
word before it and none behind, "since the 1960s [1].", is a note of the writer's, and its list too. Without the list, numbers must count up
from 1, each right before a word.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsclean.normalize import fold
from newsclean.words import folded

LONGEST_HEADING: Final = 30  # characters
# What a browser says for an address, and how one opens, told fast at a page's end.
TAIL: Final = 300  # characters
_ADDRESS: Final = r"(?:(?:https?|file|ftp)://|(?:javascript|mailto|tel|sms|data|about):|[./#])\S{0,4000}(?: \S{0,1000}){0,20}"
_ALONE: Final = re.compile(rf"\s*{_ADDRESS}\s*")
_NUMBERED: Final = re.compile(rf"\s*\[?\d{{1,4}}(?:\]|\.)\s+(?:\w{{1,20}}: )?{_ADDRESS}\s*")
_TITLED: Final = re.compile(r"\s*\[?\d{1,4}(?:\]|\.)\s+\S")
_MARK: Final = re.compile(r"\[\d{1,4}\](?=\S|\Z)|\[\d{1,4}\] (?=\[\d)")
# So many links must be numbered, if their addresses are listed nowhere.
FEWEST: Final = 5
_BEFORE_WORD: Final = re.compile(r"(?:^|[\s(“\"])\[(\d{1,4})\](?=[^\W\d_])", re.MULTILINE)
# What a number is a link of, and what it is a note to.
_LINK: Final = re.compile(r"\[\d{1,4}\](?=[^\s\d.,;:)])")
_NOTE: Final = re.compile(r"[^\s\[\]] ?\[\d{1,4}\](?=[\s.,;:)]|\Z)")
# lynx has the name of a picture's file, elinks "IMG", where it says nothing of itself.
_PICTURES: Final = re.compile(r"(?:\[[^\[\]]{0,200}\][\s|]*)+")
_ONLY: Final = re.compile(r"(?:[*+o•-] |\d{1,3}[.)] )\[\d{1,4}\][^\[\]]*[^\[\].!?…\"”]")


def references_at(rows: Sequence[str], source: str) -> int:
    """Where the list of addresses below a dump begins, as the index of its heading; 0 where it has none."""
    if "]" not in source or "[1]" not in source or ":" not in source[-TAIL:]:
        return 0
    first = at = len(rows)
    addressed = below = False
    while at > 0:
        at -= 1
        row = rows[at]
        if not row.strip():
            continue
        if _NUMBERED.fullmatch(row) or _ALONE.fullmatch(row) or (below and _TITLED.match(row)):
            below, addressed = _NUMBERED.match(row) is None and _ALONE.fullmatch(row) is not None, True
        elif len(row) <= LONGEST_HEADING and fold(row.strip()) in folded("reference-headings"):
            first, below = at, False
        else:
            break
    return first if addressed and first < len(rows) and not _cites("".join(rows[:first])) else 0


def _cites(text: str) -> bool:
    """Whether more numbers in a text are notes than are links."""
    return len(_NOTE.findall(text)) > len(_LINK.findall(text))


def is_numbered(source: str) -> bool:
    """Whether the links of a dump have numbers."""
    if "]" not in source or "[1]" not in source:  # one character is found ten times as fast
        return False
    numbers = list(map(int, _BEFORE_WORD.findall(source)))
    return len(numbers) >= FEWEST and numbers == sorted(set(numbers)) and numbers[-1] <= 4 * len(numbers)


def unmarked(text: str) -> str:
    """A tidy row without the numbers of its links; empty for one that is nothing but pictures."""
    shown = _MARK.sub("", text)
    return "" if _PICTURES.fullmatch(shown) else shown.strip()


def is_only_link(text: str) -> bool:
    """Whether a tidy row is an item that opens with a link and is no sentence."""
    return _ONLY.fullmatch(text) is not None
