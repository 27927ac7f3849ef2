"""NC821 encoded-blob."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner
from newsclean.shapes.blob import LONGEST_WORD, is_blob

# In a line of more words than this the blob is cited; the line is kept, and the check `embedded-blob` tells of it.
MOST_WORDS: Final = 8


@cleaner("NC821", "encoded-blob")
def encoded_blob(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """Data in letters: base64, hexadecimal, addresses of pictures. No word of a language is that long.

      Từ dài nhất trong bài là Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch.
    - data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk
    """
    for line in page.open:
        if line.words > MOST_WORDS or len(line.text) < LONGEST_WORD:
            continue
        longest = max(line.text.split(), key=len, default="")
        if is_blob(longest):
            yield line, f"is one word of {len(longest)} characters, digits and capitals mixed"
