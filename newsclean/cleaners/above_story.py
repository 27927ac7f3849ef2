"""NC199 above-story."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.lexicon import Lexicon, lists
from newsclean.page import Line, Page
from newsclean.rules import cleaner
from newsclean.sentence import COLONS
from newsclean.shapes.byline import says_byline
from newsclean.shapes.caption import labelled
from newsclean.shapes.credit import credit_of
from newsclean.shapes.names import names
from newsclean.shapes.prose import LISTED, goes_on
from newsclean.story.pictured import find_pictured
from newsclean.story.points import key_points
from newsclean.story.titles import is_headed_title
from newsclean.words import words_are_syllables

BELOW: Final = 2  # lines below the headline in which its deck may stand
# What announces the body, above the hour of its first entry: "The latest on the storm in the north (all times local):".
FEWEST_ANNOUNCING: Final = 6  # words


@cleaner("NC199", "above-story")
def above_story(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """What stands above the headline block, or among prompts below its headline, and fits no rule by name.

    - Chuyên trang thông tin dành cho bạn đọc yêu công nghệ
      Thời sự
      Hà Nội khánh thành cầu mới trước Tết Nguyên đán
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận với nhau sau bốn năm thi công liên tục.

      City opens its ninth bridge over the river
      Share
      The latest on the opening in the north (all times local):
      9:25 a.m.
      The city opened its ninth bridge over the river on Monday, four years after work began and two floods delayed it.
    """
    story = page.story
    for line in page.span(0, story.head):
        if line.index != story.dateline:
            yield line, f"above the story, which begins in row {page.lines[story.head].row}"
    yield from _among_prompts(page)


def _among_prompts(page: Page) -> Iterator[tuple[Line, str]]:
    """The lines among prompts between headline and body that say nothing of the story: no deck, no name, no caption."""
    story = page.story
    if page.kind == "html" or story.headline < 0:
        return  # markup tells a picture's caption from a link
    between = range(story.headline + 1, story.start - 1)
    if all((verdict := page.verdicts[index]) is None or verdict.role for index in between):
        return
    kept = {*key_points(page), *labelled(page), *find_pictured(page)}
    removed, title = 0, story.headline  # of the lines between the two; where the headline was last said
    for line in page.lines[between.start : between.stop]:
        verdict = page.verdicts[line.index]
        if verdict is not None:
            removed += not verdict.role
            title = line.index if verdict.rule == "repeat" else title
        elif (removed or _opens_buttons(page, line)) and not (
            line.index in kept
            or line.prose
            or goes_on(line.text)
            or line.index == story.dateline
            or credit_of(page, line)
            or (names(line.text) and (" " in line.key or page.language in lists()))
            or says_byline(line.text)
            or (line.index <= title + BELOW and _is_deck(page, line))
            or (line.index == story.start - 2 and line.words >= FEWEST_ANNOUNCING and line.text.endswith(COLONS))
        ):
            yield line, "stands among prompts between the headline and the story"


def _opens_buttons(page: Page, line: Line) -> bool:
    """Whether a word stands right above a button to share, in a language without word lists."""
    below = page.verdicts[line.index + 1]
    return " " not in line.key and page.language not in lists() and below is not None and below.rule == "share-bar"


def _is_deck(page: Page, line: Line) -> bool:
    """Whether a line that is shaped like a title may be a deck: no item of a list, no row of names. Told where words are no syllables."""
    listed = line.text.startswith(LISTED) or " | " in line.text
    return is_headed_title(line) and not listed and not words_are_syllables(page.language)
