"""NC701 missing-headline."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Page
from newsclean.rules import Spot, check

# Formats that have a place for a headline, and what is said when it is empty. A text dump has none.
FORMATS = {"markdown": "no row is a heading", "html": "the page shows no headline", "record": "the headline's field is empty"}


@check("NC701", "missing-headline", shown_as="markdown")
def missing_headline(page: Page, lexicon: Lexicon) -> Iterator[Spot]:
    """A text whose format has a place for the headline, and whose place is empty: a Markdown heading, a field, an `h1`.

    ! Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
    """
    if page.kind in FORMATS and page.lines and not page.meta.get("headline") and not page.kept("headline"):
        yield Spot(page.lines[0], FORMATS[page.kind])
