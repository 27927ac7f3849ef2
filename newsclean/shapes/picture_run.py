"""Runs of captions: short lines in a row between paragraphs that are no list, most of which say what is to be seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from newsclean.page import Line, Page
from newsclean.sentence import ends_sentence
from newsclean.shapes.caption import FEWEST_UNCLOSED, says_what_is_seen, unclosed_words

FEWEST: Final = 3  # lines
LONGEST: Final = 22  # words of each
LONG: Final = 30  # words of the paragraphs around
SEEN: Final = 0.75  # of the lines say what is seen
LONGEST_HEADING: Final = 16  # words
# What introduces, asks or lists is no caption, and nothing beside it is.
NEVER: Final[tuple[str, ...]] = (":", ";", ",", "?")
# A gallery has some runs of more lines, in each of which one is too long for a heading and yet no sentence; the others may tell more.
GALLERY_RUNS: Final = 3
FEWEST_IN_GALLERY: Final = 4  # lines
LONGEST_IN_GALLERY: Final = 36  # words


class _Run(NamedTuple):
    """Lines in a row, and the line below them if the story has one."""

    lines: list[Line]
    below: Sequence[Line]


def picture_runs(page: Page) -> Iterator[list[Line]]:
    """The lines of each run of pictures in a dump's story, those among them that are known for captions included.

    Lists are closed all alike or not at all; editors close some captions and leave others open. What was removed already, as
    picture labels are, stands between none.
    """
    inside, verdicts = page.lines[page.story.start : page.story.end], page.verdicts
    short = sum(line.words <= LONGEST_IN_GALLERY for line in inside)
    if short < FEWEST:
        return
    kept = [line for line in inside if (verdict := verdicts[line.index]) is None or verdict.role]
    if short >= GALLERY_RUNS * FEWEST_IN_GALLERY:
        galleries = [
            run.lines for run in _runs(page, kept, LONGEST_IN_GALLERY, FEWEST_IN_GALLERY) if _shows_pictures(page, run.lines)
        ]
        if len(galleries) >= GALLERY_RUNS:
            yield from galleries
    for run in _runs(page, kept, LONGEST, FEWEST):
        if _stands_between(page, run) and _says_what_is_seen(page, run.lines):
            yield run.lines


def _shows_pictures(page: Page, lines: list[Line]) -> bool:
    return any(_is_known(page, line) or unclosed_words(line) >= FEWEST_UNCLOSED for line in lines)


def _runs(page: Page, kept: list[Line], longest: int, fewest: int) -> Iterator[_Run]:
    """The runs of lines of up to ``longest`` words below a long paragraph, without a heading of what stands below them."""
    begin = 0
    for short, group in groupby(kept, key=lambda line: line.words <= longest and _may_be(page, line)):
        lines = list(group)
        above, begin = begin - 1, begin + len(lines)
        if not short or len(lines) < fewest or above < 0 or not _closes_long(kept[above]):
            continue
        below = kept[begin - 1 : begin + 1] if _may_head(page, lines[-1]) else kept[begin : begin + 1]
        if _may_head(page, lines[-1]):
            lines.pop()
        if len(lines) >= fewest and not any(line.text.endswith(NEVER) for line in lines):
            yield _Run(lines, below)


def _stands_between(page: Page, run: _Run) -> bool:
    """Whether a long paragraph stands below a run, or below the heading under it; at the end of a story most lines must be known."""
    if not run.below:
        return sum(_is_known(page, line) for line in run.lines) * 2 > len(run.lines)
    return run.below[-1].words >= LONG


def _says_what_is_seen(page: Page, lines: list[Line]) -> bool:
    """Whether most lines say what is seen, and some close and some do not."""
    seen = sum(_is_known(page, line) or unclosed_words(line) > 0 or says_what_is_seen(line) for line in lines)
    return seen >= SEEN * len(lines) and 0 < sum(line.text.endswith(".") for line in lines) < len(lines)


def _may_be(page: Page, line: Line) -> bool:
    verdict = page.verdicts[line.index]
    return verdict is None or verdict.role == "caption"


def _may_head(page: Page, line: Line) -> bool:
    return not _is_known(page, line) and line.words <= LONGEST_HEADING and line.text[-1:].isalnum()


def _closes_long(line: Line) -> bool:
    return line.prose and line.words >= LONG and ends_sentence(line.text)


def _is_known(page: Page, line: Line) -> bool:
    return page.verdicts[line.index] is not None
