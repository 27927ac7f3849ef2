"""Titles of other stories in a row below the story, each of which closes with its day: "Cầu mới thông xe trước Tết 12/01/2026".

A word on what it is about may stand behind the hour: "大桥通车 2026-01-12 09:30 交通". Those of today have an hour alone, in an element of
its own: "Cầu mới thông xe trước Tết13:00".
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import Final

from newsclean.normalize import unspaced
from newsclean.shapes.stamp import find_stamp, with_words
from newsclean.story.kinds import Kinds

FEWEST: Final = 3  # titles
SHORTEST_TITLE: Final = 5  # words
LONGEST: Final = 32
LONGEST_TAG: Final = 14  # characters
_TAGGED: Final = re.compile(r"\d\d:\d\d [^\s\d]{2,14}$")
_HOUR_GLUED: Final = re.compile(r"(?:(?<=[^\W\d_])|(?<=[?!…”\"]))\d\d:\d\d$")
HOUR: Final = len("13:00")
# Who plays whom in a list of matches: "Sông Lam - Vạn Hồ19:15".
AGAINST: Final[tuple[str, ...]] = (" - ", " – ", " vs ")


def find_dated_titles(kinds: Kinds) -> frozenset[int]:
    """The first title of each such row, the newest on top.

    A list of laws has a word before the day, "ngày 12/01/2026", and what tells of years begins with the oldest.
    """
    # Next to no line of a dump ends with a digit.
    is_dump = kinds.page.kind == "text"
    ends = [line.index for line in kinds.lines if _closes(line.text)] if is_dump else []
    days = {index: day for index in ends if _may_be(kinds, index) and (day := _last_day(kinds.lines[index].text))}
    tops = [row[0] for row in _rows(list(days)) if (told := [days[index] for index in row]) == sorted(told, reverse=True)]
    today = [index for index in ends if _may_be(kinds, index) and _is_of_today(kinds.lines[index].text)]
    return frozenset(tops + [row[0] for row in _rows(today)])


def _rows(indexes: list[int]) -> list[list[int]]:
    """The stretches of consecutive ones among ``indexes`` that are as many as a row of titles has."""
    rows = [[index for _, index in group] for _, group in groupby(enumerate(indexes), key=lambda at: at[1] - at[0])]
    return [row for row in rows if len(row) >= FEWEST]


def _is_of_today(text: str) -> bool:
    """Whether a text closes with an hour that no blank parts from its words."""
    return _HOUR_GLUED.search(text, max(0, len(text) - HOUR)) is not None and not any(sign in text for sign in AGAINST)


def _closes(text: str) -> bool:
    """Whether a line ends with a digit, or with a word in a script without spaces behind an hour."""
    return text.rstrip(")")[-1:].isdigit() or (unspaced(text[-1:] or " ") and _TAGGED.search(text) is not None)


def _may_be(kinds: Kinds, index: int) -> bool:
    """Whether a line is as long as a title, and neither running text nor a row of cells; a stop may close its day alone."""
    line = kinds.lines[index]
    return SHORTEST_TITLE <= line.words <= LONGEST and index not in kinds.prose and " | " not in line.text


def _last_day(text: str) -> str:
    """The day that a text closes with, right behind its words; empty for none."""
    stamp = find_stamp(text)
    rest = text[stamp.end :].lstrip() if stamp else ""
    tagged = rest != "" and len(rest) <= LONGEST_TAG and _TAGGED.search(text) is not None
    before = "" if stamp is None or not (tagged or rest in ("", ")")) else text[: stamp.start]
    if stamp is None or not before.endswith((" ", " (")):
        return ""
    return stamp.day if with_words(text, stamp.start) == stamp.start else ""
