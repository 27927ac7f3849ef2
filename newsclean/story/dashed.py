"""Headlines of other stories marked with dashes: on top of a story, right below its lede, or amid it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, takewhile
from typing import Final

from newsclean.page import Line, Page
from newsclean.sentence import STOPS, ends_sentence
from newsclean.shapes.echo import said_in
from newsclean.shapes.prose import is_question
from newsclean.story.above_body import ITEM
from newsclean.story.titles import FEWEST
from newsclean.words import words_are_syllables

ENDS: Final = STOPS | {"…"}
SHORTEST: Final = 9  # words
LONGEST: Final = 40
MOST_AMID: Final = 3  # in a row
STRANGE: Final = 0.1  # of the pairs of words of headlines amid a story, that it says


def is_link_item(line: Line) -> bool:
    """Whether a line is an item as long as a headline that does not close as sentences and the items of lists do."""
    return line.text.startswith(ITEM) and line.words >= SHORTEST and line.text[-1:] not in ENDS


def dashed(page: Page) -> Iterator[tuple[Line, str]]:
    """Headlines marked with dashes on top of the story or right below its lede, where one of them quotes or asks.

    Without that they may be its points; told only where words are syllables, which are many in a headline.
    """
    start = page.story.start
    if page.kind != "text" or not page.lines or not words_are_syllables(page.language):
        return
    first = start if page.lines[start].text.startswith(ITEM) else start + 1
    links = list(takewhile(lambda line: is_link_item(line) and line.words <= LONGEST, page.lines[first : page.story.end]))
    quotes = any('"' in line.text or "“" in line.text or line.text.endswith(("?", "!")) for line in links)
    if len(links) > 1 and quotes and not all(line.text.endswith("?") for line in links) and first + len(links) < page.story.end:
        for line in links:
            yield line, f"is one of {len(links)} headlines marked with dashes on top of the story"


def dashed_amid(page: Page) -> Iterator[tuple[Line, str]]:
    """Two or three headlines marked with dashes between paragraphs that say hardly a pair of words of the rest: no list of the story's.

    Told only where words are syllables. A list of the story is announced.
    """
    story = page.story
    if page.kind != "text" or not words_are_syllables(page.language):
        return
    marked = [
        line
        for line in page.span(story.start + 1, story.end - 1)
        if line.text.startswith(ITEM) and (is_link_item(line) or (is_question(line) and line.words > FEWEST))
    ]
    for _, group in groupby(enumerate(marked), key=lambda at: at[1].index - at[0]):
        run = [line for _, line in group]
        above, below = page.lines[run[0].index - 1], page.lines[run[-1].index + 1]
        between = above.prose and below.prose and ends_sentence(above.text) and not below.text.startswith(ITEM)
        asked = all(line.text.endswith("?") for line in run)  # in an interview
        if not between or asked or not 1 < len(run) <= MOST_AMID or any(line.words > LONGEST for line in run):
            continue
        rest = "\n".join([line.key for line in page.lines[story.start : story.end] if line not in run])
        if sum((said_in(line, rest) for line in run), 0.0) <= STRANGE * len(run):
            for line in run:
                yield line, f"is one of {len(run)} headlines marked with dashes that say nothing of the story"
