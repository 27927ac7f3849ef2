"""Which line of an HTML page is its headline: the heading that the page's own titles name, else its first real ``h1``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsclean.normalize import fold, tidy
from newsclean.readers.dom import Dom, Piece
from newsclean.readers.titles import SHORTEST, known_titles

LONGEST = 300
HEADINGS = {"h1", "h2", "h3"}
# A fragment without an h1 has its headline among its first lines.
MOST_ABOVE = 12
FEWEST_SPACES = 3


def find_headline(dom: Dom, meta: dict[str, Any]) -> int:
    """The index of the headline's piece, -1 if the page shows none.

    An ``h1`` that runs a kicker and a known title together is cut in two; a cut loses nothing.
    """
    known = {fold(title) for title in known_titles(meta)}
    headings = [index for index in dom.headings if not dom.block(dom.pieces[index]).hidden]
    named = _named(dom, known)
    best = {fold(str(title)) for title in (meta["og_title"], meta["ld_title"]) if title}
    named.sort(key=lambda index: fold(tidy(dom.pieces[index].text)) not in best)
    for index in named:
        if index in headings and not in_navigation(dom, index):
            return index
    if (cut := _cut(dom, headings, known)) >= 0:
        return cut
    return next(_candidates(dom, headings, named, known), -1)


def _named(dom: Dom, known: set[str]) -> list[int]:
    """The pieces that say one of the ``known`` titles and hardly more."""
    lengths = {len(title) + extra for title in known for extra in range(-2, 5)}
    return [
        index
        for index, piece in enumerate(dom.pieces)
        if piece.length in lengths and piece.linked * 2 <= piece.length and fold(tidy(piece.text)) in known
    ]


def _candidates(dom: Dom, headings: list[int], named: list[int], known: set[str]) -> Iterator[int]:
    """Lines that may be the headline, the likeliest first."""
    titles = [title for title in known if len(title) >= SHORTEST]
    for index in headings:
        key = fold(tidy(dom.pieces[index].text))
        if len(key) >= SHORTEST and any(title.startswith(key) or key.startswith(title) for title in titles):
            yield index
    shown = [index for index in named if not dom.block(dom.pieces[index]).hidden]
    shown = [index for index in shown if not in_navigation(dom, index)] or shown
    yield from (index for index in shown if dom.block(dom.pieces[index]).tag in HEADINGS)
    yield from shown
    yield from (index for index in headings if _may_be(dom.pieces[index]) and " " in dom.pieces[index].text)
    for index, piece in enumerate(dom.pieces[:MOST_ABOVE]):
        if _may_be(piece) and piece.text.count(" ") >= FEWEST_SPACES:
            element = dom.block(piece)
            if (element.tag in HEADINGS or "headline" in element.said.hints) and not element.hidden:
                yield index


def _may_be(piece: Piece) -> bool:
    return SHORTEST <= piece.length <= LONGEST and piece.linked * 2 <= piece.length


def in_navigation(dom: Dom, index: int) -> bool:
    """Whether a heading stands in a breadcrumb or a menu, as the name of the page there."""
    return any(element.tag == "nav" or element.said.box == "page-navigation" for element in dom.block(dom.pieces[index]).up())


def _cut(dom: Dom, headings: list[int], known: set[str]) -> int:
    """Cut a heading that ends with a known title before that title; the index of the title, or -1."""
    for index in headings:
        piece = dom.pieces[index]
        key = piece.text.casefold()
        for title in sorted(known, key=len, reverse=True):
            start = len(key) - len(title)
            if (
                start > 2
                and len(title) >= 2 * SHORTEST
                and key.endswith(title)
                and len(key) == piece.length
                and not key[start - 1].isalnum()
            ):
                pieces = [Piece(piece.text[:start].rstrip(), piece.node, 0), Piece(piece.text[start:], piece.node, piece.linked)]
                dom.replace(index, index + 1, pieces)
                return index + 1
    return -1
