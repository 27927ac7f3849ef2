"""NC481 site-links."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts


@cleaner("NC481", "site-links", needs="hits")
def site_links(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """Links to the terms and policies of the site.


      Chính sách bảo mật dữ liệu của bệnh viện bị chỉ trích sau vụ rò rỉ.
    - Chính sách bảo mật
    - Terms of use
    """
    yield from prompts(page, "site-links", longest=8)
