"""NC921 byline."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import marked, splitter
from newsclean.shapes.byline import LONGEST_BYLINE, may_sign, names, says_byline
from newsclean.shapes.credit import parted

LAST = 3  # lines of the body


@splitter("NC921", "byline", role="byline")
def byline(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """Who wrote the story: a name above or below its body, or a line whose own words say so.

      Hà Nội khánh thành cầu mới trước Tết Nguyên đán
    + Kim Thành
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
    + Theo TTXVN
      Mời bạn đọc góp ý cho bài viết này qua hộp thư của tòa soạn, địa chỉ có ở trang cuối của số báo hôm nay.
    """
    # Running text that names nobody is no byline, whatever its class says.
    yield from (found for found in marked(page, "byline") if not found[0].prose or names(found[0].text))
    story = page.story
    # A notice or a link to a section may stand below the byline.
    last = max(story.start + 1, story.end - LAST)
    # A byline that says so may stand below the lede.
    first = story.start + (page.kind == "text" and story.start + 1 < last)
    for line in page.span(story.head, story.start) + page.span(first, min(first + 1, last)) + page.span(last, story.tail):
        if line.words > LONGEST_BYLINE or _is_of_picture(line) or (line.markup is not None and line.markup.role == "paragraph"):
            continue
        if page.kind == "text" and parted(page, line) == ("", line.text):
            continue  # "Max Muster/dpa" took the picture
        if says_byline(line.text):
            yield line, "says who wrote it"
        elif line.index < story.end and line.index >= story.start:
            if line.index >= last and says_byline(page.lines[line.index - 1].text) and names(line.text):
                yield line, "is a name right below a byline"
        elif names(line.text) and _may_sign(page, line, lexicon):
            yield line, "is a name above the body" if line.index < story.start else "is a name right below the body"


def _is_of_picture(line: Line) -> bool:
    """Whether the markup says that the line is a picture's credit, or what a figure says of its picture."""
    if line.markup is None or line.markup.role not in ("credit", "caption"):
        return False
    return line.markup.role == "credit" or "/fig" in line.markup.path


def _may_sign(page: Page, line: Line, lexicon: Lexicon) -> bool:
    """Whether a bare name may be a byline: one word is none without word lists, or where the markup calls it a heading or an item."""
    if line.words > 1:
        return page.kind == "html" or may_sign(line.text, page.language)
    if page.language not in lexicon.languages:
        return False
    return line.markup.role is None if line.markup is not None else may_sign(line.text, page.language)
