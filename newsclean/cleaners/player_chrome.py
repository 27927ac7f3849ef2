"""NC241 player-chrome."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts


@cleaner("NC241", "player-chrome", needs="hits")
def player_chrome(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """What a video player says of itself.


      Play được xướng tên ở hạng mục phim ngắn hay nhất.
    - Play
    - Trình phát Video is loading.
    """
    for line, because in prompts(page, "player-chrome", longest=14):
        # A time of day above a paragraph heads an entry of a live blog.
        below = page.lines[line.index + 1] if line.index + 1 < page.story.end else None
        if not (line.text.replace(":", "").isdigit() and line.index > page.story.start and below and below.prose):
            yield line, because
