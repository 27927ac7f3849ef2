"""Which lines of a story stand under pictures: those with a credit, and in a dump those whose place and shape say so."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from newsclean.page import Line, Page
from newsclean.sentence import STOPS, ends_sentence
from newsclean.shapes.caption import (
    LONGEST_SENTENCE,
    MOST_UNCLOSED,
    bare_labels,
    ends_with_day,
    frames_tell,
    goes_on_below,
    has_telling_words,
    heard,
    is_framed,
    is_quoted,
    names_photographer,
    says_what_is_seen,
    shows_people,
    titles_a_picture,
    unclosed_words,
)
from newsclean.shapes.credit import credit_of, credited, parted
from newsclean.shapes.echo import announces, looks_back, says_again
from newsclean.shapes.picture_run import picture_runs
from newsclean.story.lead_caption import find_lead_caption
from newsclean.story.pictured import find_pictured
from newsclean.words import folded, signs_with_one_word

LONGEST: Final = 90  # words; photo essays tell their story in captions
FEWEST_ABOVE_CREDIT: Final = 3  # words; the cell of a table has fewer
MOST_ABOVE_CREDIT: Final = 40
MOST_ROWS: Final = 5  # of a caption on a page that is broken at a width
LONGEST_SIGNED: Final = 45  # words
FEWEST_DATED: Final = 6  # words
FEWEST_LONELY: Final = 9  # words
LONGEST_LONELY: Final = 16
CLOSED: Final = STOPS | {"…", ")"}
# A body with more unclosed long lines than this has them for subheadings.
MOST: Final = 8
MOST_IN_A_RUN: Final = 3
LONGEST_HEADING: Final = 8  # words
FEWEST_PICTURES: Final = 3  # of a photo story
MOST_PICTURES: Final = 0.7  # of them have a line of their own
FEWEST_BELOW: Final = 9  # words of a caption below a picture label
LONGEST_BELOW: Final = 28
LONG: Final = 16  # words of the paragraphs that a caption stands between
FEWEST_AGAIN: Final = 8  # words
LONGEST_AGAIN: Final = 26
LONG_BLOCK: Final = 25
# For so many lines of a page the whole story is read again.
MOST_AGAIN: Final = 40


def by_shape(page: Page) -> Iterator[tuple[Line, str]]:
    """The captions of a dump without a credit, and why; the surest first, since those below them are told by their neighbours."""
    story = page.story
    yield from _said_twice(page)
    for line in page.span(story.headline + 1, story.end) if story.headline >= 0 else ():
        if line.words <= LONGEST_SIGNED and names_photographer(line.text):
            yield line, "ends with a name in capitals, or in brackets with a colon"
    yield from _below_labels(page)
    headings = page.meta.get("headings") or ()
    inside = [line for line in page.span(story.start, story.end) if line.index not in headings]
    # Vietnamese decrees and their lists have days there.
    for line in inside[1:] if not signs_with_one_word(page.language) else ():
        if FEWEST_DATED <= line.words <= MOST_UNCLOSED and ends_with_day(line.text):
            yield line, "ends with the day on which a picture was taken"
    if has_telling_words(page.language) and (lead := find_lead_caption(page, inside)):
        yield lead, "is one short sentence that says what is seen, right below the lede"
        inside.remove(lead)
    unclosed = [line for line in inside if line.words <= MOST_UNCLOSED and unclosed_words(line) and not goes_on_below(page, line)]
    yield from _framed(page)
    yield from _runs(page, unclosed)
    yield from _single(page, inside, unclosed)
    if has_telling_words(page.language):
        for run in picture_runs(page):
            for line in run:
                yield line, f"is one of {len(run)} short lines in a row between paragraphs, as pictures are"
        yield from _lonely(page)


def above_credits(page: Page) -> Iterator[tuple[Line, str]]:
    """The lines that end with a credit; where one is only a credit, the line above it, too, if that is no paragraph."""
    story, pictured = page.story, find_pictured(page)
    for index in pictured:
        yield page.lines[index], f"stands right above the credit in row {page.lines[index + 1].row}"
    for line in credited(page, story.head):
        is_caption = line.words <= LONGEST and (line.index < story.end or line.words > 1)
        if is_caption and (credit := credit_of(page, line)) and not _signs_story(page, line, credit):
            yield line, f"ends with the credit «{credit}»"
            yield from _rows_above(page, line)
            if parted(page, line)[0] == "" and _stands_above_credit(page, line.index - 1):
                yield page.lines[line.index - 1], f"stands right above the credit in row {line.row}"


def _signs_story(page: Page, line: Line, credit: str) -> bool:
    """Whether a line is the last paragraph with the agency that the story is of: "The talks will go on, he said. AFP"."""
    last = page.kind == "text" and line.index == page.story.end - 1 and credit.casefold() in folded("picture-agencies")
    return last and ends_sentence(line.text.removesuffix(credit).rstrip())


def _rows_above(page: Page, line: Line) -> Iterator[tuple[Line, str]]:
    """The rows of a caption above the one that ends it, on a page that is broken at a width: each goes on in the row below."""
    first = line.index
    while page.kind == "text" and page.story.start < first and line.index - first < MOST_ROWS:
        above = page.lines[first - 1]
        if page.verdicts[above.index] is not None or not goes_on_below(page, above):
            break
        first -= 1
        yield above, f"goes on in row {page.lines[first + 1].row}, which ends a caption"


def _single(page: Page, inside: list[Line], unclosed: list[Line]) -> Iterator[tuple[Line, str]]:
    """The single lines between paragraphs that are shaped like captions, closed or not."""
    known, asked = has_telling_words(page.language), 0
    titles = {line.index for line in unclosed if known and titles_a_picture(line) and not announces(page, line)}
    open_ended = {line.index for line in unclosed}
    seen: list[Line] = []
    for line in inside:
        if line.words > MOST_UNCLOSED:
            continue
        if line.index in open_ended:
            if line.index in titles and len(titles) <= MOST and not _in_a_list(page, line) and line is not page.lines[-1]:
                yield line, "is no sentence, and too long for a subheading"
            elif _between_paragraphs(page, line):
                if looks_back(page, line):
                    yield line, "is no sentence, and says again what stands above"
                elif known and shows_people(line):
                    yield line, "is no sentence, and says what people in a picture do"
        elif (
            known
            and line.words <= LONGEST_SENTENCE
            and _between_paragraphs(page, line)
            and not _has_captions_beside(page, line)
            and says_what_is_seen(line)
            and line is not inside[-1]
        ):
            seen.append(line)
        elif known and FEWEST_AGAIN <= line.words <= LONGEST_AGAIN and _between_blocks(page, line):
            asked += 1
            if asked <= MOST_AGAIN and says_again(page, line):
                yield line, "is one short sentence that says again what the story says"
    # One alone that shows nobody is as likely a short paragraph: "Thiệt hại ước tính hơn năm tỷ đồng."
    for line in seen if len(seen) > 1 else filter(shows_people, seen):
        yield line, "is one short sentence that says what is seen, between paragraphs"


def _lonely(page: Page) -> Iterator[tuple[Line, str]]:
    """The only line of a story that is shaped like a heading, if it announces nothing: who cuts a story has two headings or more.

    Above the last paragraph it may be the title of another story.
    """
    story = page.story
    shaped = [
        line
        for line in page.span(story.start + 1, story.end)
        if line.words <= LONGEST_LONELY and line.text[-1:] not in CLOSED and _between_paragraphs(page, line)
    ]
    if len(shaped) != 1 or unclosed_words(shaped[0]) < FEWEST_LONELY or shaped[0].index + 2 >= story.end:
        return
    below = shaped[0].index + 1
    if (page.lines[below].prose or page.verdicts[below] is not None) and not announces(page, shaped[0]):
        yield shaped[0], "is the only line that could be a heading, and announces nothing"


def _stands_above_credit(page: Page, index: int) -> bool:
    """Told amid the story only where words tell a caption: elsewhere the links of teasers have credits below them as well."""
    if page.kind != "text" or index < page.story.head or index == page.story.headline:
        return False
    if not has_telling_words(page.language) and not page.story.headline < index < page.story.start:
        return False
    line = page.lines[index]
    shown = says_what_is_seen(line) or not (ends_sentence(line.text) or line.text.endswith(":"))
    return FEWEST_ABOVE_CREDIT <= line.words <= MOST_ABOVE_CREDIT and shown and page.verdicts[index] is None


def _said_twice(page: Page) -> Iterator[tuple[Line, str]]:
    for index, more in page.doubles.items():
        line = page.lines[index if more else index - 1]
        if line.index != page.story.headline and page.story.head <= line.index < page.story.end:
            yield line, "is said twice at once, as pictures are"


def _framed(page: Page) -> Iterator[tuple[Line, str]]:
    if "|" in page.source and frames_tell(page.lines):
        for line in page.span(page.story.head, page.story.end):
            if is_framed(line) and line.words <= LONGEST:
                yield line, "is the only cell of a table's row, as pictures are framed"


def _below_labels(page: Page) -> Iterator[tuple[Line, str]]:
    """The lines right below picture labels: all of them in a photo story, else those that are one short sentence.

    Where labels are read out, each caption has one of its own, and what stands below the label of a credit is the story's.
    """
    if "picture-label" not in page.ruled:
        return
    for label in bare_labels(page):
        yield from (
            (line, f"is what the label in row {label.row} announces") for line in page.span(label.index + 1, label.index + 2)
        )
    read_out = {hit.line.index for rule in ("caption", "picture-label") for hit in heard(page, rule)}
    labels = [
        index
        for index, verdict in enumerate(page.verdicts)
        if verdict and verdict.rule == "picture-label" and index not in read_out
    ]
    below = [page.lines[index + 1] for index in labels if index + 1 < page.story.tail and page.verdicts[index + 1] is None]
    framed = {index - 1 for index in labels} & {line.index for line in below}
    photo_story = _is_photo_story(page, labels, below, framed)
    for line in below:
        unclosed = 0 if line.text.endswith(".") or line.index in framed else line.words
        if line.text.endswith(":") or 0 < unclosed < FEWEST_BELOW or (unclosed and announces(page, line)):
            continue
        if photo_story or (line.words <= LONGEST_BELOW and ". " not in line.text and _paragraph(page, line.index + 1)):
            yield line, f"stands below the picture label in row {page.lines[line.index - 1].row}"


def _is_photo_story(page: Page, labels: list[int], below: list[Line], framed: set[int]) -> bool:
    """Whether most pictures have a line of their own: no paragraph follows it, or the next picture does and it is short."""
    if len(labels) < FEWEST_PICTURES:
        return False
    alone = sum(not _paragraph(page, line.index + 1) for line in below)
    short = sum(page.lines[index].words <= LONGEST_BELOW for index in framed)
    return max(alone, len(framed) if short * 2 > len(framed) else 0) >= MOST_PICTURES * len(labels)


def _runs(page: Page, unclosed: list[Line]) -> Iterator[tuple[Line, str]]:
    """Two or three unclosed lines in a row between paragraphs, too long together for headings: pictures one below the other."""
    for _, group in groupby(enumerate(unclosed), key=lambda pair: pair[1].index - pair[0]) if len(unclosed) > 1 else ():
        run = [line for _, line in group]
        if not 2 <= len(run) <= MOST_IN_A_RUN or max(line.words for line in run) < LONGEST_HEADING:
            continue
        # At the end of a page they may be links to other stories.
        between = run[-1] is not page.lines[-1] and _paragraph(page, run[0].index - 1) and _paragraph(page, run[-1].index + 1)
        listed = page.lines[run[0].index - 1].text.endswith(":")
        if between and not listed and not announces(page, run[-1]) and not any(map(is_quoted, run)):
            for line in run:
                yield line, f"is one of {len(run)} unclosed lines in a row between paragraphs"


def _in_a_list(page: Page, line: Line) -> bool:
    """Whether the lines above and below are unclosed too: items of a list, or an address to an audience."""
    beside = [*page.lines[line.index - 1 : line.index], *page.lines[line.index + 1 : line.index + 2]]
    return all(not other.prose or other.text.endswith(",") for other in beside)


def _between_paragraphs(page: Page, line: Line) -> bool:
    return _paragraph(page, line.index - 1) and _paragraph(page, line.index + 1)


def _has_captions_beside(page: Page, line: Line) -> bool:
    """Whether a caption stands right above or below: a sentence beside one is a paragraph, as short as those of a reportage are."""
    beside = [*page.verdicts[max(0, line.index - 1) : line.index], *page.verdicts[line.index + 1 : line.index + 2]]
    return any(verdict is not None and verdict.role == "caption" for verdict in beside)


def _between_blocks(page: Page, line: Line) -> bool:
    """Whether long paragraphs stand right above and below, or beyond the heading of the section that the line opens or ends."""
    for beside, beyond in ((line.index - 1, line.index - 2), (line.index + 1, line.index + 2)):
        if not (_is_long(page, beside) or (_is_long(page, beyond) and not page.lines[beside].prose)):
            return False
    return True


def _is_long(page: Page, index: int) -> bool:
    return page.story.start <= index < page.story.end and page.lines[index].prose and page.lines[index].words >= LONG_BLOCK


def _paragraph(page: Page, index: int) -> bool:
    if index < 0:
        return False
    if index >= page.story.end:
        return True
    verdict = page.verdicts[index]
    if verdict is not None:
        return verdict.role in ("caption", "lede") or verdict.rule in ("picture-label", "repeat", "inline-related")
    return page.lines[index].prose and page.lines[index].words >= LONG
