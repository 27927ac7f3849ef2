"""NC201 ad-label."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts


@cleaner("NC201", "ad-label", needs="hits")
def ad_label(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The label of an advertisement, and the invitation to place one.


      Quảng cáo ngoài trời phải xin phép, theo luật có hiệu lực từ tháng 1.
    - Quảng cáo
    - Story continues below advertisement
    """
    yield from prompts(page, "ad-label", longest=24)
