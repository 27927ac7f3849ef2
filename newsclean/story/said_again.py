"""Whether the page says a line near its top again: the title of its window, a breadcrumb, what a button shares; or words of the story."""

from __future__ import annotations

from typing import Final

from newsclean.normalize import WORD
from newsclean.page import Line
from newsclean.sentence import FULL_STOPS
from newsclean.shapes.prose import unquoted
from newsclean.story.kinds import Kinds
from newsclean.words import folded

# How far above the body its headline may stand, and how far a line may be said again.
REACH: Final = 24
# The fewest words of a headline, unless the page shows elsewhere that a line is one.
FEWEST: Final = 4
LONGEST_NAME: Final = 5  # words
# Where names are no syllables; headlines of more capitalised words are shaped like them.
LONGEST_FULL_NAME: Final = 4
LONGEST_SECTION: Final = 8  # words: "Bảo vệ nền tảng tư tưởng của Đảng"
# Lines that may stand above a headline at the top of a dump: its section, its kicker.
TOP: Final = 1
# What stands between a headline and the paper's name in the title of a window.
BEHIND_TITLE: Final[tuple[str, ...]] = (" |", " -", " :", " /", " «", " _", "_", "--", "-", "|", ". ")
# A title that ends other lines is told by that if it is not short; those stand above it, or right below.
LONG_TITLE: Final = 24  # characters
BELOW_TITLE: Final = 6  # lines
# A line that stands more often above the body is a button, not a headline said again.
MOST_SAID: Final = 2
# So many words of running text stand between a headline and where a lede of its own is followed by it.
TOLD: Final = 60
LONG_WORD: Final = 6  # letters
SHORTEST_NAME: Final = 4
FEWEST_AGAIN: Final = 2  # words


def titles_the_page(kinds: Kinds, index: int, start: int | None = None) -> bool:
    """Whether another line near the top says the same, alone or with the site's name: the window's title, a breadcrumb.

    Below ``start``, if that is told, the page's lists of other stories say their titles again.
    """
    key, line = kinds.keys[index], kinds.lines[index]
    longest = LONGEST_NAME if kinds.syllables else LONGEST_FULL_NAME
    if line.words < FEWEST or line.text.endswith(FULL_STOPS) or (line.words <= longest and kinds.is_name(index)):
        return False
    stop = index + REACH if start is None else min(index + REACH, start)
    if 0 < _times_said(kinds, index, stop) <= MOST_SAID and not _names_a_section(kinds, index):
        return True
    # Right below the name of a series stands a part of it: "River towns", "River towns - Part 2: The ferry".
    below = kinds.keys[index + 1] if index + 1 < len(kinds.keys) else ""
    if any(is_titled(top, unquoted(key)) for top in kinds.tops if top != below):
        return True
    return len(key) >= LONG_TITLE and _ends_others(kinds, index)


def is_titled(top: str, bare: str) -> bool:
    """Whether the title of a window says a headline and behind a sign the paper's name, or a section's: "大桥通车_例州网", "Мост открыт //
    Пример". Both are keys without quotation marks."""
    at = top.find(bare)
    return at >= 0 and top.startswith(BEHIND_TITLE, at + len(bare))


def _times_said(kinds: Kinds, index: int, stop: int) -> int:
    """How many other lines above ``stop`` say what a line says, but for the caption that says a picture's text again."""
    key = kinds.keys[index]
    again = kinds.keys[:stop].count(key) - 1
    if again > 0:
        # What stands below running text says a story in a list again, as the ticker on top does.
        told = kinds.above[index] + TOLD
        again = sum(kinds.above[at] <= told for at, said in enumerate(kinds.keys[:stop]) if said == key) - 1
    # A caption stands right below; a step of the path to the page has a mark.
    return again - any(at in kinds.doubles and not kinds.is_item(at - 1) and at > TOP for at in (index, index + 1))


def _ends_others(kinds: Kinds, index: int) -> bool:
    """Whether a line near ends with what a line says: the last step of the path, "Home > City > Title", or a button, "Share: Title"."""
    key = kinds.keys[index]
    # A paragraph that ends with the words of a deck says them again, too.
    around = range(max(0, index - REACH), min(index + 1 + BELOW_TITLE, len(kinds.keys)))
    near = [kinds.keys[at] for at in around if at == index or at not in kinds.prose]
    return "\n".join([*near, ""]).count(key + "\n") > near.count(key)


def _names_a_section(kinds: Kinds, index: int) -> bool:
    """Whether a line said again is a section's name: it stands between the short lines of a menu, or beside the stamp below a title.

    Told only where words are syllables, four of which are two words: "Hàng hóa nguyên liệu", "Nhịp sống Thủ đô".
    """
    if not kinds.syllables or kinds.lines[index].words > LONGEST_SECTION:
        return False
    said = [at for at, key in enumerate(kinds.keys[: index + REACH]) if key == kinds.keys[index] and at not in kinds.twice]
    return any(
        (at > 0 and _in_menu(kinds, at - 1) and _in_menu(kinds, at + 1)) or (at - 1 in kinds.stamps and kinds.title(at - 2))
        for at in said
    )


def _in_menu(kinds: Kinds, index: int) -> bool:
    return index < len(kinds.lines) and kinds.lines[index].words <= LONGEST_NAME and index not in kinds.stamps


def ends_menu(kinds: Kinds, index: int) -> bool:
    """Whether a few words stand below two short lines of a menu, and nothing above the body says them again: a section's name.

    Told only where words are syllables: four of them are two words.
    """
    listed = kinds.syllables and index > 1 and _in_menu(kinds, index - 1) and _in_menu(kinds, index - 2)
    return listed and kinds.headings.get(index) != 1 and not titles_the_page(kinds, index)


def tells_of_story(kinds: Kinds, paragraph: Line, box: int) -> bool:
    """Whether a paragraph says some long words or names again that the running text above a box has."""
    said = {word for index in kinds.prose if index < box for word in WORD.findall(kinds.keys[index])}
    names = {word.casefold() for word in WORD.findall(paragraph.text) if word[0].isupper() and len(word) >= SHORTEST_NAME}
    telling = {word for word in WORD.findall(paragraph.key) if len(word) >= LONG_WORD} | (names - folded("stopwords"))
    return len(telling & said) >= FEWEST_AGAIN
