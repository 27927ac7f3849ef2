"""How large a page may be. No news page has a tenth of any of this; more is an answer too: an error that says so."""

from __future__ import annotations

from typing import Final

MOST_BYTES: Final = 64 * 1024 * 1024
MOST_TAGS: Final = 8_000_000
# Of a dump; of an HTML page, lines.
MOST_ROWS: Final = 500_000
# Characters: all of War and Peace has three million.
LONGEST_ROW: Final = 4_000_000
# A text in more inline elements than that goes on with the one before it, on one line: tags that nobody closed are not climbed for each text.
DEEPEST_INLINE: Final = 64
