"""An author's name that stands in one line with other things, in an element of its own, is cut off them."""

from __future__ import annotations

import re
from typing import Final

from selectolax.lexbor import LexborNode

from newsclean.markup.element import said_of
from newsclean.readers.dom import Dom, Piece
from newsclean.readers.nodes import inline_parts, nodes_of, text_of
from newsclean.readers.signs import is_hinted
from newsclean.readers.tags import LINK, TEXT
from newsclean.shapes.authors import is_label
from newsclean.shapes.names import names
from newsclean.shapes.signers import BARE
from newsclean.words import folded

# A line that holds the author's name in an element of its own may be long: dates, comments and tags stand in it, too.
LONGEST_SIGNED: Final = 300
LONGEST_GLUED: Final = 90
_CLOCK: Final = re.compile(r"\d:\d\d\b")
NAMED: Final = '.fn, [rel="author"], [itemprop="name"], .author-name'


def apart_from_name(dom: Dom, piece: Piece) -> list[Piece]:
    """The pieces that a line is cut into which holds the author's name in an element of its own; empty if it holds none."""
    inline = inline_parts(piece) if piece.length <= LONGEST_SIGNED else []
    return _around_author(piece, inline) or _glued(dom, piece, inline) or _before_mail(piece, inline) if inline else []


def around_author(piece: Piece) -> list[Piece]:
    """What stands before, in and after the inline element that names the author by its class; empty if there is none."""
    return _around_author(piece, inline_parts(piece)) if piece.length <= LONGEST_SIGNED else []


def _around_author(piece: Piece, inline: list[LexborNode]) -> list[Piece]:
    if piece.weight > 0:
        return []
    told = [node for node in inline if "byline" in said_of(node).hints]
    if not told or (names(piece.text) and not _CLOCK.search(piece.text)) or len(nodes_of(piece)) < 2:
        return []
    for node in told:
        # "Author" for screen readers may stand before the name.
        named = node.css_first(NAMED) or node
        caseless = _caseless_link(named) if not names(text_of(named)) else None
        named = caseless or named
        name = text_of(named)
        if not (caseless or names(name)) or is_label(name) or name not in piece.text:
            continue
        before, _, after = piece.text.partition(name)
        before, after = before.strip(), after.strip()
        if is_label(before) or before.casefold().rstrip(" :") in folded("credit-labels"):  # "Photo by"
            name, before = f"{before} {name}", ""
        linked = min(piece.linked, len(name))
        parts = [(before, piece.node, 0), (name, named, linked), (after, piece.node, piece.linked - linked)]
        return [Piece(text, holder, links) for text, holder, links in parts if text]
    return []


def _caseless_link(node: LexborNode) -> LexborNode | None:
    """The link to an author's page, or that its class calls so, with a text like a name in a script without capitals, whose words no list may
    know."""
    return next((link for link in node.css("a") if "byline" in said_of(link).hints and BARE.fullmatch(text_of(link))), None)


def _signs_in_parts(node: LexborNode) -> bool:
    """Whether an inline element is a byline by its class and has several parts."""
    first = node.first_child
    return first is not None and first.next is not None and "byline" in said_of(node).hints


def _before_mail(piece: Piece, inline: list[LexborNode]) -> list[Piece]:
    """A name and the link behind it that writes to its owner, "Ann Lee" and "Send e-mail"; empty if a line is not so."""
    if not 0 < piece.linked < piece.length <= LONGEST_GLUED:
        return []
    for link in inline:
        if link.tag_id != LINK or not (link.attributes.get("href") or "").startswith("mailto:"):
            continue
        label = text_of(link)
        name = piece.text.removesuffix(label).rstrip()
        if name != piece.text and names(name) and (" " not in label or not names(label)):
            return [Piece(name, piece.node, piece.linked - len(label)), Piece(label, link, len(label))]
    return []


def _glued(dom: Dom, piece: Piece, inline: list[LexborNode]) -> list[Piece]:
    """The elements of a byline that stand in a line without a space between them: the name, and what the author is; or "By" and the name."""
    if piece.length > LONGEST_GLUED:
        return []
    told = is_hinted(dom, piece.node, "byline") or any(map(_signs_in_parts, inline))
    if not told and not is_label(text_of(inline[0])):
        return []
    nodes = [node for node in nodes_of(piece) if text_of(node)]  # the author's picture has none
    texts = [text_of(node) for node in nodes]
    if len(nodes) < 2 or any(node.tag_id == TEXT for node in nodes) or "".join(texts) != piece.text:
        return []
    if is_label(texts[0]):
        is_name_in_full = " " in texts[1] and names(texts[1]) != ()
        return [Piece(" ".join(texts), nodes[1], piece.linked)] if len(nodes) == 2 and (told or is_name_in_full) else []
    around = nodes[0].parent
    if around is None or not is_hinted(dom, around, "byline") or not names(texts[0]):
        return []
    return [Piece(text, node, piece.linked and len(text)) for text, node in zip(texts, nodes, strict=True)]
