"""The core: the stretch of lines that has the most running text for the fewest other lines."""

from __future__ import annotations

from newsclean.story.kinds import BULLETS, Kinds

# A line's weight is its words if it is prose, up to this many, so that one long list does not outweigh a story.
MOST = 60
# What a line costs that is none: menus and what ends a story much, items of lists and boxes inside it some, others little.
OUTSIDE, BOX, ITEM, SHORT = -25, -10, -8, -4
ITEM_WORDS = 6


def find_core(kinds: Kinds) -> range:
    """The stretch of lines with the highest sum of weights (Kadane's algorithm); empty if there is no running text."""
    best, span, total, begin = 0, range(0), 0, 0
    for line in kinds.lines:
        if total <= 0:
            total, begin = 0, line.index
        total += _weight(kinds, line.index)
        if total > best:
            best, span = total, range(begin, line.index + 1)
    return span


def _weight(kinds: Kinds, index: int) -> int:
    line = kinds.lines[index]
    if index in kinds.prose:
        return min(line.words, MOST)
    if index in kinds.hard or index in kinds.navigation:
        return OUTSIDE
    if index in kinds.soft:
        return BOX
    return ITEM if line.words < ITEM_WORDS and line.text.startswith(BULLETS) else SHORT
