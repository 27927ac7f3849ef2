"""What is no part of a line is cut off it: a label for screen readers, a kicker, a caption's button, "Buy photo"."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from newsclean.normalize import fold
from newsclean.readers.container import Container, Finder
from newsclean.readers.dom import Dom, Piece
from newsclean.readers.nodes import text_of
from newsclean.readers.pictures import LONGEST_CAPTION
from newsclean.readers.tags import is_inline
from newsclean.readers.weights import SHORT_COSTS
from newsclean.shapes.authors import is_label
from newsclean.shapes.credit_labels import is_credit_label
from newsclean.words import folded

# What parts a label from what it is of.
AFTER_LABEL: Final = " ,:，、،："
LONGEST_SHORT: Final = 80
LONGEST_KICKER: Final = 40
# What closes a label that is heard: one whose class is a number is told by its words, "Image source, ".
COMMAS: Final[tuple[str, ...]] = (",", "，", "、", "،")
# A cut costs time with the length of the page: no page has more pictures.
MOST_CUTS: Final = 100


def cut_labels(dom: Dom, finder: Finder, container: Container) -> Container:
    """Cut buttons, and the labels that nobody sees, off lines from the headline to the story's end; the container with its indexes moved."""
    first, last = container.first, container.last
    index, cuts = max(0, finder.headline + 1), 0
    buttons = _buttons()
    while index <= last and cuts < MOST_CUTS:
        piece = dom.pieces[index]
        if piece.length <= LONGEST_CAPTION and (
            parts := _apart(dom, piece, index <= first)
            or (_button_apart(dom, piece) if piece.linked or piece.text.endswith(buttons) else [])
        ):
            dom.replace(index, index + 1, parts)
            first += first >= index
            last += 1
            index += 1
            cuts += 1
        index += 1
    return container._replace(first=first, last=last)


def _apart(dom: Dom, piece: Piece, is_above: bool) -> list[Piece]:
    """The hidden label that a line opens with, or the kicker of a lede ``is_above`` the text, and the rest; empty if there is none."""
    label = piece.node.first_child
    while label is not None and label.is_empty_text_node:
        label = label.next
    if label is None or not is_inline(label.tag_id) or label.next is None:
        return []
    text = text_of(label)
    is_lede = is_above and not piece.linked and piece.length > LONGEST_SHORT
    is_kicker = is_lede and len(text) < LONGEST_KICKER and "kicker" in dom.said(label).hints
    if dom.said(label).box != "hidden-element" and not is_kicker:
        if not (text.endswith(COMMAS) and (is_credit_label(bare := text.rstrip(AFTER_LABEL)) or is_label(bare))):
            return []
        dom.element(label).hidden = True
    rest = piece.text.removeprefix(text).strip()
    if not text or not rest or rest == piece.text:
        return []
    parts = [Piece(text, label, 0), Piece(rest, piece.node, min(piece.linked, len(rest)))]
    parts[0].weight = -SHORT_COSTS
    parts[1].weight = piece.weight if parts[1].length > LONGEST_SHORT else -SHORT_COSTS
    return parts


@lru_cache
def _buttons() -> tuple[str, ...]:
    return tuple(folded("caption-buttons"))


def _button_apart(dom: Dom, piece: Piece) -> list[Piece]:
    """A caption and the link at its end that sells the picture, "... Ann Lee", "Acquire Licensing Rights", or the button that hides it; empty
    if it has none."""
    link = piece.node.last_child
    while link is not None and link.is_empty_text_node:
        link = link.prev
    if link is None or not is_inline(link.tag_id) or not (text := text_of(link)):
        return []
    if not (fold(text).startswith(_buttons()) if link.tag == "a" else text.casefold() in _buttons()):
        return []
    rest = piece.text.removesuffix(text).rstrip()
    if not rest or rest == piece.text:
        return []
    dom.element(link).hidden = True
    parts = [Piece(rest, piece.node, max(0, piece.linked - len(text))), Piece(text, link, len(text))]
    parts[0].weight, parts[1].weight = piece.weight, -SHORT_COSTS
    return parts
