"""NC021 page-title."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.normalize import fold
from newsclean.page import Line, Page
from newsclean.rules import cleaner

FEWEST_WORDS: Final = 4  # of a line that may be the title said again
SIGNS: Final = (" | ", " - ", " – ")


@cleaner("NC021", "page-title")
def page_title(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The title of the browser window: the headline again with the name of the site.

    - Hà Nội khánh thành cầu mới trước Tết Nguyên đán | Báo Ví dụ
      Hà Nội khánh thành cầu mới trước Tết Nguyên đán
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng.
    """
    # A caption says again what stands for its picture, with a credit.
    joined = [line for line in page.span(0, page.story.start) if _is_joined(line.text) and line.index not in page.doubles]
    if not joined:
        return
    below = {line.key for line in page.near if line.index < page.story.start and line.words >= FEWEST_WORDS}
    for line in joined:
        # "River towns" heads "River towns - Part 2: The ferry", right below it.
        others = below - {line.key, page.lines[line.index - 1].key if line.index else ""}
        for sign in SIGNS:
            if sign in line.text and fold(line.text.rsplit(sign, 1)[0]) in others:
                yield line, "is the headline below and the name of the site"


def _is_joined(text: str) -> bool:
    # One character is found ten times as fast as three.
    return any(sign[1] in text and sign in text for sign in SIGNS)
