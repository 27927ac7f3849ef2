"""NC101 follow-prompt."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts


@cleaner("NC101", "follow-prompt", needs="hits")
def follow_prompt(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The prompt to follow the paper elsewhere: on Google News, Facebook, Zalo.


      Người dân theo dõi báo cáo của thành phố trên nhiều kênh, trong đó có cổng thông tin điện tử.
    - Theo dõi Báo Thanh tra trên
    - Follow us on Facebook
    """
    yield from prompts(page, "follow-prompt")
