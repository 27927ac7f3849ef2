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

      Hà Nội khánh thành cầu mới trước Tết Nguyên đán
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
    + Kim Thành
      12/01/2026 09:30
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
    """
    # Running text that names nobody is no byline, whatever its class says.
    yield from (found for found in marked(page, "byline") if not found[0].prose or names(found[0].text))
    story = page.story
    # A notice or a link to a section may stand below the byline.
    last = max(story.start + 1, story.end - LAST)
    for line in page.span(story.head, story.start):
        if not _may_be(page, line):
            continue
        if says_byline(line.text):
            yield line, "says who wrote it"
        elif names(line.text) and _may_sign(page, line, lexicon):
            yield line, "is a name above the body"
    if page.kind == "text":
        yield from _below_lede(page, last)
    yield from _at_end(page, lexicon, last)


def _below_lede(page: Page, last: int) -> Iterator[tuple[Line, str]]:
    """Who signs below the lede of a dump: in the line right below it, or beside the stamp that stands there."""
    story = page.story
    for line in page.span(story.start + 1, min(story.start + 2, last)):
        if _may_be(page, line) and says_byline(line.text):
            yield line, "says who wrote it"
    if story.start < story.dateline < story.end:
        for line in page.span(story.dateline - 1, story.dateline + 2):
            if _may_be(page, line) and may_sign(line.text, page.language):
                yield line, f"is a name beside the stamp in row {page.lines[story.dateline].row}"


def _at_end(page: Page, lexicon: Lexicon, last: int) -> Iterator[tuple[Line, str]]:
    """Who signs in the last lines of the body and right below it."""
    story = page.story
    for line in page.span(last, story.tail):
        if not _may_be(page, line):
            continue
        if says_byline(line.text):
            yield line, "says who wrote it"
        elif line.index < story.end:
            if says_byline(page.lines[line.index - 1].text) and names(line.text):
                yield line, "is a name right below a byline"
        elif names(line.text) and _may_sign(page, line, lexicon):
            yield line, "is a name right below the body"


def _may_be(page: Page, line: Line) -> bool:
    """Whether a line is short enough for a byline, and took no picture, as "Max Muster/dpa" did."""
    if line.words > LONGEST_BYLINE or _is_of_picture(line):
        return False
    return page.kind == "html" or parted(page, line) != ("", line.text)


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
