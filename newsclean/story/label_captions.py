"""Captions right below what players and galleries call a picture: "Photo 3/12"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.page import Line, Page
from newsclean.shapes.caption import (
    bare_labels,
    heard,
)
from newsclean.shapes.echo import announces
from newsclean.story.caption_places import is_paragraph

FEWEST_PICTURES: Final = 3  # of a photo story
MOST_PICTURES: Final = 0.7  # of them have a line of their own
FEWEST_BELOW: Final = 9  # words of a caption below a picture label
LONGEST_BELOW: Final = 28  # words


def below_labels(page: Page) -> Iterator[tuple[Line, str]]:
    """The lines right below picture labels: all of them in a photo story, else those that are one short sentence.

    Where labels are read out, each caption has one of its own, and what stands below the label of a credit is the story's.
    """
    if "picture-label" not in page.ruled:
        return
    for label in bare_labels(page):
        yield from (
            (line, f"is what the label in row {label.row} announces") for line in page.span(label.index + 1, label.index + 2)
        )
    read_out = {hit.line.index for rule in ("caption", "picture-label") for hit in heard(page, rule)}
    labels = [
        index
        for index, verdict in enumerate(page.verdicts)
        if verdict and verdict.rule == "picture-label" and index not in read_out
    ]
    below = [page.lines[index + 1] for index in labels if index + 1 < page.story.tail and page.verdicts[index + 1] is None]
    framed = {index - 1 for index in labels} & {line.index for line in below}
    photo_story = _is_photo_story(page, labels, below, framed)
    for line in below:
        unclosed = 0 if line.text.endswith(".") or line.index in framed else line.words
        if line.text.endswith(":") or 0 < unclosed < FEWEST_BELOW or (unclosed and announces(page, line)):
            continue
        if photo_story or (line.words <= LONGEST_BELOW and ". " not in line.text and is_paragraph(page, line.index + 1)):
            yield line, f"stands below the picture label in row {page.lines[line.index - 1].row}"


def _is_photo_story(page: Page, labels: list[int], below: list[Line], framed: set[int]) -> bool:
    """Whether most pictures have a line of their own: no paragraph follows it, or the next picture does and it is short."""
    if len(labels) < FEWEST_PICTURES:
        return False
    alone = sum(not is_paragraph(page, line.index + 1) for line in below)
    short = sum(page.lines[index].words <= LONGEST_BELOW for index in framed)
    return max(alone, len(framed) if short * 2 > len(framed) else 0) >= MOST_PICTURES * len(labels)
