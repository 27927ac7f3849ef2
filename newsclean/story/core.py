"""The core: the stretch of lines that has the most running text for the fewest other lines."""

from __future__ import annotations

from newsclean.story.kinds import BULLETS, Kinds

# A line's weight is its words if it is prose, up to this many, so that one long list does not outweigh a story.
MOST = 60
# What a line costs that is none: prompts and menus much, short items of lists some, a subheading or a caption little.
FURNITURE, ITEM, SHORT = -25, -8, -4
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
    if index in kinds.furniture:
        return FURNITURE
    return ITEM if line.words < ITEM_WORDS and line.text.startswith(BULLETS) else SHORT
