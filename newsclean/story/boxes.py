"""Boxes with other stories amid a story: below a heading, up to a label, or a title with its snippet."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from newsclean.page import Line, Page
from newsclean.sentence import FULL_STOPS, PAUSES, STOPS
from newsclean.shapes.caption import is_framed, is_quoted
from newsclean.shapes.credit import credit_of
from newsclean.shapes.echo import announces, retells, said_in
from newsclean.shapes.names import names
from newsclean.shapes.skips import resumes
from newsclean.shapes.stamp_line import says_when
from newsclean.story.titles import FEWEST, LONGEST_KICKER, MOST, is_headed_title, is_title, may_link, may_title
from newsclean.words import words_are_syllables

SHORTEST: Final = 4  # where words are no syllables
LONGEST_AUTHOR: Final = 5  # words
LONGEST_LABEL: Final = 2  # words
# Boxes amid a story: words of a title, of a snippet; boxes, paragraphs beside each.
SHORTEST_BOXED: Final = 8
LONGEST_BOXED: Final = 50
MOST_BOXED: Final = 3
FEWEST_BESIDE: Final = 4
# The share of a snippet's pairs of words that the story may say, and of a title's; of a title's words that its snippet says.
KNOWN: Final = 0.1
KNOWN_TITLE: Final = 0.3
# A short story says less by chance.
SHORT_STORY: Final = 400  # words
KNOWN_IN_SHORT: Final = 0.2
SHORTEST_IN_SHORT: Final = 10  # words of a title there: a heading of eight is no rarity
SAID: Final = 0.25
LONGEST_BOX: Final = 12  # lines
FEWEST_SHORT: Final = 3  # lines
LONGEST_SHORT: Final = 4  # words


def below_headings(page: Page, inside: list[Line]) -> Iterator[tuple[Line, str]]:
    """The headlines right below the heading of a box, and their authors: "Tin liên quan"."""
    headings = {hit.line.index for hit in page.hits.get("related-heading", ()) if hit.line.words <= FEWEST}
    # "Mời bạn xem thêm video:", which is removed already.
    headings |= {
        hit.line.index
        for hit in page.hits.get("see-also", ())
        if hit.line.words <= LONGEST_KICKER and hit.line.text.endswith(":") and hit.line.index >= page.story.start
    }
    if not headings:
        return
    yield from _short_links(page, headings)
    buttons = page.found("player-chrome")
    heading: Line | None = None
    titled = -1
    for line in inside:
        if (above := _above_buttons(page, line.index, buttons)) in headings:
            heading = page.lines[above]
        if (heading is None and line.index not in headings) or not may_link(page, line):
            continue
        if line.index in headings:
            heading = line
        elif heading is not None and (
            _is_linked(page, heading, line) or (titled == line.index - 1 and _asks_above_text(page, line))
        ):
            titled = line.index
            yield line, f"stands below the heading in row {heading.row}"
        elif titled == line.index - 1 and line.words <= LONGEST_AUTHOR and names(line.text):
            yield line, f"is the author of the headline in row {page.lines[titled].row}"
        elif titled == line.index - 1 and says_when(line.text):
            yield line, f"is the stamp of the headline in row {page.lines[titled].row}"
        elif heading is not None and _labels_title(page, heading, line):
            yield line, "labels the headline below it"
        elif titled == line.index - 1 and _is_snippet(page, page.lines[titled], line):
            yield line, f"says the headline in row {page.lines[titled].row} again, and nothing of the story"
            heading = None  # a heading of the story may stand below it
        else:
            heading = None


def _is_snippet(page: Page, title: Line, line: Line) -> bool:
    """Whether a paragraph right below the title of a link is its snippet; told only where words are syllables."""
    if page.kind != "text" or not line.prose or line.words > LONGEST_BOXED or not words_are_syllables(page.language):
        return False
    rest = (other.key for other in page.lines[page.story.start : page.story.end] if other is not line and other is not title)
    return retells(title, line) and said_in(line, "\n".join(rest)) <= KNOWN


def _short_links(page: Page, headings: set[int]) -> Iterator[tuple[Line, str]]:
    """Some lines of a few words each right below the heading of a box amid a story: "Weather in Nordbrook", "Gold rate today".

    Told where words are not syllables; one or two may head what stands below them.
    """
    story = page.story
    for heading in sorted(headings) if page.kind == "text" and not words_are_syllables(page.language) else ():
        links = list(takewhile(_is_short, page.span(heading + 1, story.end))) if story.start < heading < story.end else []
        below = links[-1].index + 1 if links else story.end
        if len(links) >= FEWEST_SHORT and below - heading - 1 == len(links) and below < story.end and page.lines[below].prose:
            for line in links:
                yield line, f"is one of {len(links)} short lines below the heading in row {page.lines[heading].row}"


def _is_short(line: Line) -> bool:
    return line.words <= LONGEST_SHORT and not line.prose and line.text[-1:] not in STOPS and line.text[0].isalpha()


def _above_buttons(page: Page, index: int, buttons: set[int]) -> int:
    """The line above ``index`` and above the buttons that turn the pages of a box: "Previous", "1", "Next"."""
    above = index - 1
    while above in buttons or (above > 0 and page.lines[above].text.isdigit()):
        above -= 1
    return above


def _labels_title(page: Page, heading: Line, line: Line) -> bool:
    """Whether a word or two stand above a title below the heading of a box: "Exclusive", "World News"."""
    below = page.below(line.index)
    short = (
        line.words <= LONGEST_LABEL and line.text[-1:] not in STOPS and line.text[-1:] not in PAUSES and line.text[0].isupper()
    )
    return short and page.kind == "text" and below is not None and _is_linked(page, heading, below) and not announces(page, below)


def up_to_labels(page: Page) -> Iterator[tuple[Line, str]]:
    """What stands between the heading of a box and the label of an advert that says that the story goes on."""
    if page.kind != "text":
        return
    labels = sorted(hit.line.index for hit in page.hits.get("ad-label", ()) if resumes(hit.line))
    headings = [hit.line for hit in page.hits.get("related-heading", ()) if hit.line.index in page.story]
    for heading in headings if labels else ():
        label = next((index for index in labels if index > heading.index), heading.index)
        box = page.lines[heading.index + 1 : label]
        if label - heading.index > LONGEST_BOX or any(line.prose for line in box):
            continue
        because = f"stands between the heading in row {heading.row} and the label in row {page.lines[label].row}"
        yield from ((line, because) for line in box if page.verdicts[line.index] is None)


def _is_linked(page: Page, heading: Line, line: Line) -> bool:
    """Whether a line below the heading of a box is the title of another story."""
    below = line.index == heading.index + 1 and (is_headed_title(line) or _is_above_title(page, line))
    title = below or may_title(line) or _is_short_title(page, line) or _asks_above_title(page, line)
    return title and not _heads_text(page, heading, line)


def _is_above_title(page: Page, line: Line) -> bool:
    """Whether a few words without a stop stand right above the shape of a headline, where words are syllables: "Chuyện ở giàn số 3"."""
    few = SHORTEST <= line.words < FEWEST and not line.prose and ":" not in line.text and line.text[-1:].isalnum()
    below = page.below(line.index) if few and words_are_syllables(page.language) else None
    return below is not None and page.kind == "text" and line.text[0].isupper() and may_title(below)


def _is_short_title(page: Page, line: Line) -> bool:
    """Whether a line below such a heading is a title of few words, or of two parts: told where words are not syllables."""
    few = SHORTEST <= line.words <= MOST and not line.prose and line.text[-1:] not in STOPS and not line.text.isupper()
    return (
        few
        and page.kind == "text"
        and line.text[0].isalpha() | (line.text[0] in "\"“‘'«+")  # "+ " marks what subscribers read
        and not words_are_syllables(page.language)
    )


def _heads_text(page: Page, heading: Line, line: Line) -> bool:
    """Whether a line that does not stand right below the heading is a heading itself: of the paragraph below it."""
    if line.index == heading.index + 1 or line.words > LONGEST_KICKER or page.kind != "text":
        return False
    below = page.below(line.index)
    return below is not None and below.prose and (is_quoted(line) or announces(page, line))


def _asks_above_title(page: Page, line: Line) -> bool:
    """Whether a line asks as a headline does, and a headline stands right below it: a subheading that asks has text below."""
    below = page.below(line.index) if _asks(line) else None
    return below is not None and (may_title(below) or is_headed_title(below) or below.text.endswith("?"))


def _asks_above_text(page: Page, line: Line) -> bool:
    """Whether a line below a title in a box asks as headlines do, and is no heading of the paragraph below it."""
    return _asks(line) and page.kind == "text" and not announces(page, line)


def _asks(line: Line) -> bool:
    return line.text.endswith("?") and ". " not in line.text and FEWEST <= line.words <= MOST


def boxed(page: Page, inside: list[Line]) -> Iterator[tuple[Line, str]]:
    """A title amid the story and the sentence below it, which says the title again and nothing that the story says: a box with a link.

    Told only where words are syllables, by pairs of them. Where other titles as long stand in the story, it may be one of news in
    brief.
    """
    titles = _boxed_titles(page, inside) if words_are_syllables(page.language) else []
    if not 0 < len(titles) <= MOST_BOXED:
        return
    boxes = {index for title in titles for index in (title.index, title.index + 1)}
    prose = sum(line.prose for line in inside) - len(titles)
    if prose < FEWEST_BESIDE * len(titles):
        return
    story = page.lines[max(0, page.story.headline) : page.story.end]
    rest = "\n".join([line.key for line in story if line.index not in boxes])
    is_short = rest.count(" ") <= SHORT_STORY
    known = KNOWN_IN_SHORT if is_short else KNOWN_TITLE
    for title in titles:
        snippet = page.lines[title.index + 1]
        if is_short and title.words < SHORTEST_IN_SHORT:
            continue
        if retells(title, snippet, SAID) and said_in(title, rest) <= known and said_in(snippet, rest) <= KNOWN:
            yield title, "is a title amid the story, which says nothing of it"
            yield snippet, f"says the title in row {title.row} again, and nothing of the story"


def _boxed_titles(page: Page, inside: list[Line]) -> list[Line]:
    """The titles amid the story, if each has one sentence below it; empty if one has not."""
    titles: list[Line] = []
    for line in inside:
        if line.prose or line.words < SHORTEST_BOXED or not is_title(line):
            continue
        is_box = _is_box(page, line)
        if _shows_picture(page, line):  # asked second: it costs more
            continue
        if not is_box:
            return []
        titles.append(line)
    return titles


def _shows_picture(page: Page, line: Line) -> bool:
    return is_framed(line) or credit_of(page, line) is not None


def _is_box(page: Page, title: Line) -> bool:
    """Whether one sentence stands right below a title, and running text or nothing below that."""
    if title.index + 1 >= page.story.end or page.lines[title.index - 1].text.endswith(PAUSES):
        return False
    below = page.lines[title.index + 1 : title.index + 3]
    snippet = below[0]
    return (
        snippet.prose
        and snippet.words <= LONGEST_BOXED
        and snippet.text.endswith(FULL_STOPS)
        and ". " not in snippet.text
        and (len(below) == 1 or below[1].prose)
        and page.verdicts[snippet.index] is None
    )
