"""HTML to pieces: parsed once by Lexbor, walked once; every visible text becomes a piece with the element it stands in."""

from __future__ import annotations

from typing import Any, Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from newsclean.errors import ReadError
from newsclean.markup.element import Element, said_of
from newsclean.markup.words import Said
from newsclean.readers.bounds import MOST_ROWS
from newsclean.readers.tags import custom_pictures
from newsclean.readers.walk import Walk

# Deeper elements are taken for children of the one at this depth; no page needs more, and broken ones have 100,000.
DEEPEST: Final = 100


class Piece:
    """A stretch of text that a reader sees as one line: its ``text``, its block's ``node``, and how many characters are links."""

    __slots__ = ("block", "length", "linked", "node", "text", "weight")

    def __init__(self, text: str, node: LexborNode, linked: int) -> None:
        self.text = text
        self.node = node
        self.length = len(text)
        self.linked = linked
        self.weight = 0
        self.block: Element | None = None

    def __repr__(self) -> str:
        return f"Piece({self.text[:60]!r})"


class Dom:
    """A page walked once: its ``pieces`` in page order, and all that they have ``shown``, a row a piece.

    ``headings`` are the indexes of pieces in an ``h1``, ``seconds`` of those right in an ``h2``, and ``media`` are pictures and
    players, with the index of the piece that follows. ``facts`` are the elements that may speak of the page: scripts,
    ``meta`` and ``time``; ``has_cells`` says that it has tables.

    Elements are made when asked for: most of a page is menus, and nobody asks which element a menu's link stands in.
    """

    def __init__(self, html: str | bytes, name: str = "-") -> None:
        self.name = name
        self.tree = LexborHTMLParser(html)
        self._elements: dict[int, Element] = {}
        self._said: dict[int, Said] = {}
        root: Any = self.tree.body or self.tree.root
        self._top: int = root.mem_id
        walk = Walk(root, custom_pictures(self.tree))
        if len(walk.texts) > MOST_ROWS:
            raise ReadError(f"{name}: has {len(walk.texts):,} lines; a page may have {MOST_ROWS:,}", kind="too-large")
        texts = _squeezed(walk.texts)
        self.shown = "\n".join(texts)
        self.pieces = list(map(Piece, texts, walk.blocks, walk.links))
        self.headings, self.seconds = walk.headings, walk.seconds
        self.media, self.facts, self.has_cells = walk.media, walk.facts, walk.has_cells

    @property
    def root(self) -> Element:
        """The element that everything visible stands under."""
        root: Any = self.tree.body or self.tree.root
        return self.element(root)

    def replace(self, start: int, end: int, pieces: list[Piece]) -> None:
        """Put ``pieces`` where those from ``start`` to one before ``end`` stood."""
        more, last = len(pieces) - (end - start), start + len(pieces) - 1

        def moved(at: int) -> int:
            return at + more if at >= end else min(at, last)

        self.pieces[start:end] = pieces
        self.headings = list(dict.fromkeys(map(moved, self.headings)))
        self.seconds = list(dict.fromkeys(map(moved, self.seconds)))
        self.media = [(moved(at), node) for at, node in self.media]

    def block(self, piece: Piece) -> Element:
        """The element that ``piece`` stands in."""
        if piece.block is None:
            piece.block = self.element(piece.node)
        return piece.block

    def nearest(self, node: LexborNode) -> Element | None:
        """The nearest of the elements made so far that ``node`` stands in; no line is known to stand in those between."""
        above, known = node.parent, self._elements
        while above is not None and above.mem_id not in known:
            above = above.parent
        return known[above.mem_id] if above is not None else None

    def said(self, node: LexborNode) -> Said:
        """What the class and id words of a node say; no element is made for that."""
        number = node.mem_id
        element = self._elements.get(number)
        if element is not None:
            return element.said
        said = self._said.get(number)
        if said is None:
            said = self._said[number] = said_of(node)
        return said

    def forget(self) -> None:
        """Forget all elements, and what was learned of them."""
        self._elements.clear()
        for piece in self.pieces:
            piece.block = None

    def element(self, node: LexborNode) -> Element:
        """The element of ``node``; those above it that are not known yet are made first."""
        known, number = self._elements, node.mem_id
        element = known.get(number)
        if element is not None:
            return element
        chain = [node]
        above = node.parent if number != self._top else None
        # Most are the next of many children: the one above is known.
        if above is not None and (element := known.get(above.mem_id)) is not None and element.depth < DEEPEST:
            element = known[number] = Element(node, element)
            return element
        while above is not None and (element := known.get(above.mem_id)) is None:
            chain.append(above)
            above = above.parent if above.mem_id != self._top else None
        for new in reversed(chain):
            while element is not None and element.depth >= DEEPEST and element.parent is not None:
                element = element.parent
            element = known[new.mem_id] = Element(new, element)
        return known[node.mem_id]


def _squeezed(raws: list[str]) -> list[str]:
    """Each of ``raws`` with single spaces and none at its ends; most are so already, which is told faster than done."""
    return [text if (text := raw.strip()).isprintable() and "  " not in text else " ".join(text.split()) for raw in raws]
