"""Which line of an HTML page is its headline: the heading that the page's own titles name, else its first real ``h1``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, Final

from newsclean.normalize import count_words, fold, tidy
from newsclean.readers.dom import Dom, Piece
from newsclean.readers.headings import edges, likeliest, settle_headings
from newsclean.readers.mastheads import CRUMB, NAVIGATION, heads_article, heads_page, in_navigation
from newsclean.readers.nodes import is_called
from newsclean.readers.signs import holds_stamp
from newsclean.readers.titles import (
    BEGINNING,
    FIRST_DENSE,
    PART,
    SHORTEST,
    WHOLE,
    bare,
    is_long,
    longest_part,
    ranked_titles,
    whole_titles,
)
from newsclean.sentence import MANY_WORDS
from newsclean.shapes.byline import says_byline
from newsclean.words import folded

LONGEST: Final = 300  # characters
LONGEST_KIND: Final = 24  # characters of what kind of page it is
MOST_MARKS: Final = 6  # characters that a line may have more than the title it says
HEADINGS: Final = {"h1", "h2", "h3"}
LOWER: Final = {"h2", "h3", "h4", "h5", "h6"}
# A fragment without an h1 has its headline among its first lines.
MOST_ABOVE: Final = 12
FEWEST_SPACES: Final = 3
# So many lines below a line that is called a headline its stamp may stand.
NEAR_STAMP: Final = 3
# Text is of size 3 where nothing else is said; so many elements with a size are asked.
LARGE: Final = "font[size], big"
USUAL: Final = 3
MOST_LARGE: Final = 300
SIZES: Final = frozenset({"4", "5", "6", "7", "+1", "+2", "+3", "+4"})
# "/", "https://news.example", "index.html"
_HOME: Final = re.compile(
    r"(?=.)(?:(?:https?://web\.archive\.org/web/\d+/)?(?:https?:)?//[^/]+)?(?:\.?/)?(?:(?:index|default|home)\.\w+)?",
    re.IGNORECASE,
)
HEADERS: Final[tuple[str, ...]] = ("header",)
# A kicker, and the headline.
MOST_ROWS: Final = 2
SMALL: Final = frozenset({"h4", "h5", "h6"})
BOLD: Final = "b, strong, big"
STEPS: Final[tuple[str, ...]] = (">", "»", "›", "/")


def find_headlines(dom: Dom, meta: dict[str, Any]) -> Iterator[int]:
    """The indexes of the pieces that may be the headline, the likeliest first; none if the page shows none.

    Headings are cut and joined before the first one is told.
    """
    plain = _has_plain_headline(dom, meta)
    if plain:
        yield dom.headings[0]
    ranks = ranked_titles(meta)
    if not plain:
        settle_headings(dom, ranks)
    yield from _Search(dom, ranks, meta).likeliest()


def _has_plain_headline(dom: Dom, meta: dict[str, Any]) -> bool:
    """Whether the page's only ``h1`` says a title of the page, as most do: no line is likelier. No heading is cut then."""
    if len(dom.headings) != 1:
        return False
    index = dom.headings[0]
    piece = dom.pieces[index]
    return (
        bare(piece.text) in whole_titles(meta)
        and piece.linked * 2 <= piece.length
        and not any(edges(dom.pieces[at]) for at in likeliest(dom))
        and not dom.block(piece).hidden
        and not piece.text.startswith(STEPS)
        and not in_navigation(dom, index)
        and not heads_page(dom, index)
        and not _names_page_kind(dom, index)
    )


class _Search:
    """The lines of a page that may be its headline."""

    def __init__(self, dom: Dom, ranks: dict[str, int], meta: dict[str, Any]) -> None:
        self.dom = dom
        self.ranks = ranks
        self.title: str | None = meta["title"]
        self.titles: list[str] = [title for title in (*meta["headlines"], meta["title"]) if title]
        self.longest = {bare(longest_part(title)) for title in self.titles}
        self.first = [
            index for index in dom.headings if not (dom.block(dom.pieces[index]).hidden or _names_page_kind(dom, index))
        ]
        self._in_first = frozenset(self.first)
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
            if rank and not self.dom.block(piece).hidden and not _names_page_kind(self.dom, index):
                named[index] = rank
        return named

    def likeliest(self) -> Iterator[int]:
        """The lines that may be the headline, the likeliest first: a heading before other lines, text before links."""
        text = [index for index in self.named if self._is_text(index)]
        heads = [index for index in text if self._is_heading(index)]
        heads.sort(
            key=lambda index: (index not in self._in_first, -self.dom.pieces[index].length if self.named[index] < WHOLE else 0)
        )
        first = [index for index in self.first if self._is_text(index)]
        whole = [index for index in heads if self.named[index] == WHOLE]
        # What heads the page's masthead is said again by what heads the story.
        if whole and heads_page(self.dom, whole[0]):
            whole.sort(key=lambda index: not heads_article(self.dom, index))
        yield from whole
        if self._names_paper(heads):
            yield from self._set_apart()
        like = [index for index in first if self._is_like_a_title(index)]
        # A blog's name is a link: "Paper: Title" is the title of many.
        begun = [index for index in heads if self.named[index] == BEGINNING and index in self._in_first]
        rests = list(self._rest_of_titles([*(index for index in self.first if self._is_like_a_title(index)), *begun[:1]]))
        # What stands right below the first part of a title is its deck, not what a blog's name, or a section's, heads.
        yield from (index for index in rests if begun and index > begun[0] + 1)
        yield from begun
        yield from rests
        yield from like
        yield from (index for index in text if self.named[index] == WHOLE)
        yield from (index for index in self.first if self.named.get(index) == WHOLE and self._is_path_by_name(index))
        yield from heads
        yield from (index for index in text if self.named[index] >= BEGINNING)
        yield from text
        likely = [index for index in first if self._may_be(index)]
        if not any(map(self._says_of_title, likely)):  # the site's name
            yield from (index for index in self.named if self._is_title_link(index))
        yield from (index for index in likely if not self._is_boxed(index))
        yield from likely
        yield from (index for index in self.named if self._is_heading(index) and self._is_own_link(index))
        yield from (index for index in self.named if not self._is_link(index))
        yield from self._before_site()
        yield from self._before_blank()
        yield from self._called()
        yield from self._heads_article()
        yield from self._on_top()
        yield from self._set_large()
        yield from self._set_apart()
        yield from self._linked_again()

    def _is_link(self, index: int) -> bool:
        piece = self.dom.pieces[index]
        return piece.linked * 2 > piece.length

    def _is_text(self, index: int) -> bool:
        """Whether a line is no link, or a link to its own story, and no step of the page's path: "> Title"."""
        if self._is_link(index) and not (index in self._in_first and self._is_story_link(index)):
            return False
        return not (self.dom.pieces[index].text.startswith(STEPS) or in_navigation(self.dom, index))

    def _is_heading(self, index: int) -> bool:
        return index in self._in_first or any(
            element.tag in HEADINGS for element in islice(self.dom.block(self.dom.pieces[index]).up(), 2)
        )

    def _is_story_link(self, index: int) -> bool:
        """Whether a heading that links to its own story, as blogs have it, is no box's and not the site's name."""
        key = bare(self.dom.pieces[index].text)
        return key in self.ranks and any(longest in key for longest in self.longest) and self._is_own_link(index)

    def _is_own_link(self, index: int) -> bool:
        """Whether a heading that says a part of a title, and is a link, is no box's and not the site's name: "Blog » Archive » Title"."""
        piece = self.dom.pieces[index]
        return not any(above.said.box for above in self.dom.block(piece).up()) and not _leads_home(piece)

    def _is_title_link(self, index: int) -> bool:
        """Whether a heading that says a title of the page, and no part of it alone, is a link, as blogs link their posts, but no box's."""
        return self.named[index] > PART and self._is_heading(index) and self._is_own_link(index)

    def _says_of_title(self, index: int) -> bool:
        """Whether a heading has a word of a title of the page: the site's name on top has none."""
        words = set(fold(self.dom.pieces[index].text).split())
        return any(not words.isdisjoint(fold(title).split()) for title in self.titles)

    def _is_path_by_name(self, index: int) -> bool:
        """Whether a heading that is no link stands in what only its class calls a breadcrumb or a menu: "article-teaser-breadcrumb"."""
        block = self.dom.block(self.dom.pieces[index])
        return not self._is_link(index) and not block.stands_in((*NAVIGATION, "li"))

    def _is_boxed(self, index: int) -> bool:
        """Whether an ``h1`` that no title speaks of is a box's by its class."""
        piece = self.dom.pieces[index]
        return any(above.said.box for above in islice(self.dom.block(piece).up(), CRUMB))

    def _is_like_a_title(self, index: int) -> bool:
        """Whether an ``h1`` begins like a title, or goes on where a title ends."""
        key = bare(self.dom.pieces[index].text)
        return len(key) >= SHORTEST and any(
            title.startswith(key) or key.startswith(title) for title, rank in self.ranks.items() if rank > PART
        )

    def _rest_of_titles(self, first: list[int]) -> Iterator[int]:
        """The headings that say what of a title an ``h1`` before them leaves: "Paper: Title", where the paper's name is the h1."""
        keys = [bare(self.dom.pieces[index].text) for index in first]
        rests = {title[len(key) :] for key in keys for title in self.ranks if title.startswith(key) and len(title) > 2 * len(key)}
        for index, piece in enumerate(self.dom.pieces) if rests else ():
            if (
                SHORTEST <= piece.length <= LONGEST
                and bare(piece.text) in rests
                and self._is_heading(index)
                and self._is_text(index)
            ):
                yield index

    def _may_be(self, index: int) -> bool:
        piece = self.dom.pieces[index]
        return SHORTEST <= piece.length <= LONGEST and not self._is_link(index) and count_words(piece.text) > 1

    def _on_top(self) -> Iterator[int]:
        """The lines on top of a fragment that are headings, or are called headlines.

        Where nothing names the page, an extractor may have left the body alone: a heading below its first paragraph is a subheading.
        """
        for index, piece in enumerate(self.dom.pieces[:MOST_ABOVE]):
            if not self.ranks and piece.linked * 2 < piece.length and count_words(piece.text) >= MANY_WORDS:
                return
            if self._may_be(index) and piece.text.count(" ") >= FEWEST_SPACES:
                element = self.dom.block(piece)
                if (element.tag in HEADINGS or "headline" in element.said.hints) and not element.hidden:
                    yield index

    def _called(self) -> Iterator[int]:
        """The lines that a class calls a headline, a few lines above a stamp or a byline; the title of a portal's pages names none: "News"."""
        pieces = self.dom.pieces
        for index, piece in enumerate(pieces):
            if (
                not _has_words(piece.text)
                or not self._may_be(index)
                or piece.text.endswith(".")
                or not is_called(self.dom, piece, "headline")
            ):
                continue
            below = pieces[index + 1 : index + 1 + NEAR_STAMP]
            if any(holds_stamp(piece) or says_byline(piece.text) for piece in below) and not self._is_boxed(index):
                yield index

    def _heads_article(self) -> Iterator[int]:
        """The ``h2`` in the header of an article, where no title of the page says what it says; of its rows the longest."""
        pieces, block = self.dom.pieces, self.dom.block
        for index in self.dom.seconds:
            if self._may_be(index) and self._in_header(index):
                rows = [
                    at for at in range(index, min(index + MOST_ROWS, len(pieces))) if block(pieces[at]) is block(pieces[index])
                ]
                yield max(rows, key=lambda at: pieces[at].length)

    def _in_header(self, index: int) -> bool:
        block = self.dom.block(self.dom.pieces[index])
        return heads_article(self.dom, index) and block.stands_in(HEADERS) and not block.hidden

    def _before_blank(self) -> Iterator[int]:
        """The lines that say what stands before a blank of the window's title, if that is most of it, and are called a headline or leave a
        paper's name of it: "题目 某某网"."""
        title = self.title or ""
        outlets = tuple(word for word in folded("outlet-words") if word >= FIRST_DENSE)
        for index, piece in enumerate(self.dom.pieces) if " " in title else ():
            is_title = SHORTEST <= piece.length < len(title) < 2 * piece.length and title.startswith(f"{piece.text} ")
            may_be = self._is_text(index) or (index in self._in_first and self._is_own_link(index))
            if is_title and may_be and (is_called(self.dom, piece, "headline") or title.endswith(outlets)):
                yield index

    def _before_site(self) -> Iterator[int]:
        """The headings that say what stands before the colon of the window's title, if that is most of it: "Title: Paper"."""
        title, colon, rest = (self.title or "").rpartition(": ")
        key = bare(title)
        is_title = colon and len(key) >= SHORTEST and len(key) > len(bare(rest))
        for index, piece in enumerate(self.dom.pieces) if is_title else ():
            if self._may_be(index) and bare(piece.text) == key and self._is_heading(index):
                yield index

    def _set_large(self) -> Iterator[int]:
        """The lines that a page without headings, as those of 2005 are, sets in large letters, the largest first."""
        large: dict[str, int] = {}
        for node in self.dom.tree.css(LARGE)[:MOST_LARGE]:
            size = (node.attributes.get("size") or "+1").strip()
            steps = int(size[-1]) + (USUAL if size[0] == "+" else 0) if size in SIZES else 0
            text = tidy(node.text()) if steps > USUAL else ""
            # Names of sections are a little larger, too.
            if steps > USUAL + 1 or _has_words(text):
                large.setdefault(text, steps)
        if large:
            found = [index for index, piece in enumerate(self.dom.pieces) if piece.text in large and self._may_be(index)]
            yield from sorted(found, key=lambda index: -large[self.dom.pieces[index].text])

    def _names_paper(self, heads: list[int]) -> bool:
        """Whether the likeliest heading is a word or two that are the window's whole title: the paper's name, on each of its pages."""
        if not heads or not self.title:
            return False
        key = bare(self.dom.pieces[heads[0]].text)
        return key == bare(self.title) and count_words(self.title) < FEWEST_SPACES

    def _set_apart(self) -> Iterator[int]:
        """The lines in bold letters right beside a stamp, as pages without headings have their headlines; of headings the only one there."""
        pieces = self.dom.pieces
        beside = [
            index
            for index, piece in enumerate(pieces[:-1])
            if self._may_be(index)
            and not (piece.linked or self._is_boxed(index) or holds_stamp(piece))
            and _has_words(piece.text)
            and not piece.text.endswith((".", ":"))
            and any(map(holds_stamp, (*pieces[max(0, index - 1) : index], pieces[index + 1])))
        ]
        bold = {tidy(node.text()) for node in self.dom.tree.css(BOLD)[:MOST_LARGE]} if beside else set()
        yield from (index for index in beside if pieces[index].text in bold)
        headings = [index for index in beside if self.dom.block(pieces[index]).tag in LOWER]
        yield from headings if len(headings) == 1 else ()

    def _linked_again(self) -> Iterator[int]:
        """The lines right above a stamp or a byline that a link says, too, as in the list of what else is on a page of print."""
        links = {piece.text for piece in self.dom.pieces if piece.linked >= piece.length}
        for index, piece in enumerate(self.dom.pieces[:-1]):
            if piece.linked or piece.text not in links or not is_long(piece.text) or piece.length > LONGEST:
                continue
            below = self.dom.pieces[index + 1]
            if holds_stamp(below) or says_byline(below.text):
                yield index


def _has_words(text: str) -> bool:
    """Whether a text has words enough for a headline that no title tells, where no blanks part them, too."""
    return text.count(" ") >= FEWEST_SPACES or (max(text, default="") >= FIRST_DENSE and count_words(text) > FEWEST_SPACES)


def _names_page_kind(dom: Dom, index: int) -> bool:
    """Whether a heading says what kind of page it stands on, as portals have it on all of theirs, in the window's title, too: "News detail"."""
    piece = dom.pieces[index]
    return piece.length <= LONGEST_KIND and piece.text.rstrip(":").casefold() in folded("page-kinds")


def _leads_home(piece: Piece) -> bool:
    """Whether the link that a heading is, or stands in, leads to the site's first page."""
    link: Any = piece.node.css_first("a[href]") or piece.node.parent
    return _HOME.fullmatch((link.attributes.get("href") or "").strip()) is not None
