"""An element of a page as newsclean sees it: its parent, its block, and sums over the lines under it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, Final

from newsclean.markup.anchors import is_anchor
from newsclean.markup.words import NOTHING, Said, leads_to_author, said_by

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode


AUTHOR: Final = "author"
BYLINE: Final = "byline"
# What a window over the page is by its ARIA role; a class of that name may hold an interview.
DIALOG: Final = " modal"
# Attributes that few elements have, and that say what an element is.
TELLING: Final = frozenset({"itemprop", "type", "rel", "data-component", "data-testid", "aria-labelledby"})
# What a page's own elements have in their tags, and HTML's never: "ps-comments", "app-newsletter-box" are named as classes are.
OF_ITS_OWN: Final = "-"
# The parser's numbers for HTML's own tags are lower.
MOST_TAGS: Final = 1000
# What is said of these is said of all the page: "has-comments welcome_ad_on".
ROOTS: Final = frozenset({"html", "body"})
HIDING: Final[tuple[str, ...]] = ("display:none", "display: none", "DISPLAY: none")


def hides(style: str) -> bool:
    """Whether a ``style`` attribute hides its element."""
    return "none" in style and any(word in style for word in HIDING)


def centres(style: str) -> bool:
    """Whether a ``style`` attribute sets the text of its element in the middle."""
    return "text-align:center" in style.lower().replace(" ", "")


def names_in(node: LexborNode, attributes: dict[str, str | None]) -> str:
    """What the ``attributes`` of a node call it: classes, id, ARIA role, microdata, and what few others say."""
    names = attributes.get("class") or ""
    if len(attributes) == 1 and names:  # most have nothing else
        return names.strip()
    if "id" in attributes or "role" in attributes:
        role = attributes.get("role") or ""
        name = attributes.get("id") or ""
        names = f"{names} {'' if name and is_anchor(node, name) else name} {role}{DIALOG if role.endswith('dialog') else ''}"
    if not TELLING.isdisjoint(attributes):
        prop = attributes.get("itemprop") or (AUTHOR if attributes.get("rel") == AUTHOR else None)
        part = attributes.get("data-component") or attributes.get("data-testid")
        # Content systems call their boxes so, "RelatedOneNews"; what a script or a button is begins with a small letter.
        kind = kind if (kind := attributes.get("type") or "")[:1].isupper() else None
        # Screen readers are told by an id what a region holds, in whatever language; of others it says what their heading is.
        label = (
            label if BYLINE in (label := attributes.get("aria-labelledby") or "") or attributes.get("role") == "region" else None
        )
        names = " ".join([told for told in (names, prop, part, kind, label) if told])
    if "href" in attributes and leads_to_author(attributes["href"] or ""):
        names = f"{names} {AUTHOR}"
    return names.strip()


def said_of(node: LexborNode) -> Said:
    """What the class and id words of a node say, where its element is not needed for anything else."""
    names = names_in(node, node.attributes)
    if node.tag_id > MOST_TAGS and OF_ITS_OWN in (tag := node.tag or ""):
        return said_by(f"{names} {tag}")
    return said_by(names) if names and node.tag not in ROOTS else NOTHING


class Element:
    """An element that holds text or a picture.

    ``tag`` is its name in small letters and ``names`` are its classes, id, ARIA role and microdata as they stand, and what
    its program calls it where classes are numbers (``data-component``); a link to the author's page is named so. ``hidden`` and
    ``centred`` are what attributes say of how it is shown.

    `newsclean.readers.container` fills in ``prose``, the characters of running text under the element, counted in its ``round``,
    the indexes of the ``first`` and ``last`` piece of it, and ``state``, the box that it was judged to be;
    `newsclean.readers.pictures` the ``media`` under it, and the ``chars`` and ``lines`` beside those.
    """

    __slots__ = (
        "_said",
        "centred",
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
        self._said: Said | None = NOTHING
        if parent is None:
            self.depth, self.hidden = 0, False
        else:
            self.depth, self.hidden = parent.depth + 1, parent.hidden
        self.prose = self.round = self.first = self.chars = self.lines = self.media = 0
        self.last = -1
        self.state: str | None = None
        self.centred = False
        if OF_ITS_OWN in self.tag:
            self._said = None
        if not (attributes := node.attributes):
            return
        if names := names_in(node, attributes):
            self.names = names
            if self.tag not in ROOTS:
                self._said = None
            if len(attributes) == 1:
                return
        if "hidden" in attributes or ("aria-hidden" in attributes and attributes["aria-hidden"] == "true"):
            self.hidden = True
        if style := attributes.get("style"):
            self.hidden = self.hidden or hides(style)
            self.centred = centres(style)
        if "align" in attributes:
            self.centred = self.centred or (attributes["align"] or "").lower() == "center"

    @property
    def said(self) -> Said:
        """What the element's class and id words, and a tag of the page's own, say of it."""
        if self._said is None:
            self._said = said_by(f"{self.names} {self.tag}" if OF_ITS_OWN in self.tag else self.names)
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

    def stands_in(self, tags: Collection[str]) -> bool:
        """Whether the element or one above it has one of ``tags``."""
        element: Element | None = self
        while element is not None and element.tag not in tags:
            element = element.parent
        return element is not None

    @property
    def path(self) -> str:
        """The tag path from the root: ``html/body/div/p``."""
        return "/".join(reversed([element.tag for element in self.up()]))

    def __repr__(self) -> str:
        return f"<{self.tag} {self.names}>"
