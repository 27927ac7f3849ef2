"""Whether a text says that it is the story's lede: by its words, its class, or by being a heading."""

from __future__ import annotations

from typing import Final

from newsclean.markup.element import Element
from newsclean.readers.container import FIGURES
from newsclean.readers.dom import Piece
from newsclean.readers.signs import nearest
from newsclean.readers.tags import HEADINGS
from newsclean.shapes.credit import is_credit, split_credit

SHORTEST_LEDE: Final = 30  # characters
# How far below the lede its stamp and its byline may stand.
NEAR_LEDE: Final = 8
# What stands in a picture's box: its caption and its credit.
MOST_SAID: Final = 2
# So many characters of a summary tell it.
TOLD_BY: Final = 60


class Lede:
    """What tells the lede of a story in ``container``: the page's own ``summaries``, and class words below the container."""

    def __init__(self, container: Element, summaries: list[str], factor: float) -> None:
        """``factor`` is what a character of the page's script is worth."""
        self._container = container
        self._shortest = SHORTEST_LEDE / factor
        self._summaries = [text.casefold()[:TOLD_BY] for text in summaries if len(text) >= self._shortest]

    def is_told(self, piece: Piece, element: Element) -> bool:
        """Whether running text says that it is the lede: by its words, its class, or by being a heading."""
        if not self.is_long(piece) or piece.weight <= 0:
            return False
        called = any(near.tag in HEADINGS for near in nearest(element)[:2]) or any(
            "lede" in above.said.hints for above in nearest(element) if above is not self._container
        )
        # "video-desc description": what a video shows
        says_so = (called and "caption" not in element.said.hints) or self.says_summary(piece)
        return says_so and not element.stands_in(FIGURES) and not is_credit(piece.text) and not is_of_picture(piece, element)

    def is_long(self, piece: Piece) -> bool:
        """Whether a line is long enough for a lede, as its script counts."""
        return piece.length >= self._shortest

    def says_summary(self, piece: Piece) -> bool:
        """Whether the line says what the page's own summary says."""
        if not self.is_long(piece):
            return False
        text = piece.text.casefold()
        return any(summary in text or (len(text) >= TOLD_BY and text[:TOLD_BY] in summary) for summary in self._summaries)


def is_of_picture(piece: Piece, element: Element) -> bool:
    """Whether a line that ends with a credit stands alone with a picture in its box: "opis" is said of ledes and of pictures."""
    box = element.parent
    return box is not None and box.media > 0 and box.lines <= MOST_SAID and split_credit(piece.text)[1] is not None
