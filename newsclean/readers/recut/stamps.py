"""A stamp that stands in one line with other things, a name most often, is cut off them."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from selectolax.lexbor import LexborNode

from newsclean.markup.element import said_of
from newsclean.normalize import says_something
from newsclean.readers.container import FIGURES
from newsclean.readers.dom import Piece
from newsclean.readers.dump.stamped import cut
from newsclean.readers.nodes import MOST_NODES, nodes_of, text_of
from newsclean.readers.signs import is_place_by_date
from newsclean.readers.tags import TEXT, tag_ids
from newsclean.sentence import ends_sentence
from newsclean.shapes.authors import is_label
from newsclean.shapes.byline import says_byline
from newsclean.shapes.byline_text import FRINGE
from newsclean.shapes.byline_words import cuts
from newsclean.shapes.names import names
from newsclean.shapes.stamp import Stamp, find_stamp, with_words
from newsclean.shapes.stamp_line import counts, is_stamp, says_when
from newsclean.words import folded

_DIGIT: Final = re.compile(r"\d")
_CLOCK: Final = re.compile(r"\d{1,2}[:h]\d\d(?::\d\d)?(?: ?[AaPp][Mm])?")
# "Published Fri, Jan 12 2026" and "9:15 AM EST", "Jan 12, 2026" and "3 mins": two elements without a blank between them.
_GLUED: Final = re.compile(r"(?<=[ ,](?:19|20)\d\d)(?=\d{1,2}(?::\d\d|\s?min))")
# A word right behind a stamp.
_NEXT: Final = re.compile(r"\s?([^\W\d_]+)\b")
# What stands behind a stamp and a sign: " - Ann Lee", " // Ann Lee", ", Ann Lee".
_BEHIND: Final = re.compile(r"\s?(?:[|·•,]|//?|[-–—](?=\s))\s*([^\W\d_][^\d|]*)\Z")
_SIGNS: Final = " |·•,/-–—"
_FIGURES: Final = tag_ids(FIGURES)
FEW_WORDS: Final = 5


def apart_from_stamp(piece: Piece) -> list[Piece]:
    """The pieces that a piece is cut into; the piece alone if it is not cut."""
    text = piece.text
    if glued := _GLUED.search(text):
        if spans := around_stamp(piece):  # "12 January 2026", "13:11": a day and its hour
            return spans
        return [Piece(text[: glued.start()], piece.node, 0), Piece(text[glued.start() :], piece.node, 0)]
    stamp = find_stamp(text)
    if stamp is None and is_glued(piece):  # "Example TrendsJanuary 12, 2026"
        return around_stamp(piece)
    # What a page counts beside a stamp is a line of its own, where it stands in an element of its own.
    if stamp and is_stamp(text) and not _has_count(text, stamp):
        stamp = None
    if stamp and (spans := around_stamp(piece)):
        return spans
    parts = [raw.strip() for raw, _ in cut(text, text)]
    if len(parts) == 1 and find_stamp(text) is None:
        parts = _apart_from_yearless(text)
    elif stamp and len(parts) == 1 and (at := _end_of_opening(piece, stamp)):
        parts = [text[:at], text[at:].strip(_SIGNS)]
    elif len(parts) == 1 and stamp:
        start = with_words(text, stamp.start)
        behind = text[stamp.end :].strip(FRINGE)
        if start > 0 and (not behind or (cuts().match(f" {behind}") and not _DIGIT.search(behind))) and names(text[:start]):
            parts = [text[:start].rstrip(), text[start : stamp.end], *([behind] if behind else [])]
    return [Piece(part, piece.node, 0) for part in parts]


def _end_of_opening(piece: Piece, stamp: Stamp) -> int:
    """Where the stamp ends that opens a line, before a sign and a few words that are no sentence: "12.01.2026 - Ann Lee"; 0 if none does."""
    text, end = piece.text, stamp.end
    start = with_words(text, stamp.start)
    if (start > 0 and not is_place_by_date(text[:start].rstrip())) or piece.node.tag_id in _FIGURES:
        return 0
    while (word := _NEXT.match(text, end)) and word[1].casefold() in folded("stamp-words"):  # "13:10 Uhr | Ann Lee"
        end = word.end()
    behind = _BEHIND.match(text, end)
    return end if behind and behind[1].count(" ") < FEW_WORDS and not ends_sentence(text) else 0


def _apart_from_yearless(text: str) -> list[str]:
    """A text cut between a name and a stamp that has no year, or says how long ago: "12/01 09:30 - Hoài Thu"."""
    before, _, behind = text.partition(" - ")
    one, other = (before, behind) if before[:1].isdigit() else (behind, before)
    return [before, behind] if behind and says_when(one) and names(other) else [text]


def _has_count(text: str, stamp: Stamp) -> bool:
    """Whether a line has more figures than its stamp, and they count something."""
    has_more = _DIGIT.search(text, stamp.end) is not None or _DIGIT.search(text, 0, stamp.start) is not None
    return has_more and counts().search(text) is not None


def is_glued(piece: Piece) -> bool:
    """Whether the line has a stamp in an element that no blank parts from the one before or behind it: "Ann LeeJanuary 12, 20263 min read"."""
    return any(_is_glued_to(piece.text, text) for node in nodes_of(piece) if is_stamp(text := text_of(node)))


def _is_glued_to(line: str, stamp: str) -> bool:
    before, _, behind = line.partition(stamp)
    return before[-1:].isalnum() or behind[:1].isalnum()


def _signs(text: str, node: LexborNode) -> bool:
    """Whether a part of a line says who wrote it, by its words, or as a name by its class."""
    return says_byline(text) or (node.tag_id != TEXT and "byline" in said_of(node).hints and names(text) != ())


def _with_clock(nodes: list[LexborNode], texts: list[str], at: int) -> tuple[list[LexborNode], list[str], int]:
    """The elements of a line with the hour in one of its own joined to the day: "09:30", "|", "12/01/2026"."""
    first, last = at, at + 1
    while first > 0 and not says_something(texts[first - 1]):
        first -= 1
    if first == 0 or not _CLOCK.fullmatch(texts[first - 1]):
        first = at + 1
    while last < len(texts) and not says_something(texts[last]):
        last += 1
    if last == len(texts) or not _CLOCK.fullmatch(texts[last]):
        last = at
    first, last = min(first - 1, at), max(last, at) + 1
    joined = " ".join(filter(None, texts[first:last]))
    return [*nodes[:first], nodes[at], *nodes[last:]], [*texts[:first], joined, *texts[last:]], first


def _stamp_in(texts: list[str]) -> int:
    """The index of the first text that is a stamp; -1 if there is none."""
    return next((at for at, text in enumerate(texts) if is_stamp(text)), -1)


def _opened(nodes: list[LexborNode], texts: list[str]) -> list[LexborNode]:
    """The nodes of a line, with those right in an element that has a stamp among other things in its place: a day and a name in one box."""
    opened: list[LexborNode] = []
    for node, text in zip(nodes, texts, strict=True):
        inner = list(islice(node.iter(include_text=True), MOST_NODES)) if node.tag_id != TEXT and find_stamp(text) else []
        opened += inner if len(inner) > 1 else [node]
    return opened


def around_stamp(piece: Piece) -> list[Piece]:
    """What stands before, in and after an inline element that holds a stamp and nothing else; empty if there is none.

    What one element holds before the stamp, a name most often, keeps that element, whose class may say that it is one.
    """
    nodes = nodes_of(piece)
    texts = [text_of(node) for node in nodes]
    at = _stamp_in(texts)
    if at < 0:
        nodes = _opened(nodes, texts)
        texts = [text_of(node) for node in nodes]
        at = _stamp_in(texts)
    if at < 0:
        return []
    nodes, texts, at = _with_clock(nodes, texts, at)
    above = [node for node, text in zip(nodes[:at], texts, strict=False) if says_something(text)]
    named = above[0] if len(above) == 1 and above[0].tag_id != TEXT else piece.node
    rest = [(text, node) for text, node in zip(texts[at + 1 :], nodes[at + 1 :], strict=False) if text]
    signed = 1 if rest and _signs(*rest[0]) else 0
    before = " ".join(filter(None, texts[:at])) + " "
    words = with_words(before, len(before))  # "on", "am", before the element of the stamp
    if words and not before[words - 1].isspace():
        words = len(before)
    first = [(before[:words].strip(), named), (before[words:].lstrip() + texts[at], piece.node)]
    # A prompt and a name, each in an element of its own: "有料記事", "佐藤花子"; the names of one byline stay together.
    if (
        len(above) == at > 1
        and not says_byline(before)
        and not any(node.tag_id == TEXT or is_label(text) for node, text in zip(above, texts, strict=False))
    ):
        first = [*zip(texts[:at], above, strict=True), (texts[at], piece.node)]
    parts = [
        *first,
        *((text, node if node.tag_id != TEXT else piece.node) for text, node in rest[:signed]),
        (" ".join(text for text, _ in rest[signed:]), piece.node),
    ]
    return [Piece(part, node, 0) for part, node in parts if part]
