"""Where the body of the story starts: at the first running text of the core below its stamp, or at a lede that stands apart above it."""

from __future__ import annotations

import re
from typing import Final

from newsclean.page import Line
from newsclean.sentence import FULL_STOPS, ends_sentence
from newsclean.shapes.byline import says_byline
from newsclean.shapes.caption import names_photographer, says_what_is_seen, says_when_taken
from newsclean.shapes.credit import credit_of, is_above_credit, says_caption_again
from newsclean.shapes.stamp import find_stamp
from newsclean.story.above_body import (
    above_announcement,
    above_items,
    above_list,
    above_question,
    above_verses,
    is_said_again,
)
from newsclean.story.clauses import above_clauses
from newsclean.story.dashed import is_link_item
from newsclean.story.dated_links import end_of_dated, is_dated
from newsclean.story.headline_shape import INITIALS, exclaims
from newsclean.story.kinds import Kinds
from newsclean.story.lead_caption import above_agency, shows_above
from newsclean.story.signed_block import below_signed_block

# How far above the rest of the body its lede may stand.
LEDE_REACH: Final = 8
ABOVE_LEDE: Final = 12
BOX_REACH: Final = 40
# A stamp with less than this share of the core's words above it stands over the story, not in it.
ABOVE: Final = 0.15
LONGEST_CAPTION: Final = 45  # words
LONGEST_ABOVE: Final = 14  # of one above its credit
LONGEST_DATE: Final = 40  # characters
ABOVE_CAPTION: Final = 6  # lines
# "WAR, W.Va. — The chair", "KANSAS CITY, Mo. (KXYZ) - The chair"
PLACE: Final = re.compile(r"[A-Z]{2}[A-Z'’. ]{1,30}[,(\s][^—–]{0,40}?\s?(?:[—–]|--?\s)")
# Links to other stories that an extractor left on top where it left out the lede above them.
STAR: Final = "* "
FEWEST_LINKS: Final = 2
SHORTEST_DATED: Final = 5
SHORTEST_SENTENCE: Final = 4  # words
# Rows of Markdown between lede and body that lead to other stories.
MOST_LINKS: Final = 4
MOST_BUTTONS: Final = 2  # between a stamp and the lede
MOST_LINKED_BUTTONS: Final = 8
# A live blog has a stamp an entry; a story has one or two.
MOST_STAMPS: Final = 3


def find_start(kinds: Kinds, core: range) -> int:
    """The first line of the body: the first running text of the core below its stamp, with a lede that stands apart above it."""
    words = {index: kinds.lines[index].words for index in core if index in kinds.prose}
    start = _above_dated(kinds, _above_near(kinds, _below_stamp(kinds, core, words)))
    if (signed := below_signed_block(kinds, start)) > start:
        return signed
    while (lede := above_list(kinds, start)) >= 0:
        start = _above_near(kinds, lede)
    if start == 1 and (_opens_dump(kinds) or _is_first_item(kinds)):
        return 0
    below = [index for index in words if start < index <= start + LEDE_REACH]
    if below and (_is_caption(kinds, start) or says_byline(kinds.lines[start].text)):  # "Written by Ann Lee. Photos by Bob Ray."
        return below[0]
    start = below[0] if below and start not in kinds.poem and exclaims(kinds, start) else start
    start = above_items(kinds, above_clauses(kinds, above_verses(kinds, _below_links(kinds, start))))
    return above_announcement(kinds, above_question(kinds, start))


def _below_stamp(kinds: Kinds, core: range, words: dict[int, int]) -> int:
    """The first running text below the stamp that stands on top of a core, else the core's first; ``words`` are those of its running text."""
    start = next(iter(words))
    links = end_of_dated(kinds.lines, start)
    stamps = [index for index in core if index in kinds.stamps and index >= links]
    if not 0 < len(stamps) <= MOST_STAMPS:
        return start
    over = [index for index in words if index < stamps[-1]]
    below = [index for index in words if index > stamps[-1]]
    few = sum(words[index] for index in over) < ABOVE * sum(words.values())
    # Captions and snippets of other stories stand alone, above the story's own headline and stamp.
    tops = few or (kinds.title(stamps[-1] - 1) and all(map(kinds.alone, over)))
    return below[0] if below and tops else start


def _opens_dump(kinds: Kinds) -> bool:
    """Whether the first line of a dump is a short sentence with a full stop, as no section, no prompt and hardly a headline is."""
    first = kinds.lines[0]
    told = 0 in kinds.furniture or 0 in kinds.stamps or 0 in kinds.twice
    return first.words >= SHORTEST_SENTENCE and not told and first.text.endswith(FULL_STOPS) and not INITIALS.search(first.text)


def _is_first_item(kinds: Kinds) -> bool:
    """Whether the first line of a dump has a star before it, and two more do that stand above running text: "* Tam Bình: Trường mới"."""
    starred = [line.index for line in kinds.lines if line.text.startswith(STAR) and line.index + 1 in kinds.prose]
    return starred[:1] == [0] and len(starred) > FEWEST_LINKS and 0 not in kinds.furniture


def _above_near(kinds: Kinds, start: int) -> int:
    """The running text that stands apart a few lines above the body: its lede, and what else opens it."""
    first, left = start, LEDE_REACH
    for index in range(start - 1, max(-1, start - 1 - BOX_REACH), -1):
        # What a box between lede and body says, to subscribe, parts them no further; a byline does.
        left -= index not in kinds.furniture
        if left < 0 or (first - index > LEDE_REACH and kinds.is_name(index)):
            break
        menu = index in kinds.navigation and not (index in kinds.links and kinds.links.isdisjoint((index - 1, index + 1)))
        other = menu or index in kinds.hard or index in kinds.stamps
        if other and not _lede_above(kinds, index):
            break
        if index in kinds.prose and not is_said_again(kinds, index):
            if not kinds.lines[index].text.endswith(":") and _headline_between(kinds, index, start):
                break  # this is another story's
            start = index
    return start


def _is_caption(kinds: Kinds, start: int) -> bool:
    """Whether the first running text is the lead picture's caption, right below the headline block: it ends with who took it, or
    stands above that, and is shorter than ledes are or only says what is seen."""
    line = kinds.lines[start]
    if line.words > LONGEST_CAPTION:
        return False
    if start in kinds.labelled:
        return True
    if kinds.syllables:  # a lede may be as short, and one with a credit is told by that
        shown = (is_above_credit(kinds.page, line) and says_what_is_seen(line)) or says_when_taken(line)
        shown = shown or (start + 1 in kinds.prose and shows_above(line, kinds.lines[start + 1]))
        shown = shown or above_agency(line, kinds.page.below(start))
    else:
        shown = names_photographer(line.text) or credit_of(kinds.page, line) is not None
        shown = shown or _is_above_owner(kinds, line)
    above = range(max(0, start - ABOVE_CAPTION), start)
    return shown and (start == 0 or any(at in kinds.stamps or kinds.is_name(at) or kinds.title(at) for at in above))


def _is_above_owner(kinds: Kinds, line: Line) -> bool:
    """Whether a line stands right above a credit, and is short, says a caption again, ends with a day, or has the lede below it."""
    if not is_above_credit(kinds.page, line):
        return False
    if says_caption_again(kinds.page, line):
        return True
    return line.words <= LONGEST_ABOVE or _ends_with_date(line) or _is_above_place(kinds, line.index)


def _ends_with_date(line: Line) -> bool:
    """Whether a line ends with a day, as captions say when the picture was taken: "... on Tuesday, March 11, 2025."."""
    tail = line.text.rstrip(".")[-LONGEST_DATE:]
    stamp = find_stamp(tail)
    return stamp is not None and stamp.end == len(tail)


def _is_above_place(kinds: Kinds, start: int) -> bool:
    """Whether a place opens the next paragraph, as it does the lede: "PORTLAND, Maine — The ferry"."""
    below = next((index for index in range(start + 1, start + 1 + ABOVE_CAPTION) if index in kinds.prose), -1)
    return below >= 0 and PLACE.match(kinds.lines[below].text) is not None


def _below_links(kinds: Kinds, start: int) -> int:
    """The first line below the links to other stories that open a dump: "- Cháy lớn ở kho hàng ven sông, hai người bị thương"."""
    lines, end = kinds.lines, 0
    while end < len(lines) and is_link_item(lines[end]):
        end += 1
    if not kinds.syllables or end < FEWEST_LINKS or not start < end or end not in kinds.prose:
        return start
    return start if all(ends_sentence(line.text) for line in lines[:end]) else end  # questions in an interview


def _above_dated(kinds: Kinds, start: int) -> int:
    """The lede above the links that are a day and a title each, if such links stand right above the body."""
    lede = start - 1
    while lede - 1 in kinds.stamps and is_dated(kinds.lines[lede]):
        lede -= 2
    return lede if lede in kinds.prose and end_of_dated(kinds.lines, lede) == start else start


def _headline_between(kinds: Kinds, lede: int, start: int) -> bool:
    """Whether a headline stands between running text and the body: with a stamp or name below it, or the only title near.

    Links to other stories between a lede and the body are marked as items.
    """
    if lede + 1 in kinds.related and (lede == 0 or lede in kinds.agency):  # the titles are of the box below it
        return False
    titles = [index for index in range(lede + 1, start) if kinds.title(index) and not kinds.is_item(index)]
    if any(at in kinds.stamps or kinds.is_name(at) for title in titles for at in (title + 1, title + 2)):
        return True
    return bool(titles) and not (_has_headline(kinds, lede) or _is_below_note(kinds, lede))


def _has_headline(kinds: Kinds, lede: int) -> bool:
    """Whether a title stands a few lines above running text, not counting a few buttons between the two."""
    left = LEDE_REACH
    for index in range(lede - 1, max(-1, lede - 1 - ABOVE_LEDE), -1):
        if kinds.title(index):
            return True
        left -= index not in kinds.furniture
        if left == 0:
            break
    return False


def _is_below_note(kinds: Kinds, lede: int) -> bool:
    """Whether a headline that closes with a note in brackets stands above running text and its stamp: "Ai giữ rừng? (Kỳ 2)"."""
    above = kinds.above_signature(lede)
    line = kinds.lines[above] if 0 <= above < lede - 1 else None
    return line is not None and line.text.endswith(")") and line.words >= SHORTEST_DATED and above not in kinds.furniture


def _lede_above(kinds: Kinds, below: int) -> bool:
    """Whether headline and lede stand right above a stamp, its names, a counter of comments, or what sorts the entries of a live blog.

    "Giá vàng giảm", "Sáng 6/3, giá vàng ...", "Kim Thành", "06/03/2026 09:51".
    """
    lede = kinds.above_signature(below)
    while lede in kinds.links and below - lede <= MOST_LINKS:
        lede -= 1
    if lede <= 0 or lede not in kinds.prose:
        return False
    above = kinds.above_signature(lede)
    if below in kinds.links:  # of Markdown, which has the links of all buttons
        while lede - above <= MOST_LINKED_BUTTONS and _is_button(kinds, above):
            above = kinds.above_signature(above)
        return lede in kinds.agency or above in kinds.headings or kinds.title(above)
    while above in kinds.furniture and lede - above <= MOST_BUTTONS:  # "12 bình luận", below the stamp
        above = kinds.above_signature(above)
    return lede in kinds.agency or kinds.title(above)


def _is_button(kinds: Kinds, index: int) -> bool:
    """Whether a line is a button, the number on it, or has no word: "Chia sẻ", "0", "##"."""
    return index in kinds.furniture or index in kinds.blank or kinds.lines[index].text.isdigit()
