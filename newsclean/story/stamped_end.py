"""Stamps in a row that end a dump's story: those of other stories, beside names or titles, of a comment, or of who signs it."""

from __future__ import annotations

from typing import Final

from newsclean.shapes.prose import is_question
from newsclean.shapes.stamp import find_stamp
from newsclean.story.going_on import goes_on_below, goes_on_below_stamps
from newsclean.story.kinds import Kinds

# So many stamps and names in a row, a stamp among them, are those of other stories.
STAMPED: Final = 3
SHORTEST_TITLE: Final = 5  # words
# The share of the text that stands below a comment's name, at most.
REST: Final = 0.25
MINUTE: Final = len("2026-01-12T09:30")


def ends_with_stamps(kinds: Kinds, index: int, is_dated: bool) -> tuple[int, str] | None:
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


def _signs_and_dates(kinds: Kinds, index: int) -> int:
    """One past the stamp that closes the story below names right below running text: "Thế Mạnh", "FILI", "11:20 27/05/2024"; or 0."""
    end = index = kinds.above_signature(index) + 1
    while end < len(kinds.lines) and (end in kinds.stamps or kinds.is_name(end)):
        end += 1
    stamps = [at for at in range(index, end) if at in kinds.stamps]
    return end if index - 1 in kinds.prose and stamps == [end - 1] else 0


def _ends_with_stamp(kinds: Kinds, index: int) -> int:
    """One past the stamp that closes the story below its names, if it is the only one of the page or the first says the same; or 0."""
    closed = _signs_and_dates(kinds, index) if index not in kinds.stamps else 0
    if not closed or len(kinds.stamps) == 1:
        return closed
    if kinds.first_stamp > index:
        return 0
    first, last = (find_stamp(kinds.lines[at].text) for at in (kinds.first_stamp, closed - 1))
    return closed if first and last and first.published[:MINUTE] == last.published[:MINUTE] else 0


def _is_comment(kinds: Kinds, index: int) -> bool:
    """Whether a name above how long ago it wrote, and what it wrote, stands below nearly all running text: a reader's comment."""
    ago = index + 1
    if ago not in kinds.stamps or index in kinds.stamps or ago + 1 not in kinds.prose or not kinds.is_name(index):
        return False
    said = kinds.above[-1] - kinds.above[index]
    return find_stamp(kinds.lines[ago].text) is None and said <= REST * kinds.above[-1]


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
    if len(days) != 1:
        return len(days) > 1
    stamp = find_stamp(kinds.lines[kinds.first_stamp].text) if 0 <= kinds.first_stamp < index else None
    return stamp is not None and stamp.day not in days
