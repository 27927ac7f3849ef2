"""NC951 notice."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import prompts, splitter


@splitter("NC951", "notice", role="notice", needs="hits")
def notice(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """A notice to the reader that belongs to the story: a correction, a changed name, whose opinion it is.

      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
    + * Tên nhân vật đã được thay đổi.
    """
    yield from prompts(page, "notice", longest=40)
