"""NC111 share-bar."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts


@cleaner("NC111", "share-bar", needs="hits")
def share_bar(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The bar of buttons that share the page, as the names that are left of it.


      Chị Lan chia sẻ bài viết về con gái lên trang cá nhân và nhận hàng nghìn lời chúc.
    - Chia sẻ bài viết
    - Facebook Twitter Zalo Email
    """
    yield from prompts(page, "share-bar")
