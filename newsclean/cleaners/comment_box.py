"""NC006 comment-box."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Page
from newsclean.rules import cleaner


@cleaner("NC006", "comment-box", needs="boxes")
def comment_box(page: Page, lexicon: Lexicon) -> Iterator[tuple[range, str]]:
    """What readers say below a story, in a box whose class words say so, even where it is longer than the story.

      <article><h1>Hà Nội khánh thành cầu mới trước Tết Nguyên đán</h1>
      <p>Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.</p>
    - <div class="box-comments">Cầu đẹp quá, mong có thêm xe buýt.</div>
      <p>Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng.</p></article>
    """
    yield from page.boxes.get("comment-box", ())
