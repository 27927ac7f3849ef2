"""Lines that say a part of a title of their page: what its first part, or the paper's name, leaves of it."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.readers.headline_lines import LONGEST, HeadlineLines
from newsclean.readers.nodes import is_called
from newsclean.readers.titles import FIRST_DENSE, PART, SHORTEST, bare
from newsclean.words import folded


def is_like_a_title(lines: HeadlineLines, index: int) -> bool:
    """Whether an ``h1`` begins like a title, or goes on where a title ends."""
    key = bare(lines.dom.pieces[index].text)
    return len(key) >= SHORTEST and any(
        title.startswith(key) or key.startswith(title) for title, rank in lines.ranks.items() if rank > PART
    )


def rest_of_titles(lines: HeadlineLines, first: list[int]) -> Iterator[int]:
    """The headings that say what of a title an ``h1`` before them leaves: "Paper: Title", where the paper's name is the h1."""
    keys = [bare(lines.dom.pieces[index].text) for index in first]
    rests = {title[len(key) :] for key in keys for title in lines.ranks if title.startswith(key) and len(title) > 2 * len(key)}
    for index, piece in enumerate(lines.dom.pieces) if rests else ():
        if SHORTEST <= piece.length <= LONGEST and bare(piece.text) in rests and lines.is_heading(index) and lines.is_text(index):
            yield index


def before_site(lines: HeadlineLines) -> Iterator[int]:
    """The headings that say what stands before the colon of the window's title, if that is most of it: "Title: Paper"."""
    title, colon, rest = (lines.title or "").rpartition(": ")
    key = bare(title)
    is_title = colon and len(key) >= SHORTEST and len(key) > len(bare(rest))
    for index, piece in enumerate(lines.dom.pieces) if is_title else ():
        if lines.may_be(index) and bare(piece.text) == key and lines.is_heading(index):
            yield index


def before_blank(lines: HeadlineLines) -> Iterator[int]:
    """The lines that say what stands before a blank of the window's title, if that is most of it, and are called a headline or leave a
    paper's name of it: "题目 某某网"."""
    title = lines.title or ""
    outlets = tuple(word for word in folded("outlet-words") if word >= FIRST_DENSE)
    for index, piece in enumerate(lines.dom.pieces) if " " in title else ():
        is_title = SHORTEST <= piece.length < len(title) < 2 * piece.length and title.startswith(f"{piece.text} ")
        may_be = lines.is_text(index) or (index in lines.in_first and lines.is_own_link(index))
        if is_title and may_be and (is_called(lines.dom, piece, "headline") or title.endswith(outlets)):
            yield index
