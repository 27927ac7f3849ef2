"""NC275 picture-label."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts
from newsclean.shapes.caption import bare_labels

# Cầu mới thông xe - 3, Cầu mới thông xe - Ảnh 3.
_NUMBERED: Final = re.compile(r"\s(?P<dash>[-–]\s)?(?:[^\W\d_]{2,6}\s)?(?P<number>\d{1,3})\.?\Z")
LONGEST_NUMBER: Final = len(" - figure 100.")  # characters
LONGEST_END: Final = len(" 100.")
SHORTEST_TITLE: Final = 8  # characters
LONGEST_TITLE: Final = 250
FILES: Final = (".jpg", ".jpeg", ".png", ".gif", ".webp")
DIGITS: Final = "0123456789 "
ENDS: Final = frozenset(suffix[-1] for suffix in FILES)
LONGEST_FILE: Final = 12  # words
SAME: Final = 0.7  # of the words
FEWEST: Final = 2  # lines with one title
FEWEST_WORDS: Final = 8  # of a line that no dash cuts: "Khu vực bầu cử số 2" is a heading


@cleaner("NC275", "picture-label")
def picture_label(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line | range, str]]:
    """What a picture is called in the page's code: the headline and a number, again and again, or its file; not a caption.

    In Markdown, the row of a picture itself. Labels that screen readers read out are none either, where they stand alone.

      Hà Nội khánh thành cầu mới trước Tết
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
    - Hà Nội khánh thành cầu mới trước Tết - Ảnh 1.
      Cây cầu nhìn từ bờ nam. Ảnh: Kim Thành
      Theo ông Nam, công trình hoàn thành sớm ba tháng so với kế hoạch đã được phê duyệt, tiết kiệm gần 200 tỷ đồng.
    - Hà Nội khánh thành cầu mới trước Tết - Ảnh 2.
    - cau moi.jpg
    - Nguồn hình ảnh, Kim Thành
    - Chụp lại hình ảnh,
      Số nhịp cầu đã hợp long tính đến hết năm ngoái là 12.
      Số nhịp cầu đã hợp long tính đến hết năm ngoái là 14.
    """
    yield from page.boxes.get("picture-label", ())
    for line, because in prompts(page, "picture-label", longest=60):
        if line.index != page.story.headline:
            yield line, because
    for line in bare_labels(page):
        yield line, f"is the label of the caption in row {line.row + 1}"
    numbered: list[Line] = []
    for line in page.open:
        last = line.key[-1:]  # the key has no stop at its end
        if last.isdigit():
            if " " in line.text[-LONGEST_END:]:
                numbered.append(line)
        elif last in ENDS and line.words <= LONGEST_FILE and line.text.lower().endswith(FILES):
            yield line, "is the name of a picture's file"
    if numbered:
        yield from _labelled(page, numbered, lexicon.phrases("picture-label", "ends"))
        yield from _titles(page, numbered)


def _labelled(page: Page, numbered: list[Line], labels: list[str]) -> Iterator[tuple[Line, str]]:
    """Of the lines that end with a number, those in which one of ``labels`` stands before it."""
    for line in numbered:
        label = next((label for label in labels if line.key.rstrip(DIGITS).endswith(label)), None)
        if label and line.index != page.story.headline:
            yield line, f"ends with «{label}» and a number"


def _titles(page: Page, numbered: list[Line]) -> Iterator[tuple[Line, str]]:
    """Of the lines that end with a number, those that are the same title with one number after the other, or the headline with one."""
    titles: dict[str, list[Line]] = defaultdict(list)
    numbers: dict[str, list[int]] = defaultdict(list)
    for line in numbered:
        shown = _NUMBERED.search(line.text, max(SHORTEST_TITLE, len(line.text) - LONGEST_NUMBER))
        if shown and shown.start() <= LONGEST_TITLE and not _tells(line, shown):
            title = line.text[: shown.start()]
            titles[title].append(line)
            numbers[title].append(int(shown["number"]))
    headline = set(page.lines[page.story.headline].key.split()) if titles and page.story.headline >= 0 else set()
    for title, lines in titles.items():
        if numbers[title] != sorted(numbers[title]):  # points of a player, heat after heat
            continue
        words = set(title.casefold().split())
        if len(lines) >= FEWEST or len(words & headline) >= SAME * len(words):
            for line in lines if lines[0].index != page.story.headline else lines[1:]:
                yield line, f"is «{title}» and a number" + (f", as in {len(lines)} lines" if len(lines) > 1 else "")


def _tells(line: Line, found: re.Match[str]) -> bool:
    """Whether a line with a number is no title: a telephone's, a heading's, or a sentence that comes again with another number."""
    if found["dash"]:
        return False
    return line.words < FEWEST_WORDS or line.text[found.start() - 1].isdigit() or (line.prose and line.text[-1] == ".")
