"""The nodes that a line is made of, and the inline elements that hold all of it, with what their class words say."""

from __future__ import annotations

from itertools import islice
from typing import Final

from selectolax.lexbor import LexborNode

from newsclean.markup.element import Element
from newsclean.normalize import tidy
from newsclean.readers.dom import Dom, Piece
from newsclean.readers.tags import TEXT, is_inline

# A line of more nodes than this is no byline.
MOST_NODES: Final = 16
# An element with more children than this is not asked which of them holds a line.
MOST_CHILDREN: Final = 8
# So many inline elements around a line are asked.
MOST_AROUND: Final = 8
# How a caption is set that has no class.
ITALICS: Final[tuple[str, ...]] = ("em", "i", "small")
DEEPEST: Final = 5


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
        if is_inline(node.tag_id):
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
    while len(inner) == 1 and is_inline(inner[0].tag_id):
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


def is_called(dom: Dom, piece: Piece, hint: str) -> bool:
    """Whether the class words of a line's element, or of one in it that holds all of the line, say this ``hint``."""
    return hint in dom.said(piece.node).hints or hint in hints_inside(dom, piece)


def hints_inside(dom: Dom, piece: Piece, most: int = MOST_CHILDREN) -> set[str]:
    """The hints of the inline elements that hold all of a line: the link in ``<h4><a class="author">``."""
    return {hint for element in inline_around(dom, piece, most) for hint in element.said.hints}


def inline_around(dom: Dom, piece: Piece, most: int = MOST_CHILDREN) -> list[Element]:
    """The inline elements that hold all of a line, the outermost first, looked for among ``most`` children of its block."""
    around: list[Element] = []
    node = piece.node
    while len(around) < MOST_AROUND:
        only = node.first_child
        if only is None or (only.next is None and only.tag_id == TEXT):
            break
        found = only if only.next is None else _inline_of(node, piece.text, most)
        if found is None:
            break
        node = found
        around.append(dom.element(node))
    return around


def _inline_of(node: LexborNode, text: str, most: int) -> LexborNode | None:
    """The inline one of the first ``most`` children of ``node`` that says ``text``."""
    for child in islice(node.iter(), most):
        # Blanks make a text longer, never shorter: most are told by that.
        if is_inline(child.tag_id) and len(said := child.text()) >= len(text) and tidy(said) == text:
            return child
    return None


def is_italic(block: LexborNode) -> bool:
    """Whether all of a block's text is set in italics or small letters, by a tag or a style, however deep editors nest them."""
    node: LexborNode | None = block
    for _ in range(DEEPEST):
        if node is None:
            return False
        if node.tag in ITALICS or (node is not block and not is_inline(node.tag_id)):
            return node.tag in ITALICS
        if "italic" in (node.attributes.get("style") or "").lower():
            return True
        node = _only_child(node)
    return False


def _only_child(node: LexborNode) -> LexborNode | None:
    """The element that is all of what a node holds, but for blank space; None if there is more."""
    only = None
    for child in islice(node.iter(include_text=True), MOST_CHILDREN):
        if child.tag_id == TEXT:
            if (child.text_content or "").strip():
                return None
        elif only is not None:
            return None
        else:
            only = child
    return only
