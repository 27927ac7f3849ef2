"""Which lines around the headline and below the story are cut: those that run a name and a stamp together."""

from __future__ import annotations

import re
from typing import Final

from newsclean.readers.container import Container, Finder
from newsclean.readers.dom import Dom, Piece
from newsclean.readers.recut.names import apart_from_name, around_author
from newsclean.readers.recut.stamps import apart_from_stamp, around_stamp, is_glued
from newsclean.readers.weights import SHORT_COSTS
from newsclean.sentence import ends_sentence
from newsclean.shapes.stamp import find_stamp

NEAR_HEADLINE: Final = 8  # lines
# How far above the headline an author is looked for.
NEAR_ABOVE: Final = 3
LONGEST_CUT: Final = 160
# A longer line than this is only cut if it does not open as a sentence does, with more small words than these.
LONGEST_ROW: Final = 90
MOST_SMALL: Final = 2
# How far below the story its author may be named in a line with other things.
BELOW: Final = 6
# A cut costs time with the length of the page: no page has more to cut near its headline.
MOST_CUTS: Final = 100
_DIGIT: Final = re.compile(r"\d")


def cut_lines(dom: Dom, finder: Finder, container: Container) -> Container:
    """Cut lines around the headline that run a name and a stamp together; the container with its indexes moved."""
    index = max(0, finder.headline - NEAR_HEADLINE)
    end = _second_text(dom, container, finder.headline)
    cuts = 0
    while index < end and cuts < MOST_CUTS:
        piece = dom.pieces[index]
        may_cut = index not in (finder.headline, container.first)
        may_have_stamp = _may_have_stamp(piece)
        parts = _unless_sentence(piece, apart_from_stamp(piece)) if may_cut and may_have_stamp else []
        is_whole = not parts or (len(parts) == 1 and parts[0].text == piece.text)  # else a day and its hour were joined
        if may_cut and is_whole and index > finder.headline - NEAR_ABOVE:
            parts = apart_from_name(dom, piece)
        # "By Ann LeePublished: January 12, 2026Reading time: 3 min.", "12/01/2026 (Hoài Thu)" look like sentences.
        if index == container.first > finder.headline and may_have_stamp and (_is_row(piece) or not _is_text(piece)):
            parts = _unless_sentence(piece, around_stamp(piece))
        if len(parts) > 1 or (parts and parts[0].text != piece.text):
            cuts += 1
            for new in parts:
                new.weight = -SHORT_COSTS
            dom.replace(index, index + 1, parts)
            more = len(parts) - 1
            finder.headline += more * (finder.headline > index)
            first = container.first + more * (container.first > index)
            if first == index:
                first = _next_text(dom, index + more, container.last + more)
            container = container._replace(first=first, last=container.last + more)
            index += more
            end += more
        index += 1
    for index in range(container.last + 1, min(container.last + 1 + BELOW, len(dom.pieces))):
        parts = around_author(dom.pieces[index])
        if parts:
            dom.replace(index, index + 1, parts)
            break
    return container


def _may_have_stamp(piece: Piece) -> bool:
    """Whether a line is short enough to be cut and has a digit, as every stamp has and few lines do, before it is seen to be a sentence."""
    digit = _DIGIT.search(piece.text) if piece.length <= LONGEST_CUT else None
    return digit is not None and not (piece.length > LONGEST_ROW and _opens_sentence(piece.text[: digit.start()]))


def _opens_sentence(text: str) -> bool:
    """Whether a text has the small words of a sentence, as "The council will meet again on" has."""
    return sum(word[0].islower() for word in text.split()) > MOST_SMALL


def _unless_sentence(piece: Piece, parts: list[Piece]) -> list[Piece]:
    """The parts of a line; none of a long one that opens as a sentence does."""
    return parts if piece.length <= LONGEST_ROW or not parts or not _opens_sentence(parts[0].text) else []


def _is_row(piece: Piece) -> bool:
    """Whether a line as long as a paragraph does not close as a sentence: a paper, two stamps and a name."""
    return piece.length > LONGEST_ROW and not ends_sentence(piece.text)


def _second_text(dom: Dom, container: Container, headline: int) -> int:
    """Where the second running text below the headline stands: names and stamps may stand below a story's lede."""
    first = container.first
    if first < headline:
        first = next((index for index in range(headline + 1, container.last + 1) if _is_text(dom.pieces[index])), first)
    below = range(first + 1, min(first + NEAR_HEADLINE, container.last + 1))
    return next((index for index in below if _is_text(dom.pieces[index])), first)


def _next_text(dom: Dom, index: int, last: int) -> int:
    """The first running text below a line that was taken for it; the line itself if there is none."""
    return next((below for below in range(index + 1, last + 1) if dom.pieces[below].weight > 0), index)


def _is_text(piece: Piece) -> bool:
    """Whether a piece is running text, as a name with two stamps is not, nor one that a stamp is glued to."""
    if piece.weight <= 0:
        return False
    is_short = piece.length <= LONGEST_CUT and _DIGIT.search(piece.text)
    return not (is_short and find_stamp(piece.text) and (piece.text[-1:] == ")" or is_glued(piece)))
