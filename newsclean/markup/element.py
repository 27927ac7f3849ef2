"""An element of a page as newsclean sees it: its parent, its block, and sums over the lines under it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsclean.markup.words import NOTHING, Said, said_by

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode


AUTHOR = "author"
# Attributes that few elements have, and that say what an element is.
TELLING = frozenset({"itemprop", "rel", "data-component", "data-testid"})
HIDING = ("display:none", "display: none", "DISPLAY: none")


class Element:
    """An element that holds text or a picture.

    ``tag`` is its name in small letters and ``names`` are its classes, id, ARIA role and microdata as they stand, and what
    its program calls it where classes are numbers (``data-component``); a link to the author's page is named so. `newsclean.container` fills
    in: ``prose``, the characters of running text under the element, and the indexes of the ``first`` and ``last`` piece of it;
    ``chars``, ``lines`` and ``media`` under it; ``state``, what it was judged to be.
    """

    __slots__ = (
        "_said",
        "chars",
        "depth",
        "first",
        "hidden",
        "last",
        "lines",
        "media",
        "names",
        "node",
        "parent",
        "prose",
        "round",
        "state",
        "tag",
    )

    def __init__(self, node: LexborNode, parent: Element | None) -> None:
        self.node = node
        self.parent = parent
        self.tag: str = node.tag or ""
        self.names = ""
        self.hidden: bool = parent is not None and parent.hidden
        self._said: Said | None = NOTHING
        if attributes := node.attributes:
            told = attributes.get
            names = f"{told('class') or ''} {told('id') or ''} {told('role') or ''}".strip()
            if not TELLING.isdisjoint(attributes):
                prop = told("itemprop") or (AUTHOR if told("rel") == AUTHOR else None)
                part = told("data-component") or told("data-testid")
                names = " ".join(filter(None, (names, prop, part)))
            if names:
                self.names, self._said = names, None
            if "hidden" in attributes or told("aria-hidden") == "true":
                self.hidden = True
            elif style := told("style"):
                self.hidden = self.hidden or ("none" in style and any(word in style for word in HIDING))
        self.depth: int = parent.depth + 1 if parent else 0
        self.prose = 0
        self.round = 0
        self.first = 0
        self.last = -1
        self.chars = 0
        self.lines = 0
        self.media = 0
        self.state: str | None = None

    @property
    def said(self) -> Said:
        """What the element's class and id words say of it."""
        if self._said is None:
            self._said = said_by(self.names)
        return self._said

    def up(self) -> Iterator[Element]:
        """The element and those above it, up to the root."""
        element: Element | None = self
        while element is not None:
            yield element
            element = element.parent

    def under(self, other: Element) -> bool:
        """Whether the element is ``other`` or stands under it."""
        element: Element | None = self
        while element is not None and element is not other:
            element = element.parent
        return element is not None

    @property
    def path(self) -> str:
        """The tag path from the root: ``html/body/div/p``."""
        return "/".join(reversed([element.tag for element in self.up()]))

    def __repr__(self) -> str:
        return f"<{self.tag} {self.names}>"
