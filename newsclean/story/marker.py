"""The marker of the story's end: the first sure sign that something else begins, or else a long run of lines without running text."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from typing import Final

from newsclean.page import Line
from newsclean.sentence import STOPS, ends_sentence
from newsclean.shapes.byline import says_byline
from newsclean.shapes.echo import retells
from newsclean.shapes.prose import BULLETS, is_question
from newsclean.story.kinds import Kinds
from newsclean.story.said_again import tells_of_story

# Running text that a story has before a marker may end it: a prompt above the story ends nothing.
BEGUN: Final = 40  # words
# The share of a core's running text that stands above a box that ends the story.
OPENED: Final = 0.2
# A marker that stands on a page more often than this is a label inside the story.
MOST_MARKERS: Final = 2
# A paragraph this long below a box shows that the story goes on.
LONG: Final = 60  # words
LONG_BELOW: Final = 20  # words
# How far below a box the story may go on.
REACH: Final = 60  # lines
# How far below an address the next item of its list may begin.
NEXT: Final = 8  # lines
NAMED: Final = 3  # lines above it that say whose it is
LONGEST_TITLE: Final = 28  # words
SHORTEST_QUESTION: Final = 6
SHORTEST_LINK: Final = 4
MOST_TITLES: Final = 3  # of a box with the story's last paragraph below it
# The share of a title's words that its snippet says again.
SAID: Final = 0.35
# So many stamps and names in a row, a stamp among them, are those of other stories.
STAMPED: Final = 3
# The share of the text that stands above a byline inside it.
MOSTLY: Final = 0.75
# A story with so many headings may have one more.
FEWEST_HEADINGS: Final = 2
LONGEST_HEADING: Final = 8  # words
# A story has no more short lines in a row than this: a list, a few captions.
# At the end of a page nothing says that it is over, so that most are kept there.
MOST_INSIDE: Final = 5
LONGEST_BOX: Final = 12
MOST_AT_END: Final = 8


def find_marker(kinds: Kinds, body: range) -> tuple[int, str]:
    """The line that shows that the story is over, and what it shows; one past the last line if none does."""
    stamped = {index - above for index in kinds.stamps for above in range(STAMPED)}
    hard = kinds.hard - _amid(kinds, body)
    begun = bisect_left(kinds.above, kinds.above[body.start] + BEGUN, body.start)
    contact = kinds.contact - addresses(kinds, body)
    # A box that stands right below the lede of a core ends nothing: what sorts a live blog, "Tin liên quan".
    top, total = kinds.above[body.start], kinds.above[body.stop] - kinds.above[body.start]
    soft = {index for index in kinds.soft if index >= body.stop or (kinds.above[index] - top) >= OPENED * total}
    soft -= _below_entries(kinds, body.start)
    # Within the core few lines may be a marker; below it any may open a menu.
    inside = sorted(index for index in hard | soft | kinds.agency | stamped if begun <= index < body.stop)
    for index in (*inside, *range(body.stop, len(kinds.lines))):
        line = kinds.lines[index]
        if index in hard or (index in soft and not (_goes_on(kinds, index) or _closes_below(kinds, index))):
            return index, f"row {line.row} «{line.text[:40]}» ends it"
        if index in kinds.agency and not _goes_on(kinds, index) and not _is_box(kinds, index):
            return _below_teasers(kinds, index), f"row {line.row} opens another story with an agency tag"
        if index in stamped and _run_of_stamps(kinds, index):
            return index, f"stamps and bare names run from row {line.row} on"
        if index >= body.stop and index in contact:
            return index, f"row {line.row} «{line.text[:40]}» ends it"
        if index >= body.stop and _menu(kinds, index) and not _is_passed(kinds, index):
            return index, f"short lines run from row {line.row} on"
    return len(kinds.lines), "it runs to the end of the page"


def find_byline(kinds: Kinds, start: int, marker: int) -> int:
    """The only bare name among the lines, with most of the text above it: what is below it are comments or other stories. Or -1."""
    names = [index for index in range(start + 1, marker) if kinds.lines[index].words <= 5 and kinds.is_name(index)]
    if len(names) != 1 or names[0] - 1 not in kinds.prose:
        return -1
    below = kinds.lines[names[0] + 1 : names[0] + 2]
    goes_on = any(line.index in kinds.prose or (line.text.startswith(BULLETS) and line.text.endswith(".")) for line in below)
    headed = not kinds.pen_names or (goes_on and _has_headings(kinds, range(start + 1, names[0] - 1)))
    if goes_on and headed and not says_byline(kinds.lines[names[0]].text):
        return -1  # a heading: "Background", "What Comes Next"
    above, total = kinds.above[names[0]] - kinds.above[start], kinds.above[marker] - kinds.above[start]
    return names[0] if above >= MOSTLY * total and above > BEGUN else -1


def _has_headings(kinds: Kinds, body: range) -> bool:
    """Whether headings above paragraphs end with a name in some places: one that is a name may be another, "MC Mai Chi"."""
    prose, furniture = kinds.prose, kinds.furniture
    heads = (kinds.lines[at] for at in body if at not in prose and at not in furniture and at - 1 in prose and at + 1 in prose)
    named = [line for line in heads if line.words <= LONGEST_HEADING and line.text[line.text.rfind(" ") + 1].isupper()]
    return sum(line.text[-1].isalnum() for line in named) >= FEWEST_HEADINGS


def find_dry_run(kinds: Kinds, start: int, marker: int) -> int:
    """Where the first long run of lines without running text begins between the core and the marker; the marker if there is none.

    The core has its end where the text below never again outweighs what stands between: links, comments, other stories.
    """
    begin = start
    for index in range(start, marker + 1):
        if index < marker and index not in kinds.prose:
            continue
        most = MOST_INSIDE if index < len(kinds.lines) else MOST_AT_END
        run = range(begin, index)
        dry = is_loose(kinds, run, most) and (not kinds.furniture.isdisjoint(run) or sum(map(kinds.is_name, run)) * 2 < len(run))
        if dry and kinds.resumed.isdisjoint(run) and not _is_passed(kinds, begin) and not _resumes(kinds, run):
            return begin
        begin = index + 1
    return marker


def _resumes(kinds: Kinds, run: range) -> bool:
    """Whether two paragraphs stand right below a box of a few links that a heading opens: "Related articles"."""
    if len(run) > LONGEST_BOX or kinds.related.isdisjoint(run) or not kinds.hard.isdisjoint(run):
        return False
    below = kinds.lines[run.stop : run.stop + 2]
    told = kinds.prose - kinds.agency
    return len(below) > 1 and all(line.index in told and ends_sentence(line.text) and not is_question(line) for line in below)


def addresses(kinds: Kinds, body: range) -> set[int]:
    """The lines that say how to reach somebody, if the story goes on below one, or announces one: restaurants, offices, whom to help;
    else none."""
    below = [index for index in kinds.contact if index >= body.start]
    told = any(index in body or _tells_on(kinds, index) or _is_announced(kinds, index) for index in below)
    return kinds.contact if told else set()


def _is_announced(kinds: Kinds, address: int) -> bool:
    """Whether running text that ends with a colon stands above an address and who lives there: "Mọi giúp đỡ xin gửi về:", "Chị Lê Thị Lài"."""
    for index in range(address - 1, max(-1, address - 1 - NAMED), -1):
        if index in kinds.furniture:
            return False
        if kinds.lines[index].text.endswith(":") or index in kinds.prose:
            return kinds.lines[index].text.endswith(":") and kinds.lines[index].words >= SHORTEST_QUESTION
    return False


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


def _below_entries(kinds: Kinds, start: int) -> set[int]:
    """The buttons that recur below running text, as below each entry of a live blog: they end an entry, not the story."""
    places: dict[str, list[int]] = defaultdict(list)
    for index in kinds.soft:
        if index > start and index - 1 in kinds.prose:
            places[kinds.keys[index]].append(index)
    return {index for recurring in places.values() if len(recurring) > MOST_MARKERS for index in recurring}


def _goes_on(kinds: Kinds, marker: int) -> bool:
    """Whether the story resumes below a box: two paragraphs in a row, or one long one, before the next hard marker, or
    an advert's label that says so."""
    # A box whose end the page tells is followed by the story at once: "Read more", "list of 2 items", ..., "end of list".
    run = int(marker + 1 in kinds.skips)
    for line in kinds.lines[marker + 1 : marker + REACH]:
        if line.index in kinds.skips:
            continue
        if line.index in kinds.hard or line.index in kinds.agency:
            return False
        if line.index in kinds.resumed:
            return True
        if line.index in kinds.prose and not is_question(line) and not _is_long_title(line):
            run += 1
            if run > 1 or line.words >= LONG:
                return True
        elif line.words >= 4 and (line.index not in kinds.furniture or line.index in kinds.soft):
            run = 0
    return False


def _closes_below(kinds: Kinds, box: int) -> bool:
    """Whether the story's last paragraph stands below a box of one title: "Read also", the title, the paragraph; or of a few titles, if
    it has words of the story, or stands above its tags.

    A snippet would say the title's words again, or have more titles below it.
    """
    if box - 1 in kinds.see_also and box + 1 in kinds.prose:  # what saves the story that a link leads to
        return ends_sentence(kinds.lines[box + 1].text)
    below = box + 1
    while below <= box + MOST_TITLES and below not in kinds.furniture and kinds.title(below, SHORTEST_LINK):
        below += 1
    titles = kinds.lines[box + 1 : below]
    if box not in kinds.related or below not in kinds.prose or not titles:
        return False
    paragraph = kinds.lines[below]
    closed = ends_sentence(paragraph.text) and not is_question(paragraph) and below not in kinds.agency
    more = below + 1 in kinds.stamps or (kinds.title(below + 1, SHORTEST_LINK) and below + 1 not in kinds.furniture)
    more = more or (below + 1 < len(kinds.lines) and is_question(kinds.lines[below + 1]))
    told = len(titles) == 1 or (not kinds.pen_names and (below + 1 in kinds.tags or tells_of_story(kinds, paragraph, box)))
    return closed and not more and told and not any(retells(title, paragraph, SAID) for title in titles)


def _is_box(kinds: Kinds, teaser: int) -> bool:
    """Whether a title and its snippet are the only such pair, and a paragraph of the story stands right below: links have titles above."""
    below = teaser + 1
    return (
        below in kinds.prose
        and below not in kinds.agency
        and kinds.lines[below].words >= LONG_BELOW
        and _is_titled(kinds, teaser)
        and not any(at in kinds.agency for at in range(below, min(below + NEXT, len(kinds.lines))))
    )


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
    while index in kinds.agency or (index + 1 in kinds.agency and (kinds.title(index, 4) or is_question(kinds.lines[index]))):
        index += 1
    closed = index + 1 in kinds.hard or index + 1 in kinds.soft or index + 1 == len(kinds.lines)
    if closed and kinds.is_name(index):
        return index + 1
    if not _is_titled(kinds, teaser) or kinds.is_name(teaser - 1):
        return teaser
    return teaser - 1 - (teaser - 1 in kinds.doubles)


def _is_titled(kinds: Kinds, teaser: int) -> bool:
    above = kinds.lines[teaser - 1]
    return kinds.title(above.index) or (is_question(above) and above.words >= SHORTEST_QUESTION)


def _run_of_stamps(kinds: Kinds, index: int) -> bool:
    """Whether three lines of stamps and names stand here, a stamp among them."""
    return all(i in kinds.stamps or kinds.is_name(i) for i in range(index, index + STAMPED))


def _menu(kinds: Kinds, index: int) -> bool:
    """Whether a menu begins here: three lines in a row that are prompts, sections or short items."""
    span = range(index, min(index + 3, len(kinds.lines)))
    return len(span) == 3 and all(
        (i in kinds.furniture and i not in kinds.contact and i not in kinds.embeds)
        or (kinds.lines[i].words <= 6 and kinds.lines[i].text.startswith(BULLETS))
        for i in span
    )


def _is_passed(kinds: Kinds, menu: int) -> bool:
    """Whether two paragraphs stand right below a few prompts: a box to subscribe above the last lines of a story."""
    for index in range(menu, min(menu + NEXT, len(kinds.lines) - 1)):
        if index in kinds.hard or index in kinds.related:
            return False
        if index in kinds.prose:
            return index + 1 in kinds.prose and all(
                ends_sentence(line.text) and not is_question(line) for line in kinds.lines[index : index + 2]
            )
    return False


def is_loose(kinds: Kinds, run: range, most: int) -> bool:
    """Whether a run of lines without running text is longer than a story has; a run of figures is a table, which may be long."""
    if (
        len(run) - sum(index in kinds.twice for index in run) <= most
        or kinds.plain
        or (run.stop < len(kinds.lines) and kinds.verses(run))
    ):
        return False
    figures = sum(any(map(str.isdigit, kinds.lines[i].text)) or ":" in kinds.lines[i].text for i in run)
    return figures * 2 < len(run)


def _is_long_title(line: Line) -> bool:
    """Whether running text is so only by its length: a title of many syllables that does not close."""
    return line.words <= LONGEST_TITLE and not (ends_sentence(line.text) or line.text[-1:] in STOPS)
