"""Fixes: what is found becomes edits of the text, which keep every character that no rule names."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from itertools import accumulate
from typing import NamedTuple

import regex

from newsclean.checker.judge import Found
from newsclean.checker.text import Text
from newsclean.normalize import cut_rows

# Each pass may bare what the next one finds; three are the most that the fixtures need.
MOST_PASSES = 12

_BREAK = regex.compile(r"\r\n|\r|\n")
_BLANK_ROWS = regex.compile(r"(?:[ \t]*(?:\r\n|\r|\n))*")


class Edit(NamedTuple):
    """Put ``instead`` in place of the characters from ``start`` to ``end``."""

    start: int
    end: int
    instead: str


Look = Callable[[str], tuple[Text, list[Found]]]


def fix(source: str, look: Look, wanted: Callable[[Found], bool]) -> list[list[Edit]]:
    """The edits, pass by pass, that fix what is ``wanted`` in ``source``; ``look`` reads and judges a text.

    Letters are mended first, as lines may be judged otherwise then. Rows go only if that hides none of those that stay. It
    ends when a pass has nothing more to do, so that a second run changes nothing.
    """
    passes: list[list[Edit]] = []
    for _ in range(MOST_PASSES):
        text, found = look(source)
        fixable = [one for one in found if one.fix and wanted(one)]
        letters = [one for one in fixable if not one.removes]
        chosen = edits(source, text, letters or fixable)
        changed = apply(source, chosen)
        if not letters and _hides(look, changed, [one.line.key for one in found if one.removes and not wanted(one)]):
            break
        if changed == source:
            break
        passes.append(chosen)
        source = changed
    return passes


def _hides(look: Look, changed: str, left: list[str]) -> bool:
    """Whether a line that was to go, and is ``left`` in the ``changed`` text, would not be found there any more.

    A prompt may be all that shows what the lines beside it are; then it stays, and is told with them.
    """
    return bool(left) and not set(left) <= {one.line.key for one in look(changed)[1] if one.removes}


def apply(source: str, chosen: Iterable[Edit]) -> str:
    """``source`` with its edits made; they must be in order and not overlap."""
    parts, at = [], 0
    for edit in chosen:
        parts += [source[at : edit.start], edit.instead]
        at = edit.end
    return "".join([*parts, source[at:]])


def edits(source: str, text: Text, chosen: list[Found]) -> list[Edit]:
    """The edits of ``source`` that the ``chosen`` findings ask for, in order; of two that overlap the first is made.

    A text with mojibake is mended first, and alone: places in it are known only then.
    """
    page = text.page
    before = page.meta.get("unmended")
    if isinstance(before, str):
        if all(one.name != "mojibake" for one in chosen):
            return []
        at = source.index(before)
        return [Edit(at, at + len(before), page.source)]
    shift = len(source) - len(page.source)
    wanted = _removals(text, {one.line.index for one in chosen if one.removes})
    wanted += [Edit(*one.edit) for one in chosen if one.edit]
    kept: list[Edit] = []
    for edit in sorted(wanted, key=lambda edit: (edit.start, -edit.end)):
        if not kept or edit.start >= kept[-1].end:
            kept.append(edit)
        elif not edit.instead and not kept[-1].instead and edit.end > kept[-1].end:
            kept[-1] = Edit(kept[-1].start, edit.end, "")
    return [Edit(edit.start + shift, edit.end + shift, edit.instead) for edit in kept]


def _removals(text: Text, gone: set[int]) -> list[Edit]:
    """Deletions of whole rows where all lines of a row go, else of the line within its row, which keeps its break."""
    source, lines = text.page.source, text.page.lines
    starts = list(accumulate(map(len, cut_rows(source)), initial=0))
    rows: dict[int, set[int]] = {}
    for line in lines:
        rows.setdefault(line.row, set()).add(line.index)
    last = max((line.index for line in lines if line.index not in gone), default=-1)
    found = []
    for index in sorted(gone):
        start, end = text.spans[index]
        if rows[lines[index].row] <= gone:
            found.append(_whole_rows(source, starts[bisect_right(starts, start) - 1], end))
        else:
            found.append(_within_row(source, start, end))
    if found and last < len(lines) - 1:
        tail = _tail(source, text.spans[last][1] if last >= 0 else 0)
        if text.page.kind != "markdown" or _is_covered(source, tail, found):
            found.append(tail)
    return found


def _is_covered(source: str, tail: Edit, found: list[Edit]) -> bool:
    """Whether all that stands in the ``tail`` goes anyhow: code and the addresses of links are no lines of Markdown, and stay."""
    at = tail.start
    for edit in sorted(found):
        if source[at : edit.start].strip():
            return False
        at = max(at, edit.end)
    return not source[at : tail.end].strip()


def _whole_rows(source: str, first: int, end: int) -> Edit:
    """The rows from ``first``, where one begins, to the one with ``end``; and the blank rows below if a blank one is above."""
    closing = _BREAK.search(source, end)
    end = closing.end() if closing else len(source)
    if _blank_above(source, first):
        blank = _BLANK_ROWS.match(source, end)
        end = blank.end() if blank else end
    return Edit(first, end, "")


def _blank_above(source: str, first: int) -> bool:
    """Whether the row above the one that begins at ``first`` is blank, or there is none."""
    at = first - 1
    if source[at - 1 : at + 1] == "\r\n":
        at -= 1
    while at > 0 and source[at - 1] in " \t":
        at -= 1
    return at <= 0 or source[at - 1] in "\r\n"


def _within_row(source: str, start: int, end: int) -> Edit:
    while start and source[start - 1] in " \t" and source[end : end + 1] in ("", "\r", "\n"):
        start -= 1
    while source[end : end + 1] in (" ", "\t"):
        end += 1
    return Edit(start, end, "")


def _tail(source: str, end: int) -> Edit:
    """What follows the last line that stays: one row break, if the text ended with one."""
    closing = _BREAK.search(source, end)
    ended = source.endswith(("\n", "\r"))
    if closing is None or not ended:
        return Edit(end, len(source), "")
    return Edit(closing.end() if end else 0, len(source), "")
