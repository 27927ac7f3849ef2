"""NC841 repeat."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner
from newsclean.sentence import ELLIPSES, STOPS
from newsclean.shapes.abstract import is_abstract
from newsclean.shapes.credit import credit_of
from newsclean.shapes.names import names
from newsclean.words import words_are_syllables

# A refrain or a score may come twice in a story; a sentence of this many words does not.
FEWEST_WORDS: Final = 6
# Most lines of a page open with other characters than all others: no more of them is compared.
OPENING: Final = 20
# A label has a few words, and comes so often.
FEWEST_OF_LABEL: Final = 4
FEWEST_SYLLABLES: Final = 6
# A pull quote has so many words, and stands so near the paragraph that it is from.
FEWEST_PULLED: Final = 6
LONGEST_PULLED: Final = 40
NEAR_PULLED: Final = 4
ASKS: Final[tuple[str, ...]] = ("?", "？", "؟")
QUOTES: Final = "\"' .,!?…"
LONGEST_LABEL: Final = 14
FEWEST_LABELS: Final = 3
FEWEST_IN_ROW: Final = 5
FEWEST_OF_TITLE: Final = 2  # words


@cleaner("NC841", "repeat")
def repeat(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """A line that says again, word for word, what a line above it said: doubled captions, sticky headlines.

      Sáng 12/7, thành phố khai mạc hội nghị sơ kết sáu tháng đầu năm.
      Đại biểu dự hội nghị phát biểu tại phiên thảo luận buổi chiều.
    - Đại biểu dự hội nghị phát biểu tại phiên thảo luận buổi chiều.

      Sáng 12/7, thành phố khai mạc hội nghị sơ kết sáu tháng đầu năm, ba đại biểu trả lời cùng một câu hỏi của phóng viên.
      Ông thấy điều gì cần làm trước nhất trong sáu tháng cuối năm?
      Ông Nam cho rằng trước nhất phải làm xong hai cây cầu còn dở dang ở phía tây thành phố.
      Ông thấy điều gì cần làm trước nhất trong sáu tháng cuối năm?
      Ông Hà cho rằng phải lo nước sạch cho bốn xã ven biển trước mùa khô.
    """
    yield from _labels(page)
    yield from _in_row(page)
    yield from _doubled(page)
    yield from _pulled(page)
    yield from _again(page)


def _doubled(page: Page) -> Iterator[tuple[Line, str]]:
    """The lines of the story that are said twice at once: of two that say the same the second, of one that goes on with a credit the first."""
    for index, more in page.doubles.items():
        line = page.lines[index - bool(more)]
        inside = page.story.head <= index < page.story.tail and line.index != page.story.headline
        if inside and page.verdicts[line.index] is None:
            yield line, f"says row {page.lines[index - 1].row} again" if not more else f"is said again in row {line.row + 1}"


def _again(page: Page) -> Iterator[tuple[Line, str]]:
    """The lines of the story that say again what stands anywhere above."""
    seen: dict[str, Line] = {}
    lines = [line for line in page.near if line.words >= FEWEST_WORDS and page.story.head <= line.index < page.story.tail]
    if len({line.key[:OPENING] for line in lines}) == len(lines):
        return
    if "contents" in page.ruled:  # each heading comes again below their table
        lines = [line for line in lines if (verdict := page.verdicts[line.index]) is None or verdict.rule != "contents"]
    for line in lines:
        first = seen.setdefault(line.key, line)
        if first is line:
            continue
        # A refrain comes twice in a poem, a question in a talk with several people: such a line is only taken where a reader sees it
        # twice at once, or knows it.
        told = line.prose and not line.text.endswith(ASKS)
        sure = told or first.index == line.index - 1 or first.index == page.story.headline or credit_of(page, line)
        if sure and page.verdicts[line.index] is None:
            yield line, f"says row {first.row} again"


def _pulled(page: Page) -> Iterator[tuple[Line, str]]:
    """The pull quotes of a story that no markup calls so: sentences that a paragraph beside them says whole, and more; and what is cut off
    of the story above it, with a label perhaps."""
    if page.kind != "html":
        return
    inside = page.span(page.story.start, page.story.end)
    for at, line in enumerate(inside):
        if not line.prose or line.words < FEWEST_PULLED or (line.markup is not None and line.markup.role):
            continue
        if line.text.endswith(ELLIPSES):
            said = (line.key.partition(":")[2] if is_abstract(line) else line.key).strip(QUOTES)
            whole = next((other for other in inside[at + 1 : at + NEAR_PULLED] if other.key.startswith(said)), None)
        elif at > 0 and line.words <= LONGEST_PULLED and not line.text.endswith("?"):
            near = inside[max(0, at - NEAR_PULLED) : at + NEAR_PULLED + 1]
            said = line.key.strip(QUOTES)
            whole = next((other for other in near if other.prose and len(other.key) > len(line.key) and said in other.key), None)
        else:
            continue
        if whole:
            yield line, f"is said whole in row {whole.row}"


def _labels(page: Page) -> Iterator[tuple[Line, str]]:
    """The lines of some words that stand in a dump's story again and again, beside running text: labels of adverts and embeds.

    Names, headings of one or two words, questions and what a colon ends come again in interviews, recipes and lists.
    """
    if page.kind == "html":
        return
    fewest = FEWEST_SYLLABLES if words_are_syllables(page.language) else FEWEST_OF_LABEL
    said: dict[str, list[Line]] = defaultdict(list)
    for line in page.span(page.story.start, page.story.end):
        if (
            fewest <= line.words <= LONGEST_LABEL
            and not line.prose
            and line.text[-1:] not in STOPS
            and not line.text.endswith(ASKS)
        ):
            said[line.key].append(line)
    for lines in said.values():
        if len(lines) >= FEWEST_LABELS and all(_beside_prose(page, line) for line in lines) and not names(lines[0].text):
            for line in lines:
                yield line, f"stands {len(lines)} times beside running text"


def _in_row(page: Page) -> Iterator[tuple[Line, str]]:
    """The lines that stand so many times in a row in an HTML story: a gallery's title beside each of its pictures, or a button.

    What all of its pictures show is said once.
    """
    if page.kind != "html":
        return
    lines = page.span(page.story.head, page.story.end)
    first = 0
    for at, line in enumerate(lines):
        if line.key != lines[first].key:
            first = at
        elif at - first + 1 == FEWEST_IN_ROW and FEWEST_OF_TITLE <= line.words <= LONGEST_LABEL and not line.prose:
            row = [other for other in lines[first:] if other.key == line.key]
            role = line.markup.role if line.markup else None
            for other in row[role == "caption" :] if role != "credit" else ():
                yield other, f"stands {len(row)} times, in a row"


def _beside_prose(page: Page, line: Line) -> bool:
    return any(other.prose for other in page.lines[max(0, line.index - 1) : line.index + 2])
