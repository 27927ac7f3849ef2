"""The last line of a page that was cut off: the beginning of a paragraph, however short, is the story's."""

from __future__ import annotations

from typing import Final

from newsclean.readers.layout.place import Layout

# What may stand between the last running text and the fragment.
BODY: Final[tuple[str, ...]] = ("caption", "credit", "subheading", "list-item", "table-row", "quote")


def tell_fragment(layout: Layout) -> None:
    """Tell that the page's last line is text of the story if it stands where a paragraph of it would: the story ends below it."""
    last = len(layout.dom.pieces) - 1
    if last != layout.last - 1 or not _goes_on(layout, last):
        return
    if layout.roles.get(last) not in BODY:  # a few words of a sentence look like a name: "Theo Ban Quản lý d"
        layout.roles[last] = "paragraph"
    layout.end = layout.tail = last + 1


def _goes_on(layout: Layout, last: int) -> bool:
    """Whether the line ``last`` stands as the running text above it does, with none but lines of the story between them."""
    between = range(layout.end, last)
    if last < layout.end or last in layout.boxes or any(layout.roles.get(index) not in BODY for index in between):
        return False
    return layout.stands_as_text(last)
