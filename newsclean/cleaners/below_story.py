"""NC499 below-story."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner
from newsclean.shapes.byline import names, says_byline


@cleaner("NC499", "below-story")
def below_story(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """What stands below the story and fits no rule by name.

      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
      Ý kiến bình luận:
    - Ủng hộ quỹ
    """
    story = page.story
    for line in page.span(story.end, len(page.lines)):
        closing = line.index < story.tail and (line.index == story.dateline or names(line.text) or says_byline(line.text))
        if not closing:
            yield line, f"below the story; {story.because}"
