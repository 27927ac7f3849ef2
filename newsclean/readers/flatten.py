"""Broken pages nest 100,000 elements, and a parser's time grows with the square of that: such pages are flattened first."""

from __future__ import annotations

import re

# A page shorter than this can't nest deep enough to matter; below this many tags without an end it does not.
SHORT = 200_000
MOST_OPEN = 20_000
# Start tags below this depth are left out, their text is not.
DEEPEST = 400

_TAG = re.compile(r"<(/?)([a-zA-Z][\w:-]*)[^<>]*>")
# Elements without an end tag, and those that end where the next of their kind begins.
_NEVER_OPEN = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    "p", "li", "dt", "dd", "td", "th", "tr", "thead", "tbody", "tfoot", "option", "optgroup", "colgroup", "body",
    "html", "head",
})  # fmt: skip


def flatten(html: str) -> str:
    """``html``, without the start tags that stand deeper than any page needs; almost every page comes back as it is."""
    if len(html) < SHORT or (tags := html.count("<")) < MOST_OPEN or tags - 2 * html.count("</") < MOST_OPEN:
        return html
    depth = 0

    def keep(tag: re.Match[str]) -> str:
        nonlocal depth
        if tag[2].lower() in _NEVER_OPEN:
            return tag[0]
        if tag[1]:
            depth = max(0, depth - 1)
            return tag[0] if depth < DEEPEST else ""
        depth += 1
        return tag[0] if depth <= DEEPEST else ""

    return _TAG.sub(keep, html)
