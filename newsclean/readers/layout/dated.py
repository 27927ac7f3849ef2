"""Boxes amid the text that a link opens and a stamp closes: another story's title, what it says, and when it was published."""

from __future__ import annotations

from itertools import islice
from typing import Final

from newsclean.readers.layout.place import Layout
from newsclean.shapes.stamp_line import says_when

# How many levels above the link its box may be, and how many lines below the link the stamp may stand.
LEVELS: Final = 4
LINES: Final = 3
DATED: Final = "stands in a box between a link and a stamp"


def is_dated_teaser(layout: Layout, index: int) -> bool:
    """Whether the line stands below a link in such a box; the lines above it are told already."""
    rule, because = layout.boxes.get(index - 1, ("", ""))
    if because == DATED:
        return not says_when(layout.dom.pieces[index - 1].text)
    return rule == "link-line" and _closes(layout, index - 1)


def _closes(layout: Layout, link: int) -> bool:
    """Whether a box that opens with the line ``link`` closes with a stamp, a few lines below it."""
    pieces, block = layout.dom.pieces, layout.dom.block
    for box in islice(block(pieces[link]).up(), LEVELS):
        if box is layout.container or block(pieces[link - 1]).under(box):
            return False
        last = link
        while last - link <= LINES and last + 1 < layout.last and block(pieces[last + 1]).under(box):
            last += 1
        if link < last <= link + LINES and says_when(pieces[last].text):
            return True
    return False
