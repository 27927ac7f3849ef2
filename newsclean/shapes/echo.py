"""Whether a line that is no sentence announces the text below it, as a heading does, or says again what stands above, as a caption does.

Measured on the dumps of thirteen papers: of the words of a heading, half or more come again in the paragraph below it and few
stood in the one above; of a caption's, it is the other way round, or few are found in either.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from newsclean.normalize import WORD, has_word
from newsclean.page import Line, Page
from newsclean.shapes.caption import refers

NEAR: Final = 3  # lines
LEAST: Final = 0.4  # of the line's words
LEAD: Final = 0.2  # of one side over the other
AGAIN: Final = 0.65  # of a line's pairs of words
RETOLD: Final = 0.35  # of the words of a title, by its snippet
FEWEST: Final = 7  # words of a line that looks back: short headings sum up what stands above them
# A stop after a word, not after the initial of a name: "nạn nhân H. để làm rõ".
_GOES_ON: Final = re.compile(r"[^\W\d_]{2}\. ")


def announces(page: Page, line: Line) -> bool:
    """Whether the words of ``line`` come in the paragraph below rather than in the one above."""
    return _says_rather(line, _below(page, line), _above(page, line))


def looks_back(page: Page, line: Line) -> bool:
    """Whether the words of ``line`` stood in the paragraph above rather than in the one below."""
    return line.words >= FEWEST and _says_rather(line, _above(page, line), _below(page, line))


def says_again(page: Page, line: Line) -> bool:
    """Whether a short closed sentence says hardly anything that the rest of the story does not, and refers to none of it.

    A sentence of the story tells something new; what stands under a picture was told, in nearly the same words. Measured by its
    pairs of words, which are the words of a language that is written in syllables.
    """
    text = line.text
    if (
        not text.endswith(".")
        or (". " in text and _GOES_ON.search(text))
        or any(mark in text for mark in '"“”:;')
        or refers(line)
    ):
        return False
    story = page.story
    first = story.headline if story.headline >= 0 else story.start
    rest = "\n".join([other.key for other in page.lines[first : story.end] if other is not line])
    pairs = _pairs(line)
    # Most sentences are none: the first few pairs tell, and each that is looked for in vain costs a reading of the story.
    missing = len(pairs) - AGAIN * len(pairs)
    for pair in pairs:
        if pair not in rest:
            missing -= 1
            if missing < 0:
                return False
    return True


def said_in(line: Line, rest: str) -> float:
    """The share of the pairs of words of ``line`` that stand in the text ``rest``."""
    pairs = _pairs(line)
    return sum(pair in rest for pair in pairs) / len(pairs) if pairs else 1.0


def says_more(line: Line, rest: str, share: float) -> bool:
    """Whether more than this ``share`` of the pairs of words of ``line`` stand in the text ``rest``, as `said_in` tells; the first few tell."""
    pairs = _pairs(line)
    left = share * len(pairs)
    for pair in pairs:
        if pair in rest:
            left -= 1
            if left < 0:
                return True
    return not pairs


def retells(title: Line, snippet: Line, least: float = RETOLD) -> bool:
    """Whether a snippet says this share of the words of its title again."""
    words, said = WORD.findall(title.key), set(WORD.findall(snippet.key))
    return sum(word in said for word in words) >= least * len(words)


def _pairs(line: Line) -> list[str]:
    return [f"{one} {next_one}" for one, next_one in pairwise(WORD.findall(line.key))]


def _above(page: Page, line: Line) -> Line | None:
    return next((other for other in reversed(page.lines[max(0, line.index - NEAR) : line.index]) if other.prose), None)


def _below(page: Page, line: Line) -> Line | None:
    return next((other for other in page.lines[line.index + 1 : line.index + 1 + NEAR] if other.prose), None)


def _says_rather(line: Line, one: Line | None, other: Line | None) -> bool:
    """Whether the words of ``line`` stand in the paragraph ``one`` rather than in ``other``."""
    if one is None:
        return False
    words = WORD.findall(line.key)
    # For most lines, not even the letters of enough words stand there.
    near = [word for word in words if word in one.key]
    if not near or len(near) < LEAST * len(words):
        return False
    share = _share(near, one, len(words))
    return share >= LEAST and share - (0 if other is None else _share(words, other, len(words))) >= LEAD


def _share(words: list[str], paragraph: Line, of: int) -> float:
    key, said = paragraph.key, 0
    for word in words:
        if has_word(key, word):
            said += 1
    return said / of
