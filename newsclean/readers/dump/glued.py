"""Paragraphs that lost what parted them, as `get_text()` of Beautiful Soup glues those of a page on one row, are lines again.

A sentence that ends and the next one that begins without a blank between them are a writer's slip once; a long row that has several
is a row of paragraphs: "... vào bờ an toàn.Trước đó, ...". Subheadings lost their end, too: "... nơi mớiTrao đổi với ...".
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from itertools import accumulate, pairwise
from typing import Final

LONG: Final = 600  # characters
FEWEST: Final = 2  # such places in a row
# No part of a row is so short.
SHORTEST: Final = 20  # characters
# What is said so often is one word: "kwaZulu".
OFTEN: Final = 3
# It opens with the stop itself, which the expression finds fast.
_STOP: Final = re.compile(r"[.!?…][)”’]?(?=[“«(\"]?[^\W\d_]{2})")
QUOTES: Final = ')”"’'
_LETTER: Final = re.compile(r"[\s\S][\u0300-\u036f]*")  # with its marks


def unglued(raw: str) -> list[str]:
    """The paragraphs of a long row; the row alone, where a slip or two lack a blank."""
    text = unicodedata.normalize("NFC", raw)
    places = glued_at(text)
    if places and text != raw:
        letters = _LETTER.findall(raw)
        before = [0, *accumulate(len(unicodedata.normalize("NFC", letter)) for letter in letters)]
        starts = [0, *accumulate(map(len, letters))]
        places = [starts[bisect_left(before, at)] for at in places]
    return [raw[start:end] for start, end in pairwise((0, *places, len(raw)))]


def glued_at(text: str) -> list[int]:
    """Where paragraphs meet in a long row, as indexes of their first characters."""
    stops, quotes, last = list[int](), 0, 0
    for stop in _STOP.finditer(text):
        start = stop.end()
        quotes += text.count('"', last, start)
        last = start
        start += text[start] == '"' and quotes % 2  # a straight mark closes what one opened
        if _parts(text, stop.start(), start):
            stops.append(start)
    if len(stops) < FEWEST:
        return []
    places, last = list[int](), 0
    for at in sorted({*stops, *_in_words(text)}):
        if at - last >= SHORTEST and len(text) - at >= SHORTEST:
            places.append(at)
            last = at
    return places


def _parts(text: str, stop: int, start: int) -> bool:
    """Whether a stop parts a word in small letters, or a number, and one that opens a sentence."""
    opens, last = text[start : start + 3].lstrip('“«("'), text[max(0, stop - 2) : stop].rstrip(QUOTES)[-1:]
    return (last.islower() or last.isdigit()) and opens[:1].isupper() and opens[1:2].islower()


def _in_words(text: str) -> list[int]:
    """Where a word begins amid another, which is in small letters up to there and has two or more: "mớiTrao"."""
    found, at, words = list[int](), 0, text.split()
    times = Counter(words)
    for word in words:
        at = text.index(word, at)
        if not word.islower() and word[:2].islower() and times[word] < OFTEN:
            capital = next((index for index, letter in enumerate(word) if letter.isupper()), 0)
            if word[:capital].isalpha() and word[capital + 1 : capital + 2].islower():
                found.append(at + capital)
        at += len(word)
    return found
