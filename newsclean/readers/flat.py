"""HTML without boxes, as extractors write it, is read as a text dump: it tells headings, and nothing of where a line stood on its page.

Resiliparse's minimal HTML and Trafilatura's have paragraphs, lists, tables and headings below each other: so the lines around the story tell
it, as in a dump.
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.markup.element import Element
from newsclean.page import Page
from newsclean.readers.dom import Dom
from newsclean.readers.text import read_lines

# What most pages open with, and such HTML has not: told fast.
BOXES: Final = ("<meta", "<script", "<div", "<title")
_BOXES: Final = tuple(sign.encode() for sign in BOXES)
# All tags that it may have.
HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
TEXT: Final = frozenset(("html", "head", "body", "p", "br", "hr", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "q", "pre", "code", "a",
          "b", "strong", "i", "em", "u", "s", "del", "ins", "sub", "sup", "img", "graphic", "table", "thead", "tbody", "tr", "th",
          "td"))  # fmt: skip
TAGS: Final = HEADINGS | TEXT
_TAG: Final = re.compile(r"<([a-z!?][^\s<>/]*)")
# It has so many paragraphs: a snippet is read as HTML.
FEWEST: Final = 4
_PARAGRAPH: Final = re.compile(r"<p[\s>]")
LARGEST: Final = 1_000_000  # characters
OF_PICTURES: Final = frozenset({"caption", "credit"})


def is_flat(source: str | bytes) -> bool:
    """Whether HTML, as text or as bytes, has no boxes."""
    # Before anything is decoded or folded.
    boxed = any(sign in source for sign in _BOXES) if isinstance(source, bytes) else any(sign in source for sign in BOXES)
    if boxed or len(source) > LARGEST:
        return False
    text = (source.decode(errors="replace") if isinstance(source, bytes) else source).lower()
    if any(sign in text for sign in BOXES) or len(_PARAGRAPH.findall(text)) < FEWEST:
        return False
    return TAGS.issuperset(_TAG.findall(text))


def is_told(dom: Dom) -> bool:
    """Whether the class words of an element call it a box or a caption, or its attributes hide it. What they say of ledes and bylines, as
    Trafilatura leaves it, the lines say themselves."""
    seen = set[Element]()
    for piece in dom.pieces:
        for element in dom.block(piece).up():
            if element in seen:
                break
            if element.hidden or element.said.box is not None or not element.said.hints.isdisjoint(OF_PICTURES):
                return True
            seen.add(element)
    return False


def read_flat(dom: Dom, name: str, encoding: str) -> Page:
    """The page of HTML without boxes."""
    levels = {row: int(piece.node.tag[1]) for row, piece in enumerate(dom.pieces, 1) if piece.node.tag in HEADINGS}
    page = read_lines([f"{piece.text}\n" for piece in dom.pieces], levels, name, encoding)
    page.meta["flat"] = True  # its rows are no rows of the file
    return page
