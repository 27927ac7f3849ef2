"""Boxes that a page lets its readers skip: a link to what stands below them opens one, and its target closes it.

"Skip past newsletter promotion" and "after newsletter promotion", "Skip Most read and continue reading" and "End of Most read".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from newsclean.page import Line
from newsclean.words import either, folded, words

LONGEST: Final = 16  # words of a link
REACH: Final = 40  # lines of a box


@lru_cache
def _link() -> re.Pattern[str]:
    return re.compile(rf"(?:{either('skip-openers')}) (?P<box>.+?)(?: (?:{either('skip-tails')}))?")


@lru_cache
def _pairs() -> tuple[tuple[str, str], ...]:
    """What opens a box, and what closes it without its name: "list of 2 items" and "end of list"."""
    return tuple((opener, closer) for pair in words("skip-pairs") for opener, _, closer in [pair.partition(" … ")])


@lru_cache
def _of_the_story() -> re.Pattern[str]:
    """What a box may hold that the story shows: a post, a film."""
    return re.compile(rf"\b(?:{either('skip-kept')})\b")


def find_skips(lines: Sequence[Line], links: Iterable[Line]) -> dict[int, int]:
    """The lines of the boxes that ``links`` open, with the line that does; of what the story shows only the first and the last."""
    found: dict[int, int] = {}
    for line in links:
        link = _link().fullmatch(line.key) if line.words <= LONGEST and line.index not in found else None
        if link is None:
            continue
        box = link["box"]
        ends = {end for closer in folded("skip-closers") for end in (f"{closer} {box}", f"{box} {closer}")}
        ends |= {closer for opener, closer in _pairs() if line.key.startswith(opener)}
        below = lines[line.index + 1 : line.index + 1 + REACH]
        end = next((other.index for other in below if other.key in ends), -1)
        if end >= 0:
            kept = _of_the_story().search(box) is not None
            found.update(dict.fromkeys((line.index, end) if kept else range(line.index, end + 1), line.index))
    return found
