"""Where the story stands among a page's lines: its headline block, its first text and its end, and what was told of its lines so far."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice
from typing import Any, Final

from newsclean.markup.element import Element
from newsclean.readers.container import FIGURES, Container, Finder
from newsclean.readers.dom import Dom, Piece
from newsclean.readers.layout.lede import NEAR_LEDE, Lede
from newsclean.readers.nodes import hints_inside
from newsclean.readers.pictures import LONGEST_CAPTION, Pictures, stands_out
from newsclean.readers.recut.labels import AFTER_LABEL
from newsclean.readers.signs import holds_stamp, nearest
from newsclean.readers.tags import is_inline
from newsclean.shapes.stamp import find_stamp

OUTSIDE: Final = "outside-article"
# How far above the headline its stamp may stand.
ABOVE: Final = 8
LONGEST_KICKER: Final = 60
# What stands right above a headline by its class.
BYLINE: Final = frozenset({"byline"})
HEADING: Final = BYLINE | {"kicker"}
# What parts a name from the stamp behind it: "Ann Lee -".
PARTING: Final = " -–—|,"
# How many levels above a line the box may be that it shares with a picture or with the headline.
CAPTION_LEVELS: Final = 4
# Of a caption that says when its picture was taken, and of what it says before that.
SHORTEST_CAPTION: Final = 20  # characters
SHORTEST_SHOWN: Final = 8
# What parts the two in Japanese: "移設が決まった赤灯台＝2026年10月10日、浜浦市".
WHEN: Final = "＝="
# A page that tells of more authors is a list of people.
MOST_AUTHORS: Final = 12
# A caption of a few words, and what a sentence has that is as short.
LONGEST_BRIEF: Final = 20  # characters
FEWEST_BRIEF: Final = 2
FIRST_IDEOGRAPH: Final = "\u3400"
LAST_IDEOGRAPH: Final = "\u9fff"
TELLS: Final = frozenset("，、：；“”「」？！了说說是")


class Layout:
    """Roles and boxes of a page's pieces by index. What has neither is text of the story if ``first <= index < end``.

    ``head`` is the first line of the headline block, ``first`` and ``last`` bound what stands under the container, ``start`` is
    the first running text and ``top`` the second if the first is the lede; ``tail`` is one past the bylines below the container.
    ``is_begun`` says that plain text of the story was told already.
    """

    def __init__(self, dom: Dom, finder: Finder, container: Container, meta: Mapping[str, Any]) -> None:
        self.dom = dom
        self.finder = finder
        self.roles: dict[int, str] = {}
        self.boxes: dict[int, tuple[str, str]] = {}
        self.headline = finder.headline
        self.container, self.around = container.element, container.around
        self.first, self.last = self._span(container)
        self.start, self.end = self._start(container), container.last + 1
        self.lede = Lede(self.container, meta["summaries"], finder.factor)
        self.authors: list[str] = meta["authors"][:MOST_AUTHORS]
        self.language = str(meta.get("language") or "").replace("_", "-").split("-")[0].casefold()
        self.top = self._top()
        self._above_container = {id(element) for element in self.container.up()}
        self.head = self._head(container.first)
        self.tail = self.last
        self.dateline = -1
        self.is_begun = False
        self._plain: bool | None = None
        self._brief: frozenset[int] | None = None
        self.pictures = Pictures(finder, self.container, min(self.head, self.first), self.last)

    def _span(self, container: Container) -> tuple[int, int]:
        """All pieces under the container: its running text and the short lines around it."""
        pieces, block, element = self.dom.pieces, self.dom.block, container.element
        first, end = container.first, container.last + 1
        while first > 0 and block(pieces[first - 1]).under(element):
            first -= 1
        while end < len(pieces) and block(pieces[end]).under(element):
            end += 1
        return first, end

    def _start(self, container: Container) -> int:
        """The first running text below the headline, which a stamp or a caption is not; a form's words may stand above it."""
        for index in range(max(container.first, self.headline + 1), container.last + 1):
            piece = self.dom.pieces[index]
            if piece.weight > 0 and not holds_stamp(piece) and not self._is_caption(piece):
                return index
        return container.first

    def dates(self, piece: Piece) -> bool:
        """Whether a line shows a stamp that may be the story's: a caption says when its picture was taken behind what it shows."""
        if not holds_stamp(piece):
            return False
        stamp = find_stamp(piece.text) if piece.length >= SHORTEST_CAPTION else None
        if stamp is None or stamp.start < SHORTEST_SHOWN:
            return True
        return not (piece.text[stamp.start - 1] in WHEN or self._is_caption(piece))

    def _is_caption(self, piece: Piece) -> bool:
        """Whether a line is a caption by its tag or the class words next to it, or of an element that holds all of it."""
        element = self.dom.block(piece)
        told = element.stands_in(FIGURES) or any("caption" in near.said.hints for near in nearest(element)[:2])
        return told or (piece.length < LONGEST_CAPTION and "caption" in hints_inside(self.dom, piece))

    def _top(self) -> int:
        """Where the second running text stands if the first is the lede, below which a stamp and a byline may stand; else the first."""
        below = self.dom.pieces[self.start : min(self.start + NEAR_LEDE, self.end)]
        second = next((more for more, piece in enumerate(below) if more and piece.weight > 0), 0)
        if not second:
            return self.start
        lede, text = (self.dom.block(below[at]) for at in (0, second))
        # A stamp between texts of two columns tells the lede, too.
        apart = lede.parent is not text.parent and any(holds_stamp(piece) for piece in below[1:second])
        return self.start + second if apart or self.lede.is_told(below[0], lede) else self.start

    def _head(self, start: int) -> int:
        """The first line of the headline block: the headline, or a stamp or a framed picture's caption a little above it."""
        head = self.headline if 0 <= self.headline < start else self.first
        first = head
        for index in range(head - 1, max(-1, head - 1 - ABOVE), -1):
            piece = self.dom.pieces[index]
            if self.dates(piece):
                return index
            if index == head - 1 and piece.length < LONGEST_KICKER and self._heads(piece):
                first = index
            if piece.linked == piece.length:  # a menu's, for which no element is made
                continue
            block = self.dom.block(piece)
            if (block.stands_in(FIGURES) or "caption" in block.said.hints) and self.is_beside(frame(block), CAPTION_LEVELS):
                first = index
        return first

    def _heads(self, piece: Piece) -> bool:
        """Whether a short line right above the headline is of its block: by its class, or as an author whom the page tells."""
        hints = self.dom.said(piece.node).hints | (hints_inside(self.dom, piece) & BYLINE)
        return not hints.isdisjoint(HEADING) or piece.text.strip(PARTING) in self.authors

    def is_beside(self, element: Element, levels: int = 2) -> bool:
        """Whether the line stands in the same column as headline or container: ancestors of theirs are ``levels`` above it."""
        column = self._above_container | self.finder.above_headline
        return any(id(above) in column for above in islice(element.up(), 1, levels + 1))

    def stands_as_text(self, index: int) -> bool:
        """Whether a line stands right beside the story's last running text, in an element of the same tag."""
        block, text = (self.dom.block(self.dom.pieces[at]) for at in (index, self.end - 1))
        return block.parent is text.parent and block.tag == text.tag

    def label(self, index: int) -> str:
        """What a label for screen readers alone says that stands in a line's element before the line; empty if there is none."""
        piece, before = self.dom.pieces[index], self.dom.pieces[index - 1]
        around = before.node.parent
        if index < 1 or not is_inline(before.node.tag_id) or around is None or around.mem_id != piece.node.mem_id:
            return ""
        element = self.dom.block(before)
        is_hidden = element.hidden or element.said.box == "hidden-element"
        return before.text.rstrip(AFTER_LABEL) if is_hidden else ""

    def brief_captions(self) -> frozenset[int]:
        """The lines right below pictures of a Chinese story that are a few words and a full stop, if half of its pictures have one:
        "搜救现场。"."""
        if self._brief is None:
            below = [index for index in self.pictures.below if self.start < index < self.end] if self.finder.factor != 1.0 else []
            brief = [index for index in below if _is_brief(self.dom.pieces[index].text)]
            self._brief = frozenset(brief if len(brief) >= FEWEST_BRIEF and len(brief) * 2 >= len(below) else ())
        return self._brief

    def text_is_plain(self) -> bool:
        """Whether most of the story's text is set neither in the middle nor in italics; what stands below a picture may be its caption, and
        does not count where there is other text."""
        if self._plain is None:
            told = [index for index in range(self.start, self.end) if self.dom.pieces[index].weight > 0]
            told = [index for index in told if index not in self.pictures.below] or told
            text = [self.dom.block(self.dom.pieces[index]) for index in told]
            self._plain = sum(map(stands_out, text)) * 2 <= len(text)
        return self._plain


def frame(element: Element) -> Element:
    """The figure that an element stands in, its caption perhaps deep in it; the element itself if it stands in none."""
    return next((above for above in element.up() if above.tag == "figure"), element)


def _is_brief(text: str) -> bool:
    """Whether a text is a few words and a full stop, none of which tells what happened; a Japanese sentence ends with kana."""
    return (
        FIRST_IDEOGRAPH <= text[-2:-1] <= LAST_IDEOGRAPH
        and len(text) <= LONGEST_BRIEF
        and text.endswith("。")
        and text.count("。") == 1
        and TELLS.isdisjoint(text)
    )
