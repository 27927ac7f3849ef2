"""Is a text HTML? Told by its content, never by the name of its file."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

import regex

# What HTML opens with, after template residue; and tags that no text dump is full of.
_OPENING: Final = regex.compile(
    r"""
    \s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*|<%.*?%>\s*){0,9}       # <?xml ...?>, <!-- saved from -->, <%@ page ... %>
    <(?:!doctype\s*html|html|head|body|article|div|section|main|p|table|h1|span|meta|title|link|script|style|header)\b
    """,
    regex.I | regex.S | regex.X,
)
# How most pages open, which is told without decoding them.
_USUAL: Final = re.compile(rb"\s*<(?:!doctype\s*html|html)\b", re.IGNORECASE)
_TAG: Final = regex.compile(
    r"</?(?:p|div|span|a|br|td|tr|table|h[1-6]|img|li|ul|html|body|article|section|figure|strong|em)\b[^<>]{0,2000}>", regex.I
)
LOOKED_AT: Final = 20_000  # characters
# How most HTML opens is told from so much.
OPENING: Final = 1_000
FEWEST_TAGS: Final = 6
FEWEST_LINKS: Final = 3  # of Markdown
_DOCUMENT: Final = re.compile(r"<(?:!doctype|html|head|body|meta|title|link|script)\b", re.IGNORECASE)
# A dump shows a tag now and then, which a page escaped; a fragment of HTML has at least one in so many characters.
SPARSEST: Final = 1_500


def looks_like_html(page: str | bytes) -> bool:
    """Whether ``page``, as text or as bytes in UTF-8, is HTML, told by its content: how it opens, or its tags."""
    if isinstance(page, bytes) and _USUAL.match(page):
        return True
    start = _start(page, LOOKED_AT)
    if "<" not in start:
        return False
    if _OPENING.match(start, 0, OPENING) or _OPENING.match(start):
        # Markdown by pandoc has the boxes of its page between its links.
        links = start.count("](http") + start.count("](/")
        return links < FEWEST_LINKS or _DOCUMENT.search(start) is not None
    fewest = max(FEWEST_TAGS, len(start) // SPARSEST)
    if sum(1 for _ in islice(_TAG.finditer(start), fewest)) < fewest:
        return False
    return start.count("](") < start.count("</")  # Markdown may have them in the words of its links


def _start(page: str | bytes, size: int) -> str:
    """The first ``size`` characters of ``page``, of which one may take four bytes."""
    text = page[:size] if isinstance(page, str) else page[: 4 * size].decode("utf-8", errors="ignore")[:size]
    return text.removeprefix("\ufeff")
