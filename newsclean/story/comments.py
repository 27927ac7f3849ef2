"""Where readers' comments begin in what holds the story of an HTML page: old pages have them in the same plain paragraphs.

A prompt tells it, or who wrote each of them and when: "ann_k, 12.01.2026, 14:01".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from newsclean.page import Line, Page, Story
from newsclean.prompts import LONGEST_TO_COMMENT
from newsclean.shapes.byline import may_sign
from newsclean.shapes.stamp import Stamp, find_stamp
from newsclean.shapes.stamp_line import says_when
from newsclean.story.going_on import FEWEST_TOLD, LONG_BELOW, LONGEST_HEADING
from newsclean.words import words_are_syllables

PROMPT: Final = "comment-prompt"
# Running text that stands above a comment prompt that ends the story: one above the story is a link to the comments.
BEGUN: Final = 100  # words
FEWEST_ABOVE: Final = 2  # paragraphs of a shorter one
# Who wrote a comment and when: no more words, and not only once.
LONGEST_SIGNED: Final = 12
FEWEST_SIGNED: Final = 2
SHORTEST: Final = 5  # words of a comment that is no sentence
# What such a line may be by its markup.
MAY_SIGN: Final[tuple[str | None, ...]] = (None, "subheading", "list-item")


def end_at_comments(page: Page) -> Story:
    """The story of a page whose markup told where it stands, ended where its comments begin, if they do so inside it.

    Below a heading they may be longer than the story; a prompt that is a link may lead to them from amid the story, so that at
    least half of the running text has to stand above it, as above any prompt of a short story.
    """
    story = page.story
    near = [line for line in page.near if story.start <= line.index < story.end]
    prompts = [
        hit.line
        for hit in page.hits.get(PROMPT, ())
        if hit.how in ("is", "starts with", "matches")
        and hit.line.words <= LONGEST_TO_COMMENT
        and story.start <= hit.line.index < story.end
    ]
    signed = _signed(page, near)
    if not prompts and not signed:
        return story
    prose = [line for line in near if line.prose]
    places = [line.index for line in prose]
    words = [0, *accumulate(line.words for line in prose)]
    for prompt in sorted(prompts, key=lambda line: line.index):
        paragraphs = bisect_left(places, prompt.index)
        is_link = prompt.markup is not None and prompt.markup.linked > 0
        begun = words[paragraphs] >= BEGUN or (paragraphs >= FEWEST_ABOVE and not is_link)
        most = words[paragraphs] * 2 >= words[-1]
        if begun and (most or (words[paragraphs] >= BEGUN and not is_link)) and not _heads_text(page, prompt):
            return story.ended_by(prompt)
    paragraphs = bisect_left(places, signed[0].index) if signed else 0
    if paragraphs >= FEWEST_ABOVE and (words[paragraphs] >= BEGUN or words[paragraphs] * 2 >= words[-1]):
        above = near[near.index(signed[0]) - 1]
        return story.ended_by(above if above.is_heading else signed[0])
    return story


def _signed(page: Page, near: Sequence[Line]) -> list[Line]:
    """The lines that say who wrote each comment and when, if more than one does: none is older than the story, as days in its text are.

    The hour may stand alone below a name. No such line stands above the first that has a text, as the posts of a forum have.
    """
    found: list[tuple[Line, Stamp]] = []
    for above, line, below in zip(near, near[1:], near[2:], strict=False):
        if line.prose or ":" not in line.text or line.words > LONGEST_SIGNED or not _may_sign(line):
            continue
        if (stamp := find_stamp(line.text)) and stamp.timed:
            is_named = not says_when(line.text)
            if (below.prose or below.words >= SHORTEST) and (is_named or (not above.prose and _may_sign(above))):
                found.append((line if is_named else above, stamp))
            elif not found:
                return []
    if len({stamp.published for _, stamp in found}) < FEWEST_SIGNED:
        return []
    dated = find_stamp(page.lines[page.story.dateline].text) if page.story.dateline >= 0 else None
    return [line for line, _ in found] if dated is None or min(stamp.day for _, stamp in found) >= dated.day else []


def _may_sign(line: Line) -> bool:
    return line.markup is None or line.markup.role in MAY_SIGN


def _heads_text(page: Page, prompt: Line) -> bool:
    """Whether a word or two are a heading of the story, "Thảo luận": mostly long paragraphs stand below, without a name, a stamp or a form,
    as comments have. Told only where words are syllables.
    """
    if prompt.words > LONGEST_HEADING or not words_are_syllables(page.language):
        return False
    below = [line for line in page.near if prompt.index < line.index < page.story.end]
    told = sum(line.prose and line.words >= LONG_BELOW for line in below)
    if told < FEWEST_TOLD or told * 2 < len(below) or page.found(PROMPT) & {line.index for line in below}:
        return False
    return not any(find_stamp(line.text) or may_sign(line.text, page.language) for line in below if not line.prose)
