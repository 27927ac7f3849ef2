"""The element that a template calls the text of the story, where what stands elsewhere on the page outweighs a short one, or adds to it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from newsclean.markup.element import Element
from newsclean.markup.words import names_story

SHORTEST: Final = 100  # characters of running text
# What seemed to hold the story has no more than this many times as much: a gallery below a word of welcome has more.
MOST_TIMES: Final = 4
MOST_TIMES_AROUND: Final = 3


def called_story(counted: Iterable[Element], found: Element, headline: int) -> Element | None:
    """The element called so that holds the story, if ``found``, which seemed to hold it, stands apart from it, or around it and what stands
    below it: comments, teasers, a dialog on cookies.

    Of the elements with running text, which ``counted`` are, only one may be called so. The ``headline`` stands above it; a page without one
    may hold several texts.
    """
    if any(map(_is_called, found.up())):
        return None
    called = list(filter(_is_called, counted))
    outermost = [element for element in called if not any(element is not other and element.under(other) for other in called)]
    if len(outermost) != 1:
        return None
    story = outermost[0]
    if story.under(found):
        holds = 0 <= headline < story.first and story.prose * MOST_TIMES_AROUND >= found.prose
    else:
        holds = story.prose * MOST_TIMES >= found.prose
    return story if holds and story.prose >= SHORTEST else None


def _is_called(element: Element) -> bool:
    return element.names != "" and names_story(element.names)
