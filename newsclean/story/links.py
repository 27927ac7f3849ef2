"""Which lines inside a story are links to other stories: bulleted, dashed, said twice, below a heading, a section's name or the lede."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby, islice, takewhile
from typing import Final

from newsclean.normalize import closes_without_stop
from newsclean.page import Line, Page
from newsclean.sentence import STOPS
from newsclean.shapes.caption import labelled
from newsclean.shapes.credit import credit_of
from newsclean.shapes.doubles import is_doubled_caption
from newsclean.shapes.stamp_line import says_when
from newsclean.story.above_body import ITEM, LONGEST_VERSE
from newsclean.story.boxes import below_headings, boxed, up_to_labels
from newsclean.story.dashed import dashed, dashed_amid
from newsclean.story.dated_links import dated, day_first
from newsclean.story.titles import FEWEST, LONGEST_KICKER, is_headed_title, is_title, may_link, may_title
from newsclean.words import folded, words_are_syllables

BULLETS: Final[tuple[str, ...]] = ("•", "·", "●", "▪")
LONGEST: Final = 40  # of a bulleted one
SHORTEST_BULLETED: Final = 7  # words of one alone that heads no text
LONGEST_STAMP: Final = 6
FEWEST_SAID: Final = 3  # words, where words are no syllables
MOST_STAMPED: Final = 2  # titles amid a story; more are its own entries
MOST_AMID: Final = 3  # bulleted headlines in a row
LONGEST_LABEL: Final = 3  # words
MOST_COLONS: Final = 0.7  # of a list's items
QUOTED: Final = re.compile(r"[\"“„«»‹]|\B'\w|\B‘\w")
# "(23/11 - 10:49)"
DATED: Final = re.compile(r"\(\d{1,2}/\d{1,2}\D[^()]{0,12}\)$")
OPENING: Final = 20  # characters
REACH: Final = 5  # lines below the lede
FEWEST_LISTED: Final = 2  # titles beside labelled pictures
SHORTEST_LISTED: Final = 4  # words of each


def find_links(page: Page) -> Iterator[tuple[Line, str]]:
    """The open lines of the story that lead to other stories, and why."""
    story = page.story
    inside = page.span(story.start + 1, story.end)
    for line in inside:
        if line.words >= 2 * FEWEST and _said_twice(line.text) and not is_doubled_caption(line.text):
            yield line, "says its words twice, as a link and its title do"
        elif line.text.startswith("[ ") and line.text.endswith(" ]") and line.words >= SHORTEST_LISTED:
            yield line, "is a title in brackets with blanks inside them"
    yield from _bulleted(page, inside)
    yield from dashed(page)
    yield from dashed_amid(page)
    yield from below_headings(page, inside)
    yield from up_to_labels(page)
    if page.kind == "text":
        yield from dated(page)
        yield from day_first(page)
        yield from _below_sections(page, inside)
        yield from _around_kickers(page, inside)
        yield from boxed(page, inside)
        yield from _beside_labels(page, inside)
    yield from _below_lede(page, inside)


def _below_lede(page: Page, inside: list[Line]) -> Iterator[tuple[Line, str]]:
    """The headlines in a row right below the lede, but for the first verses of a poem and a short paragraph."""
    story = page.story
    # What dashes mark may be the points of the story; `_dashed` has the headlines among them.
    if not inside or inside[0].index != story.start + 1 or not is_title(inside[0]) or inside[0].text.startswith(ITEM):
        return
    if page.kind == "text" and (not page.lines[story.start].prose or closes_without_stop(inside[0].text)):
        return  # the first verse of a poem, or a short paragraph
    headline = page.lines[story.headline].key if story.headline >= 0 else ""
    below_lede = list(
        takewhile(may_title, islice((line for line in inside if may_link(page, line) and line.key != headline), REACH))
    )
    if (
        sum(map(is_title, below_lede)) > max(1, len(below_lede) // 2)
        and below_lede[0].index == story.start + 1
        and (any(line.words > LONGEST_VERSE for line in below_lede) or _leads_on(page, below_lede[-1].index + 1))
    ):
        for line in below_lede:
            yield line, f"is one of {len(below_lede)} headlines right below the lede"


def _leads_on(page: Page, index: int) -> bool:
    """Whether the story goes on below its links, of which the last stands above ``index``: verses go on with short lines."""
    below = index
    while page.kind == "text" and below < page.story.end and page.verdicts[below] is None and may_title(page.lines[below]):
        below += 1
    if below >= page.story.end:
        return below == index
    if page.verdicts[below] is not None or page.kind != "text":
        return True
    headed = below + 1 < page.story.end and page.lines[below + 1].prose
    return page.lines[below].prose or headed or credit_of(page, page.lines[below]) is not None


def _said_twice(text: str) -> bool:
    """Whether a text opens with some words and the same words again: "Cháy tàu cá Cháy tàu cá ..."."""
    # What comes twice comes again in the first half.
    again = text.find(text[:OPENING], OPENING, len(text) // 2 + OPENING + 1)
    return again > 0 and text.startswith(text[:again].rstrip(), again)


def _bulleted(page: Page, inside: list[Line]) -> Iterator[tuple[Line, str]]:
    """The headlines of bulleted lists, unless a colon, a heading or a closed sentence says that the list belongs to the story.

    Amid it, where more than a few are one of its own, unless they read like headlines.
    """
    first = inside[0].index if inside else 0
    related = page.found("related-heading")  # "Xem thêm:"
    bulleted = [line for line in page.odd if first <= line.index < page.story.end and line.text.startswith(BULLETS)]
    for _, run in groupby(enumerate(bulleted), key=lambda at: at[1].index - at[0]):
        lines = [line for _, line in run]
        for line in lines:
            if _says_itself_below(page, line):
                yield line, "is a bulleted headline, and what its picture says stands right below"
        above = page.lines[lines[0].index - 1]
        headed = page.verdicts[above.index] is None and not above.prose and page.kind == "text"
        announced = above.key in folded("point-headings") or (above.text.endswith(":") and above.index not in related)
        if announced or _are_of_story(page, lines):
            continue
        many = page.kind == "text" and len(lines) > MOST_AMID and above.index > page.story.start
        if (headed or many) and not _read_like_headlines(lines):
            continue
        for line in lines:
            if FEWEST <= line.words <= LONGEST and may_link(page, line):
                yield line, "is a bulleted headline inside the story"


def _are_of_story(page: Page, lines: list[Line]) -> bool:
    """Whether the items of a list close as sentences, open with a label each, or are one heading."""
    if any(line.text[-1:] in STOPS or closes_without_stop(line.text) for line in lines) or _heads_text(page, lines):
        return True
    return len(lines) > 1 and all(map(_is_labelled, lines))


def _heads_text(page: Page, lines: list[Line]) -> bool:
    """Whether one item alone, of fewer words than titles have, stands above running text: a heading. Told where words are syllables."""
    line = lines[0]
    below = page.below(line.index)
    is_short = len(lines) == 1 and line.words < SHORTEST_BULLETED and page.kind == "text" and words_are_syllables(page.language)
    return is_short and below is not None and below.prose


def _is_labelled(line: Line) -> bool:
    """Whether a few words and a colon open an item, as in a list of a story: "• Ưu điểm: nhẹ, pin lâu", "• Nhược điểm: ..."."""
    label, colon, _ = line.text.partition(": ")
    return bool(colon) and label.count(" ") <= LONGEST_LABEL


def _says_itself_below(page: Page, line: Line) -> bool:
    """Whether the line below a bulleted one says the same words, as the picture beside a link does."""
    return page.doubles.get(line.index + 1) == "" and line.words >= SHORTEST_LISTED and line.text[-1:] not in STOPS


def _read_like_headlines(lines: list[Line]) -> bool:
    """Whether one of the items quotes, asks or has a stamp, or some have a colon: what is to be done has none, or one in each item.

    Points that count something have a figure each: "Sản lượng điện: 164 triệu kWh", "Nợ vay giảm 40 tỷ đồng".
    """
    asking = sum("?" in line.text for line in lines)
    if 0 < asking < len(lines) or any(QUOTED.search(line.text) or DATED.search(line.text) for line in lines):
        return True
    counted = len(lines) > 1 and all(any(map(str.isdigit, line.text)) for line in lines)
    return not counted and 0 < sum(": " in line.text for line in lines) <= MOST_COLONS * len(lines)


def _below_sections(page: Page, inside: list[Line]) -> Iterator[tuple[Line, str]]:
    """A headline right below the name of a section, or right above a stamp, between paragraphs; and that line beside it.

    More headlines with stamps may stand in a row; with a paragraph each, more than two are the entries of a live blog.
    """
    sections = {hit.line.index for hit in page.hits.get("navigation", ()) if hit.how == "is"}
    short = {line.index: line for line in inside if not line.prose or line.index in sections}
    stamped: list[tuple[Line, Line]] = []
    runs, last = 0, -1
    is_shaped = is_title if words_are_syllables(page.language) else is_headed_title
    for line in short.values():
        above, below = short.get(line.index - 1), short.get(line.index + 1)
        if (above or below) is None or line.index in page.doubles or not (is_shaped(line) and may_link(page, line)):
            continue
        if above is not None and above.index in sections and is_title(line):
            yield above, "is the name of a section right above a headline inside the story"
            yield line, f"is a headline below the section's name in row {above.row}"
        elif below is not None and below.words <= LONGEST_STAMP and says_when(below.text):
            goes_on = line.index == last + 1
            if goes_on or page.lines[line.index - 1].prose:
                stamped.append((line, below))
                runs, last = runs + (not goes_on), below.index
    for line, stamp in stamped if runs <= MOST_STAMPED else ():
        yield line, f"is a headline above the stamp in row {stamp.row}"
        yield stamp, "is the stamp of a headline inside the story"


def _beside_labels(page: Page, inside: list[Line]) -> Iterator[tuple[Line, str]]:
    """Two titles or more in a row between paragraphs, as short as headings are, on a page whose captions have labels for screen readers.

    Such pages mark the items of lists, and cut their stories by one heading at a time.
    """
    if not (labels := labelled(page)):
        return
    for titled, group in groupby(
        inside, key=lambda line: not line.prose and line.words >= SHORTEST_LISTED and line.index not in labels
    ):
        run = list(group)
        between = page.lines[run[0].index - 1], *page.lines[run[-1].index + 1 : run[-1].index + 2]
        if not titled or not FEWEST_LISTED <= len(run) <= MOST_AMID + 1 or run[-1].index - run[0].index >= len(run):
            continue
        told = any(line.text[-1:] in STOPS or not line.text[0].isalpha() for line in run) or between[0].text.endswith(":")
        if not told and all(line.prose for line in between) and all(may_link(page, line) for line in run):
            for line in run:
                yield line, f"is one of {len(run)} titles in a row between paragraphs"


def _around_kickers(page: Page, inside: list[Line]) -> Iterator[tuple[Line, str]]:
    """A title said again two lines below, with a kicker or an author between: a link's picture, its kicker and its text.

    Hours and scores come again in tables, and verses in poems.
    """
    fewest = FEWEST if words_are_syllables(page.language) else FEWEST_SAID
    for first, between, last in zip(inside, inside[1:], inside[2:], strict=False):
        if first.key != last.key or last.index != first.index + 2 or not fewest <= first.words <= LONGEST:
            continue
        told = first.text[0].isdigit() or first.text[-1:] in STOPS or between.words > LONGEST_KICKER or between.prose
        below = page.below(last.index)
        if not told and (page.lines[first.index - 1].prose or (below is not None and below.prose)):
            yield first, f"is a link's title, said again in row {last.row}"
            yield between, f"stands between a link's picture and its title in row {last.row}"
            yield last, f"says row {first.row} again, as links do"
