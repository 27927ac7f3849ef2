"""NC801 blank."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner


@cleaner("NC801", "blank")
def blank(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """A page that has nothing but blank space, so that its space too is accounted for.

      Trời mưa.

    -
    """
    for line in page.odd:
        if not line.text:
            yield line, "is blank"
