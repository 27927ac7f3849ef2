"""NC211 see-also."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import LONGEST_PROMPT, cleaner, prompts
from newsclean.sentence import FULL_STOPS, PAUSES, ends_sentence
from newsclean.shapes.prose import opens_quotation
from newsclean.words import folded, words_are_syllables

LONGEST_TITLE: Final = 40  # words
FEWEST_BLANKS: Final = 3  # of a title behind its label
FEWEST_IN_CAPITALS: Final = 8  # words
FEWEST_SYLLABLES: Final = 14  # where words are syllables
ARROWS: Final = (">>", "=>", "»", "►", "➤", "▶", "==>", "->")


@cleaner("NC211", "see-also")
def see_also(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """A link to another story inside this one, opened by a prompt or by arrows.

      Xem thêm nhiều lần đoạn ghi hình, trọng tài đổi quyết định.
    - Xem thêm: Mười cây cầu đẹp nhất miền Trung
    - Mười cây cầu đẹp nhất miền TrungĐọc ngay
    - >> Bộ bàn ghế gỗ làm từ sẹo cây nghìn năm tuổi
      »Das war knapp«, sagte der Bürgermeister nach der Wahl.

      City opens its ninth bridge over the river
      The city opened its ninth bridge over the river on Monday, four years after work began and two floods delayed it.
    - READ THIS TODAY | Mayor to retire in spring after two terms
      The bridge is five kilometres long, has eight lanes and cost three hundred million dollars, the city said.
    - READ THIS TODAY | Ferries go to a museum for boats
      It was built by two local contractors, who finished three months early and saved some twenty million dollars.
    - OLD FERRY CAPTAIN SAYS THE RIVER WILL NOT FORGET HIM
      "We are proud of what they did in four years", the mayor said before she cut a ribbon on the northern bank.
      WHAT IT COST
      The last ferry sailed on Sunday night with two hundred people on board, most of whom had come to say goodbye.

      Cầu thứ chín qua sông Hồng thông xe
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
    - Tin cùng chuyên mục: Phà cũ về bảo tàng tàu thuyền
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.

      Cầu thứ chín qua sông Hồng thông xe
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
      “HỒI TRƯỚC ĐI CHỢ CŨNG PHẢI CHỜ ĐÒ”
      Người dân hai bờ mong cây cầu này từ nhiều năm nay, khi mỗi ngày họ phải chờ phà hàng giờ để sang sông đi làm.
      Theo ông Nam, công trình hoàn thành sớm ba tháng so với kế hoạch đã được phê duyệt, tiết kiệm gần 200 tỷ đồng.
    """
    # What closes with a stop may be a sentence; a title that does not is as long as titles are.
    for line, because in prompts(page, "see-also", longest=LONGEST_TITLE):
        if line.markup is not None and line.markup.role == "caption":  # "【写真】", below a picture
            continue
        if line.words <= LONGEST_PROMPT or not line.text.endswith(FULL_STOPS):
            yield line, because
    for line in page.odd:
        if not line.text.startswith(ARROWS) or opens_quotation(line.text) or line.text.endswith(":"):
            continue
        if line.words <= (LONGEST_PROMPT if ends_sentence(line.text) else LONGEST_TITLE):
            yield line, f"starts with «{line.text[:2]}»"
    if page.kind == "text":
        yield from _glued(page)
        yield from _below_labels(page, lexicon)
        yield from _labelled(page)
        yield from _in_capitals(page)


def _glued(page: Page) -> Iterator[tuple[Line, str]]:
    """The titles of links with their button right behind them: "Cầu mới thông xe sau bốn nămĐọc ngay"."""
    buttons, ends = _buttons()
    for line in page.lines:
        # The last letter tells nearly all lines.
        if line.key[-1:] not in ends or not line.key.endswith(buttons) or not FEWEST_BLANKS < line.words <= LONGEST_TITLE:
            continue
        button = next(button for button in buttons if line.key.endswith(button))
        if not line.key[: -len(button)].endswith(" "):
            yield line, f"has the button «{button}» right behind its last word"


@lru_cache(maxsize=1)
def _buttons() -> tuple[tuple[str, ...], frozenset[str]]:
    """What stands glued behind titles, and the last letters of it."""
    buttons = tuple(folded("glued-buttons"))
    return buttons, frozenset(button[-1] for button in buttons)


def _below_labels(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The links inside a story that the heading of a box opens: "Tin cùng sự kiện: Cầu mới thông xe sau bốn năm"."""
    for line in page.span(page.story.start + 1, page.story.end):
        if not FEWEST_BLANKS < line.words <= LONGEST_TITLE or line.text.endswith(FULL_STOPS) or ": " not in line.text:
            continue
        label = line.key.partition(": ")[0]
        if " " in label and lexicon.has("related-heading", "is", label):
            yield line, f"opens with the heading «{line.text.partition(':')[0]}» of a box"


def _labelled(page: Page) -> Iterator[tuple[Line, str]]:
    """The titles inside a story that the same words in capitals open before a stroke: "READ THIS | Ninth bridge opens"."""
    if "|" not in page.source:
        return
    said: dict[str, list[Line]] = defaultdict(list)
    for line in page.span(page.story.start + 1, page.story.end):
        label, stroke, title = line.text.partition(" | ")
        if stroke and label.isupper() and " " in label and title.count(" ") >= FEWEST_BLANKS and " | " not in title:
            said[label].append(line)
    for label, lines in said.items():
        for line in lines if len(lines) > 1 else ():
            yield line, f"opens with «{label} |», as {len(lines)} lines of the story do"


def _in_capitals(page: Page) -> Iterator[tuple[Line, str]]:
    """The titles in capitals between paragraphs, where the page's own headline is in small letters: subheadings have fewer words.

    Where more lines in capitals are as short as subheadings, those of the story have capitals, and one may be longer.
    """
    story = page.story
    if story.headline >= 0 and page.lines[story.headline].text.isupper():
        return
    fewest = FEWEST_SYLLABLES if words_are_syllables(page.language) else FEWEST_IN_CAPITALS
    titles: list[Line] = []
    headings = 0
    for line in page.span(story.start + 1, story.end - 1):
        if line.prose or not _is_in_capitals(line.text) or " | " in line.text:
            continue
        beside = page.lines[line.index - 1 : line.index + 2 : 2]
        if all(other.prose and not other.text.isupper() for other in beside) and not beside[0].text.endswith(PAUSES):
            if line.words >= fewest:
                titles.append(line)
            else:
                headings += line.words > 1 and ":" not in line.text
    # Without a headline, one line in capitals alone may be the story's own heading.
    for line in titles if headings <= len(titles) and (story.headline >= 0 or len(titles) > 1) else ():
        yield line, "is a title in capitals between paragraphs"


def _is_in_capitals(text: str) -> bool:
    """Whether most letters of ``text`` are capitals, none a small one; some scripts have neither: "A股龙头股"."""
    return text.isupper() and sum(map(str.isupper, text)) * 2 > len(text.replace(" ", ""))
