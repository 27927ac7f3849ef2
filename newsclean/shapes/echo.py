"""Whether a line that is no sentence announces the text below it, as a heading does, or says again what stands above, as a caption does.

Measured on the dumps of thirteen papers: of the words of a heading, half or more come again in the paragraph below it and few
stood in the one above; of a caption's, it is the other way round, or few are found in either.
"""

from __future__ import annotations

import re

from newsclean.page import Line, Page

NEAR = 3  # lines
LEAST = 0.4  # of the line's words
LEAD = 0.2  # of one side over the other
FEWEST = 7  # words of a line that looks back: short headings sum up what stands above them
_WORD = re.compile(r"\w+")


def announces(page: Page, line: Line) -> bool:
    """Whether the words of ``line`` come in the paragraph below rather than in the one above."""
    words = _WORD.findall(line.key)
    below = _share(words, _below(page, line))
    return below >= LEAST and below - _share(words, _above(page, line)) >= LEAD


def looks_back(page: Page, line: Line) -> bool:
    """Whether the words of ``line`` stood in the paragraph above rather than in the one below."""
    if line.words < FEWEST:
        return False
    words = _WORD.findall(line.key)
    above = _share(words, _above(page, line))
    return above >= LEAST and above - _share(words, _below(page, line)) >= LEAD


def _above(page: Page, line: Line) -> Line | None:
    return next((other for other in reversed(page.lines[max(0, line.index - NEAR) : line.index]) if other.prose), None)


def _below(page: Page, line: Line) -> Line | None:
    return next((other for other in page.lines[line.index + 1 : line.index + 1 + NEAR] if other.prose), None)


def _share(words: list[str], paragraph: Line | None) -> float:
    if not words or paragraph is None:
        return 0.0
    said = set(_WORD.findall(paragraph.key))
    return sum(word in said for word in words) / len(words)
