"""The headline: the line above the body that its shape, its place, the window's title and the words of the body speak for most."""

from __future__ import annotations

import re
from typing import Final

from newsclean.normalize import UNSPACED, WORD, has_word
from newsclean.shapes.byline import says_byline
from newsclean.shapes.echo import said_in
from newsclean.shapes.prose import LISTED
from newsclean.story.decks import is_deck, is_opened
from newsclean.story.headline_shape import (
    DAY,
    DECK,
    DOUBLED,
    FEWEST_SHORT,
    TITLED,
    headline_score,
    is_closed,
    is_menu,
    leads_here,
    says_day,
)
from newsclean.story.kinds import Kinds
from newsclean.story.said_again import FEWEST, LONGEST_NAME, LONGEST_SECTION, REACH, ends_menu, titles_the_page
from newsclean.story.said_first import find_said_first
from newsclean.words import folded

# Above many buttons and menus stands the headline of a page that was dumped whole; it has this share of its words in the body.
FAR: Final = 60
ALIKE: Final = 0.5
# How far above the body a headline of a few words may stand.
SHORT_REACH: Final = 6
# Korean papers print two or three decks, each shaped like a headline; sections have names of a word or two.
MOST_DECKS: Final = 3

# A byline that says so stands a little below the headline, not below its pictures' captions.
SIGNED: Final = 1.0
# What stands below the stamp and the name of a headline above it is rather what the picture shows.
BEHIND: Final = 1.0
BLOCK: Final = 12  # lines
LIKELY: Final = 0.25
# The path to the page ends right above it: "Trang chủ", "Du lịch".
CRUMBED: Final = 1.5
CRUMBS: Final = 3  # lines
# A headline shares its words with the paragraphs right below it; words of fewer letters stand everywhere.
SHARED: Final = 5.0
SAMPLE: Final = 12  # lines
LONGEST_READ: Final = 5_000  # characters of each
LETTERS: Final = 4
# Syllables stand everywhere, pairs of them are words; the name of a topic has few, which the body says all.
PAIRED: Final = 5.0
# A line with fewer words of that many letters shares them by chance.
FEWEST_LONG: Final = 3
# A row that the page says again has at least so many, if the body has none of them.
FEWEST_AGAIN: Final = 2
# The last section of a menu, right above a line that is shaped like a headline and has its stamp or its author below it.
LAST_OF_MENU: Final = 1.0
# Nothing but stamps, names and buttons stands between a headline and the lede, where words are syllables.
TOPS_BLOCK: Final = 0.75
# Words of Chinese, Japanese and Thai stand side by side without a space. Two of their characters are a word by chance as well,
# so that a caption shares as many as a headline: more than this share says no more.
ENOUGH: Final = 0.4
DENSE: Final = re.compile(f"[{UNSPACED}]{{2,}}")


def find_headline(kinds: Kinds, start: int) -> int:
    """The line above the body that is most likely its headline, or -1 where none is shaped like one."""
    above = range(start - 1, max(-1, start - 1 - FAR), -1)
    scores = {index: score for index in above if (score := headline_score(kinds, index, start)) is not None}
    shares: dict[int, float] = {}
    # Words are compared where they may decide: most dumps of extractors have one line above the body, or none.
    if len(scores) > 1 or any(score <= 0 for score in scores.values()):
        shares = _compare_words(kinds, scores, start)
        for index in _behind(kinds, sorted(scores), [at for at in scores if shares[at] >= LIKELY], start):
            scores[index] -= BEHIND
    found = max(scores, key=lambda index: scores[index], default=-1)
    if is_deck(kinds, shares, found) or is_opened(kinds, found):
        return found - 1
    if scores.get(found, 0) <= 0:
        return _short_headline(kinds, start)
    decks = 0
    while kinds.short_decks and decks < MOST_DECKS and found - decks - 1 in scores:
        decks += 1
    return _below_menu(kinds, found - decks, start)


def _below_menu(kinds: Kinds, found: int, start: int) -> int:
    """Where the page says its headline again below its menu or the path: what stands on top is the title of the window."""
    again = next((index for index in range(start - 1, found, -1) if kinds.keys[index] == kinds.keys[found]), found)
    between = kinds.lines[found + 1 : again]
    return again if any(is_menu(line.text) or leads_here(line) for line in between) else found


def _behind(kinds: Kinds, found: list[int], likely: list[int], start: int) -> list[int]:
    """Of lines that are shaped like headlines those that have no stamp and no name below them, but a likely headline and both above."""
    if kinds.syllables or len(found) < 2:
        return []
    behind = []
    signs = [index for index in range(found[0], start) if index in kinds.stamps or kinds.is_name(index)]
    for index in found if signs else ():
        between = [sign for sign in signs if any(other < sign < index < other + BLOCK for other in likely)]
        stamped = sum(sign in kinds.stamps for sign in between)
        # In a script without capitals, no bare name is told.
        bare = stamped > 0 and kinds.lines[index].text.upper() == kinds.lines[index].text.lower()
        if (0 < stamped < len(between) or bare) and signs[-1] < index:
            behind.append(index)
    return behind


def _compare_words(kinds: Kinds, scores: dict[int, float], start: int) -> dict[int, float]:
    """Add to the ``scores`` what the words of each line, and the lines beside it, speak for it; a line too far above the body that has few
    of its words has no score any more, and the rows of a menu that the page says again gain nothing by it: the body has none of their words.
    The share of its telling words that the body has comes back by line."""
    shares = {}
    crumbs = kinds.page.found("breadcrumb")
    body = kinds.lines[start : start + SAMPLE]
    said = "\n".join([line.key[:LONGEST_READ] for line in body if line.index in kinds.prose])
    for index in list(scores):
        line, below = kinds.lines[index], kinds.lines[index + 1 : index + 1 + DECK]
        scores[index] += CRUMBED * any(at in crumbs for at in range(index - CRUMBS, index))
        signed = any(kinds.is_name(other.index) and says_byline(other.text) for other in below)
        scores[index] += SIGNED * signed + DOUBLED * (signed and index in kinds.doubles)
        words = _telling_words(line.key)
        share = shares[index] = sum(has_word(said, word) for word in words) / max(FEWEST_LONG, len(words))
        if kinds.syllables and line.words > LONGEST_SECTION:
            scores[index] += PAIRED * said_in(line, said)
        scores[index] += SHARED * (min(share, ENOUGH) if DENSE.search(line.key) else share)
        scores[index] += TOPS_BLOCK * (kinds.syllables and _tops_block(kinds, index, start))
        if line.words <= LONGEST_NAME and index + 1 in scores and ends_menu(kinds, index):
            scores[index] -= LAST_OF_MENU * (index + 2 in kinds.stamps or kinds.is_name(index + 2))
        if start - index > REACH and (share < ALIKE or (len(words) < FEWEST and not signed)):
            del scores[index]
    if not kinds.syllables and max(shares.values(), default=0) >= LIKELY:
        for index in [at for at in scores if not shares[at] and len(_telling_words(kinds.lines[at].key)) >= FEWEST_AGAIN]:
            scores[index] -= TITLED * titles_the_page(kinds, index, start)
    return shares


def _tops_block(kinds: Kinds, index: int, start: int) -> bool:
    """Whether nothing but a stamp, names and buttons stands between a line and the body, the first of them a stamp or a name."""
    below = range(index + 1, start)
    if not below or not (below[0] in kinds.stamps or kinds.is_name(below[0])):
        return False
    told = kinds.stamps | kinds.furniture | kinds.blank
    return all(at in told or kinds.is_name(at) for at in below)


def _telling_words(text: str) -> set[str]:
    """The words of a text that do not stand everywhere; two characters are one where no space parts words."""
    words = {word for word in WORD.findall(text) if len(word) >= LETTERS}
    if not DENSE.search(text):
        return words
    runs = [run for word in words for run in DENSE.findall(word)]
    return {word for word in words if not DENSE.search(word)} | {run[at : at + 2] for run in runs for at in range(len(run) - 1)}


def _short_headline(kinds: Kinds, start: int) -> int:
    """The line of a few words right above the body, its stamps and names, where no word list can say that it names a section; or -1."""
    notices = (at for at in range(start - 1, max(-1, start - 1 - SHORT_REACH), -1) if kinds.keys[at] in folded("notice-titles"))
    if (notice := next(notices, -1)) >= 0:
        return notice
    if not kinds.short_headlines:
        return find_said_first(kinds, start)
    for index in range(start - 1, max(-1, start - 1 - SHORT_REACH), -1):
        line = kinds.lines[index]
        if index in kinds.stamps or kinds.is_name(index) or index in kinds.blank or says_day(line) or DAY.fullmatch(line.text):
            continue
        short = FEWEST_SHORT <= line.words < FEWEST and not is_closed(line)
        return index if short and index not in kinds.furniture and not line.text.startswith(LISTED) else -1
    return -1
