"""A caption in an inline element right below its picture is cut off the text that follows it without a line break."""

from __future__ import annotations

from typing import Final

from selectolax.lexbor import LexborNode

from newsclean.markup.element import said_of
from newsclean.readers.container import Container, Finder
from newsclean.readers.dom import Dom, Piece
from newsclean.readers.nodes import text_of
from newsclean.readers.tags import is_inline
from newsclean.readers.weights import SHORT_COSTS
from newsclean.shapes.credit import is_credit

# How many elements around a picture may stand beside its caption.
LEVELS: Final = 3
# What follows a caption is shorter if it is its credit.
SHORTEST_TEXT: Final = 35
SAID: Final = frozenset({"caption", "credit"})
# A cut costs time with the length of the page: no page has more pictures.
MOST_CUTS: Final = 100


def cut_captions(dom: Dom, finder: Finder, container: Container) -> Container:
    """Cut the captions off the container's lines that open with one; the container with its indexes moved."""
    first, last, top = container.first, container.last, max(0, finder.headline)
    below = [(index, node) for index, node in dom.media if top < index <= last]
    for index, picture in below[:MOST_CUTS][::-1]:
        piece = dom.pieces[index]
        if piece.length * finder.factor < SHORTEST_TEXT or (caption := _beside_picture(picture)) is None:
            continue
        if (parts := _credit_first(piece, caption)) is not None:
            dom.replace(index, index + 1, parts)
            first += first >= index
            last += 1
            continue
        if "caption" not in said_of(caption).hints:
            continue
        text = text_of(caption)
        rest = piece.text.removeprefix(text).strip()
        if not text or rest == piece.text:
            continue
        behind = _credit_behind(caption, rest)
        if behind is None and (len(rest) < SHORTEST_TEXT or is_credit(rest)):
            continue
        parts = [Piece(text, caption, 0), Piece(rest, behind or piece.node, piece.linked)]
        parts[0].weight, parts[1].weight = -SHORT_COSTS, -SHORT_COSTS if behind else piece.weight
        dom.replace(index, index + 1, parts)
        first += first >= index
        last += 1
    return container._replace(first=first, last=last)


def _credit_behind(caption: LexborNode, rest: str) -> LexborNode | None:
    """The inline element behind a caption that a class calls its credit, if it holds all of the ``rest`` of the line."""
    behind = _beside(caption)
    told = behind is not None and is_inline(behind.tag_id) and "credit" in said_of(behind).hints
    return behind if behind is not None and told and text_of(behind) == rest else None


def _beside(node: LexborNode) -> LexborNode | None:
    """What stands right behind a node, but for blanks."""
    beside = node.next
    while beside is not None and beside.is_empty_text_node:
        beside = beside.next
    return beside


def _credit_first(piece: Piece, credit: LexborNode) -> list[Piece] | None:
    """The credit and the caption of a line that is both, each in an inline element that a class calls so: "© Ann Lee", "The bridge"."""
    caption = _beside(credit)
    if caption is None or not is_inline(caption.tag_id):
        return None
    parts = [Piece(text_of(node), node, 0) for node in (credit, caption)]
    whole = "".join(f"{parts[0].text}{parts[1].text}".split()) == "".join(piece.text.split())
    said = all(part.text for part in parts)  # an empty element says nothing
    if not (whole and said and "credit" in said_of(credit).hints and "caption" in said_of(caption).hints):
        return None
    for part in parts:
        part.weight = -SHORT_COSTS
    return parts


def _beside_picture(picture: LexborNode) -> LexborNode | None:
    """The inline element right behind a picture, or what holds it, that is a caption or a credit by its class."""
    here: LexborNode | None = picture
    for _ in range(LEVELS):
        if here is None:
            return None
        beside = _beside(here)
        if beside is not None:
            return beside if is_inline(beside.tag_id) and not SAID.isdisjoint(said_of(beside).hints) else None
        here = here.parent
    return None
