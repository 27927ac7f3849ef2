"""NC024 front-matter."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Page
from newsclean.rules import cleaner


@cleaner("NC024", "front-matter", needs="boxes")
def front_matter(page: Page, lexicon: Lexicon) -> Iterator[tuple[range, str]]:
    """What an extractor wrote of the page above its text: YAML between two fences, or the rows that readers for language models open with.

    Its title, who wrote the story and when stay where the text below does not say them; its address tells the site.

    - ---
      title: Hà Nội khánh thành cầu mới trước Tết
      author: Kim Thành
    - url: https://example.vn/cau-moi.html
    - description: Cây cầu thứ chín bắc qua sông Hồng.
      date: 2026-01-12
    - ---
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
    """
    yield from page.boxes.get("front-matter", ())
