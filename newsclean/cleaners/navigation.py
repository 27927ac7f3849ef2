"""NC405 navigation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner
from newsclean.shapes.stamp_line import says_when

LONGEST: Final = 6  # words
_MARK: Final = re.compile(r"[•*·#]|(?:[1-9]|[12][0-9]|30)\. ")


@cleaner("NC405", "navigation")
def navigation(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """Menus: names of sections, alone on a line or in a row, above or below the story; and the weather and prices beside them.

    - Hà Nội 21°C - 24°C
    - Thời sự
    - Thế giới
    - Giáo dục
    - Thời sự Thế giới Địa ốc Giáo dục Người lính Thể thao
      Hà Nội khánh thành cầu mới trước Tết Nguyên đán
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận với nhau sau bốn năm thi công liên tục.
    """
    story = page.story
    for hit in page.hits.get("navigation", ()):
        if not story.start <= hit.line.index < story.end and hit.line.index != story.headline:
            yield hit.line, f"outside the story, {hit.because}"
    for line in page.odd:
        if (
            not story.head <= line.index < story.tail
            and line.words <= LONGEST
            and _MARK.match(line.text)
            and not says_when(line.text)
        ):
            yield line, "is a short item of a list outside the story"
