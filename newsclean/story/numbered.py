"""Numbered headings: where some stand below a box, each above a paragraph, the story goes on there."""

from __future__ import annotations

import re
from typing import Final

from newsclean.story.kinds import Kinds

NEXT: Final = 8  # lines from one to the next
BELOW: Final = 2  # lines in which its paragraph begins
FEWEST: Final = 2  # headings
_NUMBER: Final = re.compile(r"(\d{1,2})[.)] ")


def counts_on(kinds: Kinds, below: range) -> bool:
    """Whether headings that count from one on stand among the lines, the first of them near: "1. Phối cùng quần jeans ống đứng"; or one that
    counts on from the last heading right above them."""
    first = _next_number(kinds, below.start - 1)
    number, left = first, NEXT
    for line in kinds.lines[below.start : below.stop]:
        if line.index in kinds.hard or left < 0:
            break
        left -= 1
        if line.text.startswith((f"{number}. ", f"{number}) ")) and _heads(kinds, line.index):
            number, left = number + 1, NEXT
    return number > (FEWEST if first == 1 else first)


def _next_number(kinds: Kinds, box: int) -> int:
    """The number that follows that of the heading a few lines above a box; 1 if there is none."""
    for index in range(box - 1, max(box - 1 - NEXT, 0), -1):
        if (found := _NUMBER.match(kinds.lines[index].text)) and _heads(kinds, index):
            return int(found[1]) + 1
    return 1


def _heads(kinds: Kinds, index: int) -> bool:
    """Whether a paragraph begins right below a line that is none itself."""
    return index not in kinds.prose and not kinds.prose.isdisjoint(range(index + 1, index + 1 + BELOW))
