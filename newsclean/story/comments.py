"""Where readers' comments begin in what holds the story of an HTML page: old pages have them in the same plain paragraphs."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate
from typing import Final

from newsclean.page import Line, Page, Story
from newsclean.prompts import LONGEST_TO_COMMENT
from newsclean.shapes.byline import may_sign
from newsclean.shapes.stamp import find_stamp
from newsclean.story.going_on import FEWEST_TOLD, LONG_BELOW, LONGEST_HEADING
from newsclean.words import words_are_syllables

PROMPT: Final = "comment-prompt"
# Running text that stands above a comment prompt that ends the story: one above the story is a link to the comments.
BEGUN: Final = 100  # words


def end_at_comments(page: Page) -> Story:
    """The story of a page whose markup told where it stands, ended where its comments begin, if they do so inside it.

    Below a heading they may be longer than the story; a prompt that is a link may lead to them from amid the story, so that at
    least half of the running text has to stand above it.
    """
    story = page.story
    prompts = [
        hit.line
        for hit in page.hits.get(PROMPT, ())
        if hit.how in ("is", "starts with", "matches")
        and hit.line.words <= LONGEST_TO_COMMENT
        and story.start <= hit.line.index < story.end
    ]
    if not prompts:
        return story
    prose = [line for line in page.near if line.prose and story.start <= line.index < story.end]
    places = [line.index for line in prose]
    words = [0, *accumulate(line.words for line in prose)]
    for prompt in sorted(prompts, key=lambda line: line.index):
        above = words[bisect_left(places, prompt.index)]
        is_link = prompt.markup is not None and prompt.markup.linked > 0
        if above >= BEGUN and (not is_link or above * 2 >= words[-1]) and not _heads_text(page, prompt):
            because = f"row {prompt.row} «{prompt.text[:40]}» ends it"
            return story._replace(end=prompt.index, tail=prompt.index, because=because)
    return story


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
