"""The core: the stretch of lines that has the most running text for the fewest other lines."""

from __future__ import annotations

from typing import Final

from newsclean.sentence import ends_sentence
from newsclean.shapes.caption import frames_tell
from newsclean.shapes.prose import BULLETS, unquoted
from newsclean.story.kinds import Kinds

# A line's weight is its words if it is prose, up to this many, so that one long list does not outweigh a story.
MOST: Final = 60
# On a page that is laid out as a table, a row may hold the whole story.
MOST_FRAMED: Final = 400
# What a line costs that is none: menus and what ends a story much, items of lists and boxes inside it some, others little.
OUTSIDE: Final = -25
BOX: Final = -10
ITEM: Final = -8
SHORT: Final = -4
ITEM_WORDS: Final = 6
# What a long line without a closing stop counts: joined headlines, a title with its snippet.
UNCLOSED: Final = 0.3
# What running text counts that stands between other lines, as teasers do.
ALONE: Final = 0.5
# The share of the strongest stretch that an earlier one must have to be the story.
NEAR: Final = 0.45
# The same of one of some paragraphs that a sure sign of the end parts from the strongest, as a long list of teasers may be.
ENDED: Final = 0.3
FEWEST: Final = 3  # paragraphs
# The same where the window's title says what stands above it: other stories follow, each with a headline of its own.
TITLED: Final = 0.1
TITLE_REACH: Final = 15  # lines
SHORTEST_TITLE: Final = 4  # words


def find_core(kinds: Kinds) -> range:
    """The first stretch of lines whose sum of weights comes near the highest (Kadane's algorithm); empty without running text.

    Comments and teasers below a short story may outweigh it, so that the first of the strong stretches is taken.
    """
    if kinds.plain and (told := [index for index in kinds.prose if index < kinds.closed]):
        return range(min(told), max(told) + 1)
    stretches = _stretches(kinds)
    strongest, last = max(stretches, key=lambda stretch: stretch[0])
    near = [
        span
        for best, span in stretches
        if best >= NEAR * strongest
        or (
            best >= TITLED * strongest
            and _is_ended(kinds, span, last.start)
            and (best >= ENDED * strongest or _is_titled(kinds, span))
        )
    ]
    return next(span for span in near if span == last or not _is_lede(kinds, range(span.start, last.start), span))


def _stretches(kinds: Kinds) -> list[tuple[float, range]]:
    """The stretches of lines whose sum of weights stays above zero, each up to where it is highest, with that sum."""
    stretches: list[tuple[float, range]] = []
    best, span, total, begin = 0.0, range(0), 0.0, 0
    laid_out = not frames_tell(kinds.lines)
    most = MOST_FRAMED if laid_out else MOST
    outside, boxes, prose = kinds.hard | (kinds.navigation - kinds.links), kinds.soft | kinds.links, kinds.prose
    for index, line in enumerate(kinds.lines):
        if total <= 0:
            if best:
                stretches.append((best, span))
            best, total, begin = 0.0, 0.0, index
        if index in prose:
            # Who signs a story may stand in the row that holds all of it.
            is_text = ends_sentence(line.text) or (laid_out and line.text.count(". ") >= FEWEST)
            closed = 1 if is_text else UNCLOSED
            beside = index - 1 in prose or index + 1 in prose or not kinds.alone(index)
            total += min(line.words, most) * closed * (1 if beside else ALONE)
            if total > best:
                best, span = total, range(begin, index + 1)
        elif index in kinds.twice:
            continue
        elif index in outside:
            total += OUTSIDE
        elif index in boxes:
            total += BOX
        else:
            total += ITEM if line.words < ITEM_WORDS and line.text.startswith(BULLETS) else SHORT
    stretches.append((best, span))
    return stretches


def _is_ended(kinds: Kinds, span: range, below: int) -> bool:
    """Whether a stretch of some paragraphs has a sure sign of a story's end below it, above the stretch that begins at ``below``."""
    return len(kinds.prose.intersection(span)) >= FEWEST and not kinds.hard.isdisjoint(range(span.stop, below))


def _is_titled(kinds: Kinds, span: range) -> bool:
    """Whether a line a little above a stretch is said by one of the first lines of the page, the title of its window."""
    above = range(max(1, span.start - TITLE_REACH), span.start)
    return any(
        kinds.lines[index].words >= SHORTEST_TITLE and any(unquoted(kinds.keys[index]) in top for top in kinds.tops[:index])
        for index in above
    )


def _is_lede(kinds: Kinds, above: range, span: range) -> bool:
    """Whether a stretch is one paragraph, below which the story goes on: nothing that ends a story stands between, only short lines."""
    return len(kinds.prose.intersection(span)) == 1 and kinds.hard.isdisjoint(above)
