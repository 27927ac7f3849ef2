"""NC181 page-date."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner
from newsclean.shapes.stamp_line import says_clock, says_when
from newsclean.story.head import block_below_lede

LONGEST: Final = 20  # words


@cleaner("NC181", "page-date")
def page_date(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """A stamp beside the story that is not its dateline: the day in the page's header, a second stamp, "3 giờ trước".

    - Thứ Bảy, Ngày 07 tháng 03 năm 2026
      Hà Nội khánh thành cầu mới trước Tết Nguyên đán
      Thứ hai, 12/01/2026 - 08:30
    - 12/01/2026 08:30 GMT+7
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
    """
    story = page.story
    block = block_below_lede(page)
    for line in (*page.span(0, story.start), *page.span(block.start, block.stop)):
        if line.index == story.dateline or line.words > LONGEST:
            continue
        if says_when(line.text):
            yield line, "is a stamp beside the story, not its dateline"
        elif abs(line.index - story.dateline) == 1 and story.dateline >= 0 and says_clock(line.text):
            yield line, "is the hour of the day beside it"
