"""NC199 above-story."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner


@cleaner("NC199", "above-story")
def above_story(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """What stands above the headline block and fits no rule by name.

    - Chuyên trang thông tin dành cho bạn đọc yêu công nghệ
      Thời sự
      Hà Nội khánh thành cầu mới trước Tết Nguyên đán
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận với nhau sau bốn năm thi công liên tục.
    """
    for line in page.span(0, page.story.head):
        yield line, f"above the story, which begins in row {page.lines[page.story.head].row}"
