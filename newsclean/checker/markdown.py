"""Markdown to a page: the text is read, the markup is left alone and rides with the lines."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

import regex

from newsclean.normalize import cut_rows, tidy
from newsclean.page import Line, Page
from newsclean.sentence import SENTENCE_END

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

# YAML or TOML between two fences at the head of the file.
_FRONT = regex.compile(r"(---|\+\+\+)[ \t]*\r?\n.*?\r?\n\1[ \t]*(?:\r\n|\r|\n|\Z)", regex.S)

BREAKS = ("softbreak", "hardbreak")


class _Block(NamedTuple):
    first: int  # row, from 0
    end: int
    text: str
    heading: bool


@lru_cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt  # noqa: PLC0415 (slow to import, and only Markdown needs it)

    return MarkdownIt("commonmark")


def read_markdown(source: str, name: str = "-") -> tuple[Page, tuple[tuple[int, int], ...]]:
    """The page of a Markdown file, and the span of each line's rows in it.

    A line is a block of text (a paragraph, a heading, a list item), without its marks; a paragraph that a row break cuts
    after a closed sentence is two. Code, HTML blocks and front matter are no text.
    """
    rows = cut_rows(source)
    offsets = list(accumulate(map(len, rows), initial=0))
    blocks = list(_blocks(source, rows))
    lines, spans = [], []
    for number, block in enumerate(blocks):
        start = offsets[block.first] if number else 0
        end = offsets[blocks[number + 1].first] if number + 1 < len(blocks) else len(source)
        lines.append(Line(number, block.first + 1, source[start:end], block.text))
        own = source[offsets[block.first] : offsets[block.end]]
        spans.append((offsets[block.first], offsets[block.first] + len(own.rstrip())))
    if not lines:
        lines, spans = [Line(0, 1, source, "")], [(0, len(source))]
    page = Page(source, lines, name=name, kind="markdown")
    page.meta["headline"] = any(block.heading for block in blocks) or _front_headline(source)
    page.meta["heading_lines"] = frozenset(number for number, block in enumerate(blocks) if block.heading)
    return page, tuple(spans)


def is_heading(page: Page, line: Line) -> bool:
    """Whether a line of a page that `read_markdown` read is a heading; no line of other pages is."""
    return line.index in page.meta.get("heading_lines", ())


def _front_headline(source: str) -> bool:
    front = _FRONT.match(source)
    return front is not None and regex.search(r"(?m)^(?:title|headline)\s*[:=]\s*\S", front[0]) is not None


def _blocks(source: str, rows: list[str]) -> Iterator[_Block]:
    front = _FRONT.match(source)
    skipped = len(cut_rows(front[0])) if front else 0
    # The parser counts rows as we do only if they end alike.
    tokens = _parser().parse("".join(row.rstrip("\r\n") + "\n" for row in rows[skipped:]))
    for before, token in zip([None, *tokens], tokens, strict=False):
        if token.type == "inline" and token.map and token.children:
            heading = before is not None and before.type == "heading_open"
            yield from _cut(token, token.map[0] + skipped, token.map[1] + skipped, heading)


def _cut(token: Token, first: int, end: int, heading: bool) -> Iterator[_Block]:
    begin, text, row = first, "", first
    children = token.children or []
    # A tag may run over several rows; then rows can't be told apart, and the block stays whole.
    whole = sum(child.type in BREAKS for child in children) + 1 != end - first
    for child in children:
        if child.type in ("text", "code_inline", "text_special"):
            text += child.content
        elif child.type in BREAKS:
            row += 1
            ends = child.type == "hardbreak" or text.rstrip().endswith((*SENTENCE_END, ":"))
            if whole or not ends:
                text += " "
                continue
            if tidy(text):
                yield _Block(begin, row, tidy(text), heading)
            begin, text = row, ""
    if tidy(text):
        yield _Block(begin, max(end, begin + 1), tidy(text), heading)
