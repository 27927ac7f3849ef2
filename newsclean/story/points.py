"""The box of key points that stands between a headline and its body: "Summary", "Das Wichtigste in Kürze"."""

from __future__ import annotations

from typing import Final

from newsclean.page import Page
from newsclean.shapes.credit import credit_of
from newsclean.shapes.stamp_line import says_when
from newsclean.words import folded

FEWEST: Final = 4  # words of a point


def key_points(page: Page) -> range:
    """The indexes of the heading of a dump's key points and of the points right below it; empty if there is none."""
    story = page.story
    if page.kind != "text" or story.headline < 0:
        return range(0)
    for line in page.lines[story.headline + 1 : story.start]:
        if line.key in folded("point-headings"):
            end = line.index + 1
            while end < story.start and _is_point(page, end):
                end += 1
            return range(line.index, end)
    return range(0)


def _is_point(page: Page, index: int) -> bool:
    line = page.lines[index]
    return line.words >= FEWEST and page.verdicts[index] is None and not says_when(line.text) and not credit_of(page, line)
