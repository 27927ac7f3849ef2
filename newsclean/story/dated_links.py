"""Titles of other stories right below the lede, each with its day: above it, or in front."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from newsclean.page import Line, Page
from newsclean.sentence import STOPS
from newsclean.shapes.stamp_line import says_when

# Days, and titles below them.
LONGEST_DAY: Final = 6  # words
SHORTEST: Final = 5
LONGEST: Final = 36
FEWEST: Final = 4  # lines
# "13-04-2021 Cầu mới"
DAY_FIRST: Final = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.]\d{4} ?[^\W\d_]")
SHORTEST_BEHIND: Final = 7  # words
LONGEST_BEHIND: Final = 40


def dated(page: Page) -> Iterator[tuple[Line, str]]:
    """The list of other stories right below the lede, each title below its day."""
    start = page.story.start
    for index in range(start + 1, end_of_dated(page.lines, start)):
        line = page.lines[index]
        yield (
            line,
            "is the day of a headline below the lede" if says_when(line.text) else "is a headline below its day, below the lede",
        )


def end_of_dated(lines: Sequence[Line], lede: int) -> int:
    """One past the last of the links right below a lede that are a day and a title each, two or more, with running text below them."""
    end = lede + 1
    while end + 2 < len(lines) and lines[end].words <= LONGEST_DAY and says_when(lines[end].text) and is_dated(lines[end + 1]):
        end += 2
    return end if end - lede > FEWEST and lines[end].prose else lede + 1


def is_dated(line: Line) -> bool:
    return SHORTEST <= line.words <= LONGEST and line.text[-1:] not in STOPS and not says_when(line.text)


def day_first(page: Page) -> Iterator[tuple[Line, str]]:
    """The titles right below the lede that open with their day, two or more: "13-04-2021 Cầu mới thông xe trước Tết"."""
    first = page.story.start + 1
    if first >= len(page.lines) or page.lines[first - 1].text.endswith(":"):
        return
    links = list(takewhile(_opens_with_day, page.lines[first : page.story.end]))
    for line in links if len(links) > 1 else ():
        yield line, f"is one of {len(links)} titles below the lede that open with their day"


def _opens_with_day(line: Line) -> bool:
    text = line.text
    return (
        text[:1].isdigit()
        and DAY_FIRST.match(text) is not None
        and SHORTEST_BEHIND <= line.words <= LONGEST_BEHIND
        and text[-1] not in STOPS
    )
