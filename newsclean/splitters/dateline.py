"""NC911 dateline."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import splitter
from newsclean.shapes.stamp import is_stamp


@splitter("NC911", "dateline", role="dateline")
def dateline(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """When the story was published: the first stamp in its headline block, or right below its body.

      Hà Nội khánh thành cầu mới trước Tết Nguyên đán
    + Thứ tư, 12/01/2024 - 22:40
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
    """
    story = page.story
    for line in page.open:
        if (story.head <= line.index < story.start or story.end <= line.index < story.tail) and is_stamp(line.text):
            yield (
                line,
                "is a stamp in the headline block" if line.index < story.start else "is a stamp right below the body",
            )
            return
