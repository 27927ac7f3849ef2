"""Which lines inside a story are links to other stories: bulleted, dashed, said twice, below a heading, a section's name or the lede."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby, islice, takewhile
from typing import Final

from newsclean.page import FULL_STOPS, PAUSES, Line, Page
from newsclean.shapes.byline import names
from newsclean.shapes.caption import is_framed
from newsclean.shapes.credit import credit_of
from newsclean.shapes.echo import retells, said_in
from newsclean.shapes.stamp_line import says_when
from newsclean.story.kinds import RARE_STOPS
from newsclean.story.start import ITEM, LONGEST_VERSE, end_of_dated, is_link_item
from newsclean.words import signs_with_one_word

BULLETS: Final[tuple[str, ...]] = ("•", "·", "●", "▪")
FEWEST: Final = 6  # words of a headline
MOST: Final = 30
LONGEST: Final = 40  # of a bulleted one
LONGEST_STAMP: Final = 6
FEWEST_SAID: Final = 3
LONGEST_KICKER: Final = 8
LONGEST_AUTHOR: Final = 5
MOST_STAMPED: Final = 2
MOST_AMID: Final = 3  # bulleted headlines in a row
MOST_COLONS: Final = 0.7  # of a list's items
QUOTED: Final = re.compile(r"[\"“„«»‹]|\B'\w|\B‘\w")
# "(23/11 - 10:49)"
DATED: Final = re.compile(r"\(\d{1,2}/\d{1,2}\D[^()]{0,12}\)$")
# Boxes amid a story: words of a title, of a snippet; boxes, paragraphs beside each.
SHORTEST_BOXED: Final = 8
LONGEST_BOXED: Final = 50
MOST_BOXED: Final = 3
FEWEST_BESIDE: Final = 4
# The share of a snippet's pairs of words that the story may say, and of a title's; of a title's words that its snippet says.
KNOWN: Final = 0.1
KNOWN_TITLE: Final = 0.3
SAID: Final = 0.25
OPENING: Final = 20  # characters
REACH: Final = 5  # lines below the lede
CLOSED: Final[tuple[str, ...]] = (*FULL_STOPS, *PAUSES, *RARE_STOPS)
# "10 điều", "3.600 phần quà": a number that counts, not one that numbers.
COUNTS: Final = re.compile(r"\d(?:[\d.,]*\d)? [^\W\d_]")


def find_links(page: Page) -> Iterator[tuple[Line, str]]:
    """The open lines of the story that lead to other stories, and why."""
    story = page.story
    inside = page.span(story.start + 1, story.end)
    for line in inside:
        if line.words >= 2 * FEWEST and _said_twice(line.text):
            yield line, "says its words twice, as a link and its title do"
    yield from _bulleted(page, inside)
    yield from _dashed(page)
    yield from _below_headings(page, inside)
    if page.kind == "text":
        yield from _dated(page)
        yield from _below_sections(page, inside)
        yield from _around_kickers(page, inside)
        yield from _boxed(page, inside)
    # What dashes mark may be the points of the story; `_dashed` has the headlines among them.
    if not inside or inside[0].index != story.start + 1 or not _title(inside[0]) or inside[0].text.startswith(ITEM):
        return
    if page.kind == "text" and not page.lines[story.start].prose:
        return  # the first verse of a poem
    below_lede = list(takewhile(_may_title, islice((line for line in inside if _links(page, line)), REACH)))
    if (
        sum(map(_title, below_lede)) > max(1, len(below_lede) // 2)
        and below_lede[0].index == story.start + 1
        and (any(line.words > LONGEST_VERSE for line in below_lede) or _leads_on(page, below_lede[-1].index + 1))
    ):
        for line in below_lede:
            yield line, f"is one of {len(below_lede)} headlines right below the lede"


def _leads_on(page: Page, index: int) -> bool:
    """Whether the story goes on below its links, of which the last stands above ``index``: verses go on with short lines."""
    below = index
    while page.kind == "text" and below < page.story.end and page.verdicts[below] is None and _may_title(page.lines[below]):
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
    bulleted = [line for line in page.odd if first <= line.index < page.story.end and line.text.startswith(BULLETS)]
    for _, run in groupby(enumerate(bulleted), key=lambda at: at[1].index - at[0]):
        lines = [line for _, line in run]
        above = page.lines[lines[0].index - 1]
        headed = page.verdicts[above.index] is None and not above.prose and page.kind == "text"
        if above.text.endswith(":") or any(line.text.endswith(CLOSED) for line in lines):
            continue
        many = page.kind == "text" and len(lines) > MOST_AMID and above.index > page.story.start
        if (headed or many) and not _read_like_headlines(lines):
            continue
        for line in lines:
            if FEWEST <= line.words <= LONGEST and _links(page, line):
                yield line, "is a bulleted headline inside the story"


def _read_like_headlines(lines: list[Line]) -> bool:
    """Whether one of the items quotes, asks or has a stamp, or some have a colon: what is to be done has none, or one in each item."""
    asking = sum("?" in line.text for line in lines)
    if 0 < asking < len(lines) or any(QUOTED.search(line.text) or DATED.search(line.text) for line in lines):
        return True
    return 0 < sum(": " in line.text for line in lines) <= MOST_COLONS * len(lines)


def _dashed(page: Page) -> Iterator[tuple[Line, str]]:
    """Headlines marked with dashes on top of the story or right below its lede, where one of them quotes or asks.

    Without that they may be its points; told only where words are syllables, which are many in a headline.
    """
    start = page.story.start
    if page.kind != "text" or not page.lines or not signs_with_one_word(page.language):
        return
    first = start if page.lines[start].text.startswith(ITEM) else start + 1
    links = list(takewhile(lambda line: is_link_item(line) and line.words <= LONGEST, page.lines[first : page.story.end]))
    quotes = any('"' in line.text or "“" in line.text or line.text.endswith(("?", "!")) for line in links)
    if len(links) > 1 and quotes and not all(line.text.endswith("?") for line in links) and first + len(links) < page.story.end:
        for line in links:
            yield line, f"is one of {len(links)} headlines marked with dashes on top of the story"


def _links(page: Page, line: Line) -> bool:
    """Whether the line may be a link to another story: a caption is none, and one of an HTML page says so itself."""
    return (line.markup is None or line.markup.linked > 0) and not credit_of(page, line)


def _below_headings(page: Page, inside: list[Line]) -> Iterator[tuple[Line, str]]:
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
    heading: Line | None = None
    titled = -1
    for line in inside:
        if line.index - 1 in headings:
            heading = page.lines[line.index - 1]
        if (heading is None and line.index not in headings) or not _links(page, line):
            continue
        if line.index in headings:
            heading = line
        elif heading is not None and _may_title(line):
            titled = line.index
            yield line, f"stands below the heading in row {heading.row}"
        elif titled == line.index - 1 and line.words <= LONGEST_AUTHOR and names(line.text):
            yield line, f"is the author of the headline in row {page.lines[titled].row}"
        else:
            heading = None


def _dated(page: Page) -> Iterator[tuple[Line, str]]:
    """The list of other stories right below the lede, each title below its day."""
    start = page.story.start
    for index in range(start + 1, end_of_dated(page.lines, start)):
        line = page.lines[index]
        yield (
            line,
            "is the day of a headline below the lede" if says_when(line.text) else "is a headline below its day, below the lede",
        )


def _below_sections(page: Page, inside: list[Line]) -> Iterator[tuple[Line, str]]:
    """A headline right below the name of a section, or right above a stamp, between paragraphs; and that line beside it.

    More than two headlines with stamps are the entries of a live blog.
    """
    sections = {hit.line.index for hit in page.hits.get("navigation", ()) if hit.how == "is"}
    short = {line.index: line for line in inside if not line.prose or line.index in sections}
    stamped: list[tuple[Line, Line]] = []
    for line in short.values():
        above, below = short.get(line.index - 1), short.get(line.index + 1)
        if (above or below) is None or line.index in page.doubles or not (_title(line) and _links(page, line)):
            continue
        if above is not None and above.index in sections:
            yield above, "is the name of a section right above a headline inside the story"
            yield line, f"is a headline below the section's name in row {above.row}"
        elif below is not None and below.words <= LONGEST_STAMP and page.lines[line.index - 1].prose and says_when(below.text):
            stamped.append((line, below))
    for line, stamp in stamped if len(stamped) <= MOST_STAMPED else ():
        yield line, f"is a headline above the stamp in row {stamp.row}"
        yield stamp, "is the stamp of a headline inside the story"


def _around_kickers(page: Page, inside: list[Line]) -> Iterator[tuple[Line, str]]:
    """A title said again two lines below, with a kicker or an author between: a link's picture, its kicker and its text.

    Hours and scores come again in tables, and verses in poems.
    """
    fewest = FEWEST if signs_with_one_word(page.language) else FEWEST_SAID
    for first, between, last in zip(inside, inside[1:], inside[2:], strict=False):
        if first.key != last.key or last.index != first.index + 2 or not fewest <= first.words <= LONGEST:
            continue
        told = first.text[0].isdigit() or first.text.endswith(CLOSED) or between.words > LONGEST_KICKER or between.prose
        if not told and any(line.prose for line in (page.lines[first.index - 1], *page.lines[last.index + 1 : last.index + 2])):
            yield first, f"is a link's title, said again in row {last.row}"
            yield between, f"stands between a link's picture and its title in row {last.row}"
            yield last, f"says row {first.row} again, as links do"


def _boxed(page: Page, inside: list[Line]) -> Iterator[tuple[Line, str]]:
    """A title amid the story and the sentence below it, which says the title again and nothing that the story says: a box with a link.

    Told only where words are syllables, by pairs of them. Where other titles as long stand in the story, it may be one of news in
    brief.
    """
    if not signs_with_one_word(page.language):
        return
    titles: list[Line] = []
    for line in inside:
        if line.prose or line.words < SHORTEST_BOXED or not _title(line):
            continue
        is_box = _is_box(page, line)
        if _shows_picture(page, line):  # asked second: it costs more
            continue
        if not is_box:
            return
        titles.append(line)
    if not 0 < len(titles) <= MOST_BOXED:
        return
    boxes = {index for title in titles for index in (title.index, title.index + 1)}
    prose = sum(line.prose for line in inside) - len(titles)
    if prose < FEWEST_BESIDE * len(titles):
        return
    story = page.lines[max(0, page.story.headline) : page.story.end]
    rest = "\n".join([line.key for line in story if line.index not in boxes])
    for title in titles:
        snippet = page.lines[title.index + 1]
        if retells(title, snippet, SAID) and said_in(title, rest) <= KNOWN_TITLE and said_in(snippet, rest) <= KNOWN:
            yield title, "is a title amid the story, which says nothing of it"
            yield snippet, f"says the title in row {title.row} again, and nothing of the story"


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


def _may_title(line: Line) -> bool:
    """A headline, or one that opens with a number, as items of a list do as well: "10 điều cần biết về kỳ thi lớp 12"."""
    return _title(line) or (line.text[0].isdigit() and COUNTS.match(line.text) is not None and _is_shaped(line))


def _title(line: Line) -> bool:
    return not line.text[0].isdigit() and _is_shaped(line)


def _is_shaped(line: Line) -> bool:
    return (
        FEWEST <= line.words <= MOST
        and not line.prose
        and not line.text.isupper()  # the head of a decree: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
        and not line.text.endswith(CLOSED)
        and ":" not in line.text[:24]
        and line.text.count(" | ") < 2  # the cells of a table's row
    )
