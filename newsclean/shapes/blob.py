"""Blobs: data in letters. No word of a language is that long, nor mixes digits and capitals so."""

from __future__ import annotations

from typing import Final

# The longest word in use has 58 letters (a Welsh village); a thumbnail in base64 has hundreds.
LONGEST_WORD: Final = 60


def is_blob(word: str) -> bool:
    """Whether ``word`` is data: long, plain ASCII, more than a fifth of it digits and capitals. An address of the web is none."""
    if len(word) < LONGEST_WORD or not word.isascii() or word.startswith(("http://", "https://", "www.")):
        return False
    return sum(c.isdigit() or c.isupper() for c in word) * 5 > len(word)
