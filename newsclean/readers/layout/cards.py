"""Cards of other stories amid the story: a small box of its own with a heading that is a link, and a snippet or a word or two beside it."""

from __future__ import annotations

from itertools import islice
from typing import Final

from newsclean.markup.element import Element
from newsclean.readers.layout.place import Layout
from newsclean.readers.tags import HEADINGS

MOST_LINES: Final = 5
# How many levels above the heading the box may be.
LEVELS: Final = 4
LONGEST_SNIPPET: Final = 300  # characters
# No more than this share of the running text stands in the boxes of one kind, unless the story is cut into them.
MUCH: Final = 0.2
BECAUSE: Final = "stands in a small box with a heading that links elsewhere"


def tell_cards(layout: Layout) -> None:
    """Tell the lines of such cards that class words do not tell."""
    links = [index for index, (rule, _) in layout.boxes.items() if rule == "link-line" and layout.start < index < layout.last]
    for index in links:
        if layout.dom.block(layout.dom.pieces[index]).tag not in HEADINGS:
            continue
        for line in _card(layout, index):
            if line not in layout.boxes:
                layout.roles.pop(line, None)
                layout.boxes[line] = ("related-box", BECAUSE)


def _card(layout: Layout, heading: int) -> range:
    """The lines of the card that a linked heading stands in; empty if no small box holds it with a snippet."""
    pieces, block = layout.dom.pieces, layout.dom.block
    card = range(0)
    for box in islice(block(pieces[heading]).up(), 1, LEVELS):
        if box is layout.container or layout.container.under(box):
            break
        first, end = heading, heading + 1
        while first > layout.start and heading - first < MOST_LINES and block(pieces[first - 1]).under(box):
            first -= 1
        while end < layout.last and end - first <= MOST_LINES and block(pieces[end]).under(box):
            end += 1
        if not _is_small(layout, range(first, end), box):
            break
        card = range(first, end)
    return card if any(pieces[line].weight > 0 for line in card) or _is_headed(layout, card, heading) else range(0)


def _is_headed(layout: Layout, card: range, heading: int) -> bool:
    """Whether a card holds a heading and the linked heading below it, nothing else: the heading says what the link is, in any language."""
    pieces, block = layout.dom.pieces, layout.dom.block
    return list(card) == [heading - 1, heading] and block(pieces[heading - 1]).tag in HEADINGS


def _is_small(layout: Layout, lines: range, box: Element) -> bool:
    """Whether lines are no more than a card's, one text among them at most, and boxes like theirs do not hold the story."""
    texts = [layout.dom.pieces[line] for line in lines if layout.dom.pieces[line].weight > 0]
    return (
        len(lines) <= MOST_LINES
        and len(texts) <= 1
        and all(text.length <= LONGEST_SNIPPET for text in texts)
        and layout.finder.alike(box) <= layout.container.prose * MUCH
    )
