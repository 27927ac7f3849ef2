"""Sentences whose links and bold words stand in rows of their own, as `get_text("\\n")` of Beautiful Soup leaves them, are one line again.

"Theo", "Reuters", ", ngày 12/1 tàu cập cảng": no line opens with a comma, so a page on which rows do is such a dump. On it, a row
that opens with what closes a clause goes on in the one above, as do one in small letters below an open sentence and the words of
a link between such rows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from newsclean.readers.dump.eastern import without_breaks
from newsclean.readers.dump.together import put_together
from newsclean.sentence import ends_sentence
from newsclean.words import folded

# So many rows must open with what closes a clause.
FEWEST: Final = 3
CLOSES: Final = frozenset(",;:.!?)”»")
_BEFORE_CLOSE: Final = re.compile(r"(?<=\S)[\r\n]\s*(?=[,;:.!?)”»](?:[\s,;:.!?)”»]|\Z))")
# What opens the words of a link in a sentence.
OPENS: Final = frozenset(",(“«–-")
# Tags and items in small letters are shorter than the part of a sentence.
LONGEST_ITEM: Final = 4  # words
LONGEST_TAG: Final = 7
LONGEST_LINK: Final = 8
# A subheading is no longer, a caption may be.
LONGEST_HEADING: Final = 12


def spliced(numbers: Sequence[int], raws: list[str]) -> tuple[Sequence[int], list[str]]:
    """The numbers and the rows, where the parts of a sentence are one, under the first's number."""
    if not any(raw.startswith(",") for raw in raws):
        return numbers, raws
    texts = [raw.strip() for raw in raws]
    closing = {at for at in range(1, len(texts)) if texts[at - 1] and _closes(texts[at])}
    if len(closing) < FEWEST:
        return numbers, raws
    going_on = closing | {at for at in range(1, len(texts)) if _is_open(texts[at - 1], texts[at])}
    inner = going_on | {at for at in range(1, len(texts) - 1) if at + 1 in going_on and _is_linked(texts[at - 1], texts[at])}
    starts = [at for at in range(len(raws)) if at not in inner]
    firsts: list[int] = []
    for start, end in pairwise((*starts, len(raws))):
        firsts += range(start, end) if _are_tags(texts[start:end]) else [start]
    return put_together(numbers, raws, firsts)


def closed_up(raw: str) -> str:
    """A line of several rows without the breaks before what closes a clause, where no blank was, and in scripts without spaces."""
    return without_breaks(_BEFORE_CLOSE.sub("", raw)) if "\n" in raw.rstrip() else raw


def _are_tags(texts: list[str]) -> bool:
    """Whether commas alone in a row part a few words each: tags."""
    return "," in texts and all(text.count(" ") < LONGEST_TAG for text in texts)


def _closes(text: str) -> bool:
    """Whether a row opens with what closes a clause, and a blank behind it: ", ngày 12/1", ".", "), theo Reuters"."""
    return text[:1] in CLOSES and (text[1:2] in CLOSES or not text[1:2].strip()) and not text.startswith("..")


def _is_open(above: str, text: str) -> bool:
    """Whether a row in small letters goes on with the open sentence above it."""
    if not text[:1].islower() or not above or above.isdigit() or above.endswith(":") or ends_sentence(above):
        return False
    return max(text.count(" "), above.count(" ")) >= LONGEST_ITEM


def _is_linked(above: str, text: str) -> bool:
    """Whether a row may be the words of a link behind an open sentence: that is long, or ends with a comma or a word that no line ends with."""
    if not above or not text or text.count(" ") >= LONGEST_LINK or ends_sentence(above):
        return False
    if above[-1].islower() and above.count(" ") >= LONGEST_HEADING:
        return True
    return above[-1] in OPENS or above.rsplit(maxsplit=1)[-1].casefold() in folded("stopwords")
