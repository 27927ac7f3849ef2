"""Who signs above the body of a story, and right below its lede."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.shapes.authors import is_post
from newsclean.shapes.byline import may_sign, says_byline
from newsclean.shapes.byline_words import source_label, tells_source
from newsclean.shapes.caption import names_photographer
from newsclean.shapes.credit import credit_of, is_credit, parted
from newsclean.shapes.names import names
from newsclean.shapes.signers import FIRST_CASELESS, signs_from, signs_unlabelled
from newsclean.story.head import block_below_lede, is_labelled
from newsclean.story.lead_caption import above_agency
from newsclean.story.may_sign import LAST, LONGEST_NAME, are_places, is_removed, may_be_author, may_be_byline
from newsclean.words import folded, signs_with_one_word

BESIDE: Final = 2  # lines
# So many lines below the lede a byline may stand that says so.
EARLY: Final = 6
# The heading of a first chapter is shaped like a name: "I. Đất".
FIRST_CHAPTER: Final = "I. "


def signed_above(page: Page, lexicon: Lexicon, pictured: frozenset[int]) -> Generator[tuple[Line, str], None, bool]:
    """Who signs above the body, in the order of the page those who say so first; whether anybody does comes back."""
    story = page.story
    above: list[Line] = []
    said: list[int] = []
    for line in page.span(story.head, story.start):
        if page.verdicts[line.index] is None and is_sourced_above(page, line):
            yield line, "says beside the stamp where the story is from"
            continue
        if line.index in pictured or not may_be_byline(page, line) or above_agency(page.lines[line.index - 1], line):
            continue
        if says_byline(line.text):
            said.append(line.index)
            yield line, "says who wrote it"
        elif names(line.text) and may_be_author(page, line, lexicon) and _credits_nobody(page, line):
            above.append(line)  # "Fot. PAP/Anna Lis" took a picture
        elif signs_from(page, line):
            yield line, "says beside the stamp who writes from where"
        elif line.text[0] >= FIRST_CASELESS and signs_unlabelled(page, line):
            yield line, "is like a name, and stands alone beside the stamp"
    # A heading right above the body, as others stand amid it: "Tuổi Tý".
    headed = above[-1:] and above[-1].index == story.start - 1 and above[-1].key in page.lines[story.start].key
    if (headed or (story.headline < 0 and story.dateline < 0)) and len(above) == 1 and _names_head(page, above[0]):
        above = []
    # Beside who says so, names elsewhere are of places and sections: "New York".
    if not signs_with_one_word(page.language):
        above = [
            line
            for line in above
            if any(abs(line.index - at) <= BESIDE for at in said or _head_lines(page)) or _is_labelled(page, line)
        ]
    for line in above if not are_places(above) else ():
        yield line, "is a name above the body"
    return bool(said or above)


def _is_labelled(page: Page, line: Line) -> bool:
    """Whether a full name stands right below the label of a byline, or right above what its owner is: "Written by", "Ann Lee", "Reporter"."""
    below = page.below(line.index)
    return is_labelled(page, line.index) or (below is not None and " " in line.text and is_post(below.text))


def _credits_nobody(page: Page, line: Line) -> bool:
    """Whether a line with names is more than who made a picture: "Fot. PAP/Anna Lis", "Fot. Fotolia"."""
    return not is_credit(line.text) if page.kind == "html" else parted(page, line)[0] != ""


def is_sourced_above(page: Page, line: Line) -> bool:
    """Whether a row of labels right beside the stamp above the body says from where a Chinese story is."""
    story = page.story
    beside = story.headline < line.index < story.start and abs(line.index - story.dateline) <= 1
    return beside and story.dateline >= 0 and tells_source(line.text) and source_label().match(line.text) is not None


def _head_lines(page: Page) -> Iterator[int]:
    """Headline and stamp, beside which a bare name signs; every line of an HTML page, whose markup tells more."""
    story = page.story
    if page.kind == "html":
        yield from range(story.head, story.start)
    yield from (at for at in (story.headline, story.dateline) if at >= 0)


def signed_below_lede(page: Page, last: int, pictured: frozenset[int]) -> Iterator[tuple[Line, str]]:
    """Who signs below the lede of a dump: in the line right below it or its picture's caption, or beside the stamp that stands there."""
    story, block = page.story, block_below_lede(page)
    below = story.start + 1
    while below < last and (credit_of(page, page.lines[below]) or names_photographer(page.lines[below].text)):
        below += 1
    for line in page.span(story.start + 1, min(max(below + 1, block.stop), last)):
        if may_be_byline(page, line) and says_byline(line.text):
            yield line, "says who wrote it"
        elif is_labelled(page, line.index):
            yield line, "stands below the label of a byline"
        elif may_be_byline(page, line) and _signs_lede(page, line):
            yield line, "is a name right below the lede, and nobody in the story"
    # Key points may stand between.
    for line in page.span(max(below + 1, block.stop), min(story.start + EARLY, last)):
        is_full = page.lines[line.index - 1].prose and may_be_byline(page, line) and all(" " in name for name in names(line.text))
        if is_full and says_byline(line.text):
            yield line, "says who wrote it"
    if story.start < story.dateline < story.end:
        for line in page.span(story.dateline - 1, max(story.dateline + 2, block.stop - 1)):
            if may_be_byline(page, line) and line.index not in pictured and may_sign(line.text, page.language):
                yield line, f"is a name beside the stamp in row {page.lines[story.dateline].row}"


def _signs_lede(page: Page, line: Line) -> bool:
    """Whether a bare name of two words or more stands between lede and body, and no text of the story speaks of whom it names.

    Told only where papers sign so, in words that are syllables: elsewhere, "Rising Costs" heads a part of the story. A heading that names
    somebody is about them.
    """
    # A prompt to follow the paper may stand between.
    lines = page.lines
    below = next((lines[at] for at in range(line.index + 1, len(lines)) if not is_removed(page, lines[at])), line)
    if not (
        signs_with_one_word(page.language)
        and 2 <= line.words <= LONGEST_NAME
        and below.prose
        and may_sign(line.text, page.language)
    ):
        return False
    if line.text.startswith(FIRST_CHAPTER) or _names_head(page, line):
        return False
    name = " ".join(line.key.split()[-2:])
    return not any(
        name in other.key and other is not line and not credit_of(page, other)
        for other in page.lines[page.story.start : page.story.end]
    )


def _names_head(page: Page, name: Line) -> bool:
    """Whether another bare name stands above running text in the story of a dump: both are headings, of places or people."""
    story = page.story
    body = page.lines[story.head : story.end - LAST] if page.kind == "text" else ()
    pictures = folded("picture-agencies")
    short = (line for line in body if line.words <= LONGEST_NAME and line is not name and line.key not in pictures)
    return any(page.lines[line.index + 1].prose and may_sign(line.text, page.language) for line in short)
