"""NC485 author-roster."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner
from newsclean.shapes.authors import is_desk
from newsclean.shapes.byline import may_sign, says_byline
from newsclean.shapes.credit import credit_of
from newsclean.shapes.names import LONGEST_BYLINE, is_name
from newsclean.story.pictured import find_pictured
from newsclean.words import folded, signs_with_one_word

LONGEST: Final = 6  # words
MOST: Final = 3  # a byline has no more names, each on a line


@cleaner("NC485", "author-roster")
def author_roster(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """Names of the authors of other stories, below this one, and those beside a byline; in the story itself a row of names is news.

      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
      Ý kiến bình luận:
    - Trần Trung
    - Lê Hữu Chính

      City opens its ninth bridge over the river
      By Ann Lee and
      Max Muster
    - Example Desk
      The city opened its ninth bridge over the river on Monday, four years after work began and two floods delayed it.
      It was built by two local contractors, who finished three months early and saved some twenty million dollars.

      City opens its ninth bridge over the river
      Max Muster
    - News Desk
      The city opened its ninth bridge over the river on Monday, four years after work began and two floods delayed it.
      It was built by two local contractors, who finished three months early and saved some twenty million dollars.
    """
    story = page.story
    closing = [line for line in page.span(story.end, story.tail) if is_name(line.text)]
    roster = len(closing) > MOST
    for line in page.span(story.end if roster else story.tail, len(page.lines)):
        if line.words <= LONGEST and is_name(line.text):
            yield line, f"is a bare name below the story; {story.because}"
    if page.kind == "text" and not signs_with_one_word(page.language):
        yield from _beside_byline(page)


def _beside_byline(page: Page) -> Iterator[tuple[Line, str]]:
    """The bare names above the story where a line beside them says who wrote it, and those below a story that is signed above."""
    story = page.story
    above = [line for line in page.span(story.head, story.start) if line.words <= LONGEST_BYLINE and line.index != story.headline]
    said = [line for line in above if says_byline(line.text)]
    pictured = find_pictured(page)
    bare = [
        line
        for line in above
        if line not in said
        and may_sign(line.text, page.language)
        and not (line.index in pictured or credit_of(page, line) or _signs_too(page, line))
    ]
    if not all(is_desk(line.text.strip(" .:")) for line in said):
        for line in bare:
            yield line, f"is a bare name beside the byline in row {said[0].row}"
    else:
        names_at = {line.index for line in bare}
        for line in said:
            if line.index - 1 in names_at:
                yield line, "is a desk below a name"
    if signed := [*said, *bare]:
        for line in page.span(story.end, story.tail):
            if line.words <= LONGEST_BYLINE and may_sign(line.text, page.language) and not says_byline(line.text):
                yield line, f"is a bare name below a story that is signed in row {signed[0].row}"


def _signs_too(page: Page, line: Line) -> bool:
    """Whether the line above ends with "and": "By Ann Lee and", "Max Muster"."""
    return line.index > 0 and page.lines[line.index - 1].key.rpartition(" ")[2] in folded("and-words")
