"""NC015 author-box."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Page
from newsclean.rules import cleaner


@cleaner("NC015", "author-box", needs="boxes")
def author_box(page: Page, lexicon: Lexicon) -> Iterator[tuple[range, str]]:
    """Who the author is, at length, in a box whose class words say so. A byline is none.

      <article><h1>Hà Nội khánh thành cầu mới trước Tết Nguyên đán</h1>
      <p>Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.</p>
    - <div class="author-bio">Kim Thành viết về đô thị từ năm 2010.</div>
      <p>Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng.</p></article>
    """
    yield from page.boxes.get("author-box", ())
