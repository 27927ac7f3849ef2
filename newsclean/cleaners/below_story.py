"""NC499 below-story."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner
from newsclean.shapes.byline import says_byline
from newsclean.shapes.names import names
from newsclean.story.end import is_tag
from newsclean.words import folded


@cleaner("NC499", "below-story")
def below_story(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """What stands below the story and fits no rule by name.

      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
      Kim Thành
    - Long Biên
    - vượt sông
    - Lâm Ánh
      Ý kiến bình luận:
    - Ủng hộ quỹ
    """
    story, tagged, named = page.story, False, _named_in_tags(page)
    notices = page.found("notice")
    for line in page.span(story.end, len(page.lines)):
        # Tags without a heading may be names as well; who signs stands above them. A heading signs nothing.
        signs = (
            not (tagged or line.is_heading)
            and line.index not in named
            and (bool(names(line.text)) or _signs_by_markup(page, line))
        )
        if line.index < story.tail and (line.index == story.dateline or line.index in notices or signs or says_byline(line.text)):
            continue
        tagged = page.kind == "text"
        yield line, f"below the story; {story.because}"


def _signs_by_markup(page: Page, line: Line) -> bool:
    """Whether the markup says that a line signs the story which is like no name: an author whom the page tells, or a few characters in the
    brackets of Japanese papers, "（佐藤 花子）"."""
    if line.markup is None or line.markup.role != "byline":
        return False
    return line.text in page.meta["authors"] or _is_bracketed(line)


def _is_bracketed(line: Line) -> bool:
    return line.text.startswith("（") and line.text.endswith("）") and not any(map(str.isdigit, line.text))


def _named_in_tags(page: Page) -> range:
    """The indexes of the bare names right above the first tag without a heading, which are tags, too, but for an author's below the story."""
    story = page.story
    tag = next((line for line in page.span(story.end, story.tail) if is_tag(line)), None) if page.kind == "text" else None
    if tag is None:
        return range(0)
    first = tag.index
    while first > story.end and not says_byline(page.lines[first - 1].text) and names(page.lines[first - 1].text):
        first -= 1
    return range(first + (first == story.end and page.lines[first].key not in folded("places")), tag.index)
