"""NC251 poll."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts


@cleaner("NC251", "poll", needs="hits")
def poll(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The heading and the notes of a poll; its question and answers have no fixed words.


      Thăm dò ý kiến của viện này cho thấy 6 trong 10 người ủng hộ dự luật.
    - Thăm dò ý kiến
    - Bạn có thể chọn nhiều mục. Bình chọn của bạn sẽ được công khai.
    """
    yield from prompts(page, "poll")
