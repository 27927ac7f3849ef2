"""Which lines beside the headline are its kicker or its deck."""

from __future__ import annotations

import re
from typing import Final

from newsclean.readers.container import FIGURES
from newsclean.readers.dom import Piece
from newsclean.readers.layout.lede import NEAR_LEDE, is_of_picture
from newsclean.readers.layout.place import LONGEST_KICKER, Layout
from newsclean.readers.nodes import is_called
from newsclean.readers.tags import HEADINGS
from newsclean.shapes.byline import says_byline

# A deck is longer, and stands no further below the headline.
SHORTEST_DECK: Final = 40
NEAR_HEADLINE: Final = 2
# A heading of these right below the headline says more of the story.
DECKS: Final[tuple[str, ...]] = ("h2", "h3")
_GLUED: Final = re.compile(r"[^\W\d]:[^\W\d]")


def is_kicker(layout: Layout, index: int, piece: Piece) -> bool:
    """Whether the line stands right above or below the headline, is a kicker by its class, and signs nothing."""
    if abs(index - layout.headline) != 1 or piece.length >= LONGEST_KICKER:
        return False
    return is_called(layout.dom, piece, "kicker") and not says_byline(piece.text)


def is_deck(layout: Layout, index: int, piece: Piece) -> bool:
    """Whether a line right below the headline is the deck, though it is no sentence: by its class, or by being a heading."""
    if (
        layout.headline < 0
        or index > layout.headline + NEAR_HEADLINE
        or piece.linked
        or piece.length * layout.finder.factor < SHORTEST_DECK
    ):
        return False
    element = layout.dom.block(piece)
    told = element.tag in DECKS or ("lede" in element.said.hints and "caption" not in element.said.hints)
    return told and element.tag not in FIGURES and not is_of_picture(piece, element) and may_be_deck(layout, index, piece)


def may_be_deck(layout: Layout, index: int, piece: Piece) -> bool:
    """Whether nothing else is the lede: no line above, and none below whose class or whose words say so.

    Papers that set the rows of their deck as a heading say of themselves what their first paragraph says: that is no other deck.
    """
    # "Marathon in Berlin:Weit nach vorn" is another headline with its kicker.
    if _GLUED.search(piece.text):
        return False
    pieces = layout.dom.pieces
    below = pieces[index + 1 : min(layout.start + 1, index + NEAR_LEDE)]
    told = [pieces[at] for at, role in layout.roles.items() if role == "lede"]
    told += [other for other in below if layout.lede.is_told(other, layout.dom.block(other))]
    return not told or (_heads_story(layout, index, piece) and all(map(layout.lede.says_summary, told)))


def _heads_story(layout: Layout, index: int, piece: Piece) -> bool:
    """Whether a line is a heading of several rows right below the headline, in the same element."""
    if index != layout.headline + 1 or piece.node.tag not in HEADINGS or piece.node.css_first("br") is None:
        return False
    headline = layout.dom.block(layout.dom.pieces[layout.headline])
    return layout.dom.block(piece).parent is headline.parent
