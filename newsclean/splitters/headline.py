"""NC901 headline."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import splitter


@splitter("NC901", "headline", role="headline")
def headline(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The headline: the line above the story that is shaped like one. Where the page shows none, there is none.

    + Hà Nội khánh thành cầu mới trước Tết Nguyên đán
      Thứ tư, 12/01/2024 - 22:40
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
    """
    story = page.story
    if story.headline >= 0:
        yield page.lines[story.headline], f"is shaped like a headline and stands above row {page.lines[story.start].row}"
