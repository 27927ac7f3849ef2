"""NC121 breadcrumb."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner
from newsclean.sentence import ELLIPSES
from newsclean.story.headline_shape import ARROWS

LONGEST: Final = 12  # words
LONGEST_SECTION: Final = 6  # words of the path above the headline


@cleaner("NC121", "breadcrumb")
def breadcrumb(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The path of sections above the headline.

    - Trang chủ › Thời sự
    - Kinh doanh > Hạ tầng > Cầu đường
      Hà Nội khánh thành cầu mới trước Tết Nguyên đán
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng.

    - Trang chủ › Thời sự
    - Trang chủ Xã hội Hà Nội khánh thành cầu mới...
    - Trang chủ Xã hội Hà Nội khánh thành cầu mới trước Tết Nguyên đán
      Hà Nội khánh thành cầu mới trước Tết Nguyên đán
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng.
    """
    for hit in page.hits.get("breadcrumb", ()):
        if hit.line.index < page.story.start:
            yield hit.line, hit.because
    homes = tuple([f"{phrase} " for phrase in lexicon.phrases("breadcrumb", "is")])
    for line in page.span(0, page.story.start):
        above = line.index < page.story.headline
        if above and line.key.startswith(homes) and (said := _says_headline(page, line)):
            yield line, f"opens as the path does, and {said}"
        elif line.words > LONGEST or "«" in line.text:
            continue
        elif line.text.endswith(("›", "»", ">")):
            yield line, "is a step of the path above the headline"
        elif above and not line.prose and any(step in line.text for step in ARROWS):
            yield line, "is the path to the story, above its headline"


def _says_headline(page: Page, line: Line) -> str:
    """How a path ends with the headline: cut off, or whole behind the name of its section; empty if it does not."""
    headline = page.lines[page.story.headline]
    if line.text.endswith(ELLIPSES):
        return "cuts the headline off"
    whole = line.key.endswith(f" {headline.key}") and line.words <= headline.words + LONGEST_SECTION
    return "ends with the headline" if whole else ""
