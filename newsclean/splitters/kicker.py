"""NC905 kicker."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import marked, splitter


@splitter("NC905", "kicker", role="kicker")
def kicker(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The kicker: a few words right above the headline that end with a colon, often the place; or the part of a series beside it.

    + Vĩnh Phúc:
      Hai xã ven sông khánh thành cầu mới trước Tết
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.

      Những cây cầu bắc qua sông Hồng
    + Bài 2: Nhịp cầu thứ chín
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
    """
    for line, because in marked(page, "kicker"):
        yield line, because
        return
    story = page.story
    for hit in page.hits.get("kicker", ()) if story.headline >= 0 else ():
        if hit.line.index in (story.headline - 1, story.headline + 1):
            yield hit.line, f"says which part of a series the headline in row {page.lines[story.headline].row} is of"
            return
    if story.head < story.headline and page.lines[story.headline - 1].text.endswith(":"):
        yield (
            page.lines[story.headline - 1],
            f"ends with a colon right above the headline in row {page.lines[story.headline].row}",
        )
