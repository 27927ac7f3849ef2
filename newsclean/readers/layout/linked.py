"""Teasers in the container's last lines: other stories' titles, which are links, each with a line on what it tells."""

from __future__ import annotations

import re
from typing import Final

from newsclean.readers.layout.place import Layout

# So many links and lines below them are teasers.
FEWEST_LINKS: Final = 3
FEWEST_TOLD: Final = 2
# So many short lines may stand below such a list: prompts, a form.
MOST_BELOW: Final = 2
# A story may be a list of links itself: what its last lines tell is less of its text than this share.
A_LIST: Final = 0.5
# More of the page may be that, if each stands in an item of a list below a heading that is its link, and paragraphs stand above all.
FEWEST_ABOVE: Final = 2
# A link without a word is no title: the number of a footnote, "[1]", "iv", "↩".
_WORD: Final = re.compile(r"[^\W\d_]{3}")
TOLD: Final[tuple[str | None, ...]] = ("caption", "list-item", "subheading")
# Lines that look like the story's own, and captions of its pictures, are told in an element of their own with their link.
TOLD_APART: Final[tuple[str | None, ...]] = (None, "table-row")
FRAMES: Final[tuple[str, ...]] = ("figure",)
ITEMS: Final[tuple[str, ...]] = ("li",)
HEADED: Final[tuple[str, ...]] = ("h2", "h3", "h4", "h5", "h6")
HEADINGS: Final[tuple[str | None, ...]] = ("subheading", "list-item", None)
BECAUSE: Final = "stands below a link, in a list of links at the end"


def tell_linked(layout: Layout) -> None:
    """Tell the lines of such a list from the container's last line upwards, before where the story's text ends is told."""
    links, told, headings = 0, list[int](), list[int]()
    left = MOST_BELOW
    for index in range(layout.last - 1, layout.start, -1):
        if index in layout.boxes:
            links += layout.boxes[index][0] == "link-line"
        elif _tells(layout, index):
            told.append(index)
        elif layout.dom.pieces[index].weight < 0 and layout.roles.get(index) in HEADINGS and _is_link(layout, index + 1):
            headings.append(index)
        elif not told and left and layout.dom.pieces[index].weight < 0:
            left -= 1
        else:
            break
    weight = sum(max(0, layout.dom.pieces[index].weight) for index in told)
    if links < FEWEST_LINKS or len(told) < FEWEST_TOLD:
        return
    if weight < layout.container.prose * A_LIST or _is_list_below(layout, told):
        for index in (*told, *headings):
            layout.roles.pop(index, None)
            layout.boxes[index] = ("related-box", BECAUSE)


def _is_list_below(layout: Layout, told: list[int]) -> bool:
    """Whether the lines stand in items of a list, each below a heading that is a link, and the story of two paragraphs or more above them."""
    pieces, block = layout.dom.pieces, layout.dom.block
    paragraphs = [at for at in range(layout.start, told[-1]) if at not in layout.boxes and pieces[at].weight > 0]
    return len(paragraphs) >= FEWEST_ABOVE and all(
        block(pieces[at - 1]).stands_in(HEADED) and block(pieces[at]).stands_in(ITEMS) for at in told
    )


def _tells(layout: Layout, index: int) -> bool:
    """Whether a line tells of the link above it."""
    role = layout.roles.get(index)
    if not _is_link(layout, index - 1):
        return False
    if role in TOLD and not layout.dom.block(layout.dom.pieces[index]).stands_in(FRAMES):
        return True
    headed = layout.dom.block(layout.dom.pieces[index - 1]).stands_in(HEADED)
    return (role in TOLD or role in TOLD_APART) and (headed or _stands_apart(layout, index))


def _stands_apart(layout: Layout, index: int) -> bool:
    """Whether a line and the link above it share an element that no other line stands in but those of boxes."""
    pieces, block = layout.dom.pieces, layout.dom.block
    link, around = block(pieces[index - 1]), block(pieces[index])
    while not link.under(around):
        if around.parent is None:
            return False
        around = around.parent
    above = next((at for at in range(index - 2, layout.start - 1, -1) if at not in layout.boxes), None)
    below = next((at for at in range(index + 1, layout.last) if at not in layout.boxes), None)
    return not any(at is not None and block(pieces[at]).under(around) for at in (above, below))


def _is_link(layout: Layout, index: int) -> bool:
    is_link = layout.boxes.get(index, ("",))[0] == "link-line"
    return is_link and _WORD.search(layout.dom.pieces[index].text) is not None
