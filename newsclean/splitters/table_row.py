"""NC977 table-row."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import marked, splitter


@splitter("NC977", "table-row", role="table-row", needs="marked")
def table_row(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """A cell of a table in the story: results, prices, fixtures.

      <article><h1>Hà Nội khánh thành cầu mới trước Tết Nguyên đán</h1>
      <p>Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.</p>
    + <table><tr><td>Cầu Long Biên: 1.691 m</td></tr></table>
      <p>Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng.</p></article>
    """
    yield from marked(page, "table-row")
