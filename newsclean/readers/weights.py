"""What each line of an HTML page counts for the element that holds it: running text for it, short lines and links against it."""

from __future__ import annotations

from typing import Final

from newsclean.readers.dom import Piece
from newsclean.shapes.stamp import find_stamp

# Running text: this many characters outside links, or a closed sentence of this many.
LONG: Final = 100
SENTENCE: Final = 35
# The most that one paragraph counts, and what a short line and a linked line count against an element.
MOST: Final = 600
SHORT_COSTS: Final = 8
LINK_COSTS: Final = 60
CLOSED: Final[tuple[str, ...]] = (
    ".", "!", "?", "…", "。", "！", "？", "।", "؟", ":", ";", '"', "”", "“", "’", "'", ")", "」", "』", "）", "»", "«",
    "။", "።", "។",
)  # fmt: skip

# A line of a dense script that shows a stamp is no longer, and does not close like a sentence.
SHORT: Final = 60
STOPS: Final[tuple[str, ...]] = ("。", "！", "？")
LONGEST_STAMPED: Final = 200  # characters looked at for a stamp


def weigh(pieces: list[Piece], factor: float) -> tuple[list[int], list[int]]:
    """Give every piece its weight. The indexes of running text come back, and what the pieces above each, and at last all, cost.

    ``factor`` says how many characters one of the page's script counts as.
    """
    prose, cost = [], 0
    dense = factor != 1.0
    costs = [0]
    for index, piece in enumerate(pieces):
        size, linked = piece.length, piece.linked
        if dense:
            size, linked = int(size * factor), int(linked * factor)
        free = size - linked
        if free * 2 < size:
            paid = size if size < LINK_COSTS else LINK_COSTS
            piece.weight = -paid
            cost += paid
        elif (free >= LONG or (free >= SENTENCE and piece.text.endswith(CLOSED))) and not (dense and _shows_stamp(piece)):
            piece.weight = free if free < MOST else MOST
            prose.append(index)
        else:
            piece.weight = -SHORT_COSTS
            cost += SHORT_COSTS
        costs.append(cost)
    return prose, costs


def _shows_stamp(piece: Piece) -> bool:
    """Whether a line begins with a stamp, or is short and no sentence and has one: "某報 2012年01月12日 08:30 【字号 大 小】"."""
    opens = piece.text[0].isdigit()
    if not opens and (piece.length > SHORT or piece.text.endswith(STOPS)):
        return False
    stamp = find_stamp(piece.text[:LONGEST_STAMPED])
    return stamp is not None and stamp.timed and (stamp.start == 0 or not opens)
