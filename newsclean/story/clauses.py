"""Short rows that are clauses of the story's text, as posts for phones break it: some close with a comma, as no title and no prompt does."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from newsclean.sentence import ends_sentence
from newsclean.story.kinds import Kinds

COMMAS: Final[tuple[str, ...]] = (",", "，", "、")
FEWEST: Final = 4  # that close
FEWEST_COMMAS: Final = 2
MOST_BETWEEN: Final = 3  # rows from one to the next
REACH: Final = 30


def above_clauses(kinds: Kinds, start: int) -> int:
    """The first of such rows right above the body, or ``start``."""
    return _last(kinds, start, range(start - 1, max(-1, start - 1 - REACH), -1))


def below_clauses(kinds: Kinds, end: int, marker: int) -> int:
    """One past the last of such rows between the body and the marker below it, or ``end``."""
    return _last(kinds, end - 1, range(end, min(marker, end + REACH))) + 1


def _last(kinds: Kinds, body: int, rows: Iterable[int]) -> int:
    last, closed, commas = body, 0, 0
    for index in rows:
        text = kinds.lines[index].text
        comma = text.endswith(COMMAS)
        if index in kinds.furniture or (index in kinds.stamps and not comma) or abs(index - last) > MOST_BETWEEN:
            break
        if comma or ends_sentence(text):
            last, closed, commas = index, closed + 1, commas + comma
    return last if closed >= FEWEST and commas >= FEWEST_COMMAS else body
