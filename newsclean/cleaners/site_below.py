"""NC531 site-below."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts


@cleaner("NC531", "site-below", needs="hits")
def site_below(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """A phrase that a site's own file lists as standing below its stories; in their first paragraph and above it is left alone.

      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
    - Báo tiếng Việt nhiều người xem nhất
      ® VnExpress giữ bản quyền nội dung trên website này
    """
    for line, because in prompts(page, "site-below"):
        if line.index > page.story.start:
            yield line, because
