"""NC511 site-above."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts


@cleaner("NC511", "site-above", needs="hits")
def site_above(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """A phrase that a site's own file lists as standing above its stories; inside a story it is left alone.

    - Vào trang Tuổi Trẻ Sao
      Hà Nội khánh thành cầu mới trước Tết Nguyên đán
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
      © 2024 Tuổi Trẻ Online giữ bản quyền
    """
    for line, because in prompts(page, "site-above"):
        if line.index < page.story.start:
            yield line, because
