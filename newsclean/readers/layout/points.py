"""The box of key points between headline and text, "Key points", "Das Wichtigste in Kürze": its heading and its list are the story's."""

from __future__ import annotations

from typing import Final

from newsclean.normalize import fold
from newsclean.readers.layout.place import OUTSIDE, Layout
from newsclean.words import folded

LONGEST_HEADING: Final = 60  # characters
FEWEST: Final = 2  # points of a box
# What such a box may have been taken for.
BOXES: Final[tuple[str, ...]] = (OUTSIDE, "side-box")


def tell_points(layout: Layout) -> None:
    """Tell that lists right below a heading of key points, above the story's second paragraph, are lists of the story."""
    for index in range(max(layout.headline + 1, layout.head), layout.top):
        piece = layout.dom.pieces[index]
        if piece.length > LONGEST_HEADING or fold(piece.text.rstrip(" :：")) not in folded("point-headings"):
            continue
        points = _points(layout, index)
        if len(points) >= FEWEST:
            _keep(layout, index, "subheading")
            for point in points:
                _keep(layout, point, "list-item")


def _points(layout: Layout, heading: int) -> range:
    """The items of lists right below the line ``heading``."""
    end = heading + 1
    while end < layout.end and layout.dom.block(layout.dom.pieces[end]).stands_in(("li",)):
        end += 1
    return range(heading + 1, end)


def _keep(layout: Layout, index: int, role: str) -> None:
    if layout.boxes.get(index, (OUTSIDE,))[0] in BOXES:
        layout.boxes.pop(index, None)
        layout.roles[index] = role
