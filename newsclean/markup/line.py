"""What HTML says of a line: where it stands, how much of it is links, and what the markup sets apart in it."""

from __future__ import annotations

from typing import Any, Final, Protocol

from newsclean.markup.element import Element
from newsclean.normalize import tidy

# Inline elements that set a credit apart from its caption: by their tag, or by one of these in their classes.
CREDIT_TAGS: Final[tuple[str, ...]] = ("small", "cite")
CREDIT_CLASSES: Final[tuple[str, ...]] = (
    "credit",
    "copyright",
    "source",
    "photographer",
    "author",
    "byline",
    "firma",
    "agency",
    "rights",
)
# A selector with all of the classes takes ten times as long.
_MAY_BE_CREDIT: Final = ", ".join(("[class]", *CREDIT_TAGS))


def credit_part(node: Any) -> str | None:
    """The text of the first element in a parser's ``node`` that its class words, else its tag, set apart as a credit."""
    only = node.first_child
    if only is not None and only.is_text_node and only.next is None:
        return None
    tagged: str | None = None
    for part in node.css(_MAY_BE_CREDIT):
        called = _is_called_credit(part)
        if (called or (tagged is None and part.tag in CREDIT_TAGS)) and (text := tidy(part.text())):
            if called:
                return text
            tagged = text
    return tagged


def _is_called_credit(part: Any) -> bool:
    classes = (part.attributes.get("class") or "").lower()
    return any(word in classes for word in CREDIT_CLASSES)


def _apart(node: Any) -> str | None:
    """The text of a parser's ``node`` if it is an element."""
    return tidy(node.text()) if node is not None and not node.is_text_node else None


def _shown(element: Element) -> str:
    """An element as a verdict shows it: its tag and two class words."""
    return f"{element.tag}.{'.'.join(element.names.split(None, 2)[:2])}" if element.names else element.tag


class Elements(Protocol):
    """Who makes an element of a parser's node when somebody asks for it."""

    def element(self, node: Any) -> Element:
        """The element of ``node``."""


class Markup:
    """What HTML says of a line; a text dump has none.

    ``element`` is the block that the line stands in, ``linked`` the share of its text that stands in links (0 to 1),
    ``role`` what the markup says that the line is (one of `newsclean.rules.ROLES`, or ``credit``), None if nothing.
    """

    __slots__ = ("_dom", "_node", "linked", "role")

    def __init__(self, dom: Elements, node: Any, linked: float = 0.0, role: str | None = None) -> None:
        self._dom = dom
        self._node = node
        self.linked = linked
        self.role = role

    @property
    def element(self) -> Element:
        """The block that the line stands in."""
        return self._dom.element(self._node)

    @property
    def path(self) -> str:
        """The tag path from the root: ``html/body/div/p``."""
        return self.element.path

    @property
    def opening(self) -> str | None:
        """The text that the markup sets apart at the line's beginning, None if it sets nothing apart."""
        return _apart(self._node.first_child)

    @property
    def opening_hints(self) -> frozenset[str]:
        """The hints in the class words of the element that holds the line's beginning, ``opening``; none where no element does."""
        return self._dom.element(self._node.first_child).said.hints if self.opening is not None else frozenset()

    @property
    def closing(self) -> str | None:
        """The text that the markup sets apart at the line's end, None if it sets nothing apart."""
        return _apart(self._node.last_child)

    @property
    def closing_hints(self) -> frozenset[str]:
        """The hints in the class words of the element that holds the line's end, ``closing``; none where no element does."""
        return self._dom.element(self._node.last_child).said.hints if self.closing is not None else frozenset()

    @property
    def credit(self) -> str | None:
        """The part of a caption that the markup sets apart as its credit, if it does."""
        return credit_part(self._node)

    @property
    def tail(self) -> str:
        """The last elements of the path with their class words, as a verdict shows them."""
        element = self.element
        return f"<{_shown(element.parent)} {_shown(element)}>" if element.parent is not None else f"<{_shown(element)}>"
