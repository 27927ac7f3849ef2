"""Broken pages nest 100,000 elements, and a parser's time grows with the square of that: such pages are flattened first."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

# A page shorter than this, or with fewer tags, can't nest deep enough to matter.
SHORT: Final = 200_000
FEW_TAGS: Final = 20_000
# A page that nests no deeper than this is parsed as it is.
DEEP: Final = 5_000
# In one that does, start tags below this depth are left out, their text is not.
DEEPEST: Final = 400
# How far an end tag is looked back for; one that closes nothing so near is taken to close nothing.
REACH: Final = 100

_TAG: Final = re.compile(r"<(/?)([a-zA-Z][\w:-]*)[^<>]*>")
# Elements without an end tag, those that end where the next of their kind begins, and those that hold no other: without its tags, what
# a program says would be text.
_NEVER_OPEN: Final = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    "p", "li", "dt", "dd", "td", "th", "tr", "thead", "tbody", "tfoot", "option", "optgroup", "colgroup", "body",
    "html", "head",
    "iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp",
})  # fmt: skip
# The end tag of one of these closes it alone; what was opened in it stays open ("<b><div></b>").
_FORMATTING: Final = frozenset({"a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"})
# An end tag in one of these closes nothing that was opened outside it.
_BARRIERS: Final = frozenset({"applet", "button", "caption", "marquee", "object", "table", "template", "select"})
# What the end tag of any other element ("</span>", "</my-card>") does not reach beyond.
_SPECIAL: Final = _BARRIERS | {
    "address", "article", "aside", "blockquote", "center", "details", "dir", "div", "dl", "fieldset", "figcaption", "figure",
    "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "listing", "main", "menu",
    "nav", "noscript", "ol", "plaintext", "pre", "search", "section", "summary", "ul",
}  # fmt: skip


def flatten(html: str | bytes) -> str | bytes:
    """``html``, without the start tags that stand deeper than any page needs; almost every page comes back as it is.

    ``html`` is text, or bytes that are read as UTF-8.
    """
    if len(html) < SHORT or count_tags(html) < FEW_TAGS:
        return html
    open_tags = _OpenTags()
    flat = _TAG.sub(open_tags.keep, html.decode("utf-8", errors="replace") if isinstance(html, bytes) else html)
    return flat if open_tags.deepest > DEEP else html


def count_tags(html: str | bytes) -> int:
    """How many tags there are. To drop a byte takes half the time of counting it, as CPython searches for the one by words."""
    return len(html) - len(html.replace(b"<", b"")) if isinstance(html, bytes) else html.count("<")


class _OpenTags:
    """The elements that a parser has open, told from tags alone; where tags are crossed rather too many than too few."""

    def __init__(self) -> None:
        self.deepest = 0
        self._names: list[str] = []
        self._counts: Counter[str] = Counter()

    def keep(self, tag: re.Match[str]) -> str:
        """The tag, or nothing if it stands too deep."""
        name = tag[2].lower()
        if name in _NEVER_OPEN:
            return tag[0]
        if tag[1]:
            at = self._opened(name)
            if at < 0:
                return tag[0]
            last = at + 1 if name in _FORMATTING else len(self._names)
            self._counts.subtract(self._names[at:last])
            del self._names[at:last]
            return tag[0] if at < DEEPEST else ""
        self._names.append(name)
        self._counts[name] += 1
        self.deepest = max(self.deepest, len(self._names))
        return tag[0] if len(self._names) <= DEEPEST else ""

    def _opened(self, name: str) -> int:
        """Where the element stands that an end tag closes, -1 if it closes none."""
        if not self._counts[name]:
            return -1
        walls = _BARRIERS if name in _SPECIAL or name in _FORMATTING else _SPECIAL
        for at in range(len(self._names) - 1, max(-1, len(self._names) - 1 - REACH), -1):
            if self._names[at] == name:
                return at
            if self._names[at] in walls:
                return -1
        return -1
