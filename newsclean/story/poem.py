"""A poem none of whose verses closes: on a page without running text, its lines are told by their length."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from newsclean.page import Line

# Verses have five to eight syllables mostly; a menu's items have fewer, titles more.
SHORTEST: Final = 4  # words
LONGEST: Final = 10
MOSTLY: Final = 8
FEWEST: Final = 8  # lines: two stanzas


def find_verses(lines: Sequence[Line], other: set[int]) -> set[int]:
    """The indexes of the first run of verses among the lines that are none of the ``other``; empty if there is none."""
    for is_verse, group in groupby(lines, key=lambda line: line.index not in other and _is_verse(line)):
        run = list(group)
        if is_verse and len(run) >= FEWEST and sum(line.words for line in run) <= MOSTLY * len(run):
            return {line.index for line in run}
    return set()


def _is_verse(line: Line) -> bool:
    return SHORTEST <= line.words <= LONGEST and line.text[0].isalpha() and ":" not in line.text
