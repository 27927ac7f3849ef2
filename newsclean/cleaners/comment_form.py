"""NC311 comment-form."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts


@cleaner("NC311", "comment-form", needs="hits")
def comment_form(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The fields of the comment form, and what it says when they are wrong.


      Vui lòng nhập cuộc là lời mời mà đội bóng trẻ không thể từ chối, huấn luyện viên nói sau trận đấu hôm qua.
    - Họ và tên
    - Vui lòng nhập Email
    """
    yield from prompts(page, "comment-form", longest=14)
