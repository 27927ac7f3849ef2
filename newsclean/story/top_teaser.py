"""The teaser of another story on top of a dump: extractors put the first box of a page there that is called an article."""

from __future__ import annotations

from typing import Final

from newsclean.shapes.echo import retells, said_in, says_more
from newsclean.shapes.prose import is_question
from newsclean.story.kinds import Kinds
from newsclean.story.strangers import mark

REACH: Final = 4  # lines
LONGEST: Final = 45  # words of a snippet
FEWEST: Final = 4  # paragraphs of the story below it
# The share of their pairs of words that the story says of a teaser, and of its own paragraphs: of 66 stories of thirteen papers one, a
# recipe, says as little of its headline and its lede.
STRANGE: Final = 0.05
TOLD: Final = 0.05
CONTRAST: Final = 3.0  # times


def find_top_teaser(kinds: Kinds) -> range:
    """The title and the snippet of another story on top of a dump, which say next to nothing of the story below; empty if it has none.

    Told only where words are syllables.
    """
    if kinds.page.kind != "text" or not kinds.syllables:
        return range(0)
    other = kinds.furniture | kinds.stamps | kinds.blank
    title = next((index for index in range(min(REACH, len(kinds.lines) - 1)) if index not in other), -1)
    # The stamp of a teaser may stand between its title and its snippet.
    snippet = title + 1 + (title + 1 in kinds.stamps)
    if title < 0 or snippet >= len(kinds.lines) or not _is_teaser(kinds, title, snippet):
        return range(0)
    below = [index for index in sorted(kinds.prose) if index > snippet]
    if len(below) < FEWEST:
        return range(0)
    said = "\n".join([kinds.keys[index] for index in below])
    if any(says_more(kinds.lines[index], said, STRANGE) for index in (title, snippet)):
        return range(0)
    shares = [said_in(kinds.lines[index], said) for index in (title, snippet)]
    # A tag opens the story itself, "(Thanh tra) - ...", or a button closes the teaser, "Chi tiết »".
    marked = mark(kinds, snippet + 1) not in ("", "when", "ago")
    again = retells(kinds.lines[title], kinds.lines[snippet])
    told = marked or below[0] in kinds.agency or (again and _tells(kinds, below, shares))
    return range(title, snippet + 1 + marked) if told else range(0)


def _tells(kinds: Kinds, below: list[int], shares: list[float]) -> bool:
    """Whether the first paragraphs ``below`` say much more of the rest than a teaser with these ``shares`` does."""
    told = [
        said_in(kinds.lines[index], "\n".join([kinds.keys[other] for other in below if other != index]))
        for index in below[:FEWEST]
    ]
    return sum(told, 0.0) >= max(TOLD, CONTRAST * max(shares)) * len(told)


def _is_teaser(kinds: Kinds, title: int, below: int) -> bool:
    """Whether a title stands above what may be its snippet."""
    line, snippet = kinds.lines[title], kinds.lines[below]
    titled = kinds.title(title) or (is_question(line) and title not in kinds.prose)
    shown = below in kinds.prose and below not in kinds.agency and snippet.words <= LONGEST
    return titled and shown
