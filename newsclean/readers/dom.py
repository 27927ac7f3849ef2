"""HTML to pieces: parsed once by Lexbor, walked once; every visible text becomes a piece with the element it stands in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from newsclean.errors import ReadError
from newsclean.markup.element import Element, said_of
from newsclean.markup.words import Said

# What is never text to a reader of the page: programs, styles, what stands in for a program, drawings, players, titles.
NEVER_TEXT: Final = {
    "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "video", "audio", "canvas", "title", "head",
    "textarea", "datalist", "noframes", "noembed",
}  # fmt: skip
INLINE: Final = {
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
    "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
    "tt", "u", "var", "wbr",
}  # fmt: skip
MEDIA: Final[tuple[str, ...]] = ("img", "picture", "video", "iframe", "audio", "object", "embed")
AMP: Final = frozenset({"amp", "⚡"})
CUSTOM_MEDIA: Final[tuple[str, ...]] = ("amp-img", "amp-anim", "amp-video", "amp-youtube")
CELLS: Final[tuple[str, ...]] = ("td", "th")

# Deeper elements are taken for children of the one at this depth; no page needs more, and broken ones have 100,000.
DEEPEST: Final = 100
# No news page has a tenth of this; more is an answer too: an error.
MOST_ROWS: Final = 500_000

TEXT: Final = 2
_COMMENT: Final = 4


def tag_ids(names: Iterable[str]) -> frozenset[int]:
    """Lexbor's numbers for tags; comparing them is cheaper than comparing names."""
    tree = LexborHTMLParser("")
    return frozenset(tree.create_node(name).tag_id for name in names)


_NEVER: Final = tag_ids(NEVER_TEXT)
INLINE_IDS: Final = tag_ids(INLINE)
_MEDIA: Final = tag_ids(MEDIA)
_LINK: Final = next(iter(tag_ids(["a"])))
# Blocks that are more than a place where a line ends.
_CELLS: Final = tag_ids(CELLS)
_TELLING: Final = _MEDIA - _NEVER | _CELLS | tag_ids(["h1", "meta"])
_HEADING: Final = next(iter(tag_ids(["h1"])))
_SECOND: Final = next(iter(tag_ids(["h2"])))
_TIME: Final = next(iter(tag_ids(["time"])))

# Where an error message stands before the page, its head is part of the body.
_TOLD_ANYWHERE: Final = tag_ids(["script", "title"])
# What holds one text that is none, and no element.
_PROGRAMS: Final = tag_ids(["script", "style", "title", "textarea", "noembed", "noframes"])
# All else is a block; most nodes are one, and are known for it by one look.
_NO_BLOCK: Final = _NEVER | INLINE_IDS | {TEXT, _COMMENT}


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
        self.shown = ""
        self.pieces: list[Piece] = []
        self.headings: list[int] = []
        self.seconds: list[int] = []
        self.media: list[tuple[int, LexborNode]] = []
        self.facts: list[LexborNode] = []
        self.has_cells = False
        self._elements: dict[int, Element] = {}
        self._said: dict[int, Said] = {}
        self._pictures = _custom_pictures(self.tree)
        root = self.tree.body or self.tree.root
        if root is not None:
            self._top = root.mem_id
            self._walk(root)

    def _walk(self, root: LexborNode) -> None:  # noqa: PLR0912, PLR0915 (the one loop over all nodes: calls would double its cost)
        """One pass in page order. A piece ends where a block begins or ends, at a line break, and at a picture."""
        raws: list[str] = []
        blocks: list[LexborNode] = []
        links: list[int] = []
        # The piece that is being put together: what it says so far, and where it stands; ``cut`` once a line end has followed.
        raw, block, linked, cut = "", root, 0, True
        # A link that was opened since the last block began: if it holds blocks, its text is found by where it ends.
        link, earlier = False, root
        # Where what is skipped, a link around blocks and a heading end; while there is none of these, nodes need no number.
        skip_to = link_to = heading_to = 0
        watched = program = False
        media, telling = _MEDIA | self._pictures, _TELLING | self._pictures
        parent: Any
        for node in root.traverse(include_text=True, skip_empty=True):
            tag = node.tag_id
            if watched:
                here = node.mem_id
                if skip_to:
                    if here != skip_to:
                        continue
                    skip_to = 0
                if here == link_to:
                    link_to = 0
                if here == heading_to:
                    heading_to = 0
                watched = bool(link_to or heading_to)
            if tag not in _NO_BLOCK:
                cut = True
                if link:
                    link, parent = False, node.parent
                    if parent.tag_id in INLINE_IDS and not link_to:
                        link_to = _end_of_link(parent)
                        watched = watched or link_to != 0
                if tag not in telling:
                    continue
                if tag in media:
                    self.media.append((len(raws) + bool(raw), node))
                elif tag == _HEADING:
                    heading_to, watched = _after(node), True
                elif tag in _CELLS:
                    self.has_cells = True
                else:
                    self.facts.append(node)
            elif tag == TEXT:
                around: Any = node.parent  # text always stands in an element
                if program:
                    program = False
                    if around.tag_id in _PROGRAMS:
                        continue
                is_link = link_to != 0
                while (above := around.tag_id) in INLINE_IDS:
                    if above == _LINK:
                        is_link = True
                    around = around.parent
                text = node.text_content or ""
                if cut or around.mem_id != block.mem_id:
                    if text.isspace():  # a heading of a no-break space would make a headline of the line below it
                        continue
                    if raw:
                        raws.append(raw)
                        blocks.append(block)
                        links.append(linked)
                    raw, block = text, around
                    linked, cut = 0, False
                    if above == _SECOND:
                        self.seconds.append(len(raws))
                    if heading_to:
                        self.headings.append(len(raws))
                else:
                    if not (text[0].isspace() or raw[-1].isspace()) and _apart(node, earlier.mem_id):
                        raw += " "
                    raw += text
                earlier = node
                if is_link:
                    linked += len(text)
            elif tag in INLINE_IDS:
                if tag == _LINK:
                    link = True
                elif tag == _TIME:
                    self.facts.append(node)
            elif tag in _PROGRAMS:
                program = True
                if tag in _TOLD_ANYWHERE and node.first_child is not None:
                    self.facts.append(node)
            elif tag in _NEVER:
                if tag in _MEDIA:
                    cut = True
                    self.media.append((len(raws) + bool(raw), node))
                if node.first_child is not None:
                    skip_to, watched = _after(node), True
        if raw:
            raws.append(raw)
            blocks.append(block)
            links.append(linked)
        if len(raws) > MOST_ROWS:
            raise ReadError(f"{self.name}: has {len(raws):,} lines; a page may have {MOST_ROWS:,}", kind="too-large")
        texts = _squeezed(raws)
        self.shown = "\n".join(texts)
        self.pieces = list(map(Piece, texts, blocks, links))

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


def _custom_pictures(tree: LexborHTMLParser) -> frozenset[int]:
    """Lexbor's numbers for the elements that stand for pictures on an AMP page, ``<html amp>``; they are given anew on each page."""
    root = tree.root
    if root is None or AMP.isdisjoint(root.attributes):
        return frozenset()
    return frozenset(node.tag_id for name in CUSTOM_MEDIA if (node := tree.css_first(name)) is not None)


def _after(node: LexborNode) -> int:
    """The number of the first node that the walk meets after all that stands under ``node``; -1 when it closes the page."""
    here: LexborNode | None = node
    while here is not None:
        following = here.next
        while following is not None and following.is_empty_text_node:
            following = following.next
        if following is not None:
            return following.mem_id
        here = here.parent
    return -1


def _end_of_link(inline: LexborNode) -> int:
    """Where the link ends that an inline element is, or stands in with no block between them; 0 if there is none."""
    here: LexborNode | None = inline
    while here is not None and here.tag_id in INLINE_IDS:
        if here.tag_id == _LINK:
            return _after(here)
        here = here.parent
    return 0


def _apart(node: LexborNode, earlier: int) -> bool:
    """Whether blank space, which the walk does not see, stands between a text and the one before it, ``earlier``."""
    here = node
    while True:
        before = here.prev
        if before is None:
            above = here.parent
            if above is None:
                return False
            here = above
            continue
        here = before
        while here.tag_id not in _NEVER and (last := here.last_child) is not None:
            here = last
        if here.tag_id == TEXT:
            return here.mem_id != earlier


def _squeezed(raws: list[str]) -> list[str]:
    """Each of ``raws`` with single spaces and none at its ends; most are so already, which is told faster than done."""
    return [text if (text := raw.strip()).isprintable() and "  " not in text else " ".join(text.split()) for raw in raws]
