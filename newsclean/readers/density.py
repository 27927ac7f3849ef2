"""What a character is worth: more in scripts that say in one what others say in two or three, or put no space between words."""

from __future__ import annotations

import re
from operator import attrgetter
from typing import Final

from newsclean.normalize import UNSPACED
from newsclean.readers.dom import Piece

# Scripts that say in one character what others say in two or three, or put no space between words.
DENSE: Final = re.compile(f"[{UNSPACED}\uac00-\ud7af]")
DENSE_SHARE: Final = 0.2
DENSE_FACTOR: Final = 2.5
# What is looked at for them: so many of the longest pieces, and so many characters of each.
SAMPLES: Final = 5
SAMPLE: Final = 200
FEWEST: Final = 35  # characters of a piece that tells


def density(pieces: list[Piece]) -> float:
    """What a character of a page's ``pieces`` is worth in characters of others: 1.0, or `DENSE_FACTOR`; told by the longest."""
    long = [piece for piece in pieces if piece.length >= FEWEST]
    longest = sorted(long if len(long) >= SAMPLES else pieces, key=attrgetter("length"))[-SAMPLES:]
    return worth("".join([piece.text[:SAMPLE] for piece in longest]))


def worth(sample: str) -> float:
    """What a character of ``sample`` is worth in characters of others."""
    # Each of these characters has three bytes in UTF-8: most texts have too few bytes, which is told faster than counted.
    if sample.isascii() or len(sample.encode(errors="replace")) < len(sample) * (1 + 2 * DENSE_SHARE):
        return 1.0
    return DENSE_FACTOR if len(DENSE.findall(sample)) >= len(sample) * DENSE_SHARE else 1.0
