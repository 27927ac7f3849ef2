"""NC010 side-box."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Page
from newsclean.rules import cleaner


@cleaner("NC010", "side-box", needs="boxes")
def side_box(page: Page, lexicon: Lexicon) -> Iterator[tuple[range, str]]:
    """What stands beside the story: an `aside`, a sidebar, a widget. A box that holds most of the page is none.

      <article><h1>Hà Nội khánh thành cầu mới trước Tết Nguyên đán</h1>
      <p>Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.</p>
    - <aside>Thời tiết Hà Nội hôm nay 18 độ</aside>
      <p>Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng.</p></article>
    """
    yield from page.boxes.get("side-box", ())
