"""Boxes that are the story's own, though a tag or a style says otherwise: its part that is to be paid for, and facts beside it."""

from __future__ import annotations

from typing import Final

from newsclean.markup.element import Element
from newsclean.markup.words import names_curtain

ASIDE: Final = "aside"
# What asks a reader for something, and what leads elsewhere besides.
ASKS: Final = "button, input, form"
LEADS: Final = "a, button, input, form, iframe"
# What texts beside the story have that explain it; one alone says again what the story says.
LISTED: Final = "li"
HEADED: Final = "h2, h3, h4, h5, h6, li"


def is_curtained(element: Element) -> bool:
    """Whether what is hidden is the rest of a story, by its class words: an offer to pay has a button, or one text."""
    has_texts = element.prose > 0 and element.last > element.first
    return has_texts and names_curtain(element.names) and element.node.css_first(ASKS) is None


def has_facts(element: Element) -> bool:
    """Whether an ``aside`` explains the story: it has texts below a heading, or a list, and leads nowhere.

    One text below a heading asks for support or for readers as often.
    """
    if not element.prose or element.said.box is not None:
        return False
    told = HEADED if element.last > element.first else LISTED
    return element.node.css_first(LEADS) is None and element.node.css_first(told) is not None
