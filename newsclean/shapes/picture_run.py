"""Runs of captions: several short lines between paragraphs, most of which say what is to be seen, some closed and some not."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.page import SENTENCE_END, Line, Page
from newsclean.shapes.caption import says_what_is_seen, unclosed_words

FEWEST, LONGEST = 3, 22  # lines, words of each
LONG = 30  # words of the paragraphs around
SEEN = 0.75  # of the lines say what is seen
LONGEST_HEADING = 16  # words
# What introduces, asks or lists is no caption, and nothing beside it is.
NEVER = (":", ";", ",", "?")


def picture_runs(page: Page) -> Iterator[list[Line]]:
    """The lines of each run of pictures in a dump's story, those among them that are known for captions included.

    Lists are closed all alike or not at all; editors close some captions and leave others open.
    """
    start, end = page.story.start + 1, page.story.end
    run: list[Line] = []
    for line in page.lines[start:end]:
        if line.words <= LONGEST and _may_be_caption(page, line):
            run.append(line)
        else:
            if len(run) >= FEWEST:
                yield from _pictures(page, run)
            run = []
    if len(run) >= FEWEST:
        yield from _pictures(page, run)


def _pictures(page: Page, run: list[Line]) -> Iterator[list[Line]]:
    above, below = page.lines[run[0].index - 1], run[-1].index + 1
    if not (above.prose and above.words >= LONG and above.text.endswith(SENTENCE_END)):
        return
    if not _is_known(page, run[-1]) and 0 < unclosed_words(run[-1]) <= LONGEST_HEADING:
        run = run[:-1]  # a heading of what stands below
    known = sum(_is_known(page, line) for line in run)
    at_end = below >= page.story.end
    if len(run) < FEWEST or (known * 2 < len(run) if at_end else page.lines[below].words < LONG and below == run[-1].index + 1):
        return
    seen = [line for line in run if _is_known(page, line) or unclosed_words(line) or says_what_is_seen(line)]
    closed = sum(line.text.endswith(".") for line in run)
    if len(seen) >= SEEN * len(run) and 0 < closed < len(run) and not any(line.text.endswith(NEVER) for line in run):
        yield run


def _may_be_caption(page: Page, line: Line) -> bool:
    verdict = page.verdicts[line.index]
    return verdict is None or verdict.role == "caption"


def _is_known(page: Page, line: Line) -> bool:
    return page.verdicts[line.index] is not None
