"""NC485 author-roster."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner
from newsclean.shapes.byline import is_name

LONGEST = 6  # words
MOST = 3  # a byline has no more names, each on a line


@cleaner("NC485", "author-roster")
def author_roster(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """Names of the authors of other stories, below this one; in the story itself a row of names is news.

      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
      Ý kiến bình luận:
    - Trần Trung
    - Lê Hữu Chính
    """
    story = page.story
    closing = [line for line in page.span(story.end, story.tail) if is_name(line.text)]
    roster = len(closing) > MOST
    for line in page.span(story.end if roster else story.tail, len(page.lines)):
        if line.words <= LONGEST and is_name(line.text):
            yield line, f"is a bare name below the story; {story.because}"
