"""NC724 stamp-in-text."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Page
from newsclean.rules import Spot, check
from newsclean.shapes.stamp import find_stamp
from newsclean.shapes.stamp_line import is_stamp

LONGEST = 14  # words


@check("NC724", "stamp-in-text")
def stamp_in_text(page: Page, lexicon: Lexicon) -> Iterator[Spot]:
    """The story's stamp left in the text, on a line of its own.

      Hà Nội khánh thành cầu mới trước Tết Nguyên đán
    ! Thứ tư, 12/01/2024 - 22:40
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận với nhau sau bốn năm thi công liên tục.
    """
    if page.kind == "html":
        return
    for line, verdict in page.judged():
        if verdict.role and line.words <= LONGEST and (verdict.role == "dateline" or _timed(line.text)):
            yield Spot(line, "is a stamp on a line of its own", instead="", safe=False)


def _timed(text: str) -> bool:
    """Whether a text is a day with its hour: a day alone is a heading of a chronology."""
    stamp = find_stamp(text)
    return stamp is not None and stamp.timed and is_stamp(text)
