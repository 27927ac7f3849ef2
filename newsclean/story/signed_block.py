"""A headline block below other titles: a headline, a byline and a stamp right above the text, where what stands above asks or exclaims."""

from __future__ import annotations

from typing import Final

from newsclean.page import Line
from newsclean.shapes.byline import says_byline
from newsclean.shapes.signers import signs_beside
from newsclean.story.kinds import Kinds

# Titles of other stories that ask or exclaim are shaped like running text; the text below the block has more words.
LONGEST_TITLE: Final = 20
FEWEST_TOLD: Final = 25
ASKS: Final[tuple[str, ...]] = ("?", "!", "?)", "!)", "?'", "!'", "?’", "!’", '?"', '!"', "?”", "!”")
FEWEST_ABOVE: Final = 4  # lines
REACH: Final = 40  # lines
# Byline and stamp stand so near to each other, below their headline and above the text.
NEAR: Final = 2


def below_signed_block(kinds: Kinds, start: int) -> int:
    """The first paragraph below a byline and a stamp that have a title above them, if all running text from ``start`` to there only asks or
    exclaims; else ``start``."""
    if kinds.syllables or not _asks(kinds.lines[start]):
        return start
    for index in range(start + 1, min(start + REACH, len(kinds.lines))):
        if index in kinds.prose and not _asks(kinds.lines[index]):
            return start
        if index - start >= FEWEST_ABOVE and _is_block(kinds, index):
            below = range(index + 1, min(index + 1 + NEAR + NEAR, len(kinds.lines)))
            return next((at for at in below if at in kinds.prose and kinds.lines[at].words >= FEWEST_TOLD), start)
    return start


def _asks(line: Line) -> bool:
    return line.words <= LONGEST_TITLE and line.text.endswith(ASKS)


def _is_block(kinds: Kinds, index: int) -> bool:
    """Whether a line is the second of a byline, told by its words, and a stamp, or both, and a title stands right above the two."""
    if kinds.lines[index].words <= LONGEST_TITLE and signs_beside(kinds.lines[index].text):  # "January 12, 2026 by Ann Lee"
        return kinds.title(index - 1)
    signs = [at for at in range(index - NEAR, index + 1) if says_byline(kinds.lines[at].text)]
    stamped = [at for at in range(index - NEAR, index + 1) if at in kinds.stamps]
    if not signs or not stamped or max(signs[-1], stamped[-1]) != index:
        return False
    first = min(signs[-1], stamped[-1])
    return kinds.title(first - 1) or kinds.title(first - NEAR)
