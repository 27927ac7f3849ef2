"""NC911 dateline."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import splitter


@splitter("NC911", "dateline", role="dateline")
def dateline(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """When the story was published: the first stamp in its headline block, or right below its body.

      Hà Nội khánh thành cầu mới trước Tết Nguyên đán
    + Thứ tư, 12/01/2024 - 22:40
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
    """
    story = page.story
    if story.dateline >= 0:
        yield (
            page.lines[story.dateline],
            "is a stamp " + ("right below the body" if story.dateline >= story.end else "in the headline block"),
        )
