"""NC221 inline-related."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, islice, takewhile

from newsclean.lexicon import Lexicon
from newsclean.page import FULL_STOPS, PAUSES, Line, Page
from newsclean.rules import cleaner
from newsclean.shapes.credit import credit_of

BULLETS = ("•", "·", "●", "▪")
FEWEST, MOST, LONGEST = 6, 30, 40  # words of a headline, of a bulleted one
OPENING = 20  # characters
REACH = 5  # lines below the lede
CLOSED = (*FULL_STOPS, *PAUSES)


@cleaner("NC221", "inline-related")
def inline_related(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """Links to other stories as a list right below the lede or between paragraphs: bulleted headlines.

      Ngọn lửa khởi phát từ khoang lái rồi lan ra các bộ phận khác của tàu, bảy thành viên trên tàu phải nhảy xuống biển.
    - • Nhà bốc cháy lúc nửa đêm, hai vợ chồng ở Lâm Đồng kịp cứu ba con
    - • Xe khách bốc cháy trên cao tốc, ba mươi hành khách thoát nạn
    - Cháy tàu cá ở Bình Định Cháy tàu cá ở Bình Định
      Cơ quan chức năng đang điều tra nguyên nhân vụ việc, ông Nam nói với phóng viên chiều cùng ngày.
    """
    story = page.story
    inside = page.span(story.start + 1, story.end)
    for line in inside:
        if line.words >= 2 * FEWEST and _said_twice(line):
            yield line, "says its words twice, as a link and its title do"
    yield from _bulleted(page, inside)
    yield from _below_headings(page, inside)
    if not inside or inside[0].index != story.start + 1 or not _title(inside[0]):
        return
    below_lede = list(takewhile(_title, islice((line for line in inside if _links(page, line)), REACH)))
    if len(below_lede) > 1 and below_lede[0].index == story.start + 1:
        for line in below_lede:
            yield line, f"is one of {len(below_lede)} headlines right below the lede"


def _said_twice(line: Line) -> bool:
    """Whether the line opens with some words and the same words again: "Cháy tàu cá Cháy tàu cá ..."."""
    # What comes twice comes again in the first half.
    again = line.text.find(line.text[:OPENING], OPENING, len(line.text) // 2 + OPENING + 1)
    return again > 0 and line.text.startswith(line.text[:again].rstrip(), again)


def _bulleted(page: Page, inside: list[Line]) -> Iterator[tuple[Line, str]]:
    """The headlines of bulleted lists, unless a colon or a closed sentence says that the list belongs to the story."""
    bulleted = [line for line in inside if line.text.startswith(BULLETS)]
    for _, run in groupby(enumerate(bulleted), key=lambda at: at[1].index - at[0]):
        lines = [line for _, line in run]
        if page.lines[lines[0].index - 1].text.endswith(":") or any(line.text.endswith(CLOSED) for line in lines):
            continue
        for line in lines:
            if FEWEST <= line.words <= LONGEST and _links(page, line):
                yield line, "is a bulleted headline inside the story"


def _links(page: Page, line: Line) -> bool:
    """Whether the line may be a link to another story: a caption is none, and one of an HTML page says so itself."""
    return (line.markup is None or line.markup.linked > 0) and not credit_of(page, line)


def _below_headings(page: Page, inside: list[Line]) -> Iterator[tuple[Line, str]]:
    """The headlines right below the heading of a box: "Tin liên quan"."""
    headings = {hit.line.index for hit in page.hits.get("related-heading", ()) if hit.line.words <= FEWEST}
    if not headings:
        return
    heading: Line | None = None
    for line in inside:
        if (heading is None and line.index not in headings) or not _links(page, line):
            continue
        if line.index in headings:
            heading = line
        elif heading is not None and _title(line):
            yield line, f"stands below the heading in row {heading.row}"
        else:
            heading = None


def _title(line: Line) -> bool:
    return (
        FEWEST <= line.words <= MOST
        and not line.prose
        and not line.text.isupper()  # the head of a decree: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
        and not line.text.endswith(CLOSED)
        and not line.text[0].isdigit()
        and ":" not in line.text[:24]
    )
