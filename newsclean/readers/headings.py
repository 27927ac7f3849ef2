"""Headings cut and joined as a reader sees them: a kicker that stands in the heading, a headline on two rows."""

from __future__ import annotations

import re
from itertools import groupby, islice
from typing import Final
from unicodedata import category

from selectolax.lexbor import LexborNode

from newsclean.markup.element import said_of
from newsclean.normalize import says_something
from newsclean.readers.dom import Dom, Piece
from newsclean.readers.tags import SECOND, TEXT
from newsclean.readers.titles import BEGINNING, SHORTEST, WHOLE, bare
from newsclean.shapes.byline import says_byline

LONGEST: Final = 300  # characters
_COLON: Final = re.compile(r"\S:\s")
LONGEST_KICKER: Final = 60  # characters
# More texts in one heading are no headline with its kicker.
MOST_TEXTS: Final = 12
MOST_NODES: Final = 60
# How many headings of a page are looked at, of each rank.
MOST_HEADINGS: Final = 10


def settle_headings(dom: Dom, ranks: dict[str, int]) -> None:
    """Join the rows of one headline, and cut a heading that runs a kicker or a subtitle and the headline together.

    ``ranks`` are the page's titles. A cut or a joint loses nothing.
    """
    for start, end in reversed(_headings(dom)):
        if end - start > 1 and _is_one(dom, start, end, ranks):
            _join(dom, start, end)
    for index in likeliest(dom):
        piece = dom.pieces[index]
        # An h1 of one text may still be cut where a title begins in it.
        may_be_cut = piece.node.tag_id != SECOND or not _has_one_text(piece)
        if may_be_cut and _cut(dom, index, ranks):
            return


def _headings(dom: Dom) -> list[tuple[int, int]]:
    """The stretches of pieces that stand in one ``h1``."""

    def heading(index: int) -> int:
        return next((element.node.mem_id for element in dom.block(dom.pieces[index]).up() if element.tag == "h1"), 0)

    if len(dom.headings) < 2:
        return []
    groups = [list(group) for _, group in groupby(dom.headings[: MOST_HEADINGS * 2], heading)]
    return [(group[0], group[-1] + 1) for group in groups]


def likeliest(dom: Dom) -> list[int]:
    """The first pieces in an ``h1``, then the first ones right in an ``h2``."""
    return [*dom.headings[:MOST_HEADINGS], *dom.seconds[:MOST_HEADINGS]]


def _has_one_text(piece: Piece) -> bool:
    """Whether a heading holds one text and nothing else, right in it or in a link, as most do."""
    only = piece.node.first_child
    while only is not None and only.next is None:
        if only.tag_id == TEXT:
            return True
        only = only.first_child
    return False


def _is_one(dom: Dom, start: int, end: int, ranks: dict[str, int]) -> bool:
    """Whether the rows of a heading are one headline: a title says them all, or nothing but line breaks is between them."""
    pieces = dom.pieces[start:end]
    keys = [bare(piece.text) for piece in pieces]
    if sum(piece.length for piece in pieces) > LONGEST or any(ranks.get(key) == WHOLE for key in keys):
        return False
    if any(says_byline(piece.text) for piece in pieces[1:]):  # who wrote it, below the title
        return False
    if ranks.get(bare(" ".join(piece.text for piece in pieces)), 0) >= BEGINNING:
        return True
    return len({piece.node.mem_id for piece in pieces}) == 1 and ranks.keys().isdisjoint(keys)


def _join(dom: Dom, start: int, end: int) -> None:
    pieces = dom.pieces[start:end]
    text = " ".join(piece.text for piece in pieces).replace(" :", ":")
    dom.replace(start, end, [Piece(text, pieces[-1].node, sum(piece.linked for piece in pieces))])


def _cut(dom: Dom, index: int, ranks: dict[str, int]) -> bool:
    """Cut the heading ``index`` before its headline, or after it; whether there was something to cut."""
    piece = dom.pieces[index]
    if not SHORTEST < piece.length <= LONGEST:
        return False
    at, is_kicker = _edge(dom, piece, ranks)
    before, after = piece.text[:at].rstrip(), piece.text[at:].lstrip()
    if not before or not after or dom.block(piece).hidden:
        return False
    dom.replace(index, index + 1, [Piece(before, piece.node, 0), Piece(after, piece.node, piece.linked)])
    # An h2 that says all of a title heads the page as an h1 does.
    if piece.node.tag_id != SECOND or (is_kicker and bare(piece.text) in ranks):
        dom.headings = sorted({*dom.headings, index + is_kicker} - {index + (not is_kicker)})
    return True


def _edge(dom: Dom, piece: Piece, ranks: dict[str, int]) -> tuple[int, bool]:
    """Where the kicker or the headline of a heading ends, 0 if it is one, and whether it is the kicker that ends there."""
    found = edges(piece)
    if not found and piece.node.tag_id == SECOND:
        return 0, False
    text, key = piece.text, bare(piece.text)
    known = ranks.get(key) == WHOLE
    for at, ends_kicker in found:
        # A kicker with a colon after it reads as part of the headline, and the page's titles may say so; a colon without a blank is not
        # shown.
        if ends_kicker and (key not in ranks or says_something(text[:at].rstrip()[-1:]) or text[at - 1] == ":"):
            return at, True
        if known:
            continue
        rank = ranks.get(bare(text[at:]), 0)
        if rank == WHOLE or (rank == BEGINNING and len(text) > 3 * at):
            return at, True
        if ranks.get(bare(text[:at])) == WHOLE:
            return at, False
    least = WHOLE if key in ranks else BEGINNING
    titles = [title for title, rank in ranks.items() if rank >= least and len(title) >= 2 * SHORTEST and key.endswith(title)]
    if known or not titles or piece.node.tag_id == SECOND:
        return 0, False
    starts = (at for at in range(2, len(text)) if not (_is_of_word(text[at - 1]) or _is_of_word(text[:at].rstrip()[-1:])))
    at = next((at for at in starts if bare(text[at:]) in titles), 0)
    # A kicker whose colon stands as in a sentence reads as part of the headline.
    return (0 if _COLON.search(text, max(0, at - 2), at + 2) else at), True


def _is_of_word(character: str) -> bool:
    """Whether a character is a letter, a digit, or a mark on a letter, as Hindi and Burmese words end with."""
    return character.isalnum() or category(character or " ").startswith("M")


def edges(piece: Piece) -> list[tuple[int, bool]]:
    """Where the texts in a heading begin, and whether a kicker ends there, as the class of its element says."""
    if _has_one_text(piece):
        return []
    nodes = (node for node in islice(piece.node.traverse(include_text=True), MOST_NODES) if node.tag_id == TEXT)
    texts = [(node, "".join((node.text_content or "").split())) for node in islice(nodes, MOST_TEXTS + 1)]
    if not 1 < len(texts) <= MOST_TEXTS:
        return []
    places = [at for at, character in enumerate(piece.text) if not character.isspace()]
    if sum(len(text) for _, text in texts) != len(places):
        return []
    found: list[tuple[int, bool]] = []
    seen, after_kicker = 0, False
    for node, text in texts:
        if not says_something(text):  # the dash between a kicker and its headline
            seen += len(text)
            continue
        is_kicker = _is_kicker(node, piece)
        if seen:
            at = places[seen]
            found.append((at, after_kicker and not is_kicker and at <= LONGEST_KICKER))
        seen += len(text)
        after_kicker = is_kicker
    return found


def _is_kicker(node: LexborNode, piece: Piece) -> bool:
    """Whether a text of a heading stands in an element of the heading that is a kicker by its class."""
    above = node.parent
    while above is not None and above.mem_id != piece.node.mem_id:
        if "kicker" in said_of(above).hints:
            return True
        above = above.parent
    return False
