"""The bottom of the story: the first sure sign that something else begins, and what closes the body above that sign."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter

from newsclean.page import SENTENCE_END, Line
from newsclean.shapes.credit import credit_of
from newsclean.story.kinds import BULLETS, Kinds

# Running text that a story has before a marker may end it: a prompt above the story ends nothing.
BEGUN = 40  # words
# A marker that stands on a page more often than this is a label inside the story.
MOST_MARKERS = 2
# A paragraph this long below a box shows that the story goes on.
LONG = 60  # words
# How far below a box the story may go on.
REACH = 60  # lines
# How far below an address the next item of its list may begin.
NEXT = 8  # lines
# The fewest words of a teaser's title: subheadings have fewer.
TITLE = 10
LONGEST_TITLE = 28  # words
# So many paragraphs that close show that one that does not is none.
FEWEST_CLOSED = 4
LONGEST_LIST = 12  # lines
# The share of the text that stands above a byline inside it.
MOSTLY = 0.75
# A story closes with no more short lines than this, a list or a few captions; without a marker below them, with more.
# At the end of a page nothing says that it is over, so that most are kept there.
MOST_LOOSE, MOST_INSIDE, MOST_AT_END = 3, 5, 8


def find_end(kinds: Kinds, body: range) -> tuple[int, int, str]:
    """One past the body's last line, one past the lines that close the story (bylines, sources, teasers of others), and why."""
    marker, because = _marker(kinds, body)
    if (byline := _byline_inside(kinds, body.start, marker)) >= 0:
        return (
            _without_teasers(kinds, body.start, byline),
            byline + 1,
            f"row {kinds.lines[byline].row} «{kinds.lines[byline].text[:40]}» closes it as a byline",
        )
    dry = _dry_run(kinds, body.stop, marker)
    if dry < marker:
        because = f"no running text stands in row {kinds.lines[dry].row} and some below it"
    end = _without_teasers(kinds, body.start, _last_of_body(kinds, body, dry))
    return end - _closes_with_link(kinds, body.start, end), marker, because


def _marker(kinds: Kinds, body: range) -> tuple[int, str]:
    """The line that shows that the story is over, and what it shows; one past the last line if none does."""
    loose = kinds.stamps | kinds.names
    hard = kinds.hard - _amid(kinds, body)
    begun = bisect_left(kinds.above, kinds.above[body.start] + BEGUN, body.start)
    contact = kinds.contact - _addresses(kinds, body)
    # Within the core few lines may be a marker; below it any may open a menu.
    inside = sorted(index for index in hard | kinds.soft | kinds.agency | loose if begun <= index < body.stop)
    for index in (*inside, *range(body.stop, len(kinds.lines))):
        line = kinds.lines[index]
        if index in hard or (index in kinds.soft and not _goes_on(kinds, index)):
            return index, f"row {line.row} «{line.text[:40]}» ends it"
        if index in kinds.agency and not _goes_on(kinds, index):
            return _below_teasers(kinds, index), f"row {line.row} opens another story with an agency tag"
        if index in loose and _run_of_stamps(kinds, index):
            return index, f"stamps and bare names run from row {line.row} on"
        if index >= body.stop and index in contact:
            return index, f"row {line.row} «{line.text[:40]}» ends it"
        if index >= body.stop and _menu(kinds, index):
            return index, f"short lines run from row {line.row} on"
    return len(kinds.lines), "it runs to the end of the page"


def _addresses(kinds: Kinds, body: range) -> set[int]:
    """The lines that say how to reach somebody, if the story goes on below one: a list of restaurants or offices; else none."""
    return (
        kinds.contact
        if any(index in body or _tells_on(kinds, index) for index in kinds.contact if index >= body.start)
        else set()
    )


def _amid(kinds: Kinds, body: range) -> set[int]:
    """The hard markers that end nothing: most of the running text comes below them, or they recur, as labels of adverts do.

    A comment prompt ends the story wherever it stands, for the comments may be longer than the story.
    """
    hard = [index for index in kinds.hard - kinds.comments if index >= body.start]
    if not hard:
        return set()
    keys = Counter(kinds.keys[index] for index in kinds.hard)
    top, total = kinds.above[body.start], kinds.above[body.stop] - kinds.above[body.start]
    return {index for index in hard if (kinds.above[index] - top) * 2 < total or keys[kinds.keys[index]] > MOST_MARKERS}


def _byline_inside(kinds: Kinds, start: int, marker: int) -> int:
    """The only bare name among the lines, with most of the text above it: what is below it are comments or other stories. Or -1."""
    names = [index for index in kinds.names if start < index < marker and kinds.lines[index].words <= 5]
    if len(names) != 1 or names[0] - 1 not in kinds.prose:
        return -1
    if kinds.short_headlines and kinds.lines[names[0]].text.isupper() and names[0] + 1 in kinds.prose:
        return -1  # a heading in capitals, where no word list tells what closes a story
    if kinds.lines[names[0]].words == 1 and names[0] + 1 in kinds.prose and not kinds.pen_names:
        return -1  # a heading of one word: "Background"
    above, total = kinds.above[names[0]] - kinds.above[start], kinds.above[marker] - kinds.above[start]
    return names[0] if above >= MOSTLY * total and above > BEGUN else -1


def _goes_on(kinds: Kinds, marker: int) -> bool:
    """Whether the story resumes below a box: two paragraphs in a row, or one long one, before the next hard marker."""
    run = 0
    for line in kinds.lines[marker + 1 : marker + REACH]:
        if line.index in kinds.hard or line.index in kinds.agency:
            return False
        if line.index in kinds.prose and not _is_question(line):
            run += 1
            if run > 1 or line.words >= LONG:
                return True
        elif line.words >= 4 and (line.index not in kinds.furniture or line.index in kinds.soft):
            run = 0
    return False


def _tells_on(kinds: Kinds, address: int) -> bool:
    """Whether any running text comes below an address before the next prompt."""
    for index in range(address + 1, min(address + 1 + NEXT, len(kinds.lines))):
        if index in kinds.prose:
            return True
        if index in kinds.furniture and index not in kinds.contact:
            return False
    return False


def _below_teasers(kinds: Kinds, teaser: int) -> int:
    """Where the story closes when a teaser begins: below the byline under all teasers, if a marker comes right after it."""
    index = teaser
    while index in kinds.agency or (kinds.title(index, 4) and index + 1 in kinds.agency):
        index += 1
    closed = index + 1 in kinds.hard or index + 1 in kinds.soft or index + 1 == len(kinds.lines)
    if index in kinds.names and closed:
        return index + 1
    if not kinds.title(teaser - 1) or teaser - 1 in kinds.names:
        return teaser
    return teaser - 1 - (teaser - 1 in kinds.doubles)


def _run_of_stamps(kinds: Kinds, index: int) -> bool:
    """Whether three lines of stamps and names stand here, a stamp among them."""
    span = range(index, index + 3)
    return all(i in kinds.stamps or i in kinds.names for i in span) and any(i in kinds.stamps for i in span)


def _menu(kinds: Kinds, index: int) -> bool:
    """Whether a menu begins here: three lines in a row that are prompts, sections or short items."""
    span = range(index, min(index + 3, len(kinds.lines)))
    return len(span) == 3 and all(
        (i in kinds.furniture and i not in kinds.contact and i not in kinds.embeds)
        or (kinds.lines[i].words <= 6 and kinds.lines[i].text.startswith(BULLETS))
        for i in span
    )


def _last_of_body(kinds: Kinds, body: range, marker: int) -> int:
    """From the marker back to one past the last line of the body: names, links and titles above the marker are not body."""
    end = _before_loose_lines(kinds, body.start, marker)
    out = kinds.names | kinds.stamps | kinds.furniture | kinds.blank
    addresses = _addresses(kinds, body)
    while end > body.start + 1:
        index = end - 1
        line = kinds.lines[index]
        if index in kinds.prose and index not in kinds.agency and not _asks(kinds, index):
            break
        loose = index in out or line.text.startswith(BULLETS)
        if index in addresses or (not loose and _is_listed(kinds, body.start, index)):
            break
        button = line.words <= 3 and ":" not in line.text
        other = (marker < len(kinds.lines) and button) or (end < len(kinds.lines) and kinds.title(index, 9))
        if not (loose or other or index in kinds.agency or _asks(kinds, index)):
            break
        end -= 1
    return end


def _closes_with_link(kinds: Kinds, start: int, end: int) -> bool:
    """Whether the last line of a page is the title of another story: no sentence, below running text that closes everywhere.

    Told only where words are syllables, and of lines too short for running text: a longer one is a paragraph cut off.
    """
    line = kinds.lines[end - 1]
    if not kinds.pen_names or end < len(kinds.lines) or not kinds.title(end - 1, TITLE) or end - 2 not in kinds.prose:
        return False
    if line.text[0] in BULLETS or line.index in kinds.names | kinds.twice or credit_of(kinds.page, line):
        return False
    prose = [kinds.lines[index].text for index in range(start, end - 1) if index in kinds.prose]
    return len(prose) >= FEWEST_CLOSED and all(text.endswith((*SENTENCE_END, ":")) for text in prose)


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


def _dry_run(kinds: Kinds, start: int, marker: int) -> int:
    """Where the first long run of lines without running text begins between the core and the marker; the marker if there is none.

    The core has its end where the text below never again outweighs what stands between: links, comments, other stories.
    """
    begin = start
    for index in range(start, marker + 1):
        if index < marker and index not in kinds.prose:
            continue
        most = MOST_INSIDE if index < len(kinds.lines) else MOST_AT_END
        run = range(begin, index)
        if _loose(kinds, run, most) and (
            sum(i in kinds.names for i in run) * 2 < len(run) or not kinds.furniture.isdisjoint(run)
        ):
            return begin
        begin = index + 1
    return marker


def _before_loose_lines(kinds: Kinds, start: int, marker: int) -> int:
    """Where a run of short lines above the marker begins, if it is long: links and buttons."""
    end = marker
    while end > start + 1 and end - 1 not in kinds.prose:
        end -= 1
    most = MOST_LOOSE if marker < len(kinds.lines) else MOST_AT_END
    return end if _loose(kinds, range(end, marker), most) else marker


def _loose(kinds: Kinds, run: range, most: int) -> bool:
    """Whether a run of lines without running text is longer than a story has; a run of figures is a table, which may be long."""
    if (
        len(run) - sum(index in kinds.twice for index in run) <= most
        or kinds.plain
        or (run.stop < len(kinds.lines) and kinds.verses(run))
    ):
        return False
    figures = sum(any(map(str.isdigit, kinds.lines[i].text)) or ":" in kinds.lines[i].text for i in run)
    return figures * 2 < len(run)


def _asks(kinds: Kinds, index: int) -> bool:
    """A teaser's title that closes like a sentence: "Phim mới tập 6: Ai là người cuối cùng?"."""
    return _is_question(kinds.lines[index]) and ": " in kinds.lines[index].text


def _is_question(line: Line) -> bool:
    return line.text.endswith(("?", "!")) and ". " not in line.text and line.words <= LONGEST_TITLE


def _without_teasers(kinds: Kinds, start: int, end: int) -> int:
    """Cut off pairs of a title and one snippet at the end; a subheading has fewer words, and more text below it."""
    at_end = end == len(kinds.lines)
    while end - 4 > start and end - 1 in kinds.prose and kinds.title(end - 2, TITLE):
        # A link's picture says the title as well.
        title = end - 3 if end - 2 in kinds.doubles else end - 2
        if (at_end and title == end - 2) or title - 1 not in kinds.prose | kinds.names or _is_entry(kinds, title):
            break
        end = title
    if not at_end and end - 3 > start and _pairs(kinds, start, end) > 1:
        end -= 2 * _pairs(kinds, start, end)
    return end


def _is_entry(kinds: Kinds, title: int) -> bool:
    """Whether a title opens with its hour or number, as the entries of a live blog and of a list do: "11.04 Uhr: ..."."""
    return kinds.lines[title].text[:1].isdigit()


def _pairs(kinds: Kinds, start: int, end: int) -> int:
    count = 0
    while end - 2 > start and end - 1 in kinds.prose and kinds.title(end - 2, 7) and not _is_entry(kinds, end - 2):
        count, end = count + 1, end - 2
    return count
