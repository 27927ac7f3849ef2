"""What HTML's tags are for a reader of the page: text within a line, pictures, cells, or never seen; by name and by Lexbor's number."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from selectolax.lexbor import LexborHTMLParser

# What is never text to a reader of the page: programs, styles, what stands in for a program, drawings, players, titles.
NEVER_TEXT: Final = {
    "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "video", "audio", "canvas", "title", "head",
    "textarea", "datalist", "noframes", "noembed",
}  # fmt: skip
INLINE: Final = {
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
    "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
    "tt", "u", "var", "wbr",
}  # fmt: skip
MEDIA: Final[tuple[str, ...]] = ("img", "picture", "video", "iframe", "audio", "object", "embed")
AMP: Final = frozenset({"amp", "⚡"})
CUSTOM_MEDIA: Final[tuple[str, ...]] = ("amp-img", "amp-anim", "amp-video", "amp-youtube")
CELLS: Final[tuple[str, ...]] = ("td", "th")
# What heads a part of the page, an entry of a list among them; an ``h1`` heads all of it.
HEADINGS: Final = frozenset({"h2", "h3", "h4", "h5", "h6", "dt"})

# Lexbor's numbers for what is no element.
TEXT: Final = 2
COMMENT: Final = 4


def tag_ids(names: Iterable[str]) -> frozenset[int]:
    """Lexbor's numbers for tags; comparing them is cheaper than comparing names."""
    tree = LexborHTMLParser("")
    return frozenset(tree.create_node(name).tag_id for name in names)


def tag_id(name: str) -> int:
    """Lexbor's number for a tag."""
    return next(iter(tag_ids([name])))


NEVER: Final = tag_ids(NEVER_TEXT)
INLINE_IDS: Final = tag_ids(INLINE)
MEDIA_IDS: Final = tag_ids(MEDIA)
LINK: Final = tag_id("a")
# Blocks that are more than a place where a line ends.
CELL_IDS: Final = tag_ids(CELLS)
TELLING: Final = MEDIA_IDS - NEVER | CELL_IDS | tag_ids(["h1"])
HEADING: Final = tag_id("h1")
SECOND: Final = tag_id("h2")
TIME: Final = tag_id("time")
# What programs read amid a text, and no reader sees: "He did <a><meta itemprop="type" content="WebLink">sign an agreement</a> in May."
META: Final = tag_id("meta")
NOTES: Final = tag_ids(["meta", "link"])

# Where an error message stands before the page, its head is part of the body.
TOLD_ANYWHERE: Final = tag_ids(["script", "title"])
# What holds one text that is none, and no element.
PROGRAMS: Final = tag_ids(["script", "style", "title", "textarea", "noembed", "noframes"])

# What a node is for the walk, by its tag's number: most are one of these, which a table tells faster than sets do. Tags that HTML does not
# know have numbers beyond it, and are blocks.
BLOCK: Final = 0
TOLD: Final = 1
WORDS: Final = 2
WITHIN: Final = 3
APART: Final = 4


def _kinds() -> bytes:
    """A plain `BLOCK`, a block that is more (`TOLD`), text (`WORDS`), an inline element (`WITHIN`), or none of these (`APART`)."""
    kinds = {
        **dict.fromkeys(TELLING, TOLD),
        **dict.fromkeys(NEVER | NOTES | {COMMENT}, APART),
        **dict.fromkeys(INLINE_IDS, WITHIN),
        TEXT: WORDS,
    }
    return bytes(kinds.get(tag, BLOCK) for tag in range(max(kinds) + 1))


TAG_KINDS: Final = _kinds()
KNOWN: Final = len(TAG_KINDS)


def is_inline(tag: int) -> bool:
    """Whether a tag of this number stands within a line."""
    return tag < KNOWN and TAG_KINDS[tag] == WITHIN


def custom_pictures(tree: LexborHTMLParser) -> frozenset[int]:
    """Lexbor's numbers for the elements that stand for pictures on an AMP page, ``<html amp>``; they are given anew on each page."""
    root = tree.root
    if root is None or AMP.isdisjoint(root.attributes):
        return frozenset()
    return frozenset(node.tag_id for name in CUSTOM_MEDIA if (node := tree.css_first(name)) is not None)
