"""A headline of two words or three on top of a dump that shows nothing but the story, which says them: "Tiếng chổi tre", "Cảm tạ"."""

from __future__ import annotations

from typing import Final

from newsclean.sentence import STOPS
from newsclean.shapes.echo import said_in
from newsclean.story.kinds import Kinds

FEWEST: Final = 2  # words
MOST: Final = 3  # words
SAMPLE: Final = 12  # lines


def find_said_first(kinds: Kinds, start: int) -> int:
    """The first line of such a dump, if only stamps and names stand between it and the body; or -1.

    Told only where words are syllables: the story says pairs of them. A section's name is hardly one of its words.
    """
    first = kinds.lines[0]
    if not (kinds.syllables and kinds.plain and FEWEST <= first.words <= MOST) or first.text[-1] in STOPS:
        return -1
    told = kinds.furniture | kinds.stamps | kinds.blank
    if 0 in told or kinds.is_name(0) or any(index not in told and not kinds.is_name(index) for index in range(1, start)):
        return -1
    return 0 if start > 0 and said_in(first, "\n".join(kinds.keys[start : start + SAMPLE])) == 1 else -1
