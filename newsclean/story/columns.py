"""Where what holds the story of an HTML page goes on with what is none of it: below a prompt, in other columns than the story's paragraphs."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate, islice
from typing import Final

from newsclean.markup.element import Element
from newsclean.page import Line, Page, Story

# What stands below a story as often as amid it.
SIGNS: Final[tuple[str, ...]] = (
    "related-heading", "subscribe-prompt", "follow-prompt", "login-prompt", "comment-prompt", "tags", "copyright", "contact",
)  # fmt: skip
LONGEST_SIGN: Final = 14  # words
# Running text above it: paragraphs, and words.
FEWEST_ABOVE: Final = 2
BEGUN: Final = 80
# So many times as many words may stand below it, and so many lines at least that the markup or a prompt removes.
MOST_TIMES: Final = 2
FEWEST_REMOVED: Final = 2
MOST_ASKED: Final = 20  # signs
MOST_NAMES: Final = 50  # of the columns of a story, which are called a few things


def end_at_columns(page: Page) -> Story:
    """The story, ended at the first such sign below which no running text stands beside paragraphs of the story, and more of the lines are
    links, prompts and labels than are text.
    """
    story = page.story
    told = {
        hit.line.index: hit.line for rule in SIGNS for hit in page.hits.get(rule, ()) if story.start < hit.line.index < story.end
    }
    if not told:
        return story
    near = [line for line in page.near if story.start <= line.index < story.end and line.index not in told]
    prose = [line for line in near if line.prose]
    kept, places = [line.index for line in near], [line.index for line in prose]
    words = [0, *accumulate(line.words for line in prose)]
    asked = 0
    for index, sign in sorted(told.items()):
        above, rest = bisect_left(places, index), bisect_left(kept, index)
        texts, lines = len(prose) - above, story.end - index
        if sign.prose or sign.words > LONGEST_SIGN or above < FEWEST_ABOVE or words[above] < BEGUN:
            continue
        is_less = texts * 2 < lines and words[-1] - words[above] <= words[above] * MOST_TIMES
        if not is_less or lines - (len(kept) - rest) <= FEWEST_REMOVED:
            continue
        asked += 1
        if _stand_apart(prose[:above], prose[above:] or near[rest:]):
            return story.ended_by(sign)
        if asked >= MOST_ASKED:
            break
    return story


def _stand_apart(above: list[Line], below: list[Line]) -> bool:
    """Whether none of the lines ``below`` stands beside one of those ``above``, or as one does by its tags or its class words."""
    columns = set(map(_column, above))
    paths = {line.markup.path for line in above if line.markup is not None}
    called = {column.names for column in columns if column is not None and column.names}
    named = [set(names.split()) for names in islice(sorted(called), MOST_NAMES)]
    # A story may be cut into sections.
    around = {column.parent for column in columns if column is not None} if len(columns) > 1 else set[Element | None]()
    asked = set[str]()
    for line in below:
        column = _column(line)
        if column is None or column in columns or column.parent in around:
            return False
        if line.markup is not None and line.markup.path in paths:
            return False
        if column.names in asked:
            continue
        asked.add(column.names)
        names = set(column.names.split())
        if any(len(names & others) * 2 > len(others) for others in named):
            return False
    return True


def _column(line: Line) -> Element | None:
    """The element that holds a line's block."""
    return line.markup.element.parent if line.markup is not None else None
