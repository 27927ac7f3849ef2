"""NC121 breadcrumb."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner

LONGEST: Final = 12  # words
STEPS: Final[tuple[str, ...]] = (" > ", " › ", " » ")


@cleaner("NC121", "breadcrumb")
def breadcrumb(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The path of sections above the headline.

    - Trang chủ › Thời sự
    - Kinh doanh > Hạ tầng > Cầu đường
      Hà Nội khánh thành cầu mới trước Tết Nguyên đán
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng.

    - Trang chủ › Thời sự
    - Trang chủ Xã hội Hà Nội khánh thành cầu mới...
      Hà Nội khánh thành cầu mới trước Tết Nguyên đán
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng.
    """
    for hit in page.hits.get("breadcrumb", ()):
        if hit.line.index < page.story.start:
            yield hit.line, hit.because
    homes = tuple(f"{phrase} " for phrase in lexicon.phrases("breadcrumb", "is"))
    for line in page.span(0, page.story.headline) if homes else ():
        if line.key.startswith(homes) and line.text.endswith(("...", "…")):
            yield line, "opens as the path does, and cuts the headline off"
    for line in page.span(0, page.story.start):
        if line.words <= LONGEST and line.text.endswith(("›", "»", ">")) and "«" not in line.text:
            yield line, "is a step of the path above the headline"
    for line in page.span(0, page.story.headline):
        if line.words <= LONGEST and any(step in line.text for step in STEPS) and "«" not in line.text and not line.prose:
            yield line, "is the path to the story, above its headline"
