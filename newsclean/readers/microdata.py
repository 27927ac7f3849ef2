"""What elements amid its text say of a page that says it nowhere else: when it was published, and who wrote it."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from newsclean.markup.element import ROOTS, said_of
from newsclean.normalize import tidy
from newsclean.shapes.names import is_name
from newsclean.shapes.stamp_line import is_stamp

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

# Boxes whose days and names are not the story's, and how many levels above an element one is looked for.
OTHERS: Final[tuple[str, ...]] = ("comment-box", "related-box", "side-box")
LEVELS: Final = 6
# Elements that date a page: microdata, RDFa, hAtom.
DATED: Final = (
    '[itemprop="datePublished"], [property="schema:datePublished"], [property="dc:date"], abbr.published, .published[title], '
    ".updated[title]"
)
# Those that do by their class alone, as Drupal, WordPress and Plone name them: "field-name-field-published-date". They are chosen among
# the few that have a date in their class, for each selector is tried on every element.
WITH_DATE: Final = '[class*="date"], [class~="documentPublished"]'
CALLED_A_DAY: Final[tuple[str, ...]] = (
    *("published-date", "publish-date", "post-date", "entry-date", "article-date", "news-date", "date-published", "pubdate"),
    "documentPublished",
)
SIGNED: Final = 'a[rel="author"]'
# So many elements of a kind are looked at: a page with more is a list.
MOST: Final = 8
# Where ``time`` tells a date that a browser is to show: "2 hours ago".
OF_TIME: Final[tuple[str, ...]] = ("datetime", "content", "data-published", "data-datetime", "data-date", "data-time", "title")


def time_of(node: LexborNode) -> str | None:
    """The date that a ``time`` element has in an attribute, under its own name or one that its page's program reads."""
    told = node.attributes
    return next((value for name in OF_TIME if (value := told.get(name))), None)


def dated_amid(tree: LexborHTMLParser) -> str | None:
    """When the page was published, as the first element says whose attributes call it so, or the one day that elements say by their class;
    None if none does, or they say several, as those of teasers do."""
    node = tree.css_first(DATED)
    if node is not None:
        told = node.attributes
        return told.get("content") or told.get("datetime") or told.get("title") or node.text()
    called = (node for node in tree.css(WITH_DATE) if any(name in (node.attributes["class"] or "") for name in CALLED_A_DAY))
    texts = {tidy(node.text()) for node in islice(called, MOST) if not is_boxed(node)}
    days = [text for text in texts if is_stamp(text)]
    return days[0] if len(days) == 1 else None


def signed_amid(tree: LexborHTMLParser) -> list[str]:
    """Who wrote the page, as its links to its author say; nobody if they name several, as those of teasers do."""
    found = {tidy(node.text()) for node in islice(tree.css(SIGNED), MOST) if not is_boxed(node)} - {""}
    return [name for name in found if " " in name and is_name(name)] if len(found) == 1 else []


def is_boxed(node: LexborNode) -> bool:
    """Whether an element stands in a box of comments or of other stories, by the class words a few levels above it."""
    above = node.parent
    for _ in range(LEVELS):
        if above is None or above.tag in ROOTS:
            return False
        if said_of(above).box in OTHERS:
            return True
        above = above.parent
    return False
