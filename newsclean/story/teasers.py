"""Where teasers of other stories begin in what holds the story of an HTML page: below a heading, each under its link."""

from __future__ import annotations

from typing import Final

from newsclean.page import Page, Story

HEADING: Final = "related-heading"
LINK: Final = "link-line"
LONGEST_HEADING: Final = 14  # words
BEGUN: Final = 2  # paragraphs above the heading
FEWEST: Final = 2  # links below it: one may lead on from amid the story
SHORTEST: Final = 4  # words of a link that is a teaser's title


def end_at_teasers(page: Page) -> Story:
    """The story of a page whose markup told where it stands, ended at a heading if all running text below it stands right below links.

    A stamp may stand between a teaser's link and its text.
    """
    story = page.story
    headings = {
        hit.line.index: hit.line
        for hit in page.hits.get(HEADING, ())
        if hit.line.words <= LONGEST_HEADING and not hit.line.prose and story.start <= hit.line.index < story.end
    }
    if not headings:
        return story
    links = {index for index in page.boxed(LINK) if page.lines[index].words >= SHORTEST}
    prose = [line.index for line in page.near if line.prose and story.start <= line.index < story.tail]
    for index, heading in sorted(headings.items()):
        below = [at for at in prose if at > index]
        linked = sum(at > index for at in links)
        if not (FEWEST <= linked >= len(below) > 0 and len(prose) - len(below) >= BEGUN):
            continue
        # One paragraph below several links is the story, which goes on below a box of them.
        if len(below) == 1 and {below[0] - 1, below[0] - 2} <= links:
            continue
        if all(at - 1 in links or (at - 2 in links and at - 1 not in prose) for at in below):
            return story._replace(end=index, tail=index, because=f"row {heading.row} «{heading.text[:40]}» ends it")
    return story
