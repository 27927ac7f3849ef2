"""NC931 lede."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import marked, splitter
from newsclean.shapes.credit import credit_of

# A line longer than this is a whole story that lost its paragraphs.
LONGEST = 250  # words
LONGEST_CAPTION = 45  # words


@splitter("NC931", "lede", role="lede")
def lede(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The lede: the paragraph that opens the story.

      Hà Nội khánh thành cầu mới trước Tết Nguyên đán
    + (Thanh tra) - Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công.
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
    """
    for line, because in marked(page, "lede"):
        yield line, because
        return
    for index in range(page.story.start, len(page.lines)):
        if page.verdicts[index] is None and not ((line := page.lines[index]).markup and line.markup.role):
            if page.kind == "text" and line.words <= LONGEST_CAPTION and credit_of(page, line):
                continue  # the lead picture's caption stands above it
            if line.prose and line.words <= LONGEST:
                yield line, "is the first running text of the story"
            return
