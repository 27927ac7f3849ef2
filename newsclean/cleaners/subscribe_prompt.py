"""NC231 subscribe-prompt."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts


@cleaner("NC231", "subscribe-prompt", needs="hits")
def subscribe_prompt(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The prompt to subscribe: newsletters, memberships, paid stories.


      Cử tri đăng ký nhận kết quả qua tin nhắn tại trụ sở ủy ban phường.
    - Đăng ký nhận bản tin
    - Sign up for our newsletter
    """
    yield from prompts(page, "subscribe-prompt", longest=30)
