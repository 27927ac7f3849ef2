"""Which line of an HTML page is its headline: the heading that the page's own titles name, else its first real ``h1``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from newsclean.normalize import count_words, fold
from newsclean.readers.dom import Dom
from newsclean.readers.headings import edges, likeliest, settle_headings
from newsclean.readers.headline_lines import STEPS, HeadlineLines, names_page_kind
from newsclean.readers.mastheads import NAVIGATION, heads_article, heads_page, in_navigation
from newsclean.readers.part_of_title import before_blank, before_site, is_like_a_title, rest_of_titles
from newsclean.readers.titles import BEGINNING, PART, WHOLE, bare, ranked_titles, whole_titles
from newsclean.readers.untitled import above_stamp, called, heading_of_article, linked_again, on_top, set_apart, set_large

MOST_OF_PAPER: Final = 2  # words


def find_headlines(dom: Dom, meta: dict[str, Any]) -> Iterator[int]:
    """The indexes of the pieces that may be the headline, the likeliest first; none if the page shows none.

    Headings are cut and joined before the first one is told.
    """
    plain = _has_plain_headline(dom, meta)
    if plain:
        yield dom.headings[0]
    ranks = ranked_titles(meta)
    if not plain:
        settle_headings(dom, ranks)
    yield from _likeliest(HeadlineLines(dom, ranks, meta))


def _has_plain_headline(dom: Dom, meta: dict[str, Any]) -> bool:
    """Whether the page's only ``h1`` says a title of the page, as most do: no line is likelier. No heading is cut then."""
    if len(dom.headings) != 1:
        return False
    index = dom.headings[0]
    piece = dom.pieces[index]
    return (
        bare(piece.text) in whole_titles(meta)
        and piece.linked * 2 <= piece.length
        and not any(edges(dom.pieces[at]) for at in likeliest(dom))
        and not dom.block(piece).hidden
        and not piece.text.startswith(STEPS)
        and not in_navigation(dom, index)
        and not heads_page(dom, index)
        and not names_page_kind(dom, index)
    )


def _likeliest(lines: HeadlineLines) -> Iterator[int]:
    """The lines that may be the headline, the likeliest first: a heading before other lines, text before links."""
    text = [index for index in lines.named if lines.is_text(index)]
    heads = [index for index in text if lines.is_heading(index)]
    heads.sort(
        key=lambda index: (index not in lines.in_first, -lines.dom.pieces[index].length if lines.named[index] < WHOLE else 0)
    )
    first = [index for index in lines.first if lines.is_text(index)]
    whole = [index for index in heads if lines.named[index] == WHOLE]
    # What heads the page's masthead is said again by what heads the story.
    if whole and heads_page(lines.dom, whole[0]):
        whole.sort(key=lambda index: not heads_article(lines.dom, index))
    yield from whole
    if _names_paper(lines, heads):
        yield from set_apart(lines)
    like = [index for index in first if is_like_a_title(lines, index)]
    # A blog's name is a link: "Paper: Title" is the title of many.
    begun = [index for index in heads if lines.named[index] == BEGINNING and index in lines.in_first]
    rests = list(rest_of_titles(lines, [*(index for index in lines.first if is_like_a_title(lines, index)), *begun[:1]]))
    # What stands right below the first part of a title is its deck, not what a blog's name, or a section's, heads.
    yield from (index for index in rests if begun and index > begun[0] + 1)
    yield from begun
    yield from rests
    yield from like
    yield from (index for index in text if lines.named[index] == WHOLE)
    yield from (index for index in lines.first if lines.named.get(index) == WHOLE and _is_path_by_name(lines, index))
    yield from heads
    yield from (index for index in text if lines.named[index] >= BEGINNING)
    yield from text
    likely = [index for index in first if lines.may_be(index)]
    if not any(_says_of_title(lines, index) for index in likely):  # the site's name
        yield from (index for index in lines.named if _is_title_link(lines, index))
    yield from (index for index in likely if not lines.is_boxed(index))
    yield from likely
    yield from (index for index in lines.named if lines.is_heading(index) and lines.is_own_link(index))
    yield from (index for index in lines.named if not lines.is_link(index))
    yield from before_site(lines)
    yield from before_blank(lines)
    yield from called(lines)
    yield from heading_of_article(lines)
    yield from on_top(lines)
    yield from set_large(lines)
    yield from set_apart(lines)
    yield from above_stamp(lines)
    yield from linked_again(lines)


def _is_title_link(lines: HeadlineLines, index: int) -> bool:
    """Whether a heading that says a title of the page, and no part of it alone, is a link, as blogs link their posts, but no box's."""
    return lines.named[index] > PART and lines.is_heading(index) and lines.is_own_link(index)


def _says_of_title(lines: HeadlineLines, index: int) -> bool:
    """Whether a heading has a word of a title of the page: the site's name on top has none."""
    words = set(fold(lines.dom.pieces[index].text).split())
    return any(not words.isdisjoint(fold(title).split()) for title in lines.titles)


def _is_path_by_name(lines: HeadlineLines, index: int) -> bool:
    """Whether a heading that is no link stands in what only its class calls a breadcrumb or a menu: "article-teaser-breadcrumb"."""
    block = lines.dom.block(lines.dom.pieces[index])
    return not lines.is_link(index) and not block.stands_in((*NAVIGATION, "li"))


def _names_paper(lines: HeadlineLines, heads: list[int]) -> bool:
    """Whether the likeliest heading is a word or two that are the window's whole title: the paper's name, on each of its pages."""
    if not heads or not lines.title:
        return False
    key = bare(lines.dom.pieces[heads[0]].text)
    return key == bare(lines.title) and count_words(lines.title) <= MOST_OF_PAPER
