"""Titles of other stories in a row below the story, each of which closes with its day: "Cầu mới thông xe trước Tết 12/01/2026"."""

from __future__ import annotations

from itertools import groupby
from typing import Final

from newsclean.shapes.stamp import find_stamp, with_words
from newsclean.story.kinds import Kinds

FEWEST: Final = 3  # titles
SHORTEST_TITLE: Final = 5  # words
LONGEST: Final = 32


def find_dated_titles(kinds: Kinds) -> frozenset[int]:
    """The first title of each such row, the newest on top.

    A list of laws has a word before the day, "ngày 12/01/2026", and what tells of years begins with the oldest.
    """
    # Next to no line of a dump ends with a digit.
    is_dump = kinds.page.kind == "text"
    ends = [line.index for line in kinds.lines if line.text.rstrip(")")[-1:].isdigit()] if is_dump else []
    days = {index: day for index in ends if _may_be(kinds, index) and (day := _last_day(kinds.lines[index].text))}
    tops: list[int] = []
    for _, group in groupby(enumerate(days), key=lambda at: at[1] - at[0]):
        row = [index for _, index in group]
        told = [days[index] for index in row]
        if len(row) >= FEWEST and told == sorted(told, reverse=True):
            tops.append(row[0])
    return frozenset(tops)


def _may_be(kinds: Kinds, index: int) -> bool:
    """Whether a line is as long as a title, and neither running text nor a row of cells; a stop may close its day alone."""
    line = kinds.lines[index]
    return SHORTEST_TITLE <= line.words <= LONGEST and index not in kinds.prose and " | " not in line.text


def _last_day(text: str) -> str:
    """The day that a text closes with, right behind its words; empty for none."""
    stamp = find_stamp(text)
    before = "" if stamp is None or text[stamp.end :] not in ("", ")") else text[: stamp.start]
    if stamp is None or not before.endswith((" ", " (")):
        return ""
    return stamp.day if with_words(text, stamp.start) == stamp.start else ""
