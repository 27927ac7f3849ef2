"""NC020 embed-box."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts

# A placeholder says at length why it is one: words.
LONGEST: Final = 90


@cleaner("NC020", "embed-box")
def embed_box(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line | range, str]]:
    """Posts of others, shown in the story by a network: its words, not the paper's. And what stands for one that is blocked.

      <article><h1>Hà Nội khánh thành cầu mới trước Tết Nguyên đán</h1>
      <p>Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.</p>
    - <blockquote class="twitter-tweet">Cầu đẹp quá, tối nay đi thử ngay.</blockquote>
      <p>Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng.</p></article>
    """
    yield from page.boxes.get("embed-box", ())
    yield from prompts(page, "embed-box", longest=LONGEST)
