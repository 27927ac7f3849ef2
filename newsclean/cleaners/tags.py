"""NC401 tags."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import dropwhile, takewhile
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner
from newsclean.shapes.abstract import keywords

FEWEST: Final = 2  # lines
MOST: Final = 15  # tags below their heading
REACH: Final = 6  # lines below the story
LONGEST: Final = 6  # words
# "#Làng rau #Tráng Việt"
_HASHED: Final = re.compile(r"(?:#[^\W\d][^#]{0,40}){2,20}")


@cleaner("NC401", "tags")
def tags(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The tags of the story: their heading, and the short lines below it; and a row of them with a hash each.

      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
    - Tags
    - cầu mới
    - sông Hồng
    - #Sông Hồng #Cầu mới #Long Biên
    """
    headings, own = page.found("related-heading"), keywords(page)
    for hit in page.hits.get("tags", ()):
        if (hit.line.index < page.story.end and hit.line.prose) or hit.line.index in own:
            continue
        yield hit.line, hit.because
        if hit.line.index < page.story.end:
            continue
        for line in page.lines[hit.line.index + 1 : hit.line.index + 1 + MOST]:
            if line.words > LONGEST or line.index in headings:
                break
            yield line, f"below the tags heading in row {hit.line.row}"
    yield from _run(page)
    for line in page.odd:
        if line.text.startswith("#") and line.index >= page.story.end - 1 and not line.prose and _HASHED.fullmatch(line.text):
            yield line, "is a row of tags with a hash each"


def _run(page: Page) -> Iterator[tuple[Line, str]]:
    """The first list of short items right below the story: tags whose heading is lost, unless sections are among them."""
    # Of HTML, what is below the tail stands in boxes.
    below = page.lines[page.story.end : page.story.tail + (REACH if page.kind == "text" else 0)]
    items = list(takewhile(_item, dropwhile(lambda line: not _item(line), below)))
    sections = page.found("navigation")
    if FEWEST <= len(items) <= MOST and not any(line.index in sections for line in items):
        for line in items:
            yield line, "is one of a list of short items right below the story"


def _item(line: Line) -> bool:
    return line.raw.lstrip().startswith("•") and line.words <= LONGEST + 1
