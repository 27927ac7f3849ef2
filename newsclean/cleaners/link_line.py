"""NC018 link-line."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Page
from newsclean.rules import cleaner


@cleaner("NC018", "link-line", needs="boxes")
def link_line(page: Page, lexicon: Lexicon) -> Iterator[tuple[range, str]]:
    """A line inside the story that is a link to something else: a see-also without the words. In Markdown, any row that is one link; in other
    dumps that show addresses, an item that is one, and the list of addresses at the end.

      <article><h1>Hà Nội khánh thành cầu mới trước Tết Nguyên đán</h1>
      <p>Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.</p>
    - <p><a href="/cau-cu">Cầu cũ đóng cửa ba tháng để sửa chữa</a></p>
      <p>Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng.</p></article>
    """
    yield from page.boxes.get("link-line", ())
