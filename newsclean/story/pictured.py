"""Who or what a lead picture shows, in a line of its own right above the picture's credit, in the headline block of a dump."""

from __future__ import annotations

from typing import Final

from newsclean.page import Line, Page
from newsclean.shapes.byline import may_sign, says_byline
from newsclean.shapes.credit import credited, parted
from newsclean.story.head import block_below_lede

LONGEST: Final = 40  # words
# A credit points to the picture that stands right above it, and nothing between: "▲图片来自视频截图".
POINTERS: Final[tuple[str, ...]] = ("▲", "△", "▼")


def find_pictured(page: Page) -> frozenset[int]:
    """The lines between headline and body that say what the picture shows whose credit stands right below.

    "Ann Lee", "Photo: Reuters/Max Muster". A bare name there is one only if somebody else signs; the line right below the headline is its deck.
    """
    story = page.story
    if page.kind != "text" or story.headline < 0:
        return frozenset()
    under = block_below_lede(page)
    above = range(story.headline + 3, max(story.start, under.stop) + 1)
    # Few pages have a credit there, which costs least to tell.
    if page.credited is not None and not any(index in above for index in page.credited):
        return frozenset()
    block = {*range(story.headline + 1, story.start), *under}
    found = set[int]()
    for credit in credited(page, story.headline + 3) if block else ():
        line = page.lines[credit.index - 1]
        if (
            line.index in block
            and not credit.text.startswith(POINTERS)
            and line.index != story.headline + 1
            and parted(page, credit)[0] == ""
            and _shows(page, line, block)
        ):
            found.add(line.index)
    return frozenset(found)


def _shows(page: Page, line: Line, block: set[int]) -> bool:
    """Whether a line may say what a picture shows: nothing else has told what it is."""
    verdict = page.verdicts[line.index]
    told = (verdict is not None and verdict.role != "caption") or line.index == page.story.dateline
    if told or line.words > LONGEST or line.text.endswith(":") or says_byline(line.text) or parted(page, line)[1]:
        return False
    return not may_sign(line.text, page.language) or any(_signs(page, page.lines[at]) for at in block if at != line.index)


def _signs(page: Page, line: Line) -> bool:
    return (says_byline(line.text) or may_sign(line.text, page.language)) and not parted(page, line)[1]
