"""Where the lines of an HTML page stand in its file: a reader of the page sees lines, an editor shows rows."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

import regex

from newsclean.normalize import cut_rows
from newsclean.page import Line

# Words looked for together: so many are seldom found by chance before the line itself.
WORDS = 4
# What may stand between two words in a file: space, tags, and the signs that are written as entities.
_BETWEEN = r"(?:\s|<[^<>]{0,500}>|&[#\w]{1,10};){1,50}?"
SECONDS = 0.5


def origins(source: str, lines: Sequence[Line]) -> list[int]:
    """The row (from 1) of ``source`` in which each of ``lines`` begins; where it can't be told, that of the line above.

    Lines come in the order of the file, so that each is looked for from where the last one was found.
    """
    starts = list(accumulate(map(len, cut_rows(source)), initial=0))
    rows, at = list[int](), max(source.find("<body"), 0)
    for line in lines:
        found = _find(source, line.text, at)
        at = at if found is None else found
        rows.append(bisect_right(starts, at))
    return rows


def _find(source: str, text: str, start: int) -> int | None:
    words = text.split()[:WORDS]
    if not words:
        return None
    if (found := source.find(" ".join(words), start)) >= 0:
        return found
    try:
        expression = regex.compile(_BETWEEN.join(regex.escape(word) for word in words))
        match = expression.search(source, start, timeout=SECONDS)
    except TimeoutError:
        return None
    return match.start() if match else None
