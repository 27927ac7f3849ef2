"""NC811 separator."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.normalize import says_something
from newsclean.page import Line, Page
from newsclean.rules import cleaner

MOST_WORDS: Final = 12  # signs with spaces between


@cleaner("NC811", "separator")
def separator(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """A row of signs that divides, with no letter or digit in it.

      Kết quả chung cuộc 2 - 1.
    - * * *
    - ------------
    """
    for line in page.odd:
        if line.words <= MOST_WORDS and line.text and not says_something(line.text):
            yield line, "has no letter and no digit"
