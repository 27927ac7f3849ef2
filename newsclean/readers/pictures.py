"""How pictures and the lines below them are set: at one side of a text, in the middle, in italics."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from newsclean.markup.element import Element

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

CENTRED_LEVELS = 2
ITALICS = ("em", "i")
SIDES = ("left", "right")
_FLOATS = re.compile(r"\b(?:align|float)[-_: ]*(?:left|right)\b", re.IGNORECASE)


def stands_out(element: Element) -> bool:
    """Whether the text of a block is set in the middle, or all of it in italics."""
    for above in islice(element.up(), CENTRED_LEVELS):
        told = above.node.attributes
        style = (told.get("style") or "").lower().replace(" ", "")
        if above.tag == "center" or (told.get("align") or "").lower() == "center" or "text-align:center" in style:
            return True
    only = element.node.first_child
    return only is not None and only.tag in ITALICS and only.next is None


def floats(picture: LexborNode) -> bool:
    """Whether a picture stands at one side of a text, as its own attributes say."""
    told = picture.attributes
    if told.get("align") in SIDES:
        return True
    return _FLOATS.search(f"{told.get('class') or ''} {told.get('style') or ''}") is not None
