"""The byline that closes a dump's story: the last label of who made it, or the only bare name, with most of the text above it."""

from __future__ import annotations

from typing import Final

from newsclean.normalize import unspaced
from newsclean.shapes.byline import says_byline
from newsclean.shapes.names import LONGEST_BYLINE
from newsclean.shapes.prose import BULLETS
from newsclean.story.kinds import Kinds
from newsclean.story.marker import BEGUN

# The share of the running text that stands above a byline which closes a story.
MOSTLY: Final = 0.75
LONGEST_NAME: Final = 5  # words
# A story with so many headings may have one more.
FEWEST_HEADINGS: Final = 2
LONGEST_HEADING: Final = 8  # words
# So many lines below a byline may belong to others.
MOST_BELOW: Final = 5
OPENING: Final = '"«„'  # quotations, in keys
LABEL_SIGNS: Final = frozenset("：|｜丨／/")


def find_byline(kinds: Kinds, start: int, marker: int) -> int:
    """The only bare name among the lines, with most of the text above it: what is below it are comments or other stories. Or -1.

    So is the last of those that say so, "Bài: Kim Thành", if no running text stands below the first: only tags, and who made what else.
    """
    labelled = [index for index in range(start + 1, marker) if _has_label(kinds.lines[index].text) and _says_byline(kinds, index)]
    if labelled and unspaced(kinds.lines[labelled[0]].text[0]) and _is_below_box(kinds, start, labelled[0]):
        labelled = []
    if labelled and kinds.above[labelled[0]] == kinds.above[marker] > kinds.above[start] + BEGUN:
        return labelled[-1] if _closes_roll(kinds, range(labelled[-1] + 1, marker)) else -1
    names = [index for index in range(start + 1, marker) if kinds.lines[index].words <= LONGEST_NAME and kinds.is_name(index)]
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
    if under.stop < len(kinds.lines) or len(under) < MOST_BELOW:
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
