"""NC225 contents."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner
from newsclean.sentence import PAUSES

LONGEST: Final = 24  # words of a heading
FEWEST: Final = 2  # headings


@cleaner("NC225", "contents")
def contents(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The table of contents above a story's sections: its headings in a row, each of which comes again above its section.

      Cây cầu nối hai bờ sau bốn năm
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
    - Nội dung chính
    - Vốn từ ngân sách
    - Xong sớm ba tháng
      Vốn từ ngân sách
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
      Xong sớm ba tháng
      Theo ông Nam, công trình hoàn thành sớm ba tháng so với kế hoạch đã được phê duyệt, tiết kiệm gần 200 tỷ đồng.

      Cây cầu nối hai bờ sau bốn năm
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
    - Mục lục
    - 1. Thông số
    - 2. Vì sao sớm?
      Thông số của cầu
      Chiều dài | 5 km
      Số làn xe | 8
      Vì sao sớm ba tháng?
      Theo ông Nam, công trình hoàn thành trước kế hoạch nhờ nhà thầu trong nước làm chủ được kỹ thuật căng cáp dây văng.
    """
    story = page.story
    if page.kind != "text":
        return
    first = max(story.head, story.headline + 1)
    if named := _named(page, first):
        headings, table = named
        for heading in headings:
            yield heading, f"stands above a table of contents, from row {table[0].row} on"
        for line in table:
            yield line, f"stands in the table of contents below row {headings[-1].row}"
        return
    short = [line for line in page.span(first, story.end) if line.words <= LONGEST and (not line.prose or line.text[-1] == "?")]
    run = _said_again(page, short)
    # A list that a sentence of the story announces is the story's.
    if run and not page.lines[run[0][0].index - 1].text.endswith(PAUSES):
        for line, row in run:
            yield line, f"is the heading in row {row}, in a row of {len(run)}"


def _said_again(page: Page, lines: list[Line]) -> list[tuple[Line, int]]:
    """The first headings in a row each of which comes again above its section, with the row where it does."""
    last = {line.key: line.index for line in lines}
    if len(lines) < 2 * FEWEST or len(last) + FEWEST > len(lines):
        return []
    run: list[Line] = []
    for line in lines:
        if last[line.key] == line.index:
            continue
        if run and line.index == run[-1].index + 1 and last[line.key] > last[run[-1].key]:
            run.append(line)
        elif _is_table(page, run, last):
            break
        else:
            run = [line]
    return [(line, page.lines[last[line.key]].row) for line in run] if _is_table(page, run, last) else []


def _named(page: Page, first: int) -> tuple[list[Line], list[Line]] | None:
    """The headings of a table of contents ("Table of Contents", "Toggle"), and its lines; None if the page has none below index ``first``."""
    headings: list[Line] = []
    for hit in page.hits.get("contents", ()):
        if headings and hit.line.index != headings[-1].index + 1:
            headings = []
        headings.append(hit.line)
        if first <= hit.line.index < page.story.end and (table := _announced(page, hit.line)):
            return headings, table
    return None


def _announced(page: Page, heading: Line) -> list[Line]:
    """The lines below the heading of a table of contents, down to the last that comes again, whole or in its first words; empty if few do."""
    below = [line for line in page.span(heading.index + 1, page.story.end) if line.words <= LONGEST]
    table: list[Line] = []
    at = heading.index + 1
    for line in below:
        while at < line.index and (verdict := page.verdicts[at]) is not None and verdict.role is None:
            at += 1  # a heading that asks looked like a link
        if line.index != at or any(line.key == item.key for item in table):
            break
        table.append(line)
        at += 1
    again = {
        item.index
        for item in table
        if any(line.key.startswith(item.key.rstrip("?!")) for line in below if line.index > item.index)
    }
    while table and table[-1].index not in again:
        table.pop()
    return table if len(again) >= FEWEST and len(again) * 2 > len(table) else []


def _is_table(page: Page, run: list[Line], last: dict[str, int]) -> bool:
    """Whether all lines of a run come again below it, each above running text of its own."""
    again = [last[line.key] for line in run]
    below = len(run) >= FEWEST and again[0] > run[-1].index and all(two > one + 1 for one, two in pairwise(again))
    return below and all(index + 1 < len(page.lines) and page.lines[index + 1].prose for index in again)
