"""Snippets of other stories whose titles an extractor left out: they say hardly a pair of words that the story says.

Pairs of words are compared where words are syllables, so that nothing is told of other languages. On the dumps of thirteen papers
one in ten of the last three paragraphs of a story says as few pairs of it again, so that something else must speak for a snippet, too.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsclean.shapes.echo import said_in
from newsclean.shapes.prose import is_question
from newsclean.shapes.stamp import find_stamp
from newsclean.shapes.stamp_line import ago_at
from newsclean.story.kinds import Kinds
from newsclean.words import folded

FEWEST: Final = 2  # snippets
FEWEST_ABOVE: Final = 3  # paragraphs, which say enough to be said again
STRANGE: Final = 0.15  # of their pairs of words, that the story says
LONGEST_MARK: Final = 8  # words


def heads_strangers(kinds: Kinds, box: int) -> bool:
    """Whether nothing but snippets stands between a heading that no story has amid it, "Cùng chuyên mục", and the end of the page, or a
    sure sign of the story's."""
    key = kinds.keys[box] if box in kinds.related else ""
    if not kinds.syllables or not any(word in key for word in folded("below-story-words")):
        return False
    below: list[int] = []
    for index in range(box + 1, len(kinds.lines)):
        if index in kinds.hard:
            break
        if index in kinds.prose:
            below.append(index)
        elif index not in kinds.stamps and index not in kinds.furniture:
            return False
    return _are_strange(kinds, range(box), below)


def without_marked(kinds: Kinds, start: int, end: int) -> int:
    """Cut off snippets each of which has how long ago it appeared, or its button, below or above it, and maybe its title on top.

    Stamps with a day stand above the entries of a live blog, too.
    """
    if not kinds.syllables:
        return end
    bottom = end + (end < len(kinds.lines) and _mark(kinds, end) != "")
    for below in (True, False):
        snippets, top = _blocks(kinds, start, bottom, below)
        if _are_strange(kinds, range(start, top), snippets):
            return top
    return end


def _blocks(kinds: Kinds, start: int, end: int, below: bool) -> tuple[list[int], int]:
    """The snippets right above ``end`` that have the same kind of mark each, ``below`` or above them, and where the first block begins."""
    snippets: list[int] = []
    kind, top = "", end
    while top - 2 > start:
        marked, snippet = (top - 1, top - 2) if below else (top - 2, top - 1)
        found = _mark(kinds, marked)
        if snippet not in kinds.prose or not found or found != (kind or found):
            break
        snippets.append(snippet)
        kind, top = found, top - 2
        top -= top - 1 > start and _is_title(kinds, top - 1)
    return snippets, top


def _is_title(kinds: Kinds, index: int) -> bool:
    """Whether a line may be the title of a snippet below it."""
    asks = index not in kinds.prose and is_question(kinds.lines[index])
    return (asks or kinds.title(index)) and not _mark(kinds, index)


def _mark(kinds: Kinds, index: int) -> str:
    """What marks a snippet: "ago" for how long ago it appeared, else the words of a button; empty if the line is neither."""
    line = kinds.lines[index]
    if (index in kinds.stamps and find_stamp(line.text) is None) or (line.words <= LONGEST_MARK and ago_at(line.text)):
        return "ago"
    return line.key if index in kinds.furniture else ""


def _are_strange(kinds: Kinds, story: range, snippets: Sequence[int]) -> bool:
    """Whether some paragraphs say, on the whole, hardly a pair of words that the running text of the story says."""
    above = [kinds.keys[index] for index in story if index in kinds.prose]
    if len(snippets) < FEWEST or len(above) < FEWEST_ABOVE:
        return False
    said = "\n".join(above)
    return sum(said_in(kinds.lines[index], said) for index in snippets) <= STRANGE * len(snippets)
