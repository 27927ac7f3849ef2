"""NC483 teaser-stamp."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner
from newsclean.shapes.stamp_line import says_when

LONGEST: Final = 16  # words


@cleaner("NC483", "teaser-stamp")
def teaser_stamp(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The stamp of another story, below this one.

      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
      Ý kiến bình luận:
    - 17:51 22/11/2024
    - 3 giờ trước
    """
    story = page.story
    for line in page.span(story.end, len(page.lines)):
        if line.index != story.dateline and line.words <= LONGEST and says_when(line.text):
            yield line, "is a stamp below the story"
