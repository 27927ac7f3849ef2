"""Tags that lost their heading: a few words each, in a row below the last paragraph, most of which the story says."""

from __future__ import annotations

from typing import Final

from newsclean.page import Line
from newsclean.sentence import ends_sentence
from newsclean.shapes.echo import said_in
from newsclean.story.kinds import Kinds

FEWEST: Final = 3  # tags
MOST: Final = 12  # tags
LONGEST: Final = 6  # words
SAID: Final = 0.5  # of a tag's pairs of words
MOSTLY: Final = 0.5  # of the tags


def find_tags(kinds: Kinds, start: int, marker: int, headline: int) -> int:
    """The first of the tags right above ``marker``, which ends the story or the page; the marker if there are none.

    Told only where words are syllables. Who signs between the last paragraph and the tags is none of them. A list that running
    text announces is none, nor one of things of a kind: "Hội Kiến trúc sư", "Hội Xây dựng", "Hội Di sản".
    """
    first = marker
    while kinds.syllables and first > start + 1 and _may_be(kinds, kinds.lines[first - 1]):
        first -= 1
    if not FEWEST <= marker - first <= MOST + 1:
        return marker
    last = kinds.lines[first - 1]
    if last.index not in kinds.prose or not ends_sentence(last.text):
        return marker
    story = "\n".join([*(kinds.keys[headline : headline + 1] if headline >= 0 else ()), *kinds.keys[start:first]])
    tags = [line for line in kinds.lines[first:marker] if line.index > first or not _signs(kinds, line, story)]
    if not FEWEST <= len(tags) <= MOST or len({line.key.split()[0] for line in tags}) * 2 <= len(tags):
        return marker
    return tags[0].index if sum(_is_said(line, story) for line in tags) >= MOSTLY * len(tags) else marker


def _may_be(kinds: Kinds, line: Line) -> bool:
    # A section's name may be a tag, too.
    told = (line.index in kinds.furniture and line.index not in kinds.navigation) or line.index in kinds.stamps
    return line.words <= LONGEST and not told and line.text[:1].isalpha() and line.text[-1].isalnum() and ":" not in line.text


def _signs(kinds: Kinds, line: Line, story: str) -> bool:
    return kinds.is_name(line.index) and line.key not in story


def _is_said(line: Line, story: str) -> bool:
    return line.key in story if line.words == 1 else said_in(line, story) >= SAID
