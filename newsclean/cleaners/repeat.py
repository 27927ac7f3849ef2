"""NC841 repeat."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner
from newsclean.shapes.credit import credit_of

# A refrain or a score may come twice in a story; a sentence of this many words does not.
FEWEST_WORDS = 6


@cleaner("NC841", "repeat")
def repeat(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """A line that says again, word for word, what a line above it said: doubled captions, sticky headlines.

      Sáng 12/7, thành phố khai mạc hội nghị sơ kết sáu tháng đầu năm.
      Đại biểu dự hội nghị phát biểu tại phiên thảo luận buổi chiều.
    - Đại biểu dự hội nghị phát biểu tại phiên thảo luận buổi chiều.
    """
    seen: dict[str, Line] = {}
    head, tail = page.story.head, page.story.tail
    for index, more in page.doubles.items():
        line = page.lines[index - bool(more)]
        if head <= index < tail and line.index != page.story.headline and page.verdicts[line.index] is None:
            yield line, f"says row {page.lines[index - 1].row} again" if not more else f"is said again in row {line.row + 1}"
    for line in page.near:
        if line.words < FEWEST_WORDS or not head <= line.index < tail:
            continue
        first = seen.setdefault(line.key, line)
        if first is line:
            continue
        # A refrain comes twice in a poem: a short line is only taken where a reader sees it twice at once, or knows it.
        sure = line.prose or first.index == line.index - 1 or first.index == page.story.headline or credit_of(page, line)
        if sure and page.verdicts[line.index] is None:
            yield line, f"says row {first.row} again"
