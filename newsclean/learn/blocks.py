"""Block signatures of HTML: which elements of a site hold its story, its captions, or nothing that is ever kept.

A signature is a tag with its classes, or its id (``div.box.related``, ``div#comments``); those with digits vary from page to
page and are left out. What the rules kept and removed under each is added up over the pages; selectors are proposed from it.
"""

from __future__ import annotations

from dataclasses import dataclass

import regex

from newsclean.learn.guards import Guards
from newsclean.markup.element import Element
from newsclean.markup.selectors import MOST, Selectors
from newsclean.page import Page

# How many signatures are counted for all sites; the rarest go when there are more.
MOST_SIGNATURES = 50_000
PRUNED = 0.3
# A story's element is on this share of the pages, with this share of what was kept and removed there.
ARTICLE_PAGES, ARTICLE_KEPT, ARTICLE_PURE = 0.8, 0.95, 0.8
CAPTION_SHARE = 0.9
# A word of a class or id that may stand in a selector as it is, and that does not number the page.
_TAG = regex.compile(r"[a-z][a-z0-9-]*")
_WORD = regex.compile(r"[A-Za-z_-][A-Za-z_-]{1,40}")
# Classes that say how a box looks and not what it is; alone they name boxes of all sorts.
_LAYOUT = frozenset({"box", "center", "clear", "clearfix", "col", "column", "container", "content", "fl", "flex", "flexbox", "fr", "grid",
                     "inner", "item", "left", "main", "right", "row", "section", "text", "width_common", "wrap", "wrapper"})  # fmt: skip
_WHOLE_PAGE = ("html", "body")


@dataclass(slots=True)
class Block:
    """What stood under one signature of a site: on how many pages, words kept and removed, lines that were captions, the share
    of each page's kept words that it held (summed), and the signatures right above it."""

    site: str
    signature: str
    pages: int = 0
    kept: int = 0
    removed: int = 0
    lines: int = 0
    captions: int = 0
    held: float = 0.0
    above: str = ""


class Blocks:
    """Adds up the blocks of HTML pages."""

    def __init__(self, most: int = MOST_SIGNATURES) -> None:
        self.most = most
        self.pages: dict[str, int] = {}
        self._blocks: dict[tuple[str, str], Block] = {}

    def add(self, page: Page, site: str) -> None:
        """Count the blocks of a judged HTML page; a page of text has none."""
        found = _of_page(page, site)
        if not found:
            return
        self.pages[site] = self.pages.get(site, 0) + 1
        total = max(1, sum(line.words for line, verdict in page.judged() if verdict.role))
        for signature, one in found.items():
            block = self._blocks.setdefault((site, signature), Block(site, signature, above=one.above))
            block.pages += 1
            block.kept += one.kept
            block.removed += one.removed
            block.lines += one.lines
            block.captions += one.captions
            block.held += one.kept / total
        if len(self) > self.most:
            rarest = sorted(self._blocks, key=lambda key: self._blocks[key].pages)[: len(self) - int(self.most * (1 - PRUNED))]
            for key in rarest:
                del self._blocks[key]

    def __len__(self) -> int:
        return len(self._blocks)

    def propose(self, site: str, guards: Guards) -> Selectors:
        """The selectors for ``site``, with as many pages as ``guards`` ask for."""
        pages = self.pages.get(site, 0)
        enough = {
            signature: block
            for (owner, signature), block in self._blocks.items()
            if owner == site and block.pages >= max(guards.pages, guards.share * pages)
        }
        return Selectors(article=_article(enough, pages), caption=_caption(enough), drop=_drop(enough))


def _article(blocks: dict[str, Block], pages: int) -> str:
    fit = [
        block
        for block in blocks.values()
        if block.pages >= ARTICLE_PAGES * pages
        and block.held >= ARTICLE_KEPT * block.pages
        and block.kept >= ARTICLE_PURE * (block.kept + block.removed)
    ]
    return max(
        fit, key=lambda block: (block.kept / (block.kept + block.removed), block.signature), default=Block("", "")
    ).signature


def _caption(blocks: dict[str, Block]) -> str:
    fit = [block for block in blocks.values() if block.captions and block.captions >= CAPTION_SHARE * block.lines]
    return max(fit, key=lambda block: (block.captions, block.signature), default=Block("", "")).signature


def _drop(blocks: dict[str, Block]) -> tuple[str, ...]:
    """The outermost elements under which nothing was ever kept, those on most pages if there are too many."""
    empty = {signature for signature, block in blocks.items() if not block.kept}
    outermost = [signature for signature in empty if blocks[signature].above not in empty]
    return tuple(sorted(sorted(outermost, key=lambda signature: (-blocks[signature].pages, signature))[:MOST]))


def _of_page(page: Page, site: str) -> dict[str, Block]:
    found: dict[str, Block] = {}
    for line, verdict in page.judged():
        if line.markup is None:
            continue
        chain = _signatures(line.markup.element)
        for number, signature in enumerate(chain):
            above = chain[number + 1] if number + 1 < len(chain) else ""
            block = found.setdefault(signature, Block(site, signature, above=above))
            block.lines += 1
            block.captions += verdict.role == "caption"
            if verdict.role:
                block.kept += line.words
            else:
                block.removed += line.words
    return found


def _signatures(element: Element) -> list[str]:
    """The signatures of an element and those above it, innermost first; an element without any is passed over."""
    found = (signature_of(one) for one in element.up() if one.tag not in _WHOLE_PAGE)
    return list(dict.fromkeys(signature for signature in found if signature))


def signature_of(element: Element) -> str:
    """``tag.class.class`` or ``tag#id``, as a CSS selector; empty for an element with no class or id that could stand in one."""
    if not _TAG.fullmatch(element.tag):
        return ""
    attributes = element.node.attributes
    classes = [word for word in (attributes.get("class") or "").split() if _WORD.fullmatch(word)]
    if set(classes) - _LAYOUT:
        return f"{element.tag}.{'.'.join(classes[:3])}"
    name = attributes.get("id") or ""
    return f"{element.tag}#{name}" if _WORD.fullmatch(name) else ""
