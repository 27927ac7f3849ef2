"""Paragraphs that were broken at a width, as html2text, lynx and mail programs write pages, or at a bracket: their rows are one line again.

Who breaks a text at a width puts on a row what it can hold: the first word of the next one would not have fitted. Rows of lists,
verses and tables do not fill their width so.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import Final

from newsclean.sentence import ends_sentence
from newsclean.shapes.stamp import find_stamp
from newsclean.shapes.stamp_line import is_stamp, says_no_more

NARROWEST: Final = 40  # characters
WIDEST: Final = 100  # characters: no page is broken at more
# So many rows that go on, and this share of all that might, must be full.
FEWEST: Final = 6
MOSTLY: Final = 0.85
# Where blank rows part paragraphs, a few full rows do if they are so long: a short page may have no more.
SPACED_WIDTH: Final = 60  # characters
# A page with more rows than this that are longer is not broken at a width; addresses are never broken.
MOST_LONGER: Final = 0.2
# Nor is one that has more than a few rows with so many blanks.
MOST_SPACES: Final = 40
FEW_LONG: Final = 2
# So many rows of a paragraph may close a sentence.
MOST_CLOSED: Final = 0.4
# What opens a row of its own: an item, a heading, a quotation, a table's row, a picture.
_OPENS: Final = re.compile(r"\s*(?:[-*+•>#|]|\d{1,3}[.)]\s|!?\[)")
# So many rows of a bracket stand below the one that opens it.
MOST_IN_BRACKETS: Final = 3
# "10:21", "22:40 (GMT+7)"
_HOUR: Final = re.compile(r"(?:[01]\d|2[0-3])[:h]\d\d(?:\s?\(?GMT\s?[+-]\d{1,2}\)?)?")
LONGEST_HOUR: Final = 20  # characters
SHORTEST_HOUR: Final = 5
OPENS_HOUR: Final = frozenset("012")
LONGEST_DAY: Final = 40
_HARD: Final = "  "  # a line break in Markdown


def joined(raws: list[str]) -> tuple[Sequence[int], list[str]]:
    """The numbers of the rows of a dump, from 1, and the rows; those that were one are one again, under the first's number."""
    numbers, rows = unwrapped(raws)
    if any(raw.endswith("(\n") for raw in rows):
        numbers, rows = closed(numbers, rows)
    return dated(numbers, rows)


def unwrapped(raws: list[str]) -> tuple[Sequence[int], list[str]]:
    """The numbers of the rows, from 1, and the rows; those of a paragraph that was broken at a width are one, under the first's number."""
    numbers = range(1, len(raws) + 1)
    # Nearly every page has paragraphs on one row each, which are longer.
    long = [raw for raw in raws if len(raw) > WIDEST]
    if len(long) > MOST_LONGER * len(raws) or sum(raw.count(" ") > MOST_SPACES for raw in long) > FEW_LONG or len(raws) <= FEWEST:
        return numbers, raws
    texts = [raw.rstrip("\r\n") for raw in raws]
    going_on = [at for at in range(len(texts) - 1) if _may_go_on(texts[at], texts[at + 1])]
    width = max([len(texts[at]) for at in going_on if len(texts[at]) <= WIDEST], default=0)
    full = {at for at in going_on if len(texts[at]) + 1 + len(texts[at + 1].split(maxsplit=1)[0]) > width}
    spaced = len(full) == len(going_on) > 0 and width >= SPACED_WIDTH and _is_spaced(texts, full)
    if not spaced and (width < NARROWEST or len(full) < FEWEST or len(full) < MOSTLY * len(going_on)):
        return numbers, raws
    # Paragraphs of one sentence each may be of nearly one length.
    if sum(ends_sentence(texts[at].rstrip()) for at in full) > MOST_CLOSED * len(full):
        return numbers, raws
    firsts = [at for at in range(len(raws)) if at - 1 not in full]
    ends = (*firsts[1:], len(raws))
    return [at + 1 for at in firsts], ["".join(raws[first:end]) for first, end in zip(firsts, ends, strict=True)]


def _is_spaced(texts: list[str], full: set[int]) -> bool:
    """Whether blank rows part all rows of a page but the ``full`` ones and what they go on with, most of which is in small letters."""
    beside = sum(bool(above.strip() and below.strip()) for above, below in itertools.pairwise(texts))
    small = sum(texts[at + 1].lstrip()[:1].islower() for at in full)
    return beside == len(full) and len(texts) > FEWEST and 2 * small >= len(full)


def closed(numbers: Sequence[int], raws: list[str]) -> tuple[Sequence[int], list[str]]:
    """The numbers and the rows, where one that ends with an open bracket is one with those up to its close, a few rows below.

    What stands in the bracket had elements of its own: "The ferry in port (", "Image:", "Ann Lee)".
    """
    firsts: list[int] = []
    joined: list[str] = []
    at = 0
    while at < len(raws):
        end = at + 1
        if raws[at].rstrip().endswith("(") and raws[at].strip() != "(":  # alone, it opens a link's day
            below = range(end, min(end + MOST_IN_BRACKETS, len(raws)))
            end = next((index + 1 for index in below if ")" in raws[index]), end)
        firsts.append(numbers[at])
        joined.append("".join(raws[at:end]))
        at = end
    return firsts, joined


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
    ends = {first: at for at, first in firsts.items()}
    kept = [at for at in range(len(raws)) if at not in inner]
    return [numbers[at] for at in kept], ["".join(raws[at : ends.get(at, at) + 1]) for at in kept]


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


def _may_go_on(text: str, below: str) -> bool:
    """Whether a row may go on in the one below."""
    return bool(text.strip()) and bool(below.strip()) and not text.endswith(_HARD) and _OPENS.match(below) is None
