"""An element of a page as newsclean sees it: its parent, its block, and sums over the lines under it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsclean.markup.words import Said, said_by

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode


class Element:
    """An element that holds text or a picture.

    `newsclean.container` fills in: ``prose``, the characters of running text under the element, and the indexes of the
    ``first`` and ``last`` piece of it; ``chars``, ``lines`` and ``media`` under it; ``state``, what it was judged to be.
    """

    __slots__ = (
        "_names",
        "_said",
        "_tag",
        "chars",
        "depth",
        "first",
        "hidden",
        "last",
        "lines",
        "media",
        "node",
        "parent",
        "prose",
        "round",
        "state",
    )

    def __init__(self, node: LexborNode, parent: Element | None, hidden: bool = False) -> None:
        self.node = node
        self.parent = parent
        self.hidden = hidden
        self.depth: int = parent.depth + 1 if parent else 0
        self.prose = 0
        self.round = 0
        self.first = 0
        self.last = -1
        self.chars = 0
        self.lines = 0
        self.media = 0
        self.state: str | None = None
        self._tag: str | None = None
        self._names: str | None = None
        self._said: Said | None = None

    @property
    def tag(self) -> str:
        """The tag's name in small letters."""
        if self._tag is None:
            self._tag = self.node.tag or ""
        return self._tag

    @property
    def names(self) -> str:
        """The element's classes and id, and its ARIA role, as they stand."""
        if self._names is None:
            attributes = self.node.attributes
            self._names = " ".join(
                [attributes.get("class") or "", attributes.get("id") or "", attributes.get("role") or ""]
            ).strip()
        return self._names

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
        return any(element is other for element in self.up())

    @property
    def path(self) -> str:
        """The tag path from the root: ``html/body/div/p``."""
        return "/".join(reversed([element.tag for element in self.up()]))

    def __repr__(self) -> str:
        return f"<{self.tag} {self.names}>"
