"""Paragraphs that only line feeds part, on pages whose style keeps these: each begins with a full-width space, as in Japanese."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from newsclean.normalize import tidy
from newsclean.readers.dom import Dom, Piece

_OPENING: Final = "\n\u3000"
_OPENING_BYTES: Final = _OPENING.encode()
_ROW: Final = re.compile(r"\n(?=\u3000)")
# A shorter text is one paragraph.
SHORTEST: Final = 60
# A cut costs time with the length of the page: no page has more.
MOST_CUTS: Final = 500
# Elements that stand in each other say the same over again: so many times what the page says is read, and no more.
MOST_READ: Final = 20


def has_rows(source: str | bytes) -> bool:
    """Whether a row of a page's source opens with a full-width space."""
    # One character is found ten times as fast as two, and most languages have none like it.
    if isinstance(source, str):
        return _OPENING[1] in source and _OPENING in source
    return _OPENING_BYTES[1:2] in source and _OPENING_BYTES in source


def cut_rows(dom: Dom) -> None:
    """Cut the pieces of ``dom`` whose source has paragraphs in rows of their own."""
    # An element that other lines stand in as well is not asked: it says more than this one.
    lines = Counter(piece.node.mem_id for piece in dom.pieces)
    left, cuts = MOST_READ * sum(piece.length for piece in dom.pieces), 0
    for index in range(len(dom.pieces) - 1, -1, -1):
        piece = dom.pieces[index]
        if piece.length < SHORTEST or lines[piece.node.mem_id] > 1:
            continue
        text = piece.node.text()
        left -= len(text)
        rows = [row for part in _ROW.split(text) if (row := tidy(part))]
        if len(rows) > 1 and " ".join(rows) == tidy(piece.text):
            dom.replace(index, index + 1, [Piece(row, piece.node, piece.linked * len(row) // piece.length) for row in rows])
            cuts += 1
        if left < 0 or cuts == MOST_CUTS:
            break
