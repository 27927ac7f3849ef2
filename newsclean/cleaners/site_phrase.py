"""NC501 site-phrase."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts


@cleaner("NC501", "site-phrase", needs="hits")
def site_phrase(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """A phrase that a site's own file lists as boilerplate, wherever it stands.

      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
    - Tuổi Trẻ Sao
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
      © 2024 Tuổi Trẻ Online giữ bản quyền
    """
    yield from prompts(page, "site-phrase")
