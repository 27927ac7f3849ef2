"""Whether the story goes on below what might end it: a box, a teaser, a few prompts."""

from __future__ import annotations

from itertools import takewhile
from typing import Final

from newsclean.page import Line
from newsclean.sentence import ELLIPSES, STOPS, ends_sentence, signs_off
from newsclean.shapes.echo import retells, said_in
from newsclean.shapes.prose import LISTED, is_question
from newsclean.story.kinds import Kinds
from newsclean.story.numbered import counts_on
from newsclean.story.said_again import tells_of_story
from newsclean.story.strangers import heads_strangers

# A paragraph this long below a box shows that the story goes on.
LONG: Final = 60  # words
LONG_BELOW: Final = 20  # words
LONGEST_HEADING: Final = 2  # words
FEWEST_TOLD: Final = 2  # paragraphs
# How far below a box the story may go on.
REACH: Final = 60  # lines
LONGEST_TITLE: Final = 28  # words
NEXT: Final = 8  # lines
FEWEST_BELOW: Final = 3  # paragraphs
FEWEST_TELLING: Final = 2  # of them
PAIRS_AGAIN: Final = 0.12  # of a paragraph's pairs of words
SHORTEST_BELOW: Final = 12  # words
SHORTEST_QUESTION: Final = 6  # words
SHORTEST_LINK: Final = 4
MOST_TITLES: Final = 3  # of a box with the story's last paragraph below it
LONGEST_BOX: Final = 12  # lines


def heads_text(kinds: Kinds, index: int) -> bool:
    """Whether a word or two that mark the end elsewhere are a heading of the story, "Thảo luận", "Chủ đề": mostly long paragraphs stand
    between them and the real end, and no names or stamps, as with comments, nor does their form stand below. Told only where words are
    syllables.
    """
    if not kinds.syllables or kinds.lines[index].words > LONGEST_HEADING:
        return False
    end = next((at for at in range(index + 1, len(kinds.lines)) if at in kinds.hard), index)
    run = range(index + 1, end)
    told = [at for at in run if at in kinds.prose and kinds.lines[at].words >= LONG_BELOW and _closes(kinds.lines[at])]
    closes = end in kinds.tags or (end in kinds.comments and index not in kinds.comments)
    if not closes or len(told) < FEWEST_TOLD or len(told) * 2 < len(run):
        return False
    return kinds.agency.isdisjoint(run) and kinds.stamps.isdisjoint(run) and not any(map(kinds.is_name, run))


def resumes(kinds: Kinds, run: range) -> bool:
    """Whether two paragraphs stand right below a box of a few links that a heading opens: "Related articles"."""
    if len(run) > LONGEST_BOX or kinds.related.isdisjoint(run) or not kinds.hard.isdisjoint(run):
        return False
    below = kinds.lines[run.stop : run.stop + 2]
    return len(below) > 1 and all(
        line.index in kinds.prose and line.index not in kinds.agency and _closes(line) for line in below
    )


def goes_on_below(kinds: Kinds, marker: int) -> bool:
    """Whether the story resumes below a box: two paragraphs in a row, or one long one, before the next hard marker, or
    an advert's label that says so; or headings that are numbered."""
    if counts_on(kinds, range(marker + 1, marker + REACH)):
        return True
    if heads_strangers(kinds, marker):
        return False
    # A box whose end the page tells is followed by the story at once: "Read more", "list of 2 items", ..., "end of list".
    run = int(marker + 1 in kinds.skips)
    for line in kinds.lines[marker + 1 : marker + REACH]:
        if line.index in kinds.skips:
            continue
        if line.index in kinds.hard or line.index in kinds.agency:
            return False
        if line.index in kinds.resumed:
            return True
        if line.index in kinds.prose and not is_question(line) and not _is_long_title(line) and not _is_cut_item(line):
            run += 1
            if run > 1 or line.words >= LONG:
                return True
        elif line.words >= 4 and (line.index not in kinds.furniture or line.index in kinds.soft):
            run = 0
    return False


def goes_on_below_stamps(kinds: Kinds, titles: int) -> bool:
    """Whether three paragraphs or more in a row, two of which speak of the story, stand right below titles with their stamps: a box amid it.

    Below the titles of a list at its end stand one snippet each, or what the page says of itself.
    """
    at, end = titles, min(titles + REACH, len(kinds.lines) - FEWEST_BELOW)
    while at < end and at not in kinds.prose:
        at += 1
    told = kinds.prose - kinds.agency - kinds.stamps
    next_lines = kinds.lines[at : at + NEXT]
    below = list(takewhile(lambda line: line.index in told and line.words >= SHORTEST_BELOW and _closes(line), next_lines))
    if len(below) < FEWEST_BELOW:
        return False
    if not kinds.syllables:
        return sum(tells_of_story(kinds, line, titles) for line in below) >= FEWEST_TELLING
    # Where words are syllables, their pairs are what a paragraph says again.
    said = kinds.said(range(titles))
    return sum(said_in(line, said) >= PAIRS_AGAIN for line in below) >= FEWEST_TELLING


def closes_below(kinds: Kinds, box: int) -> bool:
    """Whether the story's last paragraph stands below a box of one title: "Read also", the title, the paragraph; or of a few titles, if
    it has words of the story, or stands above its tags, or who signed above signs again below it.

    A snippet would say the title's words again, or have more titles below it.
    """
    if box - 1 in kinds.see_also and box + 1 in kinds.prose:  # what saves the story that a link leads to
        return ends_sentence(kinds.lines[box + 1].text)
    below = box + 1
    while below <= box + MOST_TITLES and below not in kinds.furniture and _is_title(kinds, below):
        below += 1
    titles = kinds.lines[box + 1 : below]
    below += len(titles) == 1 and below in kinds.stamps
    if box not in kinds.related or below not in kinds.prose:
        return False
    paragraph = kinds.lines[below]
    if not titles:  # they were left out, and who signs the story stands below its last paragraph
        return ends_sentence(paragraph.text) and below not in kinds.agency and kinds.is_name(below + 1)
    closed = _closes(paragraph) and below not in kinds.agency
    signed = _signs_again(kinds, below + 1, box)
    more = (
        below + 1 in kinds.stamps
        or _leads_on(kinds, below + 1)
        or (_is_title(kinds, below + 1) and below + 1 not in kinds.furniture and not signed)
    )
    if kinds.syllables:  # pairs of syllables are its words
        told = signed or (below + 1 in kinds.tags and said_in(paragraph, kinds.said(range(box))) >= PAIRS_AGAIN)
    else:
        told = below + 1 in kinds.tags or tells_of_story(kinds, paragraph, box)
    # The items of a list are marked, what stands below it is not.
    listed = len(titles) > 1 and all(map(kinds.is_item, range(box + 1, below))) and not kinds.is_item(below)
    told = told or len(titles) == 1 or (kinds.syllables and listed)
    titles = titles[-1:] if signed else titles  # who signs the story signs a snippet at most, below its one title
    return closed and not more and told and not any(retells(title, paragraph) for title in titles)


def is_only_teaser(kinds: Kinds, teaser: int) -> bool:
    """Whether a title and its snippet are the only such pair, and a paragraph of the story stands right below: links have titles above,
    and snippets the same tag, so that an extractor may have left the title out (told only where words are syllables)."""
    below = teaser + 1
    return (
        below in kinds.prose
        and below not in kinds.agency
        and kinds.lines[below].words >= LONG_BELOW
        and (is_titled(kinds, teaser) or (kinds.syllables and teaser - 1 in kinds.prose and _closes(kinds.lines[below])))
        and not any(at in kinds.agency for at in range(below, min(below + NEXT, len(kinds.lines))))
    )


def is_titled(kinds: Kinds, teaser: int) -> bool:
    """Whether a title, or a question that may be one, stands right above a snippet."""
    above = kinds.lines[teaser - 1]
    return kinds.title(above.index) or (is_question(above) and above.words >= SHORTEST_QUESTION)


def is_passed(kinds: Kinds, menu: int) -> bool:
    """Whether two paragraphs stand right below a few prompts: a box to subscribe above the last lines of a story."""
    for index in range(menu, min(menu + NEXT, len(kinds.lines) - 1)):
        if index in kinds.hard or index in kinds.related:
            return False
        if index in kinds.prose:
            return index + 1 in kinds.prose and all(map(_closes, kinds.lines[index : index + 2]))
    return False


def _is_title(kinds: Kinds, index: int) -> bool:
    """Whether a line is shaped like the title of a link, or asks as some of them do."""
    return kinds.title(index, SHORTEST_LINK) or (index < len(kinds.lines) and is_question(kinds.lines[index]))


def _leads_on(kinds: Kinds, index: int) -> bool:
    """Whether a button stands below a paragraph and again a few lines further down, as below each snippet of a box: "Đọc thêm »"."""
    return index in kinds.related and kinds.keys[index] in kinds.keys[index + 1 : index + 1 + NEXT]


def _signs_again(kinds: Kinds, index: int, box: int) -> bool:
    """Whether a line is a name that stands above a box, too, as who signs both above and below the story."""
    return kinds.is_name(index) and kinds.keys[index] in kinds.keys[:box]


def _closes(line: Line) -> bool:
    """Whether a line ends as a sentence that asks nothing."""
    return ends_sentence(line.text) and not is_question(line)


def _is_cut_item(line: Line) -> bool:
    """Whether a line is an item that was cut off, as titles in a box are: "- Nhà bốc cháy lúc nửa đêm, hai vợ chồng..."."""
    return line.text.startswith(LISTED) and line.text.endswith(ELLIPSES)


def _is_long_title(line: Line) -> bool:
    """Whether running text is so only by its length: a title of many syllables that does not close."""
    closed = ends_sentence(line.text) or line.text[-1:] in STOPS or signs_off(line.text)
    return line.words <= LONGEST_TITLE and not closed
