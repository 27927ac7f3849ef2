"""NC999 paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import splitter


@splitter("NC999", "paragraph", role="paragraph")
def paragraph(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """Every line that is left: what no rule took is the story.

      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
    + Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
    """
    for line in page.open:
        yield line, "is left when all other rules have judged"
