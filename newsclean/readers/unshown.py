"""A story that stands in no element of its page, since a program would put it there: the page's JSON-LD has it."""

from __future__ import annotations

import html
from typing import Final

import regex
from selectolax.lexbor import LexborHTMLParser

from newsclean.markup.element import Element
from newsclean.readers.density import worth
from newsclean.readers.layout import Layout
from newsclean.readers.titles import bare

# Shorter texts are summaries. Of longer ones so many samples are looked for, of this many characters.
SHORTEST: Final = 500
SAMPLES: Final = 100
SAMPLE: Final = 24
# A page shows its story, or the beginning of one, if it has more than this share of them.
SHOWN: Final = 0.05
# What a story may be put into.
HOLDERS: Final[tuple[str, ...]] = ("body", "main", "article", "section", "div")

_TAG: Final = regex.compile(r"<[^<>]*+>")


def is_unshown(body: str | None, shown: str) -> bool:
    """Whether ``body``, the story as the page's JSON-LD has it, stands nowhere in what the page has ``shown``."""
    if body is None or len(body) * worth(body[:SHORTEST]) < SHORTEST:
        return False
    # Most pages show it as it is, and one sample says so.
    middle = " ".join(_text(body[len(body) // 2 :][: 8 * SAMPLE]).split())[SAMPLE : 2 * SAMPLE]
    if len(middle) == SAMPLE and middle in shown:
        return False
    key = bare(_text(body))
    if len(key) * worth(key[:SHORTEST]) < SHORTEST // 2:
        return False
    letters = bare(shown)
    step = max(1, len(key) // SAMPLES)
    samples = [key[at : at + SAMPLE] for at in range(0, len(key) - SAMPLE, step)]
    return sum(sample in letters for sample in samples) <= SHOWN * len(samples)


def with_story(body: str, layout: Layout) -> str:
    """The page's HTML with ``body`` put below the lines that were found of the story: its headline block, or all of the page."""
    source = html.unescape(body) if "<" not in body else body
    if "<p" not in source and "<br" not in source:
        source = "".join(f"<p>{html.escape(row)}</p>" for row in _text(body).splitlines() if row.strip())
    story = LexborHTMLParser(f"<article>{source}</article>").css_first("article")
    dom = layout.dom
    body_node = dom.tree.body
    if story is not None and body_node is not None:
        here: Element = dom.block(dom.pieces[layout.tail - 1]) if layout.tail else dom.root
        while here.parent is not None and (here.parent.tag not in HOLDERS or layout.finder.box(here.parent)):
            here = here.parent
        if here.parent is None:
            body_node.insert_child(story)
        else:
            here.node.insert_after(story)
    return dom.tree.html or ""


def _text(body: str) -> str:
    """``body`` without tags and entities; some are escaped twice."""
    return html.unescape(html.unescape(_TAG.sub("\n", html.unescape(body) if "<" not in body else body)))
