"""NC471 author-link."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts


@cleaner("NC471", "author-link", needs="hits")
def author_link(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The link to what else the author wrote.


      Tác giả bài thơ qua đời năm 1988.
    - Xem các bài viết của tác giả
    - và 2 tác giả khác
    """
    yield from prompts(page, "author-link")
