"""NC191 section-label."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.lexicon import HOW, Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner
from newsclean.shapes.authors import ends_with_outlet, ends_with_post, is_label
from newsclean.shapes.byline import may_sign, says_byline
from newsclean.shapes.caption import labelled
from newsclean.shapes.credit import credit_of
from newsclean.shapes.names import names
from newsclean.shapes.signers import signs_from
from newsclean.shapes.stamp_line import says_when
from newsclean.story.head import block_below_lede
from newsclean.story.pictured import find_pictured
from newsclean.story.points import key_points
from newsclean.words import folded, has_short_decks, signs_with_one_word, words_are_syllables

LONGEST: Final = 5  # words
FEWER: Final = 3  # words, where papers sign with full names and no prompt shows
FEWEST_OF_DECK: Final = 4  # words
LONGEST_POST: Final = 20  # words
FIRST: Final[tuple[str, ...]] = ("1. ", "I. ")
SECOND: Final[tuple[str, ...]] = ("2. ", "II. ")
# What ends a sentence or a part of one.
CLOSED: Final[tuple[str, ...]] = (",", ".", "!", "?", "，", "。", "！", "？")
OF_NAME: Final = "says what post or paper the name above is of"


@cleaner("NC191", "section-label")
def section_label(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The name of a section, or a button, between headline and body: a few words that are no name and no sentence.

      Hà Nội khánh thành cầu mới trước Tết Nguyên đán
      Thứ hai, 12/01/2026 - 08:30
    - Thị trường chứng khoán
      Ảnh minh họa
      Kim Thành
    - Trường Đại học Cầu đường - Trường Chính trị thành phố
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
    """
    story = page.story
    # Markup has told what is a label; without word lists, nothing has.
    if page.kind == "html" or page.language not in lexicon.languages:
        return
    # Without a headline the block begins with its stamp.
    top = story.headline + 1 if story.headline >= 0 else story.head
    # Where a dump has no prompt of any kind, four words may be the story's deck.
    longest = LONGEST if page.hits or signs_with_one_word(page.language) else FEWER
    block = block_below_lede(page)
    # What stands right above the body may head it.
    below = page.span(block.start, max(block.start, block.stop - 1))
    short = [line for line in (*page.span(top, story.start), *below) if line.words <= longest]
    kept = _of_the_story(page) if short else frozenset[int]()
    for line in short:
        if line.index in kept or _heads_entry(page, line) or _is_deck(page, line):
            continue
        if _names_nothing(page, line):
            yield line, "is a few words between headline and body"
        elif _is_of_name_above(page, line):
            yield line, OF_NAME
    for line in page.span(top + 1, story.start) if signs_with_one_word(page.language) else ():
        if longest < line.words <= LONGEST_POST and not line.prose and _says_workplace(page, line):
            yield line, OF_NAME


def _of_the_story(page: Page) -> frozenset[int]:
    """The short lines of the headline block that are the story's own: key points, captions, decks."""
    told = {hit.line.index for hit in page.hits.get("caption", ()) if hit.how == HOW["is"]}  # "Ảnh minh họa"
    return frozenset((*key_points(page), *labelled(page), *find_pictured(page), *_decks(page), *told))


def _names_nothing(page: Page, line: Line) -> bool:
    """Whether a few words are neither the stamp, a sentence, a name nor a credit."""
    return (
        line.index != page.story.dateline
        and not line.text.endswith(CLOSED)
        and (is_label(line.text) or not (may_sign(line.text, page.language) or says_byline(line.text)))
        and not signs_from(page, line)
        and not credit_of(page, line)
    )


def _is_deck(page: Page, line: Line) -> bool:
    """Whether some words stand right below the headline, where words are no syllables: "Engine seized before crash"."""
    below = line.index == page.story.headline + 1 > 0 and line.words >= FEWEST_OF_DECK and not words_are_syllables(page.language)
    return below and not any(sign.isdigit() or sign in "/|•" for sign in line.text)


def _heads_entry(page: Page, line: Line) -> bool:
    """Whether a line stands right above the body, below a stamp that is not the story's, or has the first number: the heading of a live
    blog's first entry, of a study's first part."""
    story = page.story
    if line.index != story.start - 1:
        return False
    if line.text.startswith(FIRST) and any(other.text.startswith(SECOND) for other in page.span(story.start, story.end)):
        return True
    return 0 <= story.dateline < line.index - 1 and says_when(page.lines[line.index - 1].text)


def _is_of_name_above(page: Page, line: Line) -> bool:
    """Whether a line says what the owner of the name right above it is, or of which paper: "Asia correspondent", "Example News"."""
    above = page.lines[line.index - 1]
    named = " " in above.text and page.verdicts[above.index] is None and names(above.text) != ()
    told = ends_with_post(line.text) or ends_with_post(line.text.split(maxsplit=1)[0]) or ends_with_outlet(line.text)
    told = told and not any(" " in name and not ends_with_outlet(name) for name in names(line.text))  # "Ann LeeThe Example Post"
    return named and told and not (says_byline(line.text) or credit_of(page, line))


def _says_workplace(page: Page, line: Line) -> bool:
    """Whether a line opens with where the owner of the name right above it works, or as what: "Trường Đại học Nông Lâm"."""
    above = page.lines[line.index - 1]
    named = page.verdicts[above.index] is None and names(above.text) != () and not names(line.text)
    return named and any(line.key.startswith(f"{place} ") for place in folded("workplaces"))


def _decks(page: Page) -> Iterator[int]:
    """The lines right below the headline that may be its decks: Korean papers print two or three, of four words or more."""
    if page.story.headline < 0 or not has_short_decks(page.language):
        return
    for line in page.lines[page.story.headline + 1 : page.story.start]:
        if line.words < FEWEST_OF_DECK or page.verdicts[line.index] is not None:
            return
        yield line.index
