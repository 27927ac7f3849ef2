"""NC165 page-tools."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts


@cleaner("NC165", "page-tools", needs="hits")
def page_tools(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """Tools for the page: print, save, send, copy its address.


      In bài viết ra giấy là cách học sinh vùng cao đọc báo khi chưa có mạng.
    - In bài viết
    - Sao chép liên kết
    """
    yield from prompts(page, "page-tools", longest=8)
