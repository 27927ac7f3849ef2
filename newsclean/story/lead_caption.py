"""The caption of the lead picture of a dump: right below the lede where it closes as a sentence does, or between headline block and lede."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import regex

from newsclean.page import Line, Page
from newsclean.shapes.caption import LONGEST_SENTENCE, says_what_is_seen, says_when_taken, shows_people
from newsclean.words import folded

FEWEST: Final = 8  # words
LONGEST_AGENCY: Final = 3  # words
LONG: Final = 16  # of a paragraph; a reportage has shorter ones
LONG_BELOW: Final = 20  # of the one right below
SHORTEST_ABOVE: Final = 6  # words of one above the lede
LONGEST_ABOVE: Final = 14  # words
SHORTEST_LEDE: Final = 24  # words of a lede that a caption stands above
MOST_SHORT: Final = 0.2  # of the paragraphs
# Where it was taken: "Thuyền neo ở Bến Cũ, Ven Sông."
PLACED: Final = regex.compile(r"(?:, \p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*){0,3}){1,2}\.$")


def find_lead_caption(page: Page, inside: Sequence[Line]) -> Line | None:
    """The first line below the lede of a story if it is one short sentence that only says what is seen, above paragraphs that are long.

    What has a figure or a pause in it tells: "Cầu dài 5 km.", "Chiều muộn, bến đò vắng khách."
    """
    first = inside[0] if inside else None
    if first is None or not FEWEST <= first.words <= LONGEST_SENTENCE or not first.text.endswith("."):
        return None
    below = page.below(first.index)
    if below is None or below.words < LONG_BELOW or not below.prose or not _stands_below_lede(page, first.index):
        return None
    if "," in first.text or any(map(str.isdigit, first.text)) or not says_what_is_seen(first):
        return None
    prose = [line.words for line in inside[1:] if line.prose]
    return first if sum(words < LONG for words in prose) <= MOST_SHORT * len(prose) else None


def above_lede(page: Page) -> Iterator[tuple[Line, str]]:
    """The lines between the headline block and the lede that surely show a picture, and why."""
    top = page.story.headline + 1 if page.story.headline >= 0 else page.story.head
    for line in page.span(top, page.story.start):
        if above_agency(line, page.below(line.index)):
            yield line, "says what is seen, above who gave the picture"
            yield page.lines[line.index + 1], "is who gave the picture above"
        elif surely_shows(line) or (line.index + 1 == page.story.start and shows_above(line, page.lines[page.story.start])):
            yield line, "says what is seen, above the lede"


def shows_above(line: Line, lede: Line) -> bool:
    """Whether a line only says what is seen, in fewer words than ledes have, above running text that is as long as they are.

    What has a figure or a pause in it tells.
    """
    if not SHORTEST_ABOVE <= line.words <= LONGEST_ABOVE or lede.words < SHORTEST_LEDE:
        return False
    text = PLACED.sub(".", line.text) if "," in line.text else line.text
    return "," not in text and not any(map(str.isdigit, text)) and says_what_is_seen(line)


def above_agency(line: Line, below: Line | None) -> bool:
    """Whether a line only says what is seen, right above the name of an agency that gives pictures and nothing else: "AFP"."""
    named = below is not None and below.words <= LONGEST_AGENCY and below.key in folded("picture-agencies")
    return named and FEWEST <= line.words <= LONG and says_what_is_seen(line)


def surely_shows(line: Line) -> bool:
    """Whether a line says what people in a picture do, or what is seen and when it was taken."""
    return shows_people(line) or says_when_taken(line)


def _stands_below_lede(page: Page, index: int) -> bool:
    """Whether the lede is the next kept line above: buttons may stand between."""
    above = index - 1
    while above >= 0 and (verdict := page.verdicts[above]) is not None:
        if verdict.role is not None:
            return verdict.role == "lede"
        above -= 1
    return False
