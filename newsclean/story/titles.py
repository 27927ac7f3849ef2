"""Lines that are shaped like the titles of other stories."""

from __future__ import annotations

import re
from typing import Final

from newsclean.page import Line, Page
from newsclean.sentence import STOPS
from newsclean.shapes.byline import says_byline
from newsclean.shapes.credit import credit_of

FEWEST: Final = 6  # words of a headline
MOST: Final = 30  # words
LONGEST_KICKER: Final = 8  # words
# "10 điều", "3.600 phần quà": a number that counts, not one that numbers.
COUNTS: Final = re.compile(r"\d(?:[\d.,]*\d)? [^\W\d_]")


def may_title(line: Line) -> bool:
    """Whether a line is shaped like a headline, which may open with a number, as items of a list do: "10 điều cần biết về kỳ thi lớp 12"."""
    return is_title(line) or (line.text[0].isdigit() and COUNTS.match(line.text) is not None and _is_shaped(line))


def is_title(line: Line) -> bool:
    """Whether a line is shaped like a headline that opens with no number."""
    return not line.text[0].isdigit() and _is_shaped(line)


def is_headed_title(line: Line) -> bool:
    """Whether a line is shaped like a headline that may open with a kicker: "Harbour strike: Ferries stay in port"."""
    return not line.text[0].isdigit() and _is_shaped(line, colon=True)


def _is_shaped(line: Line, *, colon: bool = False) -> bool:
    return (
        FEWEST <= line.words <= MOST
        and not line.prose
        and not line.text.isupper()  # the head of a decree: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
        and line.text[-1:] not in STOPS
        and (colon or ":" not in line.text[:24])
        and line.text.count(" | ") < 2  # the cells of a table's row
    )


def may_link(page: Page, line: Line) -> bool:
    """Whether the line may be a link to another story: a caption is none, and one of an HTML page says so itself."""
    if line.markup is None:
        return not (line.index == page.story.dateline or says_byline(line.text) or credit_of(page, line))
    return line.markup.linked > 0 and not credit_of(page, line)
