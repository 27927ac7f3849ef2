"""The lines of an HTML page among which its headline is looked for: what each is, beside the page's titles."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any, Final

from newsclean.normalize import count_words
from newsclean.readers.dom import Dom, Piece
from newsclean.readers.mastheads import CRUMB, in_navigation
from newsclean.readers.titles import SHORTEST, bare, longest_part
from newsclean.words import folded

LONGEST: Final = 300  # characters
LONGEST_KIND: Final = 24  # characters of what kind of page it is
MOST_MARKS: Final = 6  # characters that a line may have more than the title it says
HEADINGS: Final = frozenset({"h1", "h2", "h3"})
STEPS: Final[tuple[str, ...]] = (">", "»", "›", "/")
# "/", "https://news.example", "index.html"
_HOME: Final = re.compile(
    r"(?=.)(?:(?:https?://web\.archive\.org/web/\d+/)?(?:https?:)?//[^/]+)?(?:\.?/)?(?:(?:index|default|home)\.\w+)?",
    re.IGNORECASE,
)


class HeadlineLines:
    """A page's lines and titles: ``first`` are its ``h1`` that may be seen, ``named`` the lines that say one of the titles, with its rank."""

    def __init__(self, dom: Dom, ranks: dict[str, int], meta: dict[str, Any]) -> None:
        self.dom = dom
        self.ranks = ranks
        self.title: str | None = meta["title"]
        self.titles: list[str] = [title for title in (*meta["headlines"], meta["title"]) if title]
        self.longest = {bare(longest_part(title)) for title in self.titles}
        self.first = [index for index in dom.headings if not (dom.block(dom.pieces[index]).hidden or names_page_kind(dom, index))]
        self.in_first = frozenset(self.first)
        self.named = self._named()

    def _named(self) -> dict[int, int]:
        """The visible pieces that say one of the titles and hardly more, with its rank."""
        lengths = {length for title in self.ranks for length in range(len(title), len(title) * 3 // 2 + MOST_MARKS)}
        initials = {title[0] for title in self.ranks}
        named = {}
        for index, piece in enumerate(self.dom.pieces):
            if piece.length not in lengths or ((first := piece.text[0]).isalnum() and first.casefold()[0] not in initials):
                continue
            rank = self.ranks.get(bare(piece.text))
            if rank and not self.dom.block(piece).hidden and not names_page_kind(self.dom, index):
                named[index] = rank
        return named

    def is_link(self, index: int) -> bool:
        piece = self.dom.pieces[index]
        return piece.linked * 2 > piece.length

    def is_text(self, index: int) -> bool:
        """Whether a line is no link, or a link to its own story, and no step of the page's path: "> Title"."""
        if self.is_link(index) and not (index in self.in_first and self.is_story_link(index)):
            return False
        return not (self.dom.pieces[index].text.startswith(STEPS) or in_navigation(self.dom, index))

    def is_heading(self, index: int) -> bool:
        return index in self.in_first or any(
            element.tag in HEADINGS for element in islice(self.dom.block(self.dom.pieces[index]).up(), 2)
        )

    def is_own_link(self, index: int) -> bool:
        """Whether a heading that says a part of a title, and is a link, is no box's and not the site's name: "Blog » Archive » Title"."""
        piece = self.dom.pieces[index]
        return not any(above.said.box for above in self.dom.block(piece).up()) and not _leads_home(piece)

    def is_story_link(self, index: int) -> bool:
        """Whether a heading that links to its own story, as blogs have it, is no box's and not the site's name."""
        key = bare(self.dom.pieces[index].text)
        return key in self.ranks and any(longest in key for longest in self.longest) and self.is_own_link(index)

    def may_be(self, index: int) -> bool:
        piece = self.dom.pieces[index]
        return SHORTEST <= piece.length <= LONGEST and not self.is_link(index) and count_words(piece.text) > 1

    def is_boxed(self, index: int) -> bool:
        """Whether an ``h1`` that no title speaks of is a box's by its class."""
        piece = self.dom.pieces[index]
        return any(above.said.box for above in islice(self.dom.block(piece).up(), CRUMB))


def names_page_kind(dom: Dom, index: int) -> bool:
    """Whether a heading says what kind of page it stands on, as portals have it on all of theirs, in the window's title, too: "News detail"."""
    piece = dom.pieces[index]
    return piece.length <= LONGEST_KIND and piece.text.rstrip(":").casefold() in folded("page-kinds")


def _leads_home(piece: Piece) -> bool:
    """Whether the link that a heading is, or stands in, leads to the site's first page."""
    link: Any = piece.node.css_first("a[href]") or piece.node.parent
    return _HOME.fullmatch((link.attributes.get("href") or "").strip()) is not None
