"""NC941 caption."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import splitter
from newsclean.shapes.credit import split_credit

LONGEST = 80  # words; photo essays tell their story in captions


@splitter("NC941", "caption", role="caption")
def caption(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """What stands under a picture: a short line that ends with a credit.

      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
    + Cây cầu nhìn từ bờ nam. Ảnh: Kim Thành
      Theo ông Nam, công trình hoàn thành sớm ba tháng so với kế hoạch đã được phê duyệt, tiết kiệm gần 200 tỷ đồng.
    """
    for line in page.open:
        if line.words <= LONGEST and split_credit(line.text)[1]:
            yield line, f"ends with the credit «{split_credit(line.text)[1]}»"
