"""NC191 section-label."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner
from newsclean.shapes.byline import is_label, may_sign, says_byline
from newsclean.shapes.caption import labelled
from newsclean.shapes.credit import credit_of
from newsclean.story.points import key_points
from newsclean.words import has_short_decks, signs_with_one_word

LONGEST, FEWER = 5, 3  # words
FEWEST_OF_DECK = 4  # where decks are short


@cleaner("NC191", "section-label")
def section_label(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The name of a section, or a button, between headline and body: a few words that are no name and no sentence.

      Hà Nội khánh thành cầu mới trước Tết Nguyên đán
      Thứ hai, 12/01/2026 - 08:30
    - Thị trường chứng khoán
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
    """
    story = page.story
    # Markup has told what is a label; without word lists, nothing has.
    if page.kind == "html" or page.language not in lexicon.languages:
        return
    # Without a headline the block begins with its stamp.
    top = story.headline + 1 if story.headline >= 0 else story.head
    kept = {*key_points(page), *labelled(page), *_decks(page)}
    # Where a dump has no prompt of any kind, four words may be the story's deck.
    longest = LONGEST if page.hits or signs_with_one_word(page.language) else FEWER
    for line in page.span(top, story.start):
        if (
            line.words <= longest
            and line.index not in kept
            and line.index != story.dateline
            and not line.text.endswith((",", ".", "!", "?"))
            and (is_label(line.text) or not (may_sign(line.text, page.language) or says_byline(line.text)))
            and not credit_of(page, line)
        ):
            yield line, "is a few words between headline and body"


def _decks(page: Page) -> Iterator[int]:
    """The lines right below the headline that may be its decks: Korean papers print two or three, of four words or more."""
    if page.story.headline < 0 or not has_short_decks(page.language):
        return
    for line in page.lines[page.story.headline + 1 : page.story.start]:
        if line.words < FEWEST_OF_DECK or page.verdicts[line.index] is not None:
            return
        yield line.index
