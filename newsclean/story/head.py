"""What belongs to the headline block, from the lines above the headline to the stamp that dates the story."""

from __future__ import annotations

from typing import Final

from newsclean.lexicon import HOW
from newsclean.page import Line, Page, Story
from newsclean.sentence import PAUSES
from newsclean.shapes.authors import is_label
from newsclean.shapes.byline import says_byline
from newsclean.shapes.byline_words import source_label, tells_source
from newsclean.shapes.caption import ends_with_day, names_photographer
from newsclean.shapes.credit import credit_of
from newsclean.shapes.names import is_name, names
from newsclean.shapes.prose import LISTED
from newsclean.shapes.stamp import find_stamp
from newsclean.shapes.stamp_line import tells_change
from newsclean.story.headline_shape import is_menu, leads_here
from newsclean.story.kinds import Kinds
from newsclean.story.lead_caption import above_agency
from newsclean.words import folded

# How far above the headline its block may begin.
REACH: Final = 6
# How far below the lede, and above the headline block, a stamp may still be the story's.
BELOW_LEDE: Final = 3
OVER: Final = 6
# Buttons, a second stamp and a caption below a stamp: more lines are no block.
BELOW_STAMP: Final = 12
LONGEST_LOOSE: Final = 14  # words
LONGEST_SOURCED: Final = 28  # of one that says from where a Chinese story is
SHORTEST_TITLE: Final = 4  # words
FEWEST_SHOWN: Final = 8  # words before the day on which a picture was taken
# So few lines on top of a page are kept if nothing speaks against them: losing one is worse than leaving one.
FEW_ABOVE: Final = 4
LONGEST_SECTION: Final = 10  # syllables of a section's name
LONGEST_EDITION: Final = 8  # words of one, or of an edition and its prompt, where words are no syllables
# A menu on one row, where sections have capitals.
FEWEST_NAMED: Final = 8  # words
# So many where the page shows nothing but the story: an obituary opens with as many.
MOST_ABOVE: Final = 12


def find_head(kinds: Kinds, start: int, headline: int) -> int:
    """The first line of the headline block: stamps, names and a kicker right above the headline belong to it.

    Without a headline it begins with the highest stamp or name a few lines above the body.
    """
    head = headline if headline >= 0 else start
    for index in range(head - 1, max(-1, head - 1 - REACH), -1):
        told = index in kinds.prose and above_agency(kinds.lines[index], kinds.page.below(index))
        told = told or index in kinds.stamps or _signs_beside_stamp(kinds, index, headline)
        if told or (headline < 0 and kinds.is_name(index)) or _belongs(kinds, index, headline):
            head = index
        elif index in kinds.blank:
            continue
        elif headline >= 0 or index in kinds.navigation or index in kinds.hard or index in kinds.prose:
            break
    return 0 if head and not _is_topped(kinds, head, headline) and _all_of_it(kinds, head, start) else head


def _is_topped(kinds: Kinds, head: int, headline: int) -> bool:
    """Whether a line above the block is the title of the window, which says the headline and more, a menu or the path to it."""
    title = kinds.keys[headline] if headline >= 0 and kinds.lines[headline].words >= SHORTEST_TITLE else ""
    return any(
        (title and title in line.key and title != line.key) or is_menu(line.text) or leads_here(line) or _names_sections(line)
        for line in kinds.lines[:head]
    )


def _names_sections(line: Line) -> bool:
    """Whether a row has only capitalised words, between which a headline has others: "Gazeta Ven Gdańsk Sopot Gdynia Sport Praca Nekrologi"."""
    said = line.text.split()
    return (
        len(said) >= FEWEST_NAMED and all(word[0].isupper() for word in said) and folded("stopwords").isdisjoint(line.key.split())
    )


def _signs_beside_stamp(kinds: Kinds, index: int, headline: int) -> bool:
    """Whether a line above the headline says who wrote the story, beside its stamp: "12/01/2026 09:30", "Tác giả: Kim Thành".

    A bare name stands right above the stamp or right below it, next to the headline; who says so may stand there without a stamp.
    """
    if (kinds.stamps.isdisjoint((index - 1, index + 1)) and index + 1 != headline) or not kinds.is_name(index):
        return False
    line = kinds.lines[index]
    beside = (index - 1 in kinds.stamps and index + 1 == headline) or (index + 1 in kinds.stamps and index + 2 == headline)
    return (kinds.pen_names and line.words > 1 and beside) or says_byline(line.text)


def _all_of_it(kinds: Kinds, head: int, start: int) -> bool:
    """Whether nothing above the block says that it is not the story's: a few lines, no prompt, no item, no window's title.

    One line alone is a section's name, as word lists could tell, unless it is a sentence, has a credit or as many words as a
    headline: a deck, a caption.
    """
    if head > (MOST_ABOVE if kinds.plain else FEW_ABOVE) or any(
        line.index in kinds.furniture or line.text.startswith(LISTED) or "|" in line.text or line.text.isdigit()
        for line in kinds.lines[:head]
    ):
        return False
    first = kinds.lines[0]
    # The clock of the page, beside its weather, stands above a story that has a stamp of its own.
    if find_stamp(first.text) and not kinds.stamps.isdisjoint(range(head, start)):
        return False
    top = [line.key for line in kinds.lines[:head] if head <= FEW_ABOVE and line.text[-1:].isalnum()]
    # The path stands below a menu that has its section.
    if any(" " in key and key in other and key != other for key in top for other in top):
        return False
    long = first.text.count(" ") >= (LONGEST_SECTION if kinds.syllables else LONGEST_EDITION)
    shown = credit_of(kinds.page, first) or any(
        hit.line is first and hit.how == HOW["is"] for hit in kinds.page.hits.get("caption", ())
    )
    return head > (0 if kinds.short_headlines or first.prose or long or shown else 1)


def _belongs(kinds: Kinds, index: int, headline: int) -> bool:
    """Whether a line right above the headline is its kicker, or the caption of the lead picture."""
    line = kinds.lines[index]
    if headline != index + 1 or index in kinds.furniture:
        return False
    return (line.words <= 8 and line.text.endswith(":")) or credit_of(kinds.page, line) is not None


def block_below_lede(page: Page) -> range:
    """The lines of a dump between a lede and the body below it, if the stamp or a byline stands there: they belong to the headline block."""
    story = page.story
    first = story.start + 1
    # What a lede announces is the story's: "Gia đình xin cảm tạ bà con đã đến tiễn đưa:", "Cụ bà Lê Thị Lài".
    if page.kind != "text" or first >= story.end or _tells(page, page.lines[first]) or page.lines[story.start].text.endswith(":"):
        return range(0)
    body = next((line.index for line in page.lines[first : story.end] if _tells(page, line)), -1)
    dated = first <= story.dateline < (body if body >= 0 else story.end)
    if dated and not 0 < body - story.dateline <= BELOW_STAMP:
        return range(first, story.dateline + 1)
    signed = body - first <= BELOW_STAMP and any(
        says_byline(line.text) or is_labelled(page, line.index) for line in page.lines[first : max(first, body)]
    )
    return range(first, body) if dated or signed else range(0)


def is_labelled(page: Page, index: int) -> bool:
    """Whether a full name stands alone in a row right below the label of a byline: "Written by", "Ann Lee"."""
    text = page.lines[index].text
    return index > 0 and " " in text and is_name(text) and is_label(page.lines[index - 1].text) and names(text) != ()


def _tells(page: Page, line: Line) -> bool:
    """Whether a line is running text; the caption of the lead picture, which ends with a credit, may stand in the block."""
    return line.prose and credit_of(page, line) is None


def _lateness(text: str) -> int:
    """How little a stamp says when the story was published: a day says most, one of a change less, how long ago it was least."""
    return tells_change(text) if find_stamp(text) else 2


def _below_lede(kinds: Kinds, story: Story) -> range:
    """A few lines right below the lede, not counting buttons, the caption of the lead picture and what is said again."""
    left, index = BELOW_LEDE, story.start + 1
    while index < story.end and left > 0:
        again = index in kinds.furniture or index in kinds.doubles
        left -= not again and credit_of(kinds.page, kinds.lines[index]) is None
        index += 1
    return range(story.start + 1, index)


def _may_date(text: str) -> bool:
    """Whether a stamp stands in a text that announces nothing: "Gói thầu mở ngày 20/11/2026, có ba nhà thầu:" does; "2026-01-12 阅读次数：" has
    lost its count."""
    counts = text.rstrip(" :：").rpartition(" ")[2].casefold() in folded("count-openers")
    return (counts or not text.endswith(PAUSES)) and find_stamp(text) is not None


def _is_of_another(kinds: Kinds, above: int) -> bool:
    """Whether a title stands above a stamp below the body: it dates another story; who signs, or a source, is no title."""
    if above in kinds.prose or not kinds.title(above, SHORTEST_TITLE):
        return False
    text = kinds.lines[above].text
    return not (kinds.is_name(above) or ":" in text or source_label().match(text))


def find_dateline(kinds: Kinds, story: Story) -> int:
    """The stamp of the story, or -1: between headline and body, else above the headline, right below the lede, or below the body, but
    for one below another story's title.

    A line that is more than a stamp (a name, a place, a reading time beside it) is taken where no bare stamp is found.
    """
    block, lede = range(story.headline + 1, story.start), _below_lede(kinds, story)
    above, over = range(story.headline, story.head - 1, -1), range(story.head - 1, max(-1, story.head - 1 - OVER), -1)
    again = [at for at in range(story.head) if story.headline >= 0 and kinds.keys[at] == kinds.keys[story.headline]]
    beside = [at + step for at in again for step in (1, 2, -1)]  # the headline stands twice, above its stamp the first time
    below = (at for at in range(max(1, story.end), story.tail) if at in kinds.stamps and not _is_of_another(kinds, at - 1))
    # Notices and names may stand below the stamp that closes the story.
    last = range(story.end - 1, max(story.start, story.end - 1 - BELOW_LEDE), -1)
    for place in (block, above, lede, below, over, beside, last):
        stamps = [index for index in place if index in kinds.stamps and index not in kinds.navigation]
        if stamps:
            return min(stamps, key=lambda index: _lateness(kinds.lines[index].text)) if len(stamps) > 1 else stamps[0]
    # What a lede announces dates nothing.
    lede = range(0) if kinds.lines[story.start].text.endswith(":") else lede
    loose = (*block, *lede) if story.headline >= 0 else lede
    return next((index for index in loose if _is_loose_stamp(kinds, index)), -1)


def _is_loose_stamp(kinds: Kinds, index: int) -> bool:
    """Whether a line is a stamp with something beside it, and not what a picture shows and when it was taken."""
    line = kinds.lines[index]
    if (
        line.words > (LONGEST_SOURCED if tells_source(line.text) else LONGEST_LOOSE)
        or index in kinds.prose
        or index in kinds.furniture
        or not _may_date(line.text)
    ):
        return False
    shows = (
        (ends_with_day(line.text) and not says_byline(line.text))
        or (credit_of(kinds.page, line) is not None and not tells_source(line.text))
        or names_photographer(line.text)
    )
    return line.words < FEWEST_SHOWN or not shows
