"""A text as a check sees it: a page, and where the own words of each line stand in the text."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate

from newsclean.checker.markdown import read_markdown
from newsclean.markup.selectors import SelectorsOf
from newsclean.page import Line, Page
from newsclean.readers import read
from newsclean.readers.text import read_text

KINDS = ("text", "markdown", "html", "record")


@dataclass(frozen=True, slots=True)
class Text:
    """``page`` and, a line, the span of its own words in ``page.source``: the blank rows that ride with it are not in it."""

    page: Page
    spans: tuple[tuple[int, int], ...]


def read_as(kind: str, source: str, name: str = "-", site: SelectorsOf | None = None) -> Text:
    """``source`` read as a text of this kind (`KINDS`), HTML with the selectors that ``site`` gives.

    Raises `newsclean.errors.ReadError` for one that is no page.
    """
    if kind == "markdown":
        page, spans = read_markdown(source, name)
        return Text(page, spans)
    page = read(source, name, kind="html", site=site) if kind == "html" else read_text(source, name)
    if kind != "html":  # which may be read as a dump
        page.kind = kind
    if not page.lines:
        page = Page(page.source, [Line(0, 1, page.source, "")], name=name, kind=kind)
    return Text(page, tuple(_spans(page)))


def _spans(page: Page) -> list[tuple[int, int]]:
    starts = accumulate((len(line.raw) for line in page.lines), initial=0)
    found = []
    for line, start in zip(page.lines, starts, strict=False):
        own = line.raw.strip(" \t\r\n")
        at = start + line.raw.find(own)
        found.append((at, at + len(own)))
    return found
