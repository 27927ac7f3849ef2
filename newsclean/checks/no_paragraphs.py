"""NC702 no-paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Page
from newsclean.rules import Spot, check


@check("NC702", "no-paragraphs")
def no_paragraphs(page: Page, lexicon: Lexicon) -> Iterator[Spot]:
    """A text without one paragraph of running text: a menu, a caption, or nothing.

    ! Thời sự
      Thế giới

      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
      Hết
    """
    if not any(line.prose for line in page.kept()):
        yield Spot(page.lines[0], "there is no text" if not page.lines[0].text else "no line of it is running text")
