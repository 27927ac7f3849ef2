"""Numbered headings: where some stand below a box, each above a paragraph, the story goes on there."""

from __future__ import annotations

from typing import Final

from newsclean.story.kinds import Kinds

NEXT: Final = 8  # lines from one to the next
BELOW: Final = 2  # lines in which its paragraph begins
FEWEST: Final = 2  # headings


def counts_on(kinds: Kinds, below: range) -> bool:
    """Whether headings that count from one on stand among the lines, the first of them near: "1. Phối cùng quần jeans ống đứng"."""
    number, left = 1, NEXT
    for line in kinds.lines[below.start : below.stop]:
        if line.index in kinds.hard or left < 0:
            break
        left -= 1
        paragraphs = kinds.prose.intersection(range(line.index + 1, line.index + 1 + BELOW))
        if paragraphs and line.text.startswith((f"{number}. ", f"{number}) ")):
            number, left = number + 1, NEXT
    return number > FEWEST
