"""Boxes amid the text that a link, or a heading above a cut text, opens and a stamp closes: another story's title, what it says, and when it
was published."""

from __future__ import annotations

from itertools import islice
from typing import Final

from newsclean.readers.layout.place import Layout
from newsclean.readers.tags import HEADINGS
from newsclean.sentence import ELLIPSES
from newsclean.shapes.stamp_line import says_when

# How many levels above the link its box may be, and how many lines below the link the stamp may stand.
LEVELS: Final = 4
LINES: Final = 3
DATED: Final = "stands in a box between a link and a stamp"
SNIPPED: Final = "stands in a box of a heading, a text that is cut off, and a stamp"


def is_dated_teaser(layout: Layout, index: int) -> bool:
    """Whether the line stands below a link in such a box; the lines above it are told already."""
    rule, because = layout.boxes.get(index - 1, ("", ""))
    if because == DATED:
        return not says_when(layout.dom.pieces[index - 1].text)
    return rule == "link-line" and _closes(layout, index - 1)


def is_snipped_teaser(layout: Layout, index: int) -> bool:
    """Whether the line is such a heading, or the text below it."""
    return layout.boxes.get(index - 1) == ("related-box", SNIPPED) or _heads_snippet(layout, index)


def _heads_snippet(layout: Layout, index: int) -> bool:
    pieces, block = layout.dom.pieces, layout.dom.block
    box = block(pieces[index]).parent
    if pieces[index].node.tag not in HEADINGS or box is None or box is layout.container or index + 2 >= layout.last:
        return False
    text, stamp = pieces[index + 1], pieces[index + 2]
    if not text.text.endswith(ELLIPSES) or not says_when(stamp.text) or not (block(text).under(box) and block(stamp).under(box)):
        return False
    return not any(block(pieces[at]).under(box) for at in (index - 1, index + 3) if at < len(pieces))


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
