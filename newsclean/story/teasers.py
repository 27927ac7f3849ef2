"""Where teasers of other stories begin in what holds the story of an HTML page: below what closes it, each under its link."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from typing import Final

from newsclean.page import Line, Page, Story

HEADING: Final = "related-heading"
# The boxes and the role that stand below a story, if they do not stand above it.
BOXES: Final[tuple[str, ...]] = ("comment-box", "tag-list", "author-box")
SIGNED: Final = "byline"
LINK: Final = "link-line"
LONGEST_HEADING: Final = 14  # words
BEGUN: Final = 2  # paragraphs above the heading
FEWEST: Final = 2  # links below it: one may lead on from amid the story
SHORTEST: Final = 3  # words of a link that is a teaser's title
# So many teasers in a row, each a line below its link, end the story without a heading, if they say less than this share of what stands above.
FEWEST_IN_ROW: Final = 3
LESS: Final = 0.5
LONGEST_TOLD: Final = 40  # words of such a line


def end_at_teasers(page: Page) -> Story:
    """The story of a page whose markup told where it stands, ended where all running text that is left stands right below links.

    It does so below a heading, a box of tags or comments, or a byline. A stamp may stand between a teaser's link and its text.
    """
    story = page.story
    closing = {line.index: line for line in _closing(page) if story.start <= line.index < story.end}
    if not closing:
        return _end_at_row(page)
    signed = {line.index for line in page.marked.get(SIGNED, ())}
    links = {index for index in page.boxed(LINK) if page.lines[index].words >= SHORTEST}
    footer = page.found("copyright") | page.found("contact")  # what old pages have in one box with the story
    prose = [
        line.index for line in page.near if line.prose and story.start <= line.index < story.tail and line.index not in footer
    ]
    for index, line in sorted(closing.items()):
        below = [at for at in prose if at > index]
        linked = sum(at > index for at in links)
        if not (FEWEST <= linked >= len(below) > 0 and len(prose) - len(below) >= BEGUN):
            continue
        # One paragraph below several links is the story, which goes on below a box of them.
        if len(below) == 1 and all(at in links and page.lines[at].words > SHORTEST for at in (below[0] - 1, below[0] - 2)):
            continue
        if all(at - 1 in links or (at - 2 in links and at - 1 not in prose) for at in below):
            end = index
            while end in signed:
                end += 1
            return story.ended_by(line, end)
    return _end_at_row(page)


def _end_at_row(page: Page) -> Story:
    """The story, ended above the first of a few teasers in a row, each a line of running text right below its link.

    No more text may stand below them than they have.
    """
    story = page.story
    links = {index for index in page.boxed(LINK) if page.lines[index].words >= SHORTEST}
    prose = [line for line in page.near if line.prose and story.start <= line.index < story.end]
    if len(links) < FEWEST_IN_ROW or len(prose) < BEGUN + FEWEST_IN_ROW:
        return story
    words = [0, *accumulate(line.words for line in prose)]
    first = -1  # of the row that the line before is in
    for at, line in enumerate(prose):
        if line.index - 1 not in links or line.words > LONGEST_TOLD:
            first = -1
        elif first < 0 or prose[at - 1].index != line.index - 2:
            first = at
        if first >= BEGUN and at + 1 - first >= FEWEST_IN_ROW and words[-1] - words[first] < words[first] * LESS:
            return story.ended_by(page.lines[prose[first].index - 1])
    return story


def _closing(page: Page) -> Iterator[Line]:
    """The lines below which there may be no more of the story."""
    for hit in page.hits.get(HEADING, ()):
        if hit.line.words <= LONGEST_HEADING and not hit.line.prose:
            yield hit.line
    for name in BOXES:
        yield from (page.lines[stretch.start] for stretch, _ in page.boxes.get(name, ()))
    yield from page.marked.get(SIGNED, ())
