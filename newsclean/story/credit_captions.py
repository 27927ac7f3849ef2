"""Captions that a credit tells: the line that ends with it, and what stands above a line that is only a credit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.page import Line, Page
from newsclean.sentence import ends_sentence
from newsclean.shapes.byline import says_byline
from newsclean.shapes.byline_words import first_words
from newsclean.shapes.caption import (
    goes_on_below,
    has_telling_words,
    says_what_is_seen,
)
from newsclean.shapes.credit import credit_of, credited, parted, says_caption_again
from newsclean.story.caption_places import LONGEST_CAPTION
from newsclean.story.pictured import find_pictured
from newsclean.story.signed_above import is_sourced_above
from newsclean.words import folded

FEWEST_ABOVE_CREDIT: Final = 3  # words; the cell of a table has fewer
MOST_ABOVE_CREDIT: Final = 40  # words
MOST_ROWS: Final = 5  # of a caption on a page that is broken at a width


def above_credits(page: Page) -> Iterator[tuple[Line, str]]:
    """The lines that end with a credit; where one is only a credit, the line above it, too, if that is no paragraph."""
    story, pictured = page.story, find_pictured(page)
    for index in pictured:
        yield page.lines[index], f"stands right above the credit in row {page.lines[index + 1].row}"
    for line in credited(page, story.head):
        is_caption = line.words <= LONGEST_CAPTION and (line.index < story.end or line.words > 1)
        if is_caption and (credit := credit_of(page, line)) and not _signs_story(page, line, credit):
            if (parted(page, line)[0] and says_byline(line.text)) or is_sourced_above(page, line):
                continue  # "Bài: Kim Thành - Ảnh: Minh Hằng", "来源：例州网 参与互动(0)"
            yield line, f"ends with the credit «{credit}»"
            yield from _rows_above(page, line)
            above = line.index - 1
            if parted(page, line)[0] == "" and (_says_caption_again(page, above) or _stands_above_credit(page, above)):
                yield page.lines[above], f"stands right above the credit in row {line.row}"


def _signs_story(page: Page, line: Line, credit: str) -> bool:
    """Whether a line is the last paragraph with the agency that the story is of: "The talks will go on, he said. AFP", "... an. dpa/lno"."""
    if line.index != page.story.end - 1 or (line.markup is not None and line.markup.role):
        return False
    is_agency = credit.casefold().partition("/")[0] in folded("picture-agencies")
    return is_agency and line.prose and ends_sentence(line.text.removesuffix(credit).rstrip())


def _rows_above(page: Page, line: Line) -> Iterator[tuple[Line, str]]:
    """The rows of a caption above the one that ends it, on a page that is broken at a width: each goes on in the row below."""
    first = line.index
    while page.kind == "text" and page.story.start < first and line.index - first < MOST_ROWS:
        above = page.lines[first - 1]
        if page.verdicts[above.index] is not None or not goes_on_below(page, above):
            break
        first -= 1
        yield above, f"goes on in row {page.lines[first + 1].row}, which ends a caption"


def _says_caption_again(page: Page, index: int) -> bool:
    """Whether the line right above a credit of a dump says again what a caption above it does."""
    inside = page.kind == "text" and page.story.head <= index != page.story.headline and page.verdicts[index] is None
    return inside and says_caption_again(page, page.lines[index])


def _stands_above_credit(page: Page, index: int) -> bool:
    """Whether the line right above a credit is what the picture shows.

    Told amid the story only where words tell a caption: elsewhere the links of teasers have credits below them as well.
    """
    if page.kind != "text" or index < page.story.head or index == page.story.headline:
        return False
    if not has_telling_words(page.language) and not page.story.headline < index < page.story.start:
        return False
    line = page.lines[index]
    if line.text[0].isdigit() and line.key[0] != line.text[0]:  # the heading of a numbered item, whose picture has a credit only
        return False
    if ":" in line.text and says_byline(line.text):  # "Nội dung: Vân Khánh", above "Ảnh: Đỗ Quyên"
        return False
    # "Nguồn: Báo Ví Dụ" below the last paragraph is where the story comes from.
    label = page.lines[index + 1].key.partition(":")[0].split(maxsplit=1)
    if index + 2 == page.story.end and ends_sentence(line.text) and not first_words("source-labels").isdisjoint(label[:1]):
        return False
    shown = says_what_is_seen(line) or not (ends_sentence(line.text) or line.text.endswith(":"))
    return FEWEST_ABOVE_CREDIT <= line.words <= MOST_ABOVE_CREDIT and shown and page.verdicts[index] is None
