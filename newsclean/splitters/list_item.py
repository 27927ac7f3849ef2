"""NC971 list-item."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import marked, splitter

MARKS: Final = ("- ", "• ", "+ ", "* ", "– ")


@splitter("NC971", "list-item", role="list-item")
def list_item(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """An item of a list inside the story.

      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
    + - Một quả trứng gà
    + - Hai thìa đường
    """
    yield from marked(page, "list-item")
    for line in page.odd:
        if not line.text.startswith(MARKS):
            continue
        beside = [page.lines[index].text for index in (line.index - 1, line.index + 1) if 0 <= index < len(page.lines)]
        if line.text[0] == "•" or any(text.startswith(MARKS) or text.endswith(":") for text in beside):
            yield line, f"starts with «{line.text[0]}» beside another item"
