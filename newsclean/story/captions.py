"""Which lines of a story stand under pictures: those with a credit, and in a dump those whose place and shape say so."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from newsclean.lexicon.fields import HOW
from newsclean.page import Line, Page
from newsclean.sentence import STOPS, ends_sentence
from newsclean.shapes.byline import may_sign
from newsclean.shapes.caption import (
    LONGEST_SENTENCE,
    MOST_UNCLOSED,
    ends_with_day,
    frames_tell,
    goes_on_below,
    has_telling_words,
    is_framed,
    is_quoted,
    names_photographer,
    says_what_is_seen,
    shows_people,
    titles_a_picture,
    unclosed_words,
)
from newsclean.shapes.doubles import is_doubled_caption, stands_between_credits
from newsclean.shapes.echo import announces, looks_back, says_again
from newsclean.shapes.picture_run import picture_runs
from newsclean.story.caption_places import (
    LONGEST_CAPTION,
    between_blocks,
    between_paragraphs,
    has_captions_beside,
    in_a_list,
    is_paragraph,
)
from newsclean.story.label_captions import below_labels
from newsclean.story.lead_caption import above_lede, find_lead_caption, surely_shows
from newsclean.words import folded, words_are_syllables

LONGEST_SIGNED: Final = 45  # words
FEWEST_DATED: Final = 6  # words
FEWEST_LONELY: Final = 9  # words
LONGEST_LONELY: Final = 16  # words
CLOSED: Final = STOPS | {"…", ")"}
# A body with more unclosed long lines than this has them for subheadings.
MOST: Final = 8
MOST_IN_A_RUN: Final = 3
LONGEST_HEADING: Final = 8  # words
SHORT_HEADING: Final = 4  # words: the last of a run heads what stands below it
FEWEST_BESIDE: Final = 10  # words
FEWEST_AGAIN: Final = 8  # words
LONGEST_AGAIN: Final = 26
NEAR_STAMP: Final = 4  # lines
LONGEST_AGENCY: Final = 3  # words
LABEL_ENDS: Final[tuple[str, ...]] = (":", "]")
LONGEST_TITLE: Final = 20  # words of what a label shows
# For so many lines of a page the whole story is read again.
MOST_AGAIN: Final = 40


def by_shape(page: Page) -> Iterator[tuple[Line, str]]:
    """The captions of a dump without a credit, and why; the surest first, since those below them are told by their neighbours."""
    story = page.story
    yield from _said_twice(page)
    # Without a headline, a line that ends so may be one, but for the block above the lede.
    for line in page.span(story.headline + 1, story.end) if story.headline >= 0 else page.span(story.head, story.start):
        if line.words <= LONGEST_SIGNED and names_photographer(line.text):
            yield line, "ends with a name in capitals, or in brackets with a colon"
    for line in page.span(story.head, story.end):
        if is_doubled_caption(line.text):
            yield line, "says its words twice, as a picture's text and its caption do"
        elif stands_between_credits(line.text):
            yield line, "stands between who gave a picture, and that again"
    yield from credits_alone(page)
    yield from below_labels(page)
    headings = page.meta.get("headings") or ()
    inside = [line for line in page.span(story.start, story.end) if line.index not in headings]
    # Vietnamese decrees and their lists have days there.
    for line in inside[1:] if not words_are_syllables(page.language) else ():
        if FEWEST_DATED <= line.words <= MOST_UNCLOSED and ends_with_day(line.text):
            yield line, "ends with the day on which a picture was taken"
    if _tells_sentences(page):
        yield from above_lede(page)
        if lead := find_lead_caption(page, inside):
            yield lead, "is one short sentence that says what is seen, right below the lede"
            inside.remove(lead)
    # What the table of contents lists are headings.
    listed = (
        {line.key for line, verdict in page.judged() if verdict.rule == "contents"} if "contents" in page.ruled else set[str]()
    )
    unclosed = [
        line
        for line in inside
        if line.words <= MOST_UNCLOSED and unclosed_words(line) and line.key not in listed and not goes_on_below(page, line)
    ]
    yield from _framed(page)
    yield from _runs(page, unclosed)
    yield from _single(page, inside, unclosed)
    if _tells_sentences(page):
        for run in picture_runs(page):
            for line in run:
                yield line, f"is one of {len(run)} short lines in a row between paragraphs, as pictures are"
        yield from _lonely(page)


def _tells_sentences(page: Page) -> bool:
    """Whether a closed sentence may be told to be a caption: not in a page on one row, whose lines are all sentences."""
    return has_telling_words(page.language) and "one-row" not in page.meta


def _single(page: Page, inside: list[Line], unclosed: list[Line]) -> Iterator[tuple[Line, str]]:
    """The single lines between paragraphs that are shaped like captions, closed or not."""
    known, asked = _tells_sentences(page), 0
    titles = {line.index for line in unclosed if known and titles_a_picture(line) and not announces(page, line)}
    titles -= page.found("notice")
    open_ended = {line.index for line in unclosed}
    seen: list[Line] = []
    for line in inside:
        if line.words > MOST_UNCLOSED:
            continue
        if line.index in open_ended:
            if because := _unclosed(page, line, titles):
                yield line, because
        elif not known:
            continue
        elif (
            line.words <= LONGEST_SENTENCE
            and between_paragraphs(page, line)
            and not has_captions_beside(page, line)
            and says_what_is_seen(line)
            and line is not inside[-1]
        ):
            seen.append(line)
        elif FEWEST_AGAIN <= line.words <= LONGEST_AGAIN and between_blocks(page, line):
            asked += 1
            if asked <= MOST_AGAIN and says_again(page, line):
                yield line, "is one short sentence that says again what the story says"
    # One alone that shows nobody is as likely a short paragraph: "Thiệt hại ước tính hơn năm tỷ đồng."
    for line in seen if len(seen) > 1 else filter(surely_shows, seen):
        yield line, "is one short sentence that says what is seen, between paragraphs"


def _unclosed(page: Page, line: Line, titles: set[int]) -> str | None:
    """Why a line that does not close like a sentence is a caption; ``titles`` are the lines that may title a picture. None if it is none."""
    if line.index in titles and len(titles) <= MOST and not in_a_list(page, line) and line is not page.lines[-1]:
        return "is no sentence, and too long for a subheading"
    if not between_paragraphs(page, line):
        return None
    if looks_back(page, line):
        return "is no sentence, and says again what stands above"
    if _tells_sentences(page) and shows_people(line):
        return "is no sentence, and says what people in a picture do"
    return None


def _lonely(page: Page) -> Iterator[tuple[Line, str]]:
    """The only line of a story that is shaped like a heading, if it announces nothing: who cuts a story has two headings or more.

    Above the last paragraph it may be the title of another story.
    """
    story = page.story
    shaped = [
        line
        for line in page.span(story.start + 1, story.end)
        if line.words <= LONGEST_LONELY and line.text[-1:] not in CLOSED and between_paragraphs(page, line)
    ]
    if len(shaped) != 1 or unclosed_words(shaped[0]) < FEWEST_LONELY or shaped[0].index + 2 >= story.end:
        return
    below = shaped[0].index + 1
    if (page.lines[below].prose or page.verdicts[below] is not None) and not announces(page, shaped[0]):
        yield shaped[0], "is the only line that could be a heading, and announces nothing"


def _said_twice(page: Page) -> Iterator[tuple[Line, str]]:
    """What is said twice at once, but for the headline, and a name above the stamp that its portrait says as well."""
    for index, more in page.doubles.items():
        line = page.lines[index if more else index - 1]
        named = 0 < page.story.dateline - line.index <= NEAR_STAMP and not more and may_sign(line.text, page.language)
        if line.index != page.story.headline and page.story.head <= line.index < page.story.end and not named:
            yield line, "is said twice at once, as pictures are"


def labelled_alone(page: Page) -> Iterator[tuple[Line, str]]:
    """The lines of an HTML page that are no more than the label of a picture, "Ảnh minh họa", or a title behind one, "Clip: Xe lật",
    where the picture itself is drawn by a script."""
    for hit in page.hits.get("caption", ()):
        line = hit.line
        is_label = line.key == hit.phrase or (
            hit.how == HOW["starts"] and hit.phrase.endswith(LABEL_ENDS) and line.words <= LONGEST_TITLE
        )
        plain = line.markup is None or line.markup.role is None
        if is_label and plain and not line.is_heading and page.story.start < line.index < page.story.end:
            yield line, f"{hit.how} «{hit.phrase}»"


def credits_alone(page: Page) -> Iterator[tuple[Line, str]]:
    """The rows amid a story that only say who gave its picture, "Getty Images"; and a label in one row with who took it in the next."""
    for line in page.span(page.story.start + 1, page.story.end - 1):
        if line.words > LONGEST_AGENCY:
            continue
        if line.key in folded("picture-agencies"):
            yield line, "is who gives pictures to papers, and nothing else"
        elif line.text[-1] == ":" and line.key in folded("credit-labels") and line.key not in folded("source-labels"):
            below = page.lines[line.index + 1]
            if below.words <= LONGEST_HEADING and not below.prose and page.verdicts[below.index] is None:
                yield line, f"is the label of the credit in row {below.row}"
                yield below, f"is the credit that row {line.row} announces"


def _framed(page: Page) -> Iterator[tuple[Line, str]]:
    if "|" in page.source and frames_tell(page.lines):
        for line in page.span(page.story.head, page.story.end):
            if is_framed(line) and line.words <= LONGEST_CAPTION:
                yield line, "is the only cell of a table's row, as pictures are framed"


def _closes(page: Page, index: int) -> bool:
    """Whether a line is a closed sentence of some words that nothing has judged: two lines of a headline's length beside it are no headings."""
    line = page.lines[index]
    return page.verdicts[index] is None and line.prose and line.words >= FEWEST_BESIDE and ends_sentence(line.text)


def _runs(page: Page, unclosed: list[Line]) -> Iterator[tuple[Line, str]]:
    """Two or three unclosed lines in a row between paragraphs, too long together for headings: pictures one below the other."""
    for _, group in groupby(enumerate(unclosed), key=lambda pair: pair[1].index - pair[0]) if len(unclosed) > 1 else ():
        run = [line for _, line in group]
        if not 2 <= len(run) <= MOST_IN_A_RUN or max(line.words for line in run) < LONGEST_HEADING:
            continue
        # At the end of a page they may be links to other stories.
        between = run[-1] is not page.lines[-1] and all(
            is_paragraph(page, at) or _closes(page, at) for at in (run[0].index - 1, run[-1].index + 1)
        )
        listed = page.lines[run[0].index - 1].text.endswith(":")
        other = any(is_quoted(line) or may_sign(line.text, page.language) for line in run) or run[-1].words <= SHORT_HEADING
        if between and not listed and not other and not announces(page, run[-1]):
            for line in run:
                yield line, f"is one of {len(run)} unclosed lines in a row between paragraphs"
