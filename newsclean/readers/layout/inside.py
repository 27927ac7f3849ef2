"""What a line inside the container is: a role, a box that is none of the story, or plain text of it."""

from __future__ import annotations

from typing import Final

from newsclean.readers.dom import Piece
from newsclean.readers.layout.bylines import names_source, signature, signs_in_box, signs_inside
from newsclean.readers.layout.captions import (
    LONGEST_SET_APART,
    called_below_picture,
    captions_in_box,
    credits_in_box,
    is_below_caption,
    is_credit,
    is_set_apart,
)
from newsclean.readers.layout.deck import is_deck, is_kicker
from newsclean.readers.layout.kinds import Kinds
from newsclean.readers.layout.overhead import role_overhead
from newsclean.readers.layout.place import OUTSIDE, Layout
from newsclean.readers.layout.stamps import NO_STAMP
from newsclean.readers.layout.strays import stray
from newsclean.readers.nodes import hints_inside
from newsclean.readers.signs import LONGEST_BYLINE, box_name

MAY_SIGN: Final[tuple[str | None, ...]] = (None, "subheading", "byline", "list-item")


def tell_inside(layout: Layout) -> None:
    """Tell what each line under the container is, in page order, as some are told by the one above."""
    kinds = Kinds(layout)
    for index in range(layout.first, layout.last):
        piece = layout.dom.pieces[index]
        element = layout.dom.block(piece)
        if index < layout.top and layout.dates(piece) and layout.finder.box(element) not in NO_STAMP:
            layout.roles[index] = "dateline"
        elif (box := layout.finder.box(element)) and not (
            signs_in_box(layout, index, piece, box)
            or credits_in_box(layout, index, piece, box)
            or captions_in_box(layout, index, piece, box)
        ):
            layout.boxes[index] = (box, f"stands in {box_name(element, box)}")
        elif _is_body(layout, kinds, index, piece):
            layout.is_begun = True
        elif is_kicker(layout, index, piece):
            layout.roles[index] = "kicker"
        elif index < layout.headline:
            if role := role_overhead(layout, index, piece):
                layout.roles[index] = role
            else:
                layout.boxes[index] = (OUTSIDE, "stands above the headline")
        elif index == layout.headline:
            layout.roles[index] = "headline"
        elif index <= layout.start and (layout.lede.is_told(piece, element) or is_deck(layout, index, piece)):
            layout.roles[index] = "lede"
        else:
            _tell_text(layout, kinds, index, piece)


def _is_body(layout: Layout, kinds: Kinds, index: int, piece: Piece) -> bool:
    """Whether a line is a long paragraph in plain markup, as most of a story is: there is nothing to tell of it."""
    return (
        piece.length > LONGEST_SET_APART
        and piece.weight > 0
        and index >= layout.top
        and index > layout.start
        and index > layout.headline
        and index - 1 not in layout.boxes
        and kinds.is_plain(layout.dom.block(piece))
    )


def _tell_text(layout: Layout, kinds: Kinds, index: int, piece: Piece) -> None:
    """Tell what a line of the container below the headline is that is not its lede."""
    is_source = index < layout.start and names_source(layout, index, piece)
    role = "byline" if is_source else _text_role(layout, kinds, index, piece)
    box = stray(layout, index, piece, role)
    if box is not None:
        layout.boxes[index] = box
    elif role:
        layout.roles[index] = role
    elif piece.weight > 0:
        layout.is_begun = True


def _text_role(layout: Layout, kinds: Kinds, index: int, piece: Piece) -> str | None:
    """What the markup says that a line of the container is."""
    if is_below_caption(layout, index, piece):
        return "credit"
    role = kinds.role(piece, layout.dom.block(piece))
    if role is None and is_credit(layout, index, piece):
        return "credit"
    if role is None and index in layout.pictures.below:
        shown = index in layout.brief_captions() or is_set_apart(layout, piece)
        role = "caption" if shown else called_below_picture(layout, piece)
        if role:
            return role
    if role == "table-row" and index < layout.start and "caption" in hints_inside(layout.dom, piece):
        return "caption"
    if role == "table-row" and index == layout.start:
        role = None
    # A caption, and what a menu says, may stand above who signs.
    above_text = index < layout.top or not layout.is_begun
    if above_text and piece.length < LONGEST_BYLINE and role in MAY_SIGN:
        return signature(layout, index, piece, role)
    return "byline" if role is None and index > layout.start and signs_inside(layout, piece) else role
