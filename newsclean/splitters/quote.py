"""NC975 quote."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import marked, splitter


@splitter("NC975", "quote", role="quote", needs="marked")
def quote(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """A quotation set apart: a `blockquote` of the story.

      <article><h1>Hà Nội khánh thành cầu mới trước Tết Nguyên đán</h1>
      <p>Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.</p>
    + <blockquote>Tôi chờ ngày này đã bốn năm.</blockquote>
      <p>Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng.</p></article>
    """
    yield from marked(page, "quote")
