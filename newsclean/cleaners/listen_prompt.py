"""NC131 listen-prompt."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts


@cleaner("NC131", "listen-prompt", needs="hits")
def listen_prompt(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The prompt to hear the story, with the voices and speeds of its player.


      Bà nghe đọc bài diễn văn ấy năm 1975 qua chiếc đài bán dẫn.
    - Nghe đọc bài
    - Giọng nữ
    """
    yield from prompts(page, "listen-prompt")
