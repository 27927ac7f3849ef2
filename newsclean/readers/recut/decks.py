"""A deck on rows of its own, as Korean and Japanese papers set it below the headline, is one line where a reader sees one."""

from __future__ import annotations

from typing import Final

from newsclean.readers.container import Container, Finder
from newsclean.readers.dom import Dom, Piece
from newsclean.readers.signs import holds_stamp
from newsclean.readers.tags import HEADINGS
from newsclean.sentence import ends_sentence
from newsclean.shapes.byline import says_byline

MOST_ROWS: Final = 4
# What stands between the headline and its deck is a picture's credit or a section's name at most.
NEAR: Final = 2
LONGEST_ROW: Final = 120  # characters


def join_deck(dom: Dom, finder: Finder, container: Container) -> Container:
    """Join the rows of the one heading, or of the element that a class calls a deck, right below the headline; the container with its indexes
    moved."""
    pieces, headline = dom.pieces, finder.headline
    if headline < 0:
        return container
    for start in range(headline + 1, min(headline + 1 + NEAR, len(pieces) - 1)):
        node = pieces[start].node
        end = start + 1
        while end < len(pieces) and end - start <= MOST_ROWS and pieces[end].node.mem_id == node.mem_id:
            end += 1
        rows = pieces[start:end]
        if 1 < len(rows) <= MOST_ROWS and all(map(_is_row, rows)) and _is_deck(dom, rows[0]):
            joined = Piece(" ".join(row.text for row in rows), node, 0)
            joined.weight = sum(max(0, row.weight) for row in rows) or rows[0].weight
            dom.replace(start, end, [joined])
            gone = len(rows) - 1
            return container._replace(first=_moved(container.first, start, gone), last=_moved(container.last, start, gone))
    return container


def _moved(index: int, start: int, gone: int) -> int:
    """Where a line stands when the ``gone`` rows below ``start`` are joined to it."""
    return index - gone if index > start + gone else min(index, start)


def _is_row(row: Piece) -> bool:
    """Whether a row may be of a deck: the rows of a text close as sentences do."""
    return (
        not ends_sentence(row.text)
        and not row.linked
        and row.length <= LONGEST_ROW
        and not holds_stamp(row)
        and not says_byline(row.text)
    )


def _is_deck(dom: Dom, row: Piece) -> bool:
    return row.node.tag in HEADINGS or "lede" in dom.said(row.node).hints
