"""NC161 counter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts
from newsclean.shapes.credit import credit_of

LONGEST: Final = 6  # digits
LONGEST_PARTED: Final = 9  # characters
_THOUSANDS: Final = re.compile(r"\d{1,3}(?:[ .,\u00a0]\d{3}){1,2}")
FEWEST_ITEMS: Final = 3
BUTTONS: Final[tuple[str, ...]] = ("share-bar", "player-chrome")


@cleaner("NC161", "counter")
def counter(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """A count of views, likes or shares.


      Bài hát đạt 6 triệu lượt xem sau một tuần phát hành.
    - 6k lượt xem
    - 0 Lưu

      Hà Nội khánh thành cầu mới trước Tết Nguyên đán
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
    - 12
      Chia sẻ
    - 3
      Phát lại
    - 2
      Cầu mới lúc bình minh. Ảnh: Kim Thành
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
    """
    # A row of labels may tell when the story was published, and how often it was read.
    yield from (found for found in prompts(page, "counter") if found[0].index != page.story.dateline)
    for line in page.odd:
        if _counts(line.text):
            if not page.story.start <= line.index < page.story.end:
                yield line, "is a bare number beside the story"
            elif any(hit.line.index == line.index + 1 for rule in BUTTONS for hit in page.hits.get(rule, ())):
                yield line, "is a bare number above a button"
            elif line.index + 1 < len(page.lines) and credit_of(page, page.lines[line.index + 1]):
                yield line, "is a bare number above a caption"
    for line in _numbering(page):
        yield line, "numbers an item of a list"


def _counts(text: str) -> bool:
    """Whether a text is a number of some digits, or of thousands that a blank, a dot or a comma parts: "4 812", "12.401"."""
    if text.isdigit():
        return len(text) <= LONGEST
    return text[:1].isdigit() and len(text) <= LONGEST_PARTED and _THOUSANDS.fullmatch(text) is not None


def _numbering(page: Page) -> Iterator[Line]:
    """The numbers that the items of a list have as lines of their own, if they count on: "1", "2", "3", each beside its picture."""
    run: list[Line] = []
    for line in page.odd:
        if not (
            line.text.isdecimal() and len(line.text) <= LONGEST and line.markup is not None and line.markup.role == "list-item"
        ):
            continue
        if run and int(line.text) != int(run[-1].text) + 1:
            yield from run if len(run) >= FEWEST_ITEMS else ()
            run = []
        run.append(line)
    yield from run if len(run) >= FEWEST_ITEMS else ()
