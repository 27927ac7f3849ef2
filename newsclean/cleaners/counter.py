"""NC161 counter."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts

LONGEST: Final = 6  # digits


@cleaner("NC161", "counter")
def counter(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """A count of views, likes or shares.


      Bài hát đạt 6 triệu lượt xem sau một tuần phát hành.
    - 6k lượt xem
    - 0 Lưu
    """
    yield from prompts(page, "counter")
    for line in page.odd:
        if line.text.isdigit() and len(line.text) <= LONGEST and not page.story.start <= line.index < page.story.end:
            yield line, "is a bare number beside the story"
