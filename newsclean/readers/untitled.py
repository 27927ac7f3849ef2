"""Headlines that no title of their page says: told by what a class calls them, how large they are, or the stamp beside them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.normalize import count_words, tidy
from newsclean.readers.headline_lines import HEADINGS, LONGEST, HeadlineLines
from newsclean.readers.mastheads import heads_article
from newsclean.readers.nodes import is_called
from newsclean.readers.signs import HEADINGS as LOWER
from newsclean.readers.signs import holds_stamp
from newsclean.readers.titles import FIRST_DENSE, is_long
from newsclean.sentence import MANY_WORDS
from newsclean.shapes.byline import says_byline

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
HEADERS: Final[tuple[str, ...]] = ("header",)
# A kicker, and the headline.
MOST_ROWS: Final = 2
BOLD: Final = "b, strong, big"


def called(lines: HeadlineLines) -> Iterator[int]:
    """The lines that a class calls a headline, a few lines above a stamp or a byline; the title of a portal's pages names none: "News"."""
    pieces = lines.dom.pieces
    for index, piece in enumerate(pieces):
        if (
            not _has_words(piece.text)
            or not lines.may_be(index)
            or piece.text.endswith(".")
            or not is_called(lines.dom, piece, "headline")
        ):
            continue
        below = pieces[index + 1 : index + 1 + NEAR_STAMP]
        if any(holds_stamp(piece) or says_byline(piece.text) for piece in below) and not lines.is_boxed(index):
            yield index


def heading_of_article(lines: HeadlineLines) -> Iterator[int]:
    """The ``h2`` in the header of an article, where no title of the page says what it says; of its rows the longest."""
    pieces, block = lines.dom.pieces, lines.dom.block
    for index in lines.dom.seconds:
        if lines.may_be(index) and _in_header(lines, index):
            rows = [at for at in range(index, min(index + MOST_ROWS, len(pieces))) if block(pieces[at]) is block(pieces[index])]
            yield max(rows, key=lambda at: pieces[at].length)


def _in_header(lines: HeadlineLines, index: int) -> bool:
    block = lines.dom.block(lines.dom.pieces[index])
    return heads_article(lines.dom, index) and block.stands_in(HEADERS) and not block.hidden


def on_top(lines: HeadlineLines) -> Iterator[int]:
    """The lines on top of a fragment that are headings, or are called headlines.

    Where nothing names the page, an extractor may have left the body alone: a heading below its first paragraph is a subheading.
    """
    for index, piece in enumerate(lines.dom.pieces[:MOST_ABOVE]):
        if not lines.ranks and piece.linked * 2 < piece.length and count_words(piece.text) >= MANY_WORDS:
            return
        if lines.may_be(index) and piece.text.count(" ") >= FEWEST_SPACES:
            element = lines.dom.block(piece)
            if (element.tag in HEADINGS or "headline" in element.said.hints) and not element.hidden:
                yield index


def set_large(lines: HeadlineLines) -> Iterator[int]:
    """The lines that a page without headings, as those of 2005 are, sets in large letters, the largest first."""
    large: dict[str, int] = {}
    for node in lines.dom.tree.css(LARGE)[:MOST_LARGE]:
        size = (node.attributes.get("size") or "+1").strip()
        steps = int(size[-1]) + (USUAL if size[0] == "+" else 0) if size in SIZES else 0
        text = tidy(node.text()) if steps > USUAL else ""
        # Names of sections are a little larger, too.
        if steps > USUAL + 1 or _has_words(text):
            large.setdefault(text, steps)
    if large:
        found = [index for index, piece in enumerate(lines.dom.pieces) if piece.text in large and lines.may_be(index)]
        yield from sorted(found, key=lambda index: -large[lines.dom.pieces[index].text])


def set_apart(lines: HeadlineLines) -> Iterator[int]:
    """The lines in bold letters right beside a stamp, as pages without headings have their headlines; of headings the only one there."""
    pieces = lines.dom.pieces
    beside = [
        index
        for index, piece in enumerate(pieces[:-1])
        if lines.may_be(index)
        and not (piece.linked or lines.is_boxed(index) or holds_stamp(piece))
        and _has_words(piece.text)
        and not piece.text.endswith((".", ":"))
        and any(map(holds_stamp, (*pieces[max(0, index - 1) : index], pieces[index + 1])))
    ]
    bold = {tidy(node.text()) for node in lines.dom.tree.css(BOLD)[:MOST_LARGE]} if beside else set()
    yield from (index for index in beside if pieces[index].text in bold)
    headings = [index for index in beside if lines.dom.block(pieces[index]).tag in LOWER]
    yield from headings if len(headings) == 1 else ()


def above_stamp(lines: HeadlineLines) -> Iterator[int]:
    """The line right above the first stamp of a fragment, before any sentence, where no title names the page and nothing is called a
    headline."""
    pieces = lines.dom.pieces
    for index, piece in enumerate(pieces[:MOST_ABOVE] if not lines.ranks else ()):
        if piece.text.endswith((".", ":")) or holds_stamp(piece):
            return
        if index + 1 < len(pieces) and holds_stamp(pieces[index + 1]):
            if lines.may_be(index) and not piece.linked and _has_words(piece.text) and not says_byline(piece.text):
                yield index
            return


def linked_again(lines: HeadlineLines) -> Iterator[int]:
    """The lines right above a stamp or a byline that a link says, too, as in the list of what else is on a page of print."""
    links = {piece.text for piece in lines.dom.pieces if piece.linked >= piece.length}
    for index, piece in enumerate(lines.dom.pieces[:-1]):
        if piece.linked or piece.text not in links or not is_long(piece.text) or piece.length > LONGEST:
            continue
        below = lines.dom.pieces[index + 1]
        if holds_stamp(below) or says_byline(below.text):
            yield index


def _has_words(text: str) -> bool:
    """Whether a text has words enough for a headline that no title tells, where no blanks part them, too."""
    return text.count(" ") >= FEWEST_SPACES or (max(text, default="") >= FIRST_DENSE and count_words(text) > FEWEST_SPACES)
