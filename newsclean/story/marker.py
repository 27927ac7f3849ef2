"""The marker of the end of a dump's story: the first sure sign that something else begins."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from typing import Final

from newsclean.page import ends_it
from newsclean.shapes.prose import BULLETS, is_question
from newsclean.story.addresses import addresses
from newsclean.story.dated_titles import find_dated_titles
from newsclean.story.going_on import closes_below, goes_on_below, heads_text, is_only_teaser, is_passed, is_titled
from newsclean.story.kinds import Kinds
from newsclean.story.stamped_end import STAMPED, ends_with_stamps

# Running text that a story has before a marker may end it: a prompt above the story ends nothing.
BEGUN: Final = 40  # words
# The share of a core's running text that stands above a box that ends the story.
OPENED: Final = 0.2
# A marker that stands on a page more often than this is a label inside the story.
MOST_MARKERS: Final = 2


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
            return index, ends_it(line)
        if index in kinds.agency and not goes_on_below(kinds, index) and not is_only_teaser(kinds, index):
            return _below_teasers(kinds, index), f"row {line.row} opens another story with an agency tag"
        if (index in stamped or index in dated) and (told := ends_with_stamps(kinds, index, index in dated)):
            return told
        if index >= body.stop and (index in contact or (kinds.plain and index == kinds.closed)):
            return index, ends_it(line)
        if index >= body.stop and _opens_menu(kinds, index) and not is_passed(kinds, index):
            return index, f"short lines run from row {line.row} on"
    return len(kinds.lines), "it runs to the end of the page"


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
