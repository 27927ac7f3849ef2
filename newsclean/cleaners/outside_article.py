"""NC019 outside-article."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner


@cleaner("NC019", "outside-article")
def outside_article(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line | range, str]]:
    """What an HTML page shows outside the element that holds its story, and that fits no rule by name.

    Also what stands below the last sentence of a dump on one row.

    - <div>Báo của người Hà Nội, ra hằng ngày</div>
      <article><h1>Hà Nội khánh thành cầu mới trước Tết Nguyên đán</h1>
      <p>Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.</p>
      <p>Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng.</p></article>
    """
    yield from page.far
    yield from page.boxes.get("outside-article", ())
