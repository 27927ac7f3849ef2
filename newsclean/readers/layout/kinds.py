"""What the tags and class words from a line up to the container say that the line is."""

from __future__ import annotations

from typing import Final

from newsclean.markup.element import Element
from newsclean.readers.container import FIGURES
from newsclean.readers.dom import Piece
from newsclean.readers.layout.place import Layout
from newsclean.readers.pictures import LEVELS, LONGEST_CAPTION
from newsclean.readers.signs import small_role
from newsclean.readers.tags import CELLS, HEADINGS

# The share of the story's running text with which a cell frames a part of the page.
MUCH: Final = 0.2
# A picture's box has less of it than this.
A_STORY: Final = 0.3
# A quotation has less of it.
HALF: Final = 0.5
KINDS: Final = {"li": "list-item", "blockquote": "quote", "td": "table-row", "th": "table-row", "figcaption": "caption"}
# What has none of these tags tells no role by its tag.
TELLING: Final = frozenset({*KINDS, *FIGURES, *HEADINGS})
SET_IN_FIGURES: Final[tuple[str, ...]] = ("quote", "table-row")


class Kinds:
    """The roles that markup gives to the lines of a layout's container; remembers which elements give none."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._container = layout.container
        self._plain: dict[Element, bool] = {}

    def role(self, piece: Piece, element: Element) -> str | None:
        """The role of a line that stands in ``element``; None for plain text."""
        if self.is_plain(element):
            return None
        role: str | None = None
        here: Element | None = element
        for level in range(LEVELS + 1):
            if here is None or here is self._container:
                break
            # A figure may frame a quotation or a table as well as a picture.
            if here.tag in FIGURES and (role in SET_IN_FIGURES or _signs_quote(here)):
                return role or "quote"
            if (of_picture := self._role_at_picture(here, element, piece, role)) is not None:
                return of_picture
            if role is None:
                role = self._role_by(here, piece, level)
            # Below the words that are quoted stands who said them.
            elif role == "byline" and ("quote" in here.said.hints or here.tag == "blockquote") and 0 < self._share(here) < HALF:
                role = "quote"
            here = here.parent
        if role is None and element.tag in HEADINGS:
            return "subheading"
        return role

    def _role_at_picture(self, here: Element, element: Element, piece: Piece, role: str | None) -> str | None:
        """The role of a line in ``element``, so far ``role``, if ``here`` around it is a picture's box; None if it is none."""
        pictures = self._layout.pictures
        called = "caption" in here.said.hints and here.tag != "blockquote" and piece.length < LONGEST_CAPTION
        framed = here.tag in FIGURES or called
        if framed or (here.media and pictures.holds(here, piece) and self._share(here) < A_STORY):
            return pictures.role(piece, element, framed)
        if here.media and role == "byline" and "source" in element.said.hints and pictures.is_small(here):
            return "credit"
        return None

    def _role_by(self, here: Element, piece: Piece, level: int) -> str | None:
        """The role that the class words and the tag of the element ``here`` give a line so many levels below it."""
        hints = here.said.hints
        if hints and level < 2 and "quote" in hints and self._share(here) < HALF:
            return "quote"
        role = small_role(hints, piece) if hints and level < 2 else None
        if role is None and level < 1 and "subheading" in hints:
            role = "subheading"
        return self._kind(here) if role is None and here.tag in KINDS else role

    def is_plain(self, element: Element | None) -> bool:
        """Whether nothing from ``element`` up to the container tells a role: most paragraphs stand so, next to each other."""
        if element is None or element is self._container:
            return True
        plain = self._plain.get(element)
        if plain is None:
            plain = self._plain[element] = (
                not element.media and element.tag not in TELLING and not element.said.hints and self.is_plain(element.parent)
            )
        return plain

    def _kind(self, element: Element) -> str | None:
        """The kind of what stands in an element by its tag; a cell that holds much of the story is no row of a table."""
        frames = element.tag in CELLS and element.first < element.last and self._share(element) > MUCH
        return None if frames else KINDS.get(element.tag)

    def _share(self, element: Element) -> float:
        """The share of the container's running text that stands under ``element``."""
        counted = element.round == self._layout.finder.round and self._container.prose > 0
        return element.prose / self._container.prose if counted else 0.0


def _signs_quote(figure: Element) -> bool:
    """Whether a figure holds a quotation and no picture; who said it stands in its ``figcaption``."""
    around = figure.parent if figure.tag == "figcaption" else figure
    return around is not None and around.media == 0 and around.tag == "figure" and around.node.css_first("blockquote") is not None
