"""The end of the body: the marker shows that the story is over, and the names, links and teasers right above it are not body."""

from __future__ import annotations

import re
from typing import Final

from newsclean.normalize import closes_without_stop
from newsclean.page import Line
from newsclean.sentence import ends_sentence
from newsclean.shapes.byline import says_byline
from newsclean.shapes.caption import shows_people
from newsclean.shapes.credit import credit_of
from newsclean.shapes.echo import retells, said_in
from newsclean.shapes.prose import BULLETS, goes_on, is_bulleted, is_question
from newsclean.story.kinds import Kinds
from newsclean.story.loose_tags import find_tags
from newsclean.story.marker import MOST_AT_END, addresses, find_byline, find_dry_run, find_marker, is_loose
from newsclean.story.said_again import tells_of_story

# The fewest words of a teaser's title: subheadings have fewer.
TITLE: Final = 10
LONGEST_TITLE: Final = 36
# The share of a title's words that its snippet says again, and the captions that may stand between the last paragraphs of a story.
SAID: Final = 0.35
MOST_CAPTIONS: Final = 2
SHORTEST_CAPTION: Final = 7  # words
# The share of a story's words that teasers right below it may have.
FEW: Final = 0.2
# So many paragraphs that close show that one that does not is none.
FEWEST_CLOSED: Final = 4
LONGEST_LIST: Final = 12  # lines
LONGEST_CLOSING: Final = 5  # words; a title has six
LONGEST_TAG: Final = 6  # words
# A story closes with no more short lines than this above a marker, a list or a few captions.
MOST_LOOSE: Final = 3
BOX: Final = 6  # lines
FEWEST_COMMAS: Final = 5
NUMBER: Final = re.compile(r"\d{6}")


def find_end(kinds: Kinds, body: range, headline: int) -> tuple[int, int, str]:
    """One past the body's last line, one past the lines that close the story (bylines, sources, teasers of others), and why."""
    announced = _announced(kinds, body.stop)
    body = range(body.start, announced.stop)
    marker, because = find_marker(kinds, body)
    if (tags := find_tags(kinds, body.start, marker, headline)) < marker:
        marker, because = tags, f"tags without a heading stand from row {kinds.lines[tags].row} on"
    if (byline := find_byline(kinds, body.start, marker)) >= 0:
        return (
            _without_teasers(kinds, body.start, byline),
            byline + 1,
            f"row {kinds.lines[byline].row} «{kinds.lines[byline].text[:40]}» closes it as a byline",
        )
    dry = find_dry_run(kinds, body.stop, marker)
    if dry < marker:
        because = f"no running text stands in row {kinds.lines[dry].row} and some below it"
    end = _without_teasers(kinds, body.start, _last_of_body(kinds, body, announced, _without_stamped(kinds, body.start, dry)))
    return end - _closes_with_link(kinds, body.start, end), _below_box(kinds, marker), because


def _below_box(kinds: Kinds, marker: int) -> int:
    """One past a labelled byline a few lines below the marker, if no other name stands between: a box may stand above "Tin, ảnh: Kim Thành".

    Where bare names do not sign, it stands right below a box of one sentence: "Reporting by Ann Lee".
    """
    if not kinds.pen_names:
        below = kinds.lines[marker : marker + 2]
        return marker + 2 if len(below) > 1 and below[0].prose and says_byline(below[1].text) else marker
    for index in range(marker, min(marker + BOX, len(kinds.lines))):
        text = kinds.lines[index].text
        if index in kinds.hard:
            break
        if kinds.is_name(index):
            return index + 1 if ":" in text and says_byline(text) else marker
    return marker


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
        line = kinds.lines[index]
        if index in kinds.prose and index not in kinds.agency and not _asks(kinds, index):
            break
        loose = index in out or (is_bulleted(line.text) and not closes(line)) or kinds.is_name(index)
        if index in listed or index in announced or (not loose and _is_listed(kinds, body.start, index)):
            break
        button = line.words <= 3 and ":" not in line.text and not closes(line)
        titled = end < len(kinds.lines) and kinds.title(index, 9) and not _is_no_title(line)
        other = titled or (marker < len(kinds.lines) and (button or _is_tag_below(kinds, index)))
        if not (loose or other or index in kinds.agency or _asks(kinds, index)):
            break
        end -= 1
    return end


def _is_no_title(line: Line) -> bool:
    """Whether a line that is shaped like a title is a sentence without a stop, a caption, who plays in a match, or has a number that
    accounts and telephones have."""
    text = line.text
    listed = text.count(",") + text.count(";") >= FEWEST_COMMAS
    return listed or closes_without_stop(text) or shows_people(line) or NUMBER.search(text) is not None


def _before_loose_lines(kinds: Kinds, start: int, marker: int) -> int:
    """Where a run of short lines above the marker begins, if it is long: links and buttons."""
    end = marker
    while end > start + 1 and end - 1 not in kinds.prose and end - 1 not in kinds.resumed:
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
    return line.words <= LONGEST_CLOSING and text.endswith((".", "!", "…")) and text[0].isalpha()


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
    """A teaser's title that closes like a sentence: "Phim mới tập 6: Ai là người cuối cùng?"."""
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
    if not kinds.pen_names or end - 2 not in kinds.prose or not (short or _quotes_as_titles(line)):
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


def _without_stamped(kinds: Kinds, start: int, end: int) -> int:
    """Cut off titles with a snippet and a stamp below it each, if there are two or more: "5 giờ trước"."""
    count, top = 0, end - (end - 1 in kinds.stamps)
    while top in kinds.stamps and top - 3 > start and top - 1 in kinds.prose and kinds.title(top - 2):
        count, top = count + 1, top - 2
        top -= top - 1 in kinds.stamps
    return top if count > 1 else end


def _without_teasers(kinds: Kinds, start: int, end: int) -> int:
    """Cut off pairs of a title and one snippet at the end; a subheading has fewer words, and more text below it."""
    at_end, bottom = end == len(kinds.lines), end
    while end - 4 > start and end - 1 in kinds.prose and kinds.title(end - 2, TITLE) and _teases(kinds, end - 2):
        # A link's picture says the title as well.
        title = end - 3 if end - 2 in kinds.doubles else end - 2
        above = title - 1 in kinds.prose or kinds.is_name(title - 1)
        if (at_end and title == end - 2) or not above or _is_entry(kinds, title) or not _are_few(kinds, start, title, bottom):
            break
        if not kinds.pen_names and title + 1 not in kinds.agency and _is_of_story(kinds, end - 2):
            break
        if _is_caption(kinds, start, title):
            break
        end = title
    if end - 3 > start and (pairs := _pairs(kinds, start, end)) and (not at_end or kinds.is_name(end - 2 * pairs - 1)):
        end -= 2 * pairs
    # Who signed the story stands above the teasers.
    while end < bottom and end - 1 > start and kinds.is_name(end - 1) and end - 1 not in kinds.prose:
        end -= 1
    return end


def _is_caption(kinds: Kinds, start: int, title: int) -> bool:
    """Whether a title is another caption of a story that has one above a paragraph on it, and speaks of what the story does."""
    if not kinds.pen_names or title + 1 in kinds.agency:
        return False
    paired = any(
        kinds.title(index, SHORTEST_CAPTION) and {index - 1, index + 1} <= kinds.prose and _teases(kinds, index, alone=False)
        for index in range(start + 1, title - 1)
    )
    return paired and said_in(kinds.lines[title], "\n".join(kinds.keys[start:title])) > 0


def _is_of_story(kinds: Kinds, title: int) -> bool:
    """Whether a title and the only paragraph below it belong to the story: a heading, or a caption, that the paragraph does not say
    again, or a paragraph that has words of the story."""
    paragraph = kinds.lines[title + 1]
    return not retells(kinds.lines[title], paragraph, SAID) or tells_of_story(kinds, paragraph, title)


def _pairs(kinds: Kinds, start: int, end: int) -> int:
    """How many pairs of a title and a snippet stand above ``end``: two at least.

    Who reports an event shows in turn who speaks there and what is said: "Đồng chí Lê Văn Bình phát biểu khai mạc".
    """
    count, teased, first, bottom = 0, 0, False, end
    while end - 2 > start and end - 1 in kinds.prose and kinds.title(end - 2, 7) and not _is_entry(kinds, end - 2):
        if shows_people(kinds.lines[end - 2]):
            break
        first = _teases(kinds, end - 2, alone=False)
        count, teased, end = count + 1, teased + first, end - 2
    told = count > 1 and (teased == count or (first and count > MOST_CAPTIONS))
    return count if told and _are_few(kinds, start, end, bottom) else 0


def _are_few(kinds: Kinds, start: int, title: int, bottom: int) -> bool:
    """Whether the snippets from a title to ``bottom`` have few words beside the story above, or open with an agency, or stand
    below who signed the story.

    A caption and the paragraph on whom it shows look like a title and its snippet, again and again in a story on an event. Told
    where snippets are told from them at all.
    """
    above = kinds.above
    few = above[bottom] - above[title] <= FEW * (above[title] - above[start])
    return few or not kinds.pen_names or title + 1 in kinds.agency or kinds.is_name(title - 1)


def _teases(kinds: Kinds, title: int, alone: bool = True) -> bool:
    """Whether the line below a title may be its snippet; told only where words are syllables.

    A snippet opens with its agency, or says the title's words again, in one sentence if it is ``alone``. A paragraph below a
    caption does neither.
    """
    if title in kinds.see_also:
        return False  # "Read also: Ninth bridge opens" is one line
    if not kinds.pen_names or title in kinds.doubles or title + 1 in kinds.agency:
        return True
    snippet = kinds.lines[title + 1]
    line = kinds.lines[title]
    if title in kinds.furniture or shows_people(line) or credit_of(kinds.page, line) or (alone and goes_on(snippet.text)):
        return False
    return retells(line, snippet, SAID)


def _is_entry(kinds: Kinds, title: int) -> bool:
    """Whether a title opens with its hour or number, as the entries of a live blog and of a list do: "11.04 Uhr: ..."."""
    return kinds.lines[title].text[:1].isdigit()
