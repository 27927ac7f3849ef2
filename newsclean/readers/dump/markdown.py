"""Markdown, as extractors for language models write pages: its marks are no text.

A heading is read without its signs, a link without its address; what the source said stays in the line's ``raw``. The marks are
those of CommonMark; what pairs them is kept simple, so that no row takes more time than its length.
"""

from __future__ import annotations

import re
from typing import Final

_HEADING: Final = re.compile(r"(#{1,6})\s+(?=\S)")
_HEADING_ROW: Final = re.compile(r"^\s{0,3}#{1,6} {1,3}\S", re.MULTILINE)  # html2text may leave two blanks
_ADDRESS: Final = r"\(\s?(?:<[^<>\n]{0,2000}>|[^()\s]{0,2000}(?:\([^()\s]{0,300}\)[^()\s]{0,300})?)(?:\s\"[^\"\n]{0,500}\")?\s?\)"
# One that says what it is may have blanks: "mailto:?subject=Ninth bridge opens", "data:image/svg+xml,<svg width='87'".
_LOOSE: Final = (
    r"\((?:https?:|mailto:|javascript:|data:|/)(?:[^()\[\]\\\n]|\\.){0,4000}"
    r"(?:\([^()\n]{0,300}\)(?:[^()\[\]\\\n]|\\.){0,1000}){0,20}\)"
)
_IMAGE: Final = re.compile(rf"!\[[^\[\]\n]{{0,1000}}(?:\[[^\[\]\n]{{0,200}}\][^\[\]\n]{{0,200}}){{0,5}}\](?:{_ADDRESS}|{_LOOSE})")
# What is left of a link or a picture whose words go over rows.
_REST: Final = re.compile(rf"^\](?:{_ADDRESS}|{_LOOSE})")
_LINK: Final = re.compile(rf"\[([^\[\]\n]{{0,2000}})\](?:{_ADDRESS}|{_LOOSE})")
# The address of a picture may have blanks where it stands alone.
_PICTURE_ROW: Final = re.compile(r"!\[[^\[\]\n]{0,1000}\]\([^\[\]\n]{0,1000}\)")
_LINKED: Final = re.compile(r"\]\(\s?([^\s()]{1,2000})")
# A row that is a link and nothing else, in a list or alone.
_ONLY_LINK: Final = re.compile(
    rf"(?:[-*+•]\s+|\d{{1,3}}\.\s+)?(?:\*\*|__)?\[[^\[\]\n]{{0,2000}}\](?:{_ADDRESS}|{_LOOSE})(?:\*\*|__)?"
)
# Stars and strokes beside words, one or two; those between letters, at blanks ("* an item"), of censored words ("f****") and of
# notes ("53*") are none. Emphasis may go on over rows.
_OPENERS: Final = re.compile(r"(?<![\w*\\])\*{1,3}(?=[^\s*])")
_CLOSERS: Final = re.compile(r"(?<=[^\s*\\])\*{1,3}(?![\w*])")
_CLOSERS_ALONE: Final = re.compile(r"(?<=[.,:;!?…\"”’)])\*{1,2}(?![\w*])")
_STROKES: Final = re.compile(r"(?<![\w_\\])_{1,3}(?=[^\s_])|(?<=[^\s_\\])_{1,3}(?![\w_])")
# Strong words that have none, as html2text leaves them: "has exposed**** broad discontent", "the quarter****Son Gotleu".
_EMPTY: Final = re.compile(r"(?:(?<=[^\W\d_]{5})|(?<![\w*]))\*{4}(?!\*)")
_EMPTY_BETWEEN: Final = re.compile(r"(?<=[^\W\d_]{5})\*{4}(?=[^\W\d_])")
_STRONG: Final = re.compile(r"(?<![\w*\\])\*\*[^\s*\n][^*\n]{0,300}(?<=\S)\*\*(?![\w*])")
_EMPHASIS_ROW: Final = re.compile(r"^\*[^\s*][^*\n]{2,600}[^\s*]\*$", re.MULTILINE)
# What pandoc leaves of a page's boxes: "::: header", "<div class="ads">", and of its classes: "[Game](/game){.icon rel="nofollow"}".
_FENCE: Final = re.compile(r":{3,}(?:\s.{0,2000})?|(?:</?[a-z][^<>]{0,4000}>\s?){1,50}", re.IGNORECASE)
_SPAN: Final = re.compile(r"\[([^\[\]\n]{0,2000})\]\{[^{}\n]{0,2000}\}")
_CLASSES: Final = re.compile(r"(?<=[)\]])\{[^{}\n]{0,2000}\}|\s\{[#.][^{}\n]{0,2000}\}$")
PUNCTUATION: Final = ",.;:!?)"
_ESCAPED: Final = re.compile(r"\\([\\`*_{}\[\]()#+.!|>~-])")


def is_markdown(source: str) -> bool:
    """Whether a dump is Markdown: it has a heading, a link, words between double stars or a row between single ones."""
    # One character is found ten times as fast as two.
    return (
        ("#" in source and "# " in source and _HEADING_ROW.search(source) is not None)
        or ("]" in source and "](" in source and _LINK.search(source) is not None)
        or ("*" in source and "**" in source and _STRONG.search(source) is not None)
        or ("*" in source and "\n*" in source and _EMPHASIS_ROW.search(source) is not None)
    )


def has_addresses(source: str) -> bool:
    """Whether a dump has links whose addresses stand behind them, and are no words in brackets."""
    return "]" in source and ("](http" in source or "](/" in source)


def level(text: str) -> int:
    """The level of the heading that a tidy row of Markdown is, from 1; 0 if it is none."""
    found = _HEADING.match(text)
    return len(found[1]) if found else 0


def is_only_link(text: str) -> bool:
    """Whether a tidy row of Markdown is a link and nothing else."""
    return _ONLY_LINK.fullmatch(text) is not None


def is_edge(text: str) -> bool:
    """Whether a tidy row of Markdown is the edge of a box and nothing else."""
    return text[0] in ":<" and _FENCE.fullmatch(text) is not None


def leads_to(text: str) -> str:
    """The address of the first link in a tidy row of Markdown; empty where it has none."""
    found = _LINKED.search(text)
    return found[1].strip("<>") if found else ""


def unmarked(text: str) -> str:
    """A tidy row of Markdown without its marks; empty for one that is nothing but a picture or the edge of a box."""
    if is_edge(text):
        return ""
    if "{" in text:
        text = _CLASSES.sub("", _SPAN.sub(r"\1", text))
        if not text:
            return ""
    text = _HEADING.sub("", text, count=1) if text[0] == "#" else text.removeprefix("> ")
    if "](" in text:
        if _PICTURE_ROW.fullmatch(text):
            return ""
        if text.startswith("]("):
            text = _REST.sub("", text)
        # What a picture leads to stands around it.
        text = _LINK.sub(_words_of, _IMAGE.sub("", text))
    if "****" in text:
        text = _EMPTY.sub("", _EMPTY_BETWEEN.sub(" ", text))
    if "*" in text:
        opened = _OPENERS.sub("", text)
        text = (_CLOSERS if opened != text else _CLOSERS_ALONE).sub("", opened)
    if "_" in text:
        text = _STROKES.sub("", text)
    if "\\" in text:
        text = _ESCAPED.sub(r"\1", text)
    return " ".join(text.split())


def _words_of(link: re.Match[str]) -> str:
    """The words of a link, without a blank before the comma that follows it."""
    following = link.string[link.end() : link.end() + 1]
    return link[1].rstrip() if following in PUNCTUATION else link[1]
