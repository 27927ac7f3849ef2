"""Titles of other stories in a row below the story, each of which closes with its day: "Cầu mới thông xe trước Tết 12/01/2026"."""

from __future__ import annotations

from itertools import groupby
from typing import Final

from newsclean.shapes.stamp import find_stamp, with_words
from newsclean.story.kinds import Kinds

FEWEST: Final = 3  # titles
SHORTEST_TITLE: Final = 5  # words
DAY: Final = len("2026-01-12")


def find_dated_titles(kinds: Kinds) -> frozenset[int]:
    """The first title of each such row, the newest on top.

    A list of laws has a word before the day, "ngày 12/01/2026", and what tells of years begins with the oldest.
    """
    # Next to no line of a dump ends with a digit.
    ends = [line.index for line in kinds.lines if line.text[-1:].isdigit()] if kinds.page.kind == "text" else []
    days = {index: day for index in ends if kinds.title(index, SHORTEST_TITLE) and (day := _last_day(kinds.lines[index].text))}
    tops: list[int] = []
    for _, group in groupby(enumerate(days), key=lambda at: at[1] - at[0]):
        row = [index for _, index in group]
        told = [days[index] for index in row]
        if len(row) >= FEWEST and told == sorted(told, reverse=True):
            tops.append(row[0])
    return frozenset(tops)


def _last_day(text: str) -> str:
    """The day that a text closes with, right behind its words; empty for none."""
    stamp = find_stamp(text)
    if stamp is None or stamp.end != len(text) or not text[: stamp.start].endswith(" "):
        return ""
    return stamp.published[:DAY] if with_words(text, stamp.start) == stamp.start else ""
