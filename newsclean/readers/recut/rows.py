"""Paragraphs that only line feeds part, on pages whose style keeps these: each begins with a full-width space, as in Japanese."""

from __future__ import annotations

import re

from newsclean.normalize import tidy
from newsclean.readers.dom import Dom, Piece

_OPENING = "\n\u3000"
_OPENING_BYTES = _OPENING.encode()
_ROW = re.compile(r"\n(?=\u3000)")
# A shorter text is one paragraph.
SHORTEST = 60


def has_rows(source: str | bytes) -> bool:
    """Whether a row of a page's source opens with a full-width space."""
    # One character is found ten times as fast as two, and most languages have none like it.
    if isinstance(source, str):
        return _OPENING[1] in source and _OPENING in source
    return _OPENING_BYTES[1:2] in source and _OPENING_BYTES in source


def cut_rows(dom: Dom) -> None:
    """Cut the pieces of ``dom`` whose source has paragraphs in rows of their own."""
    for index in range(len(dom.pieces) - 1, -1, -1):
        piece = dom.pieces[index]
        if piece.length < SHORTEST:
            continue
        rows = [row for part in _ROW.split(piece.node.text()) if (row := tidy(part))]
        if len(rows) > 1 and " ".join(rows) == tidy(piece.text):
            dom.replace(index, index + 1, [Piece(row, piece.node, piece.linked * len(row) // piece.length) for row in rows])
