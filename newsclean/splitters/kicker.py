"""NC905 kicker."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import marked, splitter


@splitter("NC905", "kicker", role="kicker")
def kicker(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The kicker: a few words right above the headline that end with a colon, often the place.

    + Vĩnh Phúc:
      Hai xã ven sông khánh thành cầu mới trước Tết
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
    """
    for line, because in marked(page, "kicker"):
        yield line, because
        return
    story = page.story
    if story.head < story.headline and page.lines[story.headline - 1].text.endswith(":"):
        yield (
            page.lines[story.headline - 1],
            f"ends with a colon right above the headline in row {page.lines[story.headline].row}",
        )
