"""A page on one row is cut into its sentences: `get_text(" ")` of Beautiful Soup and Trafilatura's `html2txt` leave pages so.

What parted menus, headline and paragraphs is lost; but sentences still close, and a stamp and the agency that opens the story are told by
their form.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from newsclean.normalize import says_something
from newsclean.sentence import ends_sentence
from newsclean.shapes.stamp import with_words

# A text of fewer characters may be one paragraph; so many rows may stand beside the long one, in so much of the page.
SHORTEST: Final = 2000  # characters
MOST_ROWS: Final = 6
LEAST: Final = 0.8
# Of a sentence that was cut off so many words open with a small letter, which those of menus and tags seldom do; it has no more words.
MOST_SMALL: Final = 0.85
LONGEST_CUT: Final = 60
# A sentence closes behind small letters, which most abbreviations of titles do not end with, or a number that is not a list's.
_CLOSE: Final = re.compile(r"(?:[^\W\d_A-Z]{2}|\d\d|[)\]%”\"’])[.!?…][\"”’»)]{0,2}\s+(?=[\"“‘«(\[–-]{0,2}\s?[^\W\d_]|[\"“‘«]?\d)")
_SMALL: Final = re.compile(r"[\"“‘«(\[–-]{0,2}\s?[^\W\d_]")
# "Thứ sáu, 09/05/2025 - 11:02", "22:35 17/11/2019": the story's stamp is the first one.
_DAY: Final = r"\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}"
_HOUR: Final = r"\d{1,2}[:h]\d\d(?::\d\d)?(?:\s?[AP]M)?(?:\s?\(?(?:GMT|UTC)\s?[+-]\d{1,2}\)?)?"
_STAMP: Final = re.compile(rf"(?<![\d/])(?:{_DAY}\s?[,|-]?\s?{_HOUR}|{_HOUR}\s?[,|-]?\s?(?:ngày\s)?{_DAY})(?!\d)", re.IGNORECASE)
# "(Dân trí) - Thay vì", "TTO - Sáng"
_AGENCY: Final = re.compile(r"(?<=\s)(?:\([^\W\d_][^()]{1,30}\)|[^\W\d_a-z]{2,5})\s[-–]\s(?=[“\"]?[^\W\d_])")


def is_one_row(raws: Sequence[str]) -> bool:
    """Whether one row has next to all of a page."""
    if len(raws) > 4 * MOST_ROWS:
        return False
    sizes = [len(raw) for raw in raws if not raw.isspace()]
    return len(sizes) <= MOST_ROWS and max(sizes, default=0) >= max(SHORTEST, LEAST * sum(sizes))


def sentences(raw: str) -> list[str]:
    """The sentences of a row, with what parts them; the story's first stamp and the opening behind it begin parts of their own."""
    ends = [found.end() for found in _CLOSE.finditer(raw) if _opens(raw, found.end())]
    cuts = {0, len(raw), *ends}
    if stamp := _STAMP.search(raw):
        cuts |= {with_words(raw, stamp.start()), stamp.end()}
    if opening := _AGENCY.search(raw, stamp.end() if stamp else 0):
        cuts.add(opening.start())
    shown = [start for start, end in pairwise(sorted(cuts)) if says_something(raw[start:end])]
    return [raw[start:end] for start, end in pairwise((0, *shown[1:], len(raw)))]


def is_cut_off(above: Sequence[str], last: str) -> bool:
    """Whether the ``last`` part of a row is a sentence that lost its end, as where a text was cut at a number of characters: all parts
    ``above`` it close, and nearly all of its words are in small letters.
    """
    words = last.split()
    if len(words) > LONGEST_CUT or sum(word[0].islower() for word in words) < MOST_SMALL * len(words):
        return False
    return all(ends_sentence(text) for text in above)


def _opens(raw: str, at: int) -> bool:
    """Whether a sentence may begin there: with a capital, or with a letter of a script without them, or a number."""
    found = _SMALL.match(raw, at)
    return found is None or not found[0][-1].islower()
