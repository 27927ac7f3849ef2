"""NC723 agency-tag."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Page
from newsclean.rules import Spot, check
from newsclean.shapes.agency import split_opening


@check("NC723", "agency-tag")
def agency_tag(page: Page, lexicon: Lexicon) -> Iterator[Spot]:
    """The agency's tag left at the head of the text.

    ! (Thanh tra) - Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công.
      (Ảnh) - Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng.
    """
    if page.kind == "html":
        return
    for line in page.kept("lede", "paragraph")[:1]:
        opening = split_opening(line.text)
        if opening.agency and (tag := line.text.removesuffix(opening.rest)) != line.text:
            yield Spot.cut(line, tag, f"opens with the tag «{tag.strip()}»")
