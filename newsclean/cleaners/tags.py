"""NC401 tags."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner

MOST = 15  # lines
LONGEST = 6  # words


@cleaner("NC401", "tags")
def tags(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The tags of the story: their heading, and the short lines below it.

      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
    - Tags
    - cầu mới
    - sông Hồng
    """
    for hit in page.hits.get("tags", ()):
        if hit.line.index < page.story.end and hit.line.prose:
            continue
        yield hit.line, hit.because
        if hit.line.index < page.story.end:
            continue
        for line in page.lines[hit.line.index + 1 : hit.line.index + 1 + MOST]:
            if line.words > LONGEST or line.index in {h.line.index for h in page.hits.get("related-heading", ())}:
                break
            yield line, f"below the tags heading in row {hit.line.row}"
