"""NC261 app-prompt."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts


@cleaner("NC261", "app-prompt", needs="hits")
def app_prompt(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The prompt to install the paper's app.


      Tải ứng dụng giả mạo, người đàn ông mất 300 triệu đồng trong tài khoản.
    - Tải ứng dụng:
    - Quét mã QR để tải
    """
    yield from prompts(page, "app-prompt", longest=7)
