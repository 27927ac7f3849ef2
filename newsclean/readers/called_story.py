"""Where a short story stands that what is elsewhere on its page outweighs: teasers, comments, dialogs.

It is the element that a template calls the text of the story, or what is left without a list of teasers.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from newsclean.markup.element import Element
from newsclean.markup.words import names_story
from newsclean.readers.dom import Piece

SHORTEST: Final = 100  # characters of running text
# What seemed to hold the story has no more than this many times as much: a gallery below a word of welcome has more.
MOST_TIMES: Final = 4
MOST_TIMES_AROUND: Final = 3
FEWEST_TEASERS: Final = 3
SHORTEST_TITLE: Final = 12  # characters


def called_story(counted: Iterable[Element], found: Element, headline: int) -> Element | None:
    """The element called so that holds the story, if ``found``, which seemed to hold it, stands apart from it, or around it and what stands
    below it: comments, teasers, a dialog on cookies.

    Of the elements with running text, which ``counted`` are, only one may be called so. The ``headline`` stands above it; a page without one
    may hold several texts.
    """
    if any(map(_is_called, found.up())):
        return None
    called = list(filter(_is_called, counted))
    if not called:
        return None
    story = called[0]
    for element in called:
        if story.under(element):
            story = element
    if not all(element.under(story) for element in called):
        return None
    if story.under(found):
        holds = 0 <= headline < story.first and story.prose * MOST_TIMES_AROUND >= found.prose
    else:
        holds = story.prose * MOST_TIMES >= found.prose
    return story if holds and story.prose >= SHORTEST else None


def _is_called(element: Element) -> bool:
    return element.names != "" and names_story(element.names)


def are_teasers(pieces: Sequence[Piece], prose: Sequence[int]) -> bool:
    """Whether each of the texts at ``prose`` stands right below a link that is long enough for a title."""
    above = [pieces[index - 1] for index in prose if index > 0]
    titles = [piece for piece in above if piece.length >= SHORTEST_TITLE and piece.linked * 2 > piece.length]
    return FEWEST_TEASERS <= len(titles) == len(prose)
