"""The marker of the story's end: the first sure sign that something else begins, or else a long run of lines without running text."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from typing import Final

from newsclean.normalize import unspaced
from newsclean.shapes.byline import says_byline
from newsclean.shapes.names import LONGEST_BYLINE
from newsclean.shapes.prose import BULLETS, is_question
from newsclean.shapes.stamp import find_stamp
from newsclean.story.addresses import addresses
from newsclean.story.dated_titles import find_dated_titles
from newsclean.story.going_on import (
    closes_below,
    goes_on_below,
    goes_on_below_stamps,
    heads_text,
    is_only_teaser,
    is_passed,
    is_titled,
    resumes,
)
from newsclean.story.kinds import Kinds

# Running text that a story has before a marker may end it: a prompt above the story ends nothing.
BEGUN: Final = 40  # words
# The share of a core's running text that stands above a box that ends the story.
OPENED: Final = 0.2
# A marker that stands on a page more often than this is a label inside the story.
MOST_MARKERS: Final = 2
# So many stamps and names in a row, a stamp among them, are those of other stories.
STAMPED: Final = 3
SHORTEST_TITLE: Final = 5  # words
OPENING: Final = '"«„'  # quotations, in keys
# The share of the text that stands above a byline inside it.
MOSTLY: Final = 0.75
# A story with so many headings may have one more.
FEWEST_HEADINGS: Final = 2
LONGEST_HEADING: Final = 8  # words
# A story has no more short lines in a row than this: a list, a few captions.
# At the end of a page nothing says that it is over, so that most are kept there.
MOST_INSIDE: Final = 5
MOST_AT_END: Final = 8
LABEL_SIGNS: Final = frozenset("：|｜丨／/")
MINUTE: Final = len("2026-01-12T09:30")


def find_marker(kinds: Kinds, body: range) -> tuple[int, str]:
    """The line that shows that the story is over, and what it shows; one past the last line if none does."""
    stamped = {index - above for index in kinds.stamps for above in range(STAMPED)}
    hard = kinds.hard - _amid(kinds, body) - {index for index in kinds.hard if heads_text(kinds, index)}
    begun = bisect_left(kinds.above, kinds.above[body.start] + BEGUN, body.start)
    contact = kinds.contact - addresses(kinds, body)
    # A box that stands right below the lede of a core ends nothing: what sorts a live blog, "Tin liên quan".
    top, total = kinds.above[body.start], kinds.above[body.stop] - kinds.above[body.start]
    soft = {index for index in kinds.soft if index >= body.stop or (kinds.above[index] - top) >= OPENED * total}
    soft -= _below_entries(kinds, body.start)
    dated = find_dated_titles(kinds)
    # Within the core few lines may be a marker; below it any may open a menu.
    inside = sorted(index for index in hard | soft | kinds.agency | stamped | dated if begun <= index < body.stop)
    for index in (*inside, *range(body.stop, len(kinds.lines))):
        line = kinds.lines[index]
        if index in hard or (index in soft and not (goes_on_below(kinds, index) or closes_below(kinds, index))):
            return index, f"row {line.row} «{line.text[:40]}» ends it"
        if index in kinds.agency and not goes_on_below(kinds, index) and not is_only_teaser(kinds, index):
            return _below_teasers(kinds, index), f"row {line.row} opens another story with an agency tag"
        if (index in stamped or index in dated) and (told := _ends_with_stamps(kinds, index, index in dated)):
            return told
        if index >= body.stop and (index in contact or (kinds.plain and index == kinds.closed)):
            return index, f"row {line.row} «{line.text[:40]}» ends it"
        if index >= body.stop and _opens_menu(kinds, index) and not is_passed(kinds, index):
            return index, f"short lines run from row {line.row} on"
    return len(kinds.lines), "it runs to the end of the page"


def find_byline(kinds: Kinds, start: int, marker: int) -> int:
    """The only bare name among the lines, with most of the text above it: what is below it are comments or other stories. Or -1.

    So is the last of those that say so, "Bài: Kim Thành", if no running text stands below the first: only tags, and who made what else.
    """
    labelled = [index for index in range(start + 1, marker) if _has_label(kinds.lines[index].text) and _says_byline(kinds, index)]
    if labelled and unspaced(kinds.lines[labelled[0]].text[0]) and _is_below_box(kinds, start, labelled[0]):
        labelled = []
    if labelled and kinds.above[labelled[0]] == kinds.above[marker] > kinds.above[start] + BEGUN:
        return labelled[-1] if _closes_roll(kinds, range(labelled[-1] + 1, marker)) else -1
    names = [index for index in range(start + 1, marker) if kinds.lines[index].words <= 5 and kinds.is_name(index)]
    if len(names) != 1 or names[0] - 1 not in kinds.prose:
        return -1
    below = kinds.lines[names[0] + 1 : names[0] + 2]
    goes_on = any(line.index in kinds.prose or (line.text.startswith(BULLETS) and line.text.endswith(".")) for line in below)
    above = range(start, names[0])
    headed = not kinds.pen_names or (goes_on and (_has_headings(kinds, above[1:-1]) or _is_told_of(kinds, above)))
    if goes_on and headed and not says_byline(kinds.lines[names[0]].text):
        return -1  # a heading: "Background", "What Comes Next"
    if _speaks_below(kinds, names[0], marker) or _closes_note(kinds, start, names[0]):
        return -1
    words, total = kinds.above[names[0]] - kinds.above[start], kinds.above[marker] - kinds.above[start]
    return names[0] if words >= MOSTLY * total and words > BEGUN else -1


def _is_below_box(kinds: Kinds, start: int, byline: int) -> bool:
    """Whether a prompt, or a title below it, stands between a byline and the last running text above it."""
    first = byline
    while first > start and first - 1 not in kinds.prose:
        first -= 1
    return not kinds.furniture.isdisjoint(range(first, byline))


def _has_label(text: str) -> bool:
    """Whether a text has what stands behind a label: a colon, in Chinese and Japanese a stroke as well."""
    return ":" in text or (unspaced(text[:1] or " ") and not LABEL_SIGNS.isdisjoint(text))


def _closes_roll(kinds: Kinds, under: range) -> bool:
    """Whether what stands from a labelled byline down to the marker is none of the story: few lines, or who made what else."""
    if under.stop < len(kinds.lines) or len(under) < MOST_INSIDE:
        return True
    return all(_has_label(kinds.lines[index].text) for index in under)  # "Ảnh: Minh Hằng", "Thiết kế: Lê Nam"


def _is_told_of(kinds: Kinds, above: range) -> bool:
    """Whether the running text above a name speaks of whom, or what, it names, as it does of no reporter."""
    key, credited = kinds.keys[above.stop], kinds.page.credited or frozenset()
    return " " in key and any(key in kinds.keys[index] for index in above if index in kinds.prose and index not in credited)


def _speaks_below(kinds: Kinds, name: int, marker: int) -> bool:
    """Whether a quotation below a name is by whom it names, so that the name stood below the same one in large letters.

    What opens with the name says who wrote the story.
    """
    key = kinds.keys[name]
    below = (
        [said for at in range(name + 1, marker) if at in kinds.prose and key in (said := kinds.keys[at])] if " " in key else []
    )
    return any(not said.startswith(key) and any(quote in said for quote in OPENING) for said in below)


def _closes_note(kinds: Kinds, start: int, name: int) -> bool:
    """Whether signs alone in a row part a signed note from the next, as they part those above it: the notes of a live report."""
    return name + 1 in kinds.blank and not kinds.blank.isdisjoint(range(start, name))


def _says_byline(kinds: Kinds, index: int) -> bool:
    return kinds.lines[index].words <= LONGEST_BYLINE and kinds.is_name(index) and says_byline(kinds.lines[index].text)


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
        if dry and kinds.resumed.isdisjoint(run) and not is_passed(kinds, begin) and not resumes(kinds, run):
            return begin
        begin = index + 1
    return marker


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


def _below_teasers(kinds: Kinds, teaser: int) -> int:
    """Where the story closes when a teaser begins: below the byline under all teasers, if a marker comes right after it."""
    index = teaser
    while index in kinds.agency or (index + 1 in kinds.agency and (kinds.title(index, 4) or is_question(kinds.lines[index]))):
        index += 1
    closed = index + 1 in kinds.hard or index + 1 in kinds.soft or index + 1 == len(kinds.lines)
    if closed and kinds.is_name(index):
        return index + 1
    if not is_titled(kinds, teaser) or kinds.is_name(teaser - 1):
        return teaser
    return teaser - 1 - (teaser - 1 in kinds.doubles)


def _signs_and_dates(kinds: Kinds, index: int) -> int:
    """One past the stamp that closes the story below names right below running text: "Thế Mạnh", "FILI", "11:20 27/05/2024"; or 0."""
    end = index = kinds.above_signature(index) + 1
    while end < len(kinds.lines) and (end in kinds.stamps or kinds.is_name(end)):
        end += 1
    stamps = [at for at in range(index, end) if at in kinds.stamps]
    return end if index - 1 in kinds.prose and stamps == [end - 1] else 0


def _ends_with_stamps(kinds: Kinds, index: int, is_dated: bool) -> tuple[int, str] | None:
    """Where stamps, and names or titles beside them, end the story from a line on, and why; None if they do not.

    ``is_dated`` says that titles which close with a day each begin there.
    """
    row = kinds.lines[index].row
    if not is_dated and (closed := _ends_with_stamp(kinds, index)) and not goes_on_below(kinds, closed - 1):
        return closed, f"row {row} signs it, above its stamp"
    if not is_dated and _is_comment(kinds, index):
        return index, f"row {row} says who commented, above how long ago"
    run = "titles with a day each" if is_dated else _run_of_stamps(kinds, index)
    if run and not goes_on_below_stamps(kinds, index):
        return index, f"{run} run from row {row} on"
    return None


def _is_comment(kinds: Kinds, index: int) -> bool:
    """Whether a name above how long ago it wrote, and what it wrote, stands below nearly all running text: a reader's comment."""
    ago = index + 1
    if ago not in kinds.stamps or index in kinds.stamps or ago + 1 not in kinds.prose or not kinds.is_name(index):
        return False
    said = kinds.above[-1] - kinds.above[index]
    return find_stamp(kinds.lines[ago].text) is None and said <= (1 - MOSTLY) * kinds.above[-1]


def _ends_with_stamp(kinds: Kinds, index: int) -> int:
    """One past the stamp that closes the story below its names, if it is the only one of the page or the first says the same; or 0."""
    closed = _signs_and_dates(kinds, index) if index not in kinds.stamps else 0
    if not closed or len(kinds.stamps) == 1:
        return closed
    top = next((at for at in range(index + 1) if at in kinds.stamps), -1)
    if top < 0:
        return 0
    first, last = (find_stamp(kinds.lines[at].text) for at in (top, closed - 1))
    return closed if first and last and first.published[:MINUTE] == last.published[:MINUTE] else 0


def _run_of_stamps(kinds: Kinds, index: int) -> str:
    """What runs from here on if it is stamps and names, a stamp among them, or titles of other stories, each above its stamp."""
    if all(i in kinds.stamps or kinds.is_name(i) for i in range(index, index + STAMPED)):
        return "" if _signs_and_dates(kinds, index) else "stamps and bare names"
    for lines in (2, 3):
        tops = range(index, index + lines * STAMPED, lines)
        if all(_is_title(kinds, i) and i + 1 in kinds.stamps for i in tops) and (lines == 2 or _are_teasers(kinds, tops, 1)):
            return "titles with a stamp below each"
        if all(i in kinds.stamps and _is_title(kinds, i + 1) for i in tops) and _are_teasers(kinds, tops, 0):
            return "titles with a stamp above each"
    tops = range(index, index + 3 * STAMPED, 3)
    if all(_is_title(kinds, i) and i + 1 in kinds.prose and i + 2 in kinds.stamps for i in tops):
        days = {stamp.day if (stamp := find_stamp(kinds.lines[i + 2].text)) else "" for i in tops}
        told = "" in days or _are_of_others(kinds, index, days)
        return "titles with a snippet and a stamp below each" if told else ""
    return ""


def _is_title(kinds: Kinds, index: int) -> bool:
    """Whether a line beside a stamp is shaped like the title of another story, or asks as some of them do."""
    return kinds.title(index, SHORTEST_TITLE) or (index < len(kinds.lines) and is_question(kinds.lines[index]))


def _are_teasers(kinds: Kinds, tops: range, stamped: int) -> bool:
    """Whether a snippet stands below each title, if more than a title and its stamp do, and not all are of one day, as the entries of a
    live blog are. The stamps stand ``stamped`` lines below the tops."""
    days = {stamp.day for i in tops if (stamp := find_stamp(kinds.lines[i + stamped].text))}
    return _are_of_others(kinds, tops.start, days) and (tops.step == 2 or all(i + 2 in kinds.prose for i in tops))


def _are_of_others(kinds: Kinds, index: int, days: set[str]) -> bool:
    """Whether stamps from a line on are not all of one day, as the entries of a live blog are, or of another than the story's."""
    top = min((at for at in kinds.stamps if at < index), default=-1)
    stamp = find_stamp(kinds.lines[top].text) if top >= 0 else None
    return len(days) > 1 or (stamp is not None and len(days) == 1 and stamp.day not in days)


def _opens_menu(kinds: Kinds, index: int) -> bool:
    """Whether a menu begins here: three lines in a row that are prompts, sections or short items; figures are listed in a story."""
    span = range(index, min(index + 3, len(kinds.lines)))
    if all(any(map(str.isdigit, kinds.lines[i].text)) and i not in kinds.furniture for i in span):
        return False
    return len(span) == 3 and all(
        (i in kinds.furniture and i not in kinds.contact and i not in kinds.embeds)
        or (kinds.lines[i].words <= 6 and kinds.lines[i].text.startswith(BULLETS))
        for i in span
    )


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
