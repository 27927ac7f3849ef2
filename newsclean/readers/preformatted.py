"""Texts whose line ends a reader sees though no tag stands there: preformatted ones, and paragraphs that blank lines part."""

from __future__ import annotations

import re
from typing import Final

from selectolax.lexbor import LexborNode

from newsclean.normalize import is_unseen
from newsclean.readers.bounds import MOST_ROWS

# A text shorter than this is one line, whatever its line ends are.
SHORTEST: Final = 80
# Blank lines are paragraphs in a text longer than this, if a sentence ends above each of them.
LONG: Final = 300
_BLANK_LINE: Final = re.compile(r"\n[ \t\r]*\n\s*")
_AMID_SENTENCE: Final = re.compile(r"[^.!?…:\"”»'’)\]。！？」』\s][ \t\r]*\n[ \t\r]*\n")
_KEEPS_LINES: Final = re.compile(r"white-space:\s*(?:pre|break-spaces)")


def rows_of(text: str, block: LexborNode) -> list[str]:
    """The rows that the ``text`` of a block shows, none of them blank; the text alone if it shows one.

    Rows are parted by blank lines if there are any: those between them may be broken at a width.
    """
    has_blank_line = _BLANK_LINE.search(text) is not None
    if _keeps_lines(block):
        parts = _BLANK_LINE.split(text, MOST_ROWS) if has_blank_line else text.split("\n", MOST_ROWS)
    elif has_blank_line and len(text) > LONG and not _AMID_SENTENCE.search(text.rstrip()):
        parts = _BLANK_LINE.split(text, MOST_ROWS)
    else:
        return [text]
    return [part for part in parts if not is_unseen(part)] or [text]


def _keeps_lines(block: LexborNode) -> bool:
    """Whether a block's tag or its own style says that its line ends are shown."""
    if block.tag in ("pre", "xmp", "listing", "plaintext"):
        return True
    style = block.attributes.get("style")
    return style is not None and _KEEPS_LINES.search(style.lower()) is not None
