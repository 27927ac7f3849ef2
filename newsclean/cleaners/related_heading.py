"""NC411 related-heading."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts


@cleaner("NC411", "related-heading", needs="hits")
def related_heading(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The heading of a list of other stories.

      Đọc thêm ba cuốn sách mỗi tháng là thói quen ông giữ suốt đời.
    - Tin liên quan
    - Có thể bạn quan tâm
    """
    yield from prompts(page, "related-heading", longest=14)
