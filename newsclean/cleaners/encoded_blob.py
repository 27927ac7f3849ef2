"""NC821 encoded-blob."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner

# A DNA or URL fragment in running text stays below this; a thumbnail in base64 has hundreds.
LONGEST_WORD = 60
# In a line of more words than this the blob is cited; the line is kept.
MOST_WORDS = 8


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
        if (
            len(longest) >= LONGEST_WORD
            and longest.isascii()
            and sum(c.isdigit() or c.isupper() for c in longest) * 5 > len(longest)
        ):
            yield line, f"is one word of {len(longest)} characters, digits and capitals mixed"
