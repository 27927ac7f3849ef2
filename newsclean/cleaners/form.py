"""NC017 form."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Page
from newsclean.rules import cleaner


@cleaner("NC017", "form", needs="boxes")
def form(page: Page, lexicon: Lexicon) -> Iterator[tuple[range, str]]:
    """What stands in a form, a button or a list of choices.

      <article><h1>Hà Nội khánh thành cầu mới trước Tết Nguyên đán</h1>
      <p>Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.</p>
    - <button>Xem bản đồ cầu mới</button>
      <p>Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng.</p></article>
    """
    yield from page.boxes.get("form", ())
