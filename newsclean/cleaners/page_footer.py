"""NC005 page-footer."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Page
from newsclean.rules import cleaner


@cleaner("NC005", "page-footer", needs="boxes")
def page_footer(page: Page, lexicon: Lexicon) -> Iterator[tuple[range, str]]:
    """A footer, or a box of legal small print.

      <article><h1>Hà Nội khánh thành cầu mới trước Tết Nguyên đán</h1>
      <p>Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.</p>
    - <footer>Giấy phép xuất bản số 12, cấp năm 2009</footer>
      <p>Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng.</p></article>
    """
    yield from page.boxes.get("page-footer", ())
