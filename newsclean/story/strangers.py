"""Snippets of other stories whose titles an extractor left out: they say hardly a pair of words that the story says.

Pairs of words are compared where words are syllables, so that nothing is told of other languages. On the dumps of thirteen papers
one in ten of the last three paragraphs of a story says as few pairs of it again, so that something else must speak for a snippet, too.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from typing import Final

from newsclean.sentence import ends_sentence
from newsclean.shapes.echo import said_in, says_more
from newsclean.shapes.prose import is_question
from newsclean.shapes.stamp import find_stamp
from newsclean.shapes.stamp_line import ago_at
from newsclean.story.kinds import Kinds
from newsclean.words import folded

FEWEST: Final = 2  # snippets
FEWEST_ABOVE: Final = 3  # paragraphs, which say enough to be said again
STRANGE: Final = 0.15  # of their pairs of words, that the story says
LONGEST_MARK: Final = 8  # words
MOST_BELOW: Final = 12  # headings and buttons
# What may stand around a button: "Chi tiết »", "[Xem tiếp]".
ARROWS: Final = " .»›>[]"
# Where a mark stands beside its snippet, in lines.
PLACES: Final = (1, -1, 0)
# Snippets in a row with nothing between, and what they say of the story; the story's own last paragraphs, and what they say of it.
FEWEST_BARE: Final = 3
MOST_BARE: Final = 12
BARE: Final = 0.05
FEWEST_TOLD: Final = 4
TOLD: Final = 0.05
CONTRAST: Final = 3.0  # times
MANY_BARE: Final = 5
TOLD_MANY: Final = 0.03
SHORTEST_SNIPPET: Final = 9  # words
LONGEST_SNIPPET: Final = 45
LONGEST_LABEL: Final = 28  # characters


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


def without_strangers(kinds: Kinds, start: int, end: int) -> int:
    """Cut off one kind of snippets after the other, with the headings and buttons between them."""
    while (cut := _without_last(kinds, start, end)) < end:
        end = cut
    return end


def _without_last(kinds: Kinds, start: int, end: int) -> int:
    """Cut off the last kind of snippets, below which headings and buttons may stand."""
    bottom = end
    while True:
        cut = without_bare(kinds, start, without_marked(kinds, start, bottom))
        if cut < bottom:
            return cut
        bottom -= 1
        if bottom <= start or end - bottom > MOST_BELOW or (bottom not in kinds.furniture and bottom not in kinds.stamps):
            return end


def without_marked(kinds: Kinds, start: int, end: int) -> int:
    """Cut off snippets each of which has how long ago it appeared, or its button, below or above it, and maybe its title on top.

    Stamps of one day stand above the entries of a live blog, too.
    """
    if not kinds.syllables:
        return end
    # The last mark may be what the story was told to end at.
    bottoms = (end, end + 1) if end < len(kinds.lines) and mark(kinds, end) else (end,)
    for bottom, place in product(bottoms, PLACES):
        snippets, top = _blocks(kinds, start, bottom, place)
        if place and _are_of_a_day(kinds, [index + place for index in snippets]):
            continue
        if _are_strange(kinds, range(start, top), snippets):
            return top
    return end


def without_bare(kinds: Kinds, start: int, end: int) -> int:
    """Cut off three paragraphs or more at the end, each of one sentence, that say next to no pair of words of the story, if its own
    paragraphs say some of those above them: of what a list or a roundup tells in turn, none says again what stands above."""
    top, shares = end, list[float]()
    while top - 1 > start and len(shares) < MOST_BARE and _may_tease(kinds, top - 1):
        line, above = kinds.lines[top - 1], kinds.said(range(start, top - 1))
        if says_more(line, above, STRANGE):
            break
        shares.append(said_in(line, above))
        top -= 1
    # A short last paragraph of the story may open the run: what says anything of it stays.
    while shares and shares[-1] > 0:
        shares.pop()
        top += 1
    own = [index for index in range(start, top) if index in kinds.prose]
    if len(shares) < FEWEST_BARE or len(own) < FEWEST_TOLD or sum(shares, 0.0) > BARE * len(shares):
        return end
    told = [said_in(kinds.lines[index], kinds.said(range(start, index))) for index in own[2:][-MOST_BARE:]]
    least = max(TOLD if len(shares) < MANY_BARE else TOLD_MANY, CONTRAST * sum(shares, 0.0) / len(shares))
    return top if sum(told, 0.0) >= least * len(told) else end


def _may_tease(kinds: Kinds, index: int) -> bool:
    """Whether running text is one closed sentence as long as snippets are, which opens with no quotation, item or label; told only where
    words are syllables."""
    line = kinds.lines[index]
    text = line.text
    if (
        not kinds.syllables
        or index not in kinds.prose
        or index in kinds.agency
        or not SHORTEST_SNIPPET <= line.words <= LONGEST_SNIPPET
    ):
        return False
    return text[0].isalnum() and ends_sentence(text) and ". " not in text and ":" not in text[:LONGEST_LABEL]


def _are_of_a_day(kinds: Kinds, marks: Sequence[int]) -> bool:
    """Whether marks are stamps of the same day, or that of a single snippet."""
    days = [stamp.day for index in marks if index in kinds.stamps and (stamp := find_stamp(kinds.lines[index].text))]
    return len(days) > 0 and len(set(days)) == 1


def is_strange(kinds: Kinds, start: int, snippets: Sequence[int]) -> bool:
    """Whether some snippets, in page order, say hardly a pair of words of the story above the first of them."""
    return kinds.syllables and _are_strange(kinds, range(start, snippets[0]), snippets)


def _blocks(kinds: Kinds, start: int, end: int, place: int) -> tuple[list[int], int]:
    """The snippets right above ``end`` that have the same kind of mark each, one line below (1) or above (-1) them or at their end (0), and
    where the first block begins."""
    snippets: list[int] = []
    kind, top = "", end
    size = 1 + abs(place)
    while top - size > start:
        snippet = top - 1 - (place > 0)
        found = mark(kinds, snippet + place) if place else _own_button(kinds, snippet)
        if snippet not in kinds.prose or not found or found != (kind or found):
            break
        snippets.append(snippet)
        kind, top = found, top - size
        top -= top - 1 > start and _is_title(kinds, top - 1)
    return snippets, top


def _is_title(kinds: Kinds, index: int) -> bool:
    """Whether a line may be the title of a snippet below it."""
    asks = index not in kinds.prose and is_question(kinds.lines[index])
    return (asks or kinds.title(index)) and not mark(kinds, index)


def mark(kinds: Kinds, index: int) -> str:
    """What marks a snippet: "ago" for how long ago it appeared, "when" for its day, else the words of a button; empty if the line is none."""
    line = kinds.lines[index]
    if index in kinds.stamps and find_stamp(line.text):
        return "when"
    if index in kinds.stamps or (line.words <= LONGEST_MARK and (ago_at(line.text) or _says_age(line.key))):
        return "ago"
    button = line.key.strip(ARROWS)
    return button if index in kinds.furniture or button in folded("snippet-buttons") else ""


def _says_age(key: str) -> bool:
    """Whether a line says how long ago without the word for it: "14 giờ"."""
    number, _, unit = key.partition(" ")
    return number.isdigit() and unit != "" and any(word.startswith(f"{unit} ") for word in folded("ago-words"))


def _own_button(kinds: Kinds, index: int) -> str:
    """The button at the end of a snippet, behind its last stop: "... bốn đoàn tàu phải dừng chờ. Xem tiếp"; empty if there is none."""
    last = kinds.keys[index].rpartition(". ")[2]
    return last if last.strip(ARROWS) in folded("snippet-buttons") else ""


def _are_strange(kinds: Kinds, story: range, snippets: Sequence[int]) -> bool:
    """Whether some paragraphs say, on the whole, hardly a pair of words that the running text of the story says."""
    above = [kinds.keys[index] for index in story if index in kinds.prose]
    if len(snippets) < FEWEST or len(above) < FEWEST_ABOVE:
        return False
    said = "\n".join(above)
    return sum((said_in(kinds.lines[index], said) for index in snippets), 0.0) <= STRANGE * len(snippets)
