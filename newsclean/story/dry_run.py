"""A long run of lines without running text, below which the text never again outweighs it: links, comments, other stories."""

from __future__ import annotations

from typing import Final

from newsclean.story.going_on import is_passed, resumes
from newsclean.story.kinds import Kinds

# A story has no more short lines in a row than this: a list, a few captions.
# At the end of a page nothing says that it is over, so that most are kept there.
MOST_INSIDE: Final = 5
MOST_AT_END: Final = 8


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
