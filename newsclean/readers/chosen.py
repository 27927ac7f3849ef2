"""What the selectors of a site's file choose on a page: its story, headline and captions, and what is none of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from selectolax.lexbor import LexborNode

from newsclean.markup.element import Element
from newsclean.markup.selectors import Selectors
from newsclean.readers.container import Container, Finder
from newsclean.readers.dom import Dom, Piece
from newsclean.readers.layout import Layout
from newsclean.readers.tags import INLINE

SITE_BOX: Final = "site-box"


class Chosen:
    """The elements that ``selectors`` match on one page. A selector that matches nothing leaves its question to the engine.

    What holds the chosen story or headline is never dropped.
    """

    def __init__(self, dom: Dom, selectors: Selectors) -> None:
        self.dom = dom
        self.selectors = selectors
        self._captions = _Matches(dom, [selectors.caption] if selectors.caption else [])
        self.headline = self._headline()
        self.article = self._article()
        self._dropped = _Matches(dom, selectors.drop, self._spared())

    def _headline(self) -> int:
        """The first line that the headline's selector matches, -1 if there is none."""
        if not self.selectors.headline:
            return -1
        matches = _Matches(self.dom, [self.selectors.headline])
        return next((index for index, piece in enumerate(self.dom.pieces) if matches.of(piece)), -1)

    def _article(self) -> Element | None:
        """The matching element that holds the most text."""
        if not self.selectors.article:
            return None
        matches = _Matches(self.dom, [self.selectors.article])
        sums: dict[int, int] = {}
        for piece in self.dom.pieces:
            for element in self.dom.block(piece).up():
                if element.node.mem_id in matches.nodes:
                    number = element.node.mem_id
                    sums[number] = sums.get(number, 0) + piece.length - piece.linked
        best = max(sums, key=lambda number: sums[number], default=None)
        return self.dom.element(matches.nodes[best]) if best is not None else None

    def _spared(self) -> set[int]:
        """The numbers of the elements around the chosen story and headline."""
        spared = set()
        for node in (self.article and self.article.node, self.headline >= 0 and self.dom.pieces[self.headline].node):
            here: LexborNode | None = node or None
            while here is not None:
                spared.add(here.mem_id)
                here = here.parent
        return spared

    @property
    def keys(self) -> frozenset[str]:
        """Which keys of the site's file chose something on this page."""
        found = {"article": self.article is not None, "headline": self.headline >= 0, "caption": self._captions.nodes,
                 "drop": self._dropped.nodes}  # fmt: skip
        return frozenset(key for key, has in found.items() if has)

    def settle(self, finder: Finder) -> Container:
        """The story's container: the chosen one, else the one that ``finder`` finds. Dropped lines count nothing for it."""
        for node in self._dropped.nodes.values():
            self.dom.element(node).state = SITE_BOX
        for element in self.article.up() if self.article is not None else ():
            element.state = ""
        gone = {index for index in finder.prose if self._dropped.of(self.dom.pieces[index])}
        for index in gone:
            self.dom.pieces[index].weight = 0
        finder.prose = [index for index in finder.prose if index not in gone]
        found = finder.find()
        return self._container(self.article, finder) if self.article is not None else found

    def _container(self, article: Element, finder: Finder) -> Container:
        """``article`` from its first running text to its last, or all of it if it has none."""
        under = [index for index, piece in enumerate(self.dom.pieces) if self.dom.block(piece).under(article)]
        prose = [index for index in finder.prose if under[0] <= index <= under[-1]]
        prose = [index for index in prose if not finder.box(self.dom.block(self.dom.pieces[index]))] or under
        return Container(article, prose[0], prose[-1])

    def apply(self, layout: Layout) -> None:
        """Write down what was chosen over what ``layout`` made of it."""
        for index, piece in enumerate(self.dom.pieces):
            if selector := self._dropped.of(piece):
                layout.roles.pop(index, None)
                layout.boxes[index] = (SITE_BOX, f"stands in «{selector}», which the site's file drops")
            elif layout.head <= index < layout.tail and self._captions.of(piece):
                layout.boxes.pop(index, None)
                is_credit = "credit" in self.dom.block(piece).said.hints
                layout.roles[index] = "credit" if is_credit else "caption"


class _Matches:
    """The ``nodes`` that selectors match by number, and which lines stand in one. An inline element counts where it
    is a whole line."""

    def __init__(self, dom: Dom, selectors: Sequence[str], spared: Collection[int] = ()) -> None:
        self.nodes: dict[int, LexborNode] = {}
        self._blocks: dict[int, str] = {}
        self._flowing: dict[int, dict[str, str]] = {}
        self._known: dict[int, str] = {}
        for selector in selectors:
            for node in dom.tree.css(selector):
                if node.mem_id in spared:
                    continue
                self.nodes.setdefault(node.mem_id, node)
                self._blocks.setdefault(node.mem_id, selector)
                if node.tag in INLINE:
                    self._add_inline(node, selector)

    def _add_inline(self, node: LexborNode, selector: str) -> None:
        around: LexborNode | None = node.parent
        while around is not None and around.tag in INLINE:
            around = around.parent
        if around is not None:
            self._flowing.setdefault(around.mem_id, {}).setdefault(" ".join(node.text().split()), selector)

    def of(self, piece: Piece) -> str:
        """The selector that matches an element which ``piece`` stands in; empty if none does."""
        if inline := self._flowing.get(piece.node.mem_id):
            found = inline.get(piece.text)
            if found:
                return found
        return self._above(piece.node) if self._blocks else ""

    def _above(self, node: LexborNode) -> str:
        known, path = self._known, []
        here: LexborNode | None = node
        found = ""
        while here is not None:
            number = here.mem_id
            if number in known:
                found = known[number]
                break
            path.append(number)
            if found := self._blocks.get(number, ""):
                break
            here = here.parent
        for number in path:
            known[number] = found
        return found
