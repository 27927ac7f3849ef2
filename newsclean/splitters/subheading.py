"""NC961 subheading."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import marked, splitter
from newsclean.sentence import FULL_STOPS, PAUSES
from newsclean.shapes.caption import goes_on_below

LONGEST: Final = 16  # words
# What closes a quotation that is a sentence: "「橋はいつ開くの？」"
QUOTED: Final = tuple(stop + quote for stop in "。！？" for quote in "」』”")
CLOSED: Final = (*FULL_STOPS, *PAUSES, *(stop + quote for stop in FULL_STOPS for quote in '"”’»'), "…", ")", "）")


@splitter("NC961", "subheading", role="subheading")
def subheading(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """A heading inside the story: a short line without a closing stop, above running text.

      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
    + Nối liền hai bờ
      Theo ông Nam, công trình hoàn thành sớm ba tháng so với kế hoạch đã được phê duyệt, tiết kiệm gần 200 tỷ đồng.
    """
    yield from marked(page, "subheading")
    story = page.story
    headings = page.meta.get("headings") or {}
    for line in page.span(story.start + 1, story.end) if headings else ():
        if line.index in headings:
            yield line, f"is a heading of level {headings[line.index]} in Markdown"
    for line in page.span(story.start + 1, min(story.end, len(page.lines) - 1)):
        if (
            line.words <= LONGEST
            and not line.text.endswith(CLOSED)
            and not (line.text.endswith(QUOTED) and line.text[0] not in "「『“")
            and not line.text.startswith(("-", "•", "+", "*"))
            and not (line.markup and line.markup.role)
            and (below := page.lines[line.index + 1]).prose
            and not goes_on_below(page, line)
            and not _ends_list(page, line)
        ):
            yield line, f"is short and not a sentence, above the text in row {below.row}"


def _ends_list(page: Page, line: Line) -> bool:
    """Whether two lines of the kind stand right above in a dump: the last item of a list that has no marks."""
    above = page.lines[max(page.story.start, line.index - 2) : line.index]
    return line.markup is None and len(above) == 2 and all(_is_item(page, other) for other in above)


def _is_item(page: Page, line: Line) -> bool:
    return not line.prose and line.words <= LONGEST and not line.text.endswith(CLOSED) and page.verdicts[line.index] is None
