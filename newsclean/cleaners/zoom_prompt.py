"""NC271 zoom-prompt."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts


@cleaner("NC271", "zoom-prompt", needs="hits")
def zoom_prompt(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The note that a picture can be enlarged, and placeholders of captions.


      Chú thích ảnh trong sách được viết bằng hai thứ tiếng.
    - Nhấn để phóng to ảnh
    - Bấm vào ảnh để xem đầy đủ.
    """
    yield from prompts(page, "zoom-prompt")
