"""NC241 player-chrome."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts


@cleaner("NC241", "player-chrome")
def player_chrome(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """What a video player says of itself.


      Play được xướng tên ở hạng mục phim ngắn hay nhất.
    - Play
    - Trình phát Video is loading.
    """
    yield from prompts(page, "player-chrome", longest=14)
