"""NC181 page-date."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner
from newsclean.shapes.stamp import is_stamp

LONGEST = 16  # words


@cleaner("NC181", "page-date")
def page_date(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The day that the page was looked at, in its header: it is not the story's.

    - Thứ Bảy, Ngày 07 tháng 03 năm 2026
      Thời sự
      Hà Nội khánh thành cầu mới trước Tết Nguyên đán
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng.
    """
    for line in page.open:
        if line.index >= page.story.head:
            break
        if line.words <= LONGEST and is_stamp(line.text):
            yield line, "is a stamp above the headline block"
