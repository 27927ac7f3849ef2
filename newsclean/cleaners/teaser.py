"""NC441 teaser."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner

FEWEST = 6  # words


@cleaner("NC441", "teaser")
def teaser(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The headline or the opening of another story, below this one.

      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
      Ý kiến bình luận:
    - (Thanh tra) - Tỉnh vừa có văn bản chỉ đạo các ngành mở đợt cao điểm tuần tra trên biển trong tháng cuối năm...
    - Gió mùa đông bắc về, miền Bắc rét đậm từ đêm mai
    """
    for line in page.open:
        if line.index >= page.story.tail and line.words >= FEWEST:
            yield line, f"below the story; {page.story.because}"
