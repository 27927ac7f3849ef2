"""Titles of other stories right below the story, each with its snippet: they are not body."""

from __future__ import annotations

from typing import Final

from newsclean.shapes.caption import TITLING, shows_people
from newsclean.shapes.credit import credit_of
from newsclean.shapes.echo import retells, said_in
from newsclean.shapes.prose import goes_on
from newsclean.story.kinds import Kinds
from newsclean.story.said_again import tells_of_story
from newsclean.story.strangers import is_strange

# The fewest words of a teaser's title: subheadings have fewer.
TITLE: Final = 10
# The captions that may stand between the last paragraphs of a story.
MOST_CAPTIONS: Final = 2
SHORTEST_CAPTION: Final = 7  # words
# The share of a story's words that teasers right below it may have.
FEW: Final = 0.2
# So far above an item of a digest another one stands.
ITEMS: Final = 6  # lines


def without_stamped(kinds: Kinds, start: int, end: int) -> int:
    """Cut off titles with a snippet and a stamp below it each, if there are two or more: "5 giờ trước"."""
    count, top = 0, end - (end - 1 in kinds.stamps)
    while top in kinds.stamps and top - 3 > start and top - 1 in kinds.prose and kinds.title(top - 2):
        count, top = count + 1, top - 2
        top -= top - 1 in kinds.stamps
    return top if count > 1 else end


def without_teasers(kinds: Kinds, start: int, end: int) -> int:
    """Cut off pairs of a title and one snippet at the end; a subheading has fewer words, and more text below it."""
    at_end, bottom = end == len(kinds.lines), end
    while end - 4 > start and end - 1 in kinds.prose and kinds.title(end - 2, TITLE) and _teases(kinds, end - 2):
        # A link's picture says the title as well.
        title = end - 3 if end - 2 in kinds.doubles else end - 2
        above = title - 1 in kinds.prose or kinds.is_name(title - 1)
        if (at_end and title == end - 2) or not above or _is_entry(kinds, title) or not _are_few(kinds, start, title, bottom):
            break
        if not kinds.syllables and title + 1 not in kinds.agency and _is_of_story(kinds, end - 2):
            break
        if _is_caption(kinds, start, title):
            break
        end = title
    if end - 3 > start and (pairs := _pairs(kinds, start, end)):
        top = end - 2 * pairs
        if not at_end or kinds.is_name(top - 1) or is_strange(kinds, start, range(top + 1, end, 2)):
            end = top
    # Who signed the story stands above the teasers.
    while end < bottom and end - 1 > start and kinds.is_name(end - 1) and end - 1 not in kinds.prose:
        end -= 1
    return end


def _is_caption(kinds: Kinds, start: int, title: int) -> bool:
    """Whether a title is another caption of a story that has one above a paragraph on it, and speaks of what the story does."""
    if not kinds.syllables or title + 1 in kinds.agency:
        return False
    paired = any(
        kinds.title(index, SHORTEST_CAPTION) and {index - 1, index + 1} <= kinds.prose and _teases(kinds, index, alone=False)
        for index in range(start + 1, title - 1)
    )
    return paired and said_in(kinds.lines[title], "\n".join(kinds.keys[start:title])) > 0


def _is_of_story(kinds: Kinds, title: int) -> bool:
    """Whether a title and the only paragraph below it belong to the story: a heading, or a caption, that the paragraph does not say
    again, or a paragraph that has words of the story."""
    paragraph = kinds.lines[title + 1]
    return not retells(kinds.lines[title], paragraph) or tells_of_story(kinds, paragraph, title)


def _pairs(kinds: Kinds, start: int, end: int) -> int:
    """How many pairs of a title and a snippet stand above ``end``: two at least.

    Who reports an event shows in turn who speaks there and what is said: "Đồng chí Lê Văn Bình phát biểu khai mạc".
    """
    count, teased, first, bottom = 0, 0, False, end
    while end - 2 > start and end - 1 in kinds.prose and kinds.title(end - 2, SHORTEST_CAPTION) and not _is_entry(kinds, end - 2):
        if shows_people(kinds.lines[end - 2]):
            break
        first = _teases(kinds, end - 2, alone=False)
        count, teased, end = count + 1, teased + first, end - 2
    told = count > 1 and (teased == count or (first and count > MOST_CAPTIONS))
    few = told and (_are_few(kinds, start, end, bottom) or is_strange(kinds, start, range(end + 1, bottom, 2)))
    return count if few else 0


def _are_few(kinds: Kinds, start: int, title: int, bottom: int) -> bool:
    """Whether the snippets from a title to ``bottom`` have few words beside the story above, or open with an agency, or stand
    below who signed the story.

    A caption and the paragraph on whom it shows look like a title and its snippet, again and again in a story on an event. Told
    where snippets are told from them at all.
    """
    above = kinds.above
    few = above[bottom] - above[title] <= FEW * (above[title] - above[start])
    return few or not kinds.syllables or title + 1 in kinds.agency or kinds.is_name(title - 1)


def _teases(kinds: Kinds, title: int, alone: bool = True) -> bool:
    """Whether the line below a title may be its snippet; told only where words are syllables.

    A snippet opens with its agency, or says the title's words again, in one sentence if it is ``alone``. A paragraph below a
    caption does neither.
    """
    if title in kinds.see_also:
        return False  # "Read also: Ninth bridge opens" is one line
    if not kinds.syllables or title in kinds.doubles or title + 1 in kinds.agency:
        return True
    snippet = kinds.lines[title + 1]
    line = kinds.lines[title]
    if title in kinds.furniture or shows_people(line) or credit_of(kinds.page, line) or (alone and goes_on(snippet.text)):
        return False
    return retells(line, snippet)


def _is_entry(kinds: Kinds, title: int) -> bool:
    """Whether a title opens with its hour or number, as the entries of a live blog and of a list do: "11.04 Uhr: ...", or with its source, as
    those of a Chinese digest do: "【例报】大桥通车"."""
    text = kinds.lines[title].text
    if text[:1] != TITLING:
        return text[:1].isdigit()
    return any(line.text.startswith(TITLING) for line in kinds.lines[max(0, title - ITEMS) : title])
