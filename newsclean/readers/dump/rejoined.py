"""Rows of a dump that one line had on its page: what stands in a bracket, and the hour below a day, had elements of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsclean.readers.dump.together import put_together
from newsclean.shapes.stamp import find_stamp
from newsclean.shapes.stamp_line import is_stamp, says_no_more

# So many rows of a bracket stand below the one that opens it.
MOST_IN_BRACKETS: Final = 3
# "10:21", "22:40 (GMT+7)"
_HOUR: Final = re.compile(r"(?:[01]\d|2[0-3])[:h]\d\d(?:\s?\(?GMT\s?[+-]\d{1,2}\)?)?")
LONGEST_HOUR: Final = 20  # characters
SHORTEST_HOUR: Final = 5
OPENS_HOUR: Final = frozenset("012")
LONGEST_DAY: Final = 40


def rejoined(numbers: Sequence[int], raws: list[str]) -> tuple[Sequence[int], list[str]]:
    """The numbers of the rows of a dump, from 1, and the rows; those that were one are one again, under the first's number."""
    if any(raw.endswith("(\n") for raw in raws):
        numbers, raws = closed(numbers, raws)
    return dated(numbers, raws)


def closed(numbers: Sequence[int], raws: list[str]) -> tuple[Sequence[int], list[str]]:
    """The numbers and the rows, where one that ends with an open bracket is one with those up to its close, a few rows below.

    What stands in the bracket had elements of its own: "The ferry in port (", "Image:", "Ann Lee)".
    """
    firsts: list[int] = []
    at = 0
    while at < len(raws):
        firsts.append(at)
        end = at + 1
        if raws[at].rstrip().endswith("(") and raws[at].strip() != "(":  # alone, it opens a link's day
            below = range(end, min(end + MOST_IN_BRACKETS, len(raws)))
            end = next((index + 1 for index in below if ")" in raws[index]), end)
        at = end
    return put_together(numbers, raws, firsts)


def dated(numbers: Sequence[int], raws: list[str]) -> tuple[Sequence[int], list[str]]:
    """The numbers and the rows, where an hour below a day, and a day of the week beside it, is one with them.

    "Thứ Sáu", "16/08/2024", "10:21" had elements of their own. Without the day of the week, an hour may be how long a film is.
    """
    # An hour opens with one of three digits, which next to no short row does.
    short = [
        at for at in range(1, len(raws)) if SHORTEST_HOUR <= len(raws[at]) <= LONGEST_HOUR and raws[at].lstrip()[:1] in OPENS_HOUR
    ]
    hours = [at for at in short if _HOUR.fullmatch(raws[at].strip())]
    firsts = {at: first for at in hours if (first := _first_of_stamp(raws, at)) < at}
    if not firsts:
        return numbers, raws
    inner = {row for at, first in firsts.items() for row in range(first + 1, at + 1)}
    return put_together(numbers, raws, [at for at in range(len(raws)) if at not in inner])


def _first_of_stamp(raws: list[str], hour: int) -> int:
    """The first row of the day above an hour; the hour's own where there is none."""
    day = _filled_above(raws, hour)
    text = raws[day].strip()
    if len(text) > LONGEST_DAY or not is_stamp(text) or (stamp := find_stamp(text)) is None or stamp.timed:
        return hour
    if stamp.start:  # "Thứ Sáu, 16/08/2024"
        return day
    weekday = _filled_above(raws, day)
    above = raws[weekday].strip()
    return weekday if weekday < day and above and len(above) <= LONGEST_DAY and says_no_more(above) else hour


def _filled_above(raws: list[str], at: int) -> int:
    """The row above, or the one above that if it is blank."""
    return max(0, at - 1 if at < 2 or raws[at - 1].strip() else at - 2)
