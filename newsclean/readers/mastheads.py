"""Whether a heading stands in the page's masthead, in a menu or a breadcrumb, or in an article."""

from __future__ import annotations

from itertools import islice
from typing import Final

from newsclean.readers.dom import Dom

# A heading right in a list's item is the last crumb of a breadcrumb: this many elements above it are asked.
CRUMB: Final = 3
LISTS: Final[tuple[str, ...]] = ("ol", "ul")
NAVIGATION: Final[tuple[str, ...]] = ("nav", "form")
NEVER_TITLED: Final[tuple[str, ...]] = ("aside",)


def heads_article(dom: Dom, index: int) -> bool:
    """Whether a heading stands in an article, and in no box beside it."""
    block = dom.block(dom.pieces[index])
    return block.stands_in(("article",)) and not block.stands_in(NEVER_TITLED)


def heads_page(dom: Dom, index: int) -> bool:
    """Whether a heading stands in the header of the page, not in that of an article."""
    block = dom.block(dom.pieces[index])
    return block.stands_in(("header",)) and not block.stands_in(("article",))


def in_navigation(dom: Dom, index: int) -> bool:
    """Whether a heading stands in a breadcrumb or a menu, as the name of the page there."""
    block = dom.block(dom.pieces[index])
    near = [element.tag for element in islice(block.up(), 1, 1 + CRUMB)]
    if "li" in near and any(tag in LISTS for tag in near):
        return True
    return block.stands_in(NAVIGATION) or any(
        element.said.box == "page-navigation" and "headline" not in element.said.hints for element in block.up() if element.names
    )
