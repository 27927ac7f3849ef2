"""The end of the body: the marker shows that the story is over, and the names, links and teasers right above it are not body."""

from __future__ import annotations

import re
from typing import Final

from newsclean.normalize import closes_without_stop
from newsclean.page import Line
from newsclean.sentence import FULL_STOPS, ends_sentence
from newsclean.shapes.authors import ends_with_outlet
from newsclean.shapes.byline import is_of_roll, says_byline
from newsclean.shapes.caption import shows_people
from newsclean.shapes.credit import credit_of
from newsclean.shapes.prose import BULLETS, goes_on, is_bulleted, is_question
from newsclean.story.addresses import addresses
from newsclean.story.author_box import above_author_box
from newsclean.story.clauses import below_clauses
from newsclean.story.closing_byline import find_byline
from newsclean.story.dry_run import MOST_AT_END, find_dry_run, is_loose
from newsclean.story.kinds import Kinds
from newsclean.story.loose_tags import find_tags
from newsclean.story.marker import find_marker
from newsclean.story.snippets import TITLE, without_stamped, without_teasers
from newsclean.story.strangers import without_strangers

LONGEST_TITLE: Final = 36  # words
# So many paragraphs that close show that one that does not is none.
FEWEST_CLOSED: Final = 4
LONGEST_LIST: Final = 12  # lines
LONGEST_CLOSING: Final = 5  # words; a title has six
LONGEST_TAG: Final = 6  # words
LONG_TITLE: Final = 9  # words of a title right above the marker: subheadings have fewer
LONGEST_BUTTON: Final = 3  # words
# A story closes with no more short lines than this above a marker, a list or a few captions.
MOST_LOOSE: Final = 3
BOX: Final = 6  # lines
MOST_LINKS: Final = 4
SHORTEST_LINK: Final = 4  # words
FEWEST_COMMAS: Final = 5
# Thai and Lao letters.
FIRST_WITHOUT_STOPS: Final = "\u0e01"
LAST_WITHOUT_STOPS: Final = "\u0ec4"
NUMBER: Final = re.compile(r"\d{6}")
COUNTED: Final = re.compile(r"[(\[](\d{1,3})[)\]]")


def find_end(kinds: Kinds, body: range, headline: int) -> tuple[int, int, str]:
    """One past the body's last line, one past the lines that close the story (bylines, sources, teasers of others), and why."""
    announced = _announced(kinds, body.stop)
    body = range(body.start, announced.stop)
    marker, because = find_marker(kinds, body)
    if (tags := find_tags(kinds, body.start, marker, headline)) < marker:
        marker, because = tags, f"tags without a heading stand from row {kinds.lines[tags].row} on"
    if (byline := find_byline(kinds, body.start, marker)) >= 0:
        return (
            without_teasers(kinds, body.start, byline),
            _below_stamp(kinds, byline, _below_notices(kinds, byline + 1)),
            f"row {kinds.lines[byline].row} «{kinds.lines[byline].text[:40]}» closes it as a byline",
        )
    marker = above_author_box(kinds, body.start, marker)
    dry = find_dry_run(kinds, min(body.stop, marker), marker)
    if dry < marker:
        because = f"no running text stands in row {kinds.lines[dry].row} and some below it"
    last = without_strangers(kinds, body.start, without_stamped(kinds, body.start, dry))
    end = without_teasers(kinds, body.start, _last_of_body(kinds, body, announced, last))
    end = below_clauses(kinds, end - _closes_with_link(kinds, body.start, end), marker)
    return end, _below_box(kinds, marker), because


def _below_notices(kinds: Kinds, index: int) -> int:
    """One past the notices that stand right below who signed the story: "* Bài viết thể hiện quan điểm riêng của tác giả."."""
    while index in kinds.notices:
        index += 1
    return index


def _below_stamp(kinds: Kinds, byline: int, index: int) -> int:
    """One past the stamp right below who signed the story, and who made its pictures and its layout, if that is the first of the page and
    no list of titles begins with it."""
    stamp = index
    while stamp < len(kinds.lines) and is_of_roll(kinds.lines[stamp].text):
        stamp += 1
    listed = kinds.title(stamp + 1) and stamp + 1 not in kinds.furniture
    dated = stamp in kinds.stamps and not listed and not any(above < byline for above in kinds.stamps)
    return stamp + 1 if dated else index


def _below_box(kinds: Kinds, marker: int) -> int:
    """One past a labelled byline a few lines below the marker, if no other name stands between: a box may stand above "Tin, ảnh: Kim Thành".

    Where bare names do not sign, it stands right below a box of one sentence: "Reporting by Ann Lee", "Ann Lee / Example News".
    """
    if not kinds.pen_names:
        below = kinds.lines[marker : marker + 2]
        signed = len(below) > 1 and (
            says_byline(below[1].text) or (kinds.is_name(marker + 1) and ends_with_outlet(below[1].text))
        )
        return marker + 2 if signed and below[0].prose else _below_links(kinds, marker)
    for index in range(marker, min(marker + BOX, len(kinds.lines))):
        text = kinds.lines[index].text
        if index in kinds.hard:
            break
        if kinds.is_name(index):
            return index + 1 if ":" in text and says_byline(text) else marker
    return marker


def _below_links(kinds: Kinds, marker: int) -> int:
    """One past a byline that says so below the heading of a box and its links, if no link has one of its own: "By Ann Lee"."""
    at = marker + 1
    while at < len(kinds.lines) and kinds.title(at, SHORTEST_LINK) and at - marker <= MOST_LINKS:
        at += 1
    if marker not in kinds.related or at == marker + 1 or at >= len(kinds.lines) or not says_byline(kinds.lines[at].text):
        return marker
    return at + 1 if not (kinds.title(at + 1, SHORTEST_LINK) or kinds.is_name(at + 1)) else marker


def _last_of_body(kinds: Kinds, body: range, announced: range, marker: int) -> int:
    """From the marker back to one past the last line of the body: names, links and titles above the marker are not body, but a list is
    that running text has ``announced``."""
    end = _before_loose_lines(kinds, body.start, marker)
    if announced:
        end = max(end, announced.stop)
    out = kinds.stamps | kinds.furniture | kinds.blank
    listed = addresses(kinds, body)
    while end > body.start + 1:
        index = end - 1
        if index in kinds.prose and index not in kinds.agency and not _asks(kinds, index):
            break
        # What the picture beside a link says stands below it.
        item = kinds.lines[index - (index in kinds.doubles)]
        loose = index in out or (is_bulleted(item.text) and not closes(item)) or kinds.is_name(index)
        own = _counts_on(kinds, index) or index in kinds.notices or index in listed or index in announced
        if own or (not loose and _is_listed(kinds, body.start, index)):
            break
        if not (loose or _leads_away(kinds, index, marker) or index in kinds.agency or _asks(kinds, index)):
            break
        end -= 1
    return end


def _leads_away(kinds: Kinds, index: int, marker: int) -> bool:
    """Whether a line above the marker is the title of another story, a button or a tag; the last line of a page is no title."""
    line = kinds.lines[index]
    if index + 1 < len(kinds.lines) and kinds.title(index, LONG_TITLE) and not (_is_no_title(line) or _lacks_stops(kinds, index)):
        return True
    button = line.words <= LONGEST_BUTTON and ":" not in line.text and not closes(line)
    return marker < len(kinds.lines) and (button or _is_tag_below(kinds, index))


def _lacks_stops(kinds: Kinds, index: int) -> bool:
    """Whether a line right below running text is in a script whose sentences have no stop: a short last paragraph is like a title there."""
    return FIRST_WITHOUT_STOPS <= kinds.lines[index].text[:1] <= LAST_WITHOUT_STOPS and index - 1 in kinds.prose


def _is_no_title(line: Line) -> bool:
    """Whether a line that is shaped like a title is a sentence without a stop, a caption, who plays in a match, or has a number that
    accounts and telephones have."""
    text = line.text
    listed = text.count(",") + text.count(";") >= FEWEST_COMMAS
    return listed or closes_without_stop(text) or shows_people(line) or "@" in text or NUMBER.search(text) is not None


def _before_loose_lines(kinds: Kinds, start: int, marker: int) -> int:
    """Where a run of short lines above the marker begins, if it is long: links and buttons."""
    end = marker
    told = kinds.prose | kinds.resumed | kinds.notices
    while end > start + 1 and end - 1 not in told:
        end -= 1
    # "Cảm ơn em!" closes an interview, "Hồi còi cuối vang lên." a match.
    while end < marker and closes(kinds.lines[end]):
        end += 1
    most = MOST_LOOSE if marker < len(kinds.lines) else MOST_AT_END
    return end if is_loose(kinds, range(end, marker), most) else marker


def _announced(kinds: Kinds, stop: int) -> range:
    """The items of a list that the last running text above ``stop`` announces: "The following schools took part:", "• Hill School".

    Most of its items are too short for titles of other stories.
    """
    above, end = kinds.lines[stop - 1], stop
    if not above.text.endswith(":") or above.words < TITLE or above.index in kinds.furniture:
        return range(stop, stop)
    while end < len(kinds.lines) and end not in kinds.furniture and kinds.lines[end].text.startswith(BULLETS):
        end += 1
    items = range(stop, end)
    return items if sum(kinds.title(index, TITLE) for index in items) * 2 <= len(items) else range(stop, stop)


def closes(line: Line) -> bool:
    """Whether a line is one short sentence, too short for a title of another story."""
    text = line.text.removeprefix("* ").removeprefix("- ")  # who asks, in an interview
    return line.words <= LONGEST_CLOSING and text.endswith((*FULL_STOPS, "!", "…")) and text[0].isalpha()


def is_tag(line: Line) -> bool:
    """Whether a line is a few words that open with a small letter and do not close: a tag whose heading is lost, "du lịch biển"."""
    return line.text[:1].islower() and line.words <= LONGEST_TAG and line.text[-1].isalnum()


def _is_tag_below(kinds: Kinds, index: int) -> bool:
    """Whether a line is a tag with only tags and names between it and running text; among verses, there are none."""
    if not is_tag(kinds.lines[index]):
        return False
    while index >= 0 and (is_tag(kinds.lines[index]) or kinds.is_name(index)):
        index -= 1
    return index in kinds.prose


def _counts_on(kinds: Kinds, index: int) -> bool:
    """Whether a line opens with the number in brackets that comes next after that of the running text right above it: "(2) Nxb. Ví Dụ"."""
    number = COUNTED.match(kinds.lines[index].text)
    above = COUNTED.match(kinds.lines[index - 1].text) if number is not None else None
    return number is not None and above is not None and int(number[1]) == int(above[1]) + 1


def _is_listed(kinds: Kinds, start: int, index: int) -> bool:
    """Whether a line is an item of a list that a line of the story announces: "Ưu điểm:"."""
    for above in range(index, max(start, index - LONGEST_LIST), -1):
        line = kinds.lines[above]
        if above in kinds.furniture or above in kinds.stamps:
            return False
        if line.text.endswith(":"):
            return above < index
        if line.words > TITLE:
            return False
    return False


def _asks(kinds: Kinds, index: int) -> bool:
    """Whether a line is a teaser's title that closes like a sentence: "Phim mới tập 6: Ai là người cuối cùng?"."""
    line = kinds.lines[index]
    return is_question(line) and ": " in line.text and not _speaks_again(kinds, line)


def _speaks_again(kinds: Kinds, line: Line) -> bool:
    """Whether who speaks in a line spoke above an answer, too, as in an interview: "PV: Xin cảm ơn ông đã trả lời!"."""
    speaker = line.text[: line.text.index(": ") + 1]
    return any(above.text.startswith(speaker) for above in kinds.lines[: line.index - 1])


def _closes_with_link(kinds: Kinds, start: int, end: int) -> bool:
    """Whether the last line is the title of another story: no sentence, below running text that closes everywhere.

    Told only where words are syllables. At the end of a page any title is one that is too short for running text; a longer one may
    be a paragraph cut off, or one that lost its stop, unless it is made like a headline.
    """
    line = kinds.lines[end - 1]
    short = end == len(kinds.lines) and kinds.title(end - 1, TITLE)
    if not kinds.syllables or end - 2 not in kinds.prose or not (short or _quotes_as_titles(line)):
        return False
    if line.text[0] in BULLETS or line.index in kinds.twice or kinds.is_name(line.index) or credit_of(kinds.page, line):
        return False
    prose = [kinds.lines[index].text for index in range(start, end - 1) if index in kinds.prose]
    return len(prose) >= FEWEST_CLOSED and all(ends_sentence(text) or text.endswith(":") for text in prose)


def _quotes_as_titles(line: Line) -> bool:
    """Whether a line is as long as a headline, and quotes some words without closing: 'Sau loạt "lùm xùm", ca sĩ Lê Hoa nghỉ hát'."""
    text = line.text
    quotes = text.count('"') >= 2 or "“" in text
    return quotes and TITLE <= line.words <= LONGEST_TITLE and text[-1].isalnum() and not goes_on(text)
