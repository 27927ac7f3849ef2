"""Teasers in the container's last lines: other stories' titles, which are links, each with a line on what it tells."""

from __future__ import annotations

from typing import Final

from newsclean.readers.layout.place import Layout

# So many links and lines below them are teasers.
FEWEST_LINKS: Final = 3
FEWEST_TOLD: Final = 2
# A story may be a list of links itself: what its last lines tell is less of its text than this share.
A_LIST: Final = 0.5
TOLD: Final[tuple[str | None, ...]] = ("caption", "list-item", "subheading")
BECAUSE: Final = "stands below a link, in a list of links at the end"


def tell_linked(layout: Layout) -> None:
    """Tell the lines of such a list from the container's last line upwards, before where the story's text ends is told."""
    links, told, headings = 0, list[int](), list[int]()
    for index in range(layout.last - 1, layout.start, -1):
        if index in layout.boxes:
            links += layout.boxes[index][0] == "link-line"
        elif layout.roles.get(index) in TOLD and _is_link(layout, index - 1):
            told.append(index)
        elif layout.roles.get(index) == "subheading" and _is_link(layout, index + 1):
            headings.append(index)
        else:
            break
    weight = sum(max(0, layout.dom.pieces[index].weight) for index in told)
    if links >= FEWEST_LINKS and len(told) >= FEWEST_TOLD and weight < layout.container.prose * A_LIST:
        for index in (*told, *headings):
            layout.roles.pop(index, None)
            layout.boxes[index] = ("related-box", BECAUSE)


def _is_link(layout: Layout, index: int) -> bool:
    return layout.boxes.get(index, ("",))[0] == "link-line"
