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


def resumes(label: Line) -> bool:
    """Whether an advert's label says that the story goes on below it: "Story continues below advertisement"."""
    return not folded("resume-words").isdisjoint(label.key.split())


def _closed_by(lines: Sequence[Line], line: Line) -> dict[int, int]:
    """The lines of a box that opens with its name alone, its link being lost, if ``line`` says where it ends: "End of Most read"."""
    closer = next((closer for closer in folded("skip-closers") if line.key.startswith(f"{closer} ")), None)
    if closer is None:
        return {}
    name = line.key[len(closer) + 1 :]
    above = range(line.index - 1, max(-1, line.index - 1 - REACH), -1)
    opened = next((index for index in above if lines[index].key == name), -1)
    return dict.fromkeys(range(opened, line.index + 1), opened) if opened >= 0 else {}


def find_skips(lines: Sequence[Line], links: Iterable[Line]) -> dict[int, int]:
    """The lines of the boxes that ``links`` open, with the line that does; of what the story shows only the first and the last."""
    found: dict[int, int] = {}
    for line in links:
        if line.words > LONGEST or line.index in found:
            continue
        link = _link().fullmatch(line.key)
        if link is None:
            found.update(_closed_by(lines, line))
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
