"""The nodes that a line is made of."""

from __future__ import annotations

from itertools import islice
from typing import Final

from selectolax.lexbor import LexborNode

from newsclean.normalize import tidy
from newsclean.readers.dom import Piece
from newsclean.readers.tags import INLINE_IDS, TEXT

# A line of more nodes than this is no byline.
MOST_NODES: Final = 16


def text_of(node: LexborNode) -> str:
    """The tidy text of a node and all below it."""
    return tidy(node.text_content or "" if node.tag_id == TEXT else node.text())


def inline_parts(piece: Piece) -> list[LexborNode]:
    """The inline elements right in a piece's element, if it holds more than one node; most hold one text."""
    node = piece.node.first_child
    if node is None or node.next is None:
        return []
    parts: list[LexborNode] = []
    for _ in range(MOST_NODES):
        if node.tag_id in INLINE_IDS:
            parts.append(node)
        node = node.next
        if node is None:
            break
    return parts


def nodes_of(piece: Piece) -> list[LexborNode]:
    """The nodes right in the piece's element that make up its text; empty if they are many, or cut elsewhere.

    Where one inline element holds all of it, they are that element's: ``<span><b>Ann Lee</b><b>Chief reporter</b></span>``.
    """
    whole = "".join(piece.text.split())
    nodes = inner = _nodes_in(piece.node, whole)
    while len(inner) == 1 and inner[0].tag_id in INLINE_IDS:
        inner = _nodes_in(inner[0], whole)
    return inner if len(inner) > 1 else nodes


def _nodes_in(element: LexborNode, whole: str) -> list[LexborNode]:
    """The nodes right in ``element`` that make up ``whole``, a text without its blanks."""
    nodes = list(islice(element.iter(include_text=True), MOST_NODES))
    keys = ["".join(text_of(node).split()) for node in nodes]
    for first in range(len(nodes)):
        said = ""
        for last in range(first, len(nodes)):
            said += keys[last]
            if said == whole:
                return nodes[first : last + 1]
            if not whole.startswith(said):
                break
    return []
