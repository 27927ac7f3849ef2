"""HTML to lines: all visible text, cut where a reader sees a new line, with what the markup says of each line."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, Final

from newsclean.errors import ReadError
from newsclean.markup.selectors import NO_SELECTORS, Selectors, SelectorsOf
from newsclean.page import Page, Story
from newsclean.readers.bounds import MOST_TAGS
from newsclean.readers.chosen import Chosen
from newsclean.readers.container import Finder
from newsclean.readers.cut_off import is_cut_off
from newsclean.readers.decode import decode, is_utf8
from newsclean.readers.dom import Dom
from newsclean.readers.flat import is_flat, is_told, read_flat
from newsclean.readers.flatten import count_tags, flatten
from newsclean.readers.headline import find_headlines
from newsclean.readers.layout import Layout, lay_out
from newsclean.readers.lines import HtmlLines
from newsclean.readers.metadata import read_metadata
from newsclean.readers.mojibake import has_controls, has_mojibake, repair, without_controls
from newsclean.readers.recut.captions import cut_captions
from newsclean.readers.recut.cuts import cut_lines
from newsclean.readers.recut.decks import join_deck
from newsclean.readers.recut.joints import join_credits, join_opening, join_rows
from newsclean.readers.recut.labels import cut_labels
from newsclean.readers.recut.rows import cut_rows, has_rows
from newsclean.readers.unshown import is_unshown, with_story

# What the parser puts for bytes that are no UTF-8.
REPLACED: Final = "\ufffd"


def read_html(source: str | bytes, name: str, encoding: str, site: SelectorsOf | None = None) -> Page:
    """The page of an HTML document or fragment; raises `newsclean.errors.ReadError` when it is beyond bounds.

    ``source`` is its text, or its bytes, which are read as UTF-8 if they are that and decoded otherwise. ``site`` gives the
    selectors of the site that an address is on; a page may have none.
    """
    dom, meta = _parse(source, name)
    # Whether bytes are UTF-8 is not asked before the parser has met some that are not.
    if isinstance(source, bytes) and any(REPLACED in text for text in (dom.shown, *_own_words(meta))) and not is_utf8(source):
        source, encoding = decode(source, name)
        dom, meta = _parse(source, name)
    repairs: list[str] = []
    if has_mojibake(dom.shown) or has_controls(dom.shown):
        mend = repair if has_mojibake(dom.shown) else without_controls
        # Bytes that nobody sees, as in a script, may be no UTF-8.
        source, repairs = mend(source if isinstance(source, str) else source.decode("utf-8", errors="replace"))
        dom, meta = _parse(source, name)
    selectors = site(meta["url"]) if site else NO_SELECTORS
    if not any(selectors) and is_flat(source) and not is_told(dom):
        page = read_flat(dom, name, encoding)
        page.repairs = repairs
        return page
    is_cut = is_cut_off(source)
    layout, chosen = _lay_out(dom, meta, selectors, is_cut)
    if is_unshown(meta["body"], dom.shown):
        dom = Dom(with_story(meta["body"], layout), name)
        layout, chosen = _lay_out(dom, meta, selectors, is_cut)
        meta["unshown"] = True
    if chosen:
        chosen.apply(layout)
        meta["chosen"] = chosen.keys
    lines = HtmlLines(dom, layout)
    page = Page(None, lines, name=name, kind="html", encoding=encoding, url=meta["url"], meta=meta, repairs=repairs)
    told = chosen is not None and chosen.article is not None
    _fill_boxes(page, layout, f"«{selectors.article}», which holds the story as the site's file says" if told else "")
    page.near, page.marked = lines.near, lines.marked
    page.story = Story(
        layout.head, layout.start, layout.end, layout.tail, f"<{layout.container.tag}> ends", layout.headline, layout.dateline
    )
    return page


def _parse(source: str | bytes, name: str) -> tuple[Dom, dict[str, Any]]:
    """The page parsed, and what it says of itself."""
    # Told before anything is parsed; a tag has more than one byte.
    if len(source) > MOST_TAGS and (tags := count_tags(source)) > MOST_TAGS:
        raise ReadError(f"{name}: has {tags:,} tags; a page may have {MOST_TAGS:,}", kind="too-large")
    dom = Dom(flatten(source), name)
    if has_rows(source):
        cut_rows(dom)
    return dom, read_metadata(dom)


def _own_words(meta: dict[str, Any]) -> list[str]:
    """What the page says of itself that may come into an article."""
    return [meta["title"] or "", *meta["headlines"], *meta["summaries"], *meta["authors"]]


def _lay_out(dom: Dom, meta: dict[str, Any], selectors: Selectors, is_cut: bool) -> tuple[Layout, Chosen | None]:
    """Where the story stands, and what the site's selectors chose, if there are any."""
    chosen = Chosen(dom, selectors) if any(selectors) else None
    headlines = find_headlines(dom, meta) if chosen is None or chosen.headline < 0 else iter([chosen.headline])
    finder = Finder(dom, next(headlines, -1))
    container = chosen.settle(finder) if chosen else finder.find()
    if chosen is None and finder.is_below(container):
        headline = next((index for index in headlines if index <= container.first), -1)
        dom.forget()
        finder = Finder(dom, headline)
        container = finder.find()
    container = cut_labels(dom, finder, container)
    container = cut_lines(dom, finder, container)
    container = cut_captions(dom, finder, container)
    container = join_deck(dom, finder, container)
    container = join_opening(dom, finder, container)
    container = join_rows(dom, finder, container)
    container = join_credits(dom, finder, container)
    return lay_out(dom, finder, container, meta, is_cut_off=is_cut), chosen


def _fill_boxes(page: Page, layout: Layout, chosen: str) -> None:
    """Name the lines that stand outside the story, by rule; ``chosen`` says what holds it, if a site's file did."""
    for index, (rule, because) in layout.boxes.items():
        # As stretches: most of these lines nobody looks at, and none is made before somebody does.
        boxes = page.boxes.setdefault(rule, [])
        if boxes and boxes[-1][0].stop == index and boxes[-1][1] == because:
            boxes[-1] = (range(boxes[-1][0].start, index + 1), because)
        else:
            boxes.append((range(index, index + 1), because))
    outside = f"stands outside {chosen or f'<{layout.container.tag}>, which holds the story'}"
    far = [
        *_stretches(0, layout.head, layout.boxes),
        *_stretches(layout.last, layout.tail, {*layout.boxes, *layout.roles}),
        *_stretches(layout.tail, len(page.lines), layout.boxes),
    ]
    page.far = [(stretch, outside) for stretch in far]


def _stretches(start: int, end: int, told: Collection[int]) -> Iterator[range]:
    """The stretches of lines from ``start`` to one before ``end`` that are none of ``told``."""
    for index in sorted(index for index in told if start <= index < end):
        if start < index:
            yield range(start, index)
        start = index + 1
    if start < end:
        yield range(start, end)
