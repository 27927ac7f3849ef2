"""Another story below the first in one container, as pages have them that load the next one when a reader comes to the end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from newsclean.readers.layout.place import OUTSIDE, Layout
from newsclean.readers.signs import LONGEST_BYLINE, is_hinted
from newsclean.readers.titles import bare, known_titles
from newsclean.shapes.byline import says_byline

# How far below its headline a story says when it was published, or who wrote it.
NEAR: Final = 3


def tell_following(layout: Layout, meta: Mapping[str, Any]) -> None:
    """End the story above the next ``h1`` with a stamp or a byline below it, on a page whose title is the first one's; an ``h1`` without is
    a subheading."""
    headings = layout.dom.headings
    if layout.headline not in headings[:-1]:
        return
    following = next((at for at in headings if layout.start < at < layout.end and _opens_story(layout, at)), -1)
    if following < 0 or bare(layout.dom.pieces[layout.headline].text) not in map(bare, known_titles(meta)):
        return
    for index in range(following, layout.last):
        layout.roles.pop(index, None)
        layout.boxes[index] = (OUTSIDE, f"is another story's, whose headline is «{layout.dom.pieces[following].text[:40]}»")
    layout.end = layout.last = following


def _opens_story(layout: Layout, heading: int) -> bool:
    """Whether a stamp or a byline stands right below a heading."""
    for index in range(heading + 1, min(heading + 1 + NEAR, layout.last)):
        piece = layout.dom.pieces[index]
        if piece.weight > 0:
            return False
        if layout.dates(piece):
            return True
        if piece.length < LONGEST_BYLINE and (says_byline(piece.text) or is_hinted(layout.dom, piece.node, "byline")):
            return True
    return False
