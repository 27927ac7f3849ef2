"""What a line a little above the headline is: a picture's caption or credit, or who signs there."""

from __future__ import annotations

from typing import Final

from newsclean.readers.container import FIGURES
from newsclean.readers.dom import Piece
from newsclean.readers.layout.bylines import LONGEST_NAME, is_told, names_in_full
from newsclean.readers.layout.lede import SHORTEST_LEDE
from newsclean.readers.layout.place import ABOVE, CAPTION_LEVELS, PARTING, Layout, frame
from newsclean.readers.nodes import hints_inside
from newsclean.readers.pictures import LONGEST_CAPTION
from newsclean.shapes.byline import says_byline
from newsclean.shapes.credit import is_credit

# How many lines above a byline its stamp may stand.
BY_STAMP: Final = 2


def role_overhead(layout: Layout, index: int, piece: Piece) -> str | None:
    """The role of a line above the headline that is neither stamp nor kicker; None if it is none of the story."""
    element = layout.dom.block(piece)
    inside = element.under(layout.container)
    if index < layout.headline - ABOVE or not (inside or layout.is_beside(frame(element), CAPTION_LEVELS)):
        return None
    if layout.roles.get(index - 1) == "caption" and is_credit(piece.text):
        return "credit"
    called = piece.length >= SHORTEST_LEDE and "caption" in element.said.hints and not layout.finder.box(element)
    if piece.length < LONGEST_CAPTION and (called or element.stands_in(FIGURES)):
        return "caption"
    stamped = any(layout.roles.get(index - above) == "dateline" for above in range(1, BY_STAMP + 1))
    return "byline" if (stamped and says_byline(piece.text)) or _signs(layout, index, piece, stamped) else None


def _signs(layout: Layout, index: int, piece: Piece, stamped: bool) -> bool:
    """Whether a line right above the headline, or below a stamp there, is an author whom the page tells, or a full name by its class or cut off
    the stamp."""
    if not (stamped or index == layout.headline - 1) or piece.length >= LONGEST_NAME:
        return False
    if is_told(layout, piece):
        return True
    cut_off = layout.roles.get(index - 1) == "dateline" and layout.dom.pieces[index - 1].node.mem_id == piece.node.mem_id
    named = cut_off or "byline" in layout.dom.said(piece.node).hints | hints_inside(layout.dom, piece)
    return named and " " in piece.text.strip(PARTING) and names_in_full(layout, piece)
