"""What one line of an HTML page says of itself: a stamp, a link, a role by the class words next to it."""

from __future__ import annotations

import re
from typing import Final

from selectolax.lexbor import LexborNode

from newsclean.markup.element import Element
from newsclean.normalize import count_words, tidy
from newsclean.readers.dom import Dom, Piece
from newsclean.sentence import FEW_WORDS, ends_sentence
from newsclean.shapes.authors import is_label
from newsclean.shapes.byline import says_byline
from newsclean.shapes.eastern import EASTERN
from newsclean.shapes.names import names
from newsclean.shapes.stamp import LONGEST_STAMP, find_stamp
from newsclean.shapes.stamp_line import is_stamp
from newsclean.words import folded

LONGEST_BYLINE: Final = 80  # characters
LONGEST_STAMP_LINE: Final = 90  # characters
# How many elements, the line's own and those above it, are asked for class words in the headline block.
NEAR: Final = 3
FEWEST_FREE: Final = 30
FILED: Final = 'a[rel~="category"], a[rel~="tag"]'
HEADINGS: Final = frozenset({"h2", "h3", "h4", "h5", "h6"})
# What parts the label of a link from it: "Read more:", "29.02. |", "Also »".
_LABELLED: Final = re.compile("[:：|»›>►]")
_DIGIT: Final = re.compile(f"[0-9{EASTERN}]")
_CLOCK: Final = re.compile(r"\d:\d\d(?![A-Za-z\d])")
# 10時30分, 14h30
_HOUR: Final = re.compile("[0-9](?:[時时點点시]|h[0-9]{2})")
_FIELD: Final = re.compile(r"(?:^|[\s|｜])[^\W\d_]{2,12}\s?[:：]")
# "Contoh.com - 12/01/2026"
_SITE: Final = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}\W*\Z", re.IGNORECASE)


def holds_stamp(piece: Piece) -> bool:
    """Whether the line is short and holds a stamp with a time of day, or is a stamp."""
    text = piece.text
    if piece.length > LONGEST_STAMP or piece.length < 6 or not _DIGIT.search(text):
        return False
    if is_stamp(text):
        return True
    if piece.length > LONGEST_STAMP_LINE:
        return False
    stamp = find_stamp(text) if ":" in text or "：" in text or (_HOUR.search(text) and not text.endswith("。")) else None
    return stamp is not None and (stamp.timed or _is_field(text, stamp.start))


def _is_field(text: str, start: int) -> bool:
    """Whether the day that begins at ``start`` is one of the fields of a row, behind its label, or opens the row: "发布日期：2026-01-12
    信息来源：某某局", "2026-01-12 作者：李明 来源：例日报"."""
    label = text[:start].rstrip(" :：").rpartition(" ")[2]
    return len(_FIELD.findall(text)) > 1 and (start == 0 or label.casefold() in folded("stamp-words"))


def is_link(piece: Piece) -> bool:
    """Whether the line is a link and hardly more: a sentence may cite others at length."""
    if piece.linked * 2 <= piece.length:
        return False
    most = piece.linked * 5 > piece.length * 4 or piece.length - piece.linked < FEWEST_FREE
    return most and not _cites(piece)


def _cites(piece: Piece) -> bool:
    """Whether the line is a sentence most of which, but not all, is a link: "It also <a>coordinates exercises</a>.", or leads to what it cites:
    "The <a>Valley Post</a> reported on the closing argument:"."""
    text = piece.text.rstrip(":：")
    is_sentence = (ends_sentence(text) and not text.endswith(("...", "!"))) or len(text) < piece.length
    return is_sentence and count_words(text) >= FEW_WORDS and piece.linked * 10 < piece.length * 9 and not _LABELLED.search(text)


def nearest(element: Element) -> list[Element]:
    """The element and the two above it."""
    near = [element]
    while len(near) < NEAR and (above := near[-1].parent) is not None:
        near.append(above)
    return near


def is_hinted(dom: Dom, node: LexborNode, role: str) -> bool:
    """Whether class words hint at ``role`` in a node or the two above it; no element is made for that."""
    here: LexborNode | None = node
    for _ in range(NEAR):
        if here is None:
            return False
        if role in dom.said(here).hints:
            return True
        here = here.parent
    return False


def small_role(hints: frozenset[str], piece: Piece) -> str | None:
    """The role that class words give a short line, ``dateline`` or ``byline``; None if they give none."""
    if "dateline" in hints and piece.length <= LONGEST_STAMP_LINE and find_stamp(piece.text):
        return "dateline"
    if (
        piece.length < LONGEST_BYLINE
        and (not _DIGIT.search(piece.text) or any(map(str.isalpha, piece.text)))  # "1,204 | 5" counts views
        and not is_label(piece.text)
        and not is_place_by_date(piece.text)
        and not _CLOCK.search(piece.text)
        and ("byline" in hints or says_byline(piece.text) or ("dateline" in hints and _is_name_by_date(piece)))
    ):
        return "byline"
    return None


def is_place_by_date(text: str) -> bool:
    """Whether a text is what was cut off a stamp that says where, too: "Lima," before "12/01/2026"."""
    return text.endswith(",") and " " not in text


def _is_name_by_date(piece: Piece) -> bool:
    """Whether a line that class words call a date is a name.

    A word in capitals is a place, a name with a dot a site, one word in a heading a label, and an ``h1`` a title.
    """
    text = piece.text
    if piece.node.tag == "h1" or (piece.node.tag in HEADINGS and " " not in text):
        return False
    return bool(names(text)) and not text.endswith(",") and not _SITE.match(text) and not is_place(text)


def is_filed(piece: Piece) -> bool:
    """Whether a line is a link to a category, or to all that has a tag, by what the link says of itself: it names that."""
    link = piece.node.css_first(FILED)
    return link is not None and tidy(link.text()) == piece.text.strip(" |·")


def is_place(text: str) -> bool:
    """Whether a name beside a stamp is where the story was written: one word in capitals, "LONDON —"."""
    return text.isupper() and " " not in text.strip(" -–—|")


def tag(element: Element) -> str:
    """An element as a verdict shows it: its tag and its class words."""
    return f"<{element.tag}{' ' + element.names[:60] if element.names else ''}>"


def box_name(element: Element, box: str) -> str:
    """The element that opens the box ``box`` around ``element``, as a verdict shows it."""
    for above in element.up():
        if above.state == box and (above.parent is None or above.parent.state != box):
            return tag(above)
    return tag(element)
