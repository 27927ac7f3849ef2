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
    """
    story = page.story
    if page.kind != "text":
        return
    first = max(story.head, story.headline + 1)
    lines = [line for line in page.span(first, story.end) if not line.prose and line.words <= LONGEST]
    if len(lines) < 2 * FEWEST:
        return
    last = {line.key: line.index for line in lines}
    if len(last) + FEWEST > len(lines):
        return
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
    if not _is_table(page, run, last):
        return
    above = page.lines[run[0].index - 1]
    named = any(hit.line is above for hit in page.hits.get("contents", ()))
    # A list that a sentence of the story announces is the story's.
    if named:
        yield above, f"stands above a table of contents, from row {run[0].row} on"
    elif above.text.endswith(PAUSES):
        return
    for line in run:
        yield line, f"is the heading in row {page.lines[last[line.key]].row}, in a row of {len(run)}"


def _is_table(page: Page, run: list[Line], last: dict[str, int]) -> bool:
    """Whether all lines of a run come again below it, each above running text of its own."""
    again = [last[line.key] for line in run]
    below = len(run) >= FEWEST and again[0] > run[-1].index and all(two > one + 1 for one, two in pairwise(again))
    return below and all(index + 1 < len(page.lines) and page.lines[index + 1].prose for index in again)
