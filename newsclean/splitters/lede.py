"""NC931 lede."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import marked, splitter
from newsclean.shapes.agency import opens_with_agency
from newsclean.shapes.caption import names_photographer
from newsclean.shapes.credit import credit_of
from newsclean.shapes.doubles import stands_between_credits
from newsclean.words import has_short_decks, words_are_syllables

# A line longer than this is a whole story that lost its paragraphs.
LONGEST: Final = 250  # words
LONGEST_CAPTION: Final = 45  # words
FEWEST: Final = 6  # words of a deck; a section's name of syllables has more of them
FEWEST_SYLLABLES: Final = 10
FEWEST_SHORT: Final = 4  # where decks are short


@splitter("NC931", "lede", role="lede")
def lede(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The lede: the paragraph that opens the story, or the deck that stands between its headline and its byline.

      Hà Nội khánh thành cầu mới trước Tết Nguyên đán
    + (Thanh tra) - Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công.
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.

      Ninth bridge opens after four years of work
    + Two lanes are kept free for buses and bicycles, the mayor says
      By Ann Lee
      12 January 2026, 09:30
      The city opened its ninth bridge over the river on Monday, after four years of work and several disputes over its cost.
      The bridge is five kilometres long and has eight lanes, and it is expected to carry 40,000 cars a day when it is finished.
    """
    for line, because in marked(page, "lede"):
        yield line, because
        return
    if deck := _deck(page):
        yield deck, "stands right below the headline, above the body"
        return
    for index in range(page.story.start, len(page.lines)):
        if page.verdicts[index] is None and not ((line := page.lines[index]).markup and line.markup.role):
            if page.kind == "text" and line.words <= LONGEST_CAPTION and credit_of(page, line):
                continue  # the lead picture's caption stands above it
            # Where rows are broken at a width, an agency opens one that is no running text by itself.
            if (line.prose or opens_with_agency(line.text)) and line.words <= LONGEST:
                yield line, "is the first running text of the story"
            return


def _deck(page: Page) -> Line | None:
    """The line of some words between the headline of a dump and its byline, its stamp or its body."""
    index = page.story.headline + 1
    if page.kind != "text" or not 0 < index < page.story.start or page.verdicts[index] is not None:
        return None
    line = page.lines[index]
    # The headline again, in capitals or with its kicker; an hour and a reading time; a caption.
    told = line.text.isupper() or " | " in line.text or page.lines[index - 1].key in line.key
    told = told or credit_of(page, line) is not None or names_photographer(line.text) or stands_between_credits(line.text)
    fewest = FEWEST_SYLLABLES if words_are_syllables(page.language) else FEWEST
    if has_short_decks(page.language):
        fewest = FEWEST_SHORT
    return line if fewest <= line.words <= LONGEST and not told else None
