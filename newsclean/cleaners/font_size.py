"""NC141 font-size."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts


@cleaner("NC141", "font-size", needs="hits")
def font_size(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The control that sets the size of the letters.


      Cỡ chữ trên biển hiệu mới phải đạt 12 cm, theo quy định của thành phố.
    - Cỡ chữ
    - A- A+
    """
    yield from prompts(page, "font-size", longest=8)
