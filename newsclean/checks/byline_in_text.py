"""NC722 byline-in-text."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Page
from newsclean.rules import Spot, check
from newsclean.shapes.byline import says_byline
from newsclean.shapes.signature import signature


@check("NC722", "byline-in-text")
def byline_in_text(page: Page, lexicon: Lexicon) -> Iterator[Spot]:
    """A byline left in the text: on a line of its own, or glued to the end of the last paragraph.

      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
    ! Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn từ ngân sách.Kim Thành

      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
    ! Theo TTXVN
    """
    if page.kind == "html":
        return
    headed = bool(page.kept("headline"))
    for line in page.kept("byline"):
        # A few capitalised words on top of a text that shows no headline may be the headline.
        if headed or line.index >= page.story.start or says_byline(line.text):
            yield Spot(line, "is a byline on a line of its own", instead="", safe=False)
    body = page.kept("lede", "paragraph", "quote", "caption")
    if body and (name := signature(body[-1].text)):
        yield Spot.cut(body[-1], name, f"the last paragraph ends with the byline «{name.strip()}»")
