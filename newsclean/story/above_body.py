"""What stands right above the first running text of a body and opens it: a list below its lede, items, a question, an announcement, verses."""

from __future__ import annotations

from typing import Final

from newsclean.page import Line
from newsclean.shapes.prose import is_question
from newsclean.story.kinds import Kinds
from newsclean.story.said_again import REACH

LIST_REACH: Final = 30  # lines
ITEM: Final = "- "
SHORTEST_ANNOUNCING: Final = 12  # words
# Verses of a poem: at least a stanza, of five to eight syllables mostly.
FEWEST_VERSES: Final = 4  # lines
SHORTEST_VERSE: Final = 4  # words
LONGEST_VERSE: Final = 10


def above_list(kinds: Kinds, start: int) -> int:
    """The running text above a list of short lines right above the body, as the lede of a recipe stands over its ingredients; or -1."""
    lede = start - 1
    while lede > start - 1 - LIST_REACH and lede >= 0 and lede not in kinds.prose:
        # The heading of a table may be a section's name: "Giá vàng thế giới".
        if lede in kinds.stamps or (lede in kinds.furniture and lede not in kinds.navigation):
            return -1
        lede -= 1
    run = range(lede + 1, start)
    listed = lede in kinds.prose and len(run) > 0 and (kinds.verses(run) if kinds.syllables else kinds.measures(run))
    return lede if listed and not is_said_again(kinds, lede) else -1


def above_items(kinds: Kinds, start: int) -> int:
    """The line right above the body that announces a list of short items, as a recipe opens whose lede an extractor left out:
    "Nguyên liệu:", "- Cá nục: 800g"."""
    told = kinds.prose | kinds.stamps | (kinds.furniture - kinds.navigation)
    heading, top = start, start - 1
    while top >= 0 and top > start - LIST_REACH and top not in told:
        below = kinds.lines[top + 1]
        if kinds.lines[top].text.endswith(":") and below.text.startswith(ITEM) and not is_question(below):
            heading = top
        top -= 1
    return heading if kinds.verses(range(heading, start)) else start


def above_question(kinds: Kinds, start: int) -> int:
    """The question right above the answer that opens the body of an interview, whose other questions have the same mark: "- Thưa ông, ...?"."""
    above = start - 1
    if above < 0 or above in kinds.furniture or not _asks(kinds.lines[above]) or (above and _asks(kinds.lines[above - 1])):
        return start
    return above if any(map(_asks, kinds.lines[start + 1 :])) else start


def above_announcement(kinds: Kinds, start: int) -> int:
    """The sentence right above the body that announces it, as a reader's letter and an answer open: "Về việc này, luật sư trả lời như sau:"."""
    above = start - 1
    told = above < 0 or above in kinds.furniture or above in kinds.stamps
    if not kinds.syllables or told or not kinds.lines[above].text.endswith(":"):
        return start
    return above if kinds.lines[above].words >= SHORTEST_ANNOUNCING else start


def _asks(line: Line) -> bool:
    return line.text.startswith(ITEM) and is_question(line)


def above_verses(kinds: Kinds, start: int) -> int:
    """The first of the verses right above a verse that closes; only where words are syllables, and a menu's items have fewer."""
    if not kinds.syllables or kinds.lines[start].words > LONGEST_VERSE:
        return start
    top = start
    while top and _is_verse(kinds, top - 1):
        top -= 1
    return top if start - top >= FEWEST_VERSES else start


def _is_verse(kinds: Kinds, index: int) -> bool:
    line = kinds.lines[index]
    told = index in kinds.furniture or index in kinds.stamps or kinds.is_name(index)
    return SHORTEST_VERSE <= line.words <= LONGEST_VERSE and line.text[0].isupper() and not told


def is_said_again(kinds: Kinds, index: int) -> bool:
    return kinds.keys[index] in kinds.keys[index + 1 : index + 1 + REACH]
