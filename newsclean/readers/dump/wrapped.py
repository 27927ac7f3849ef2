"""Paragraphs that were broken at a width, as html2text, lynx, w3m and mail programs write pages: their rows are one line again.

Who breaks a text at a width puts on a row what it can hold: the first word of the next one would not have fitted, and no row holds more.
Rows of lists, verses and tables do not fill their width so. Every row that is followed by another tells at which widths it would be
full; the width of the page is the one that most rows tell.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from newsclean.normalize import UNSPACED
from newsclean.readers.dump.together import put_together
from newsclean.sentence import ends_sentence

NARROWEST: Final = 40  # characters
WIDEST: Final = 100  # characters: no page is broken at more
# So many rows must be full.
FEWEST: Final = 6
# Where blank rows part paragraphs, a few full rows do if they are so long: a short page may have no more.
SPACED_WIDTH: Final = 60  # characters
# A page is not broken at a width if so much of it stands in rows that are longer.
MOST_LONGER: Final = 0.33
# For each full row there may be so many that hold more than the width, and that go on although they are not full.
MOST_WIDER: Final = 0.1
MOST_EARLY: Final = 0.25
# So many full rows may close a sentence, and so many rows below them open with a capital: German ones often do.
MOST_CLOSED: Final = 0.4
MOST_CAPITALS: Final = 0.7
# What opens a row of its own: an item, a heading, a quotation, a table's row, a picture; lynx has "o" for an item in a list of a list.
_OPENS: Final = re.compile(r"\s*(?:[-*+•>#|]|\d{1,3}[.)]\s|!\[)|\s{5,}o\s")
# Links and pictures below each other are rows of their own.
_LINKS: Final = ("[", "![")
# Where words have no space between them, where a row ends says nothing.
_DENSE: Final = re.compile(rf"\s*\S*?[{UNSPACED}]")
_DENSE_LETTER: Final = re.compile(f"[{UNSPACED}]")
_HARD: Final = "  "  # a line break in Markdown
# Some break behind a hyphen, where no blank was: "công-ten-", "nơ".
_HYPHEN: Final = re.compile(r"(?<=[^\W\d_]-)\r?\n\s*(?=[^\W_])")


def unwrapped(raws: list[str], linked: bool = False) -> tuple[Sequence[int], list[str]]:
    """The numbers of the rows, from 1, and the rows; those of a paragraph that was broken at a width are one, under the first's number.

    ``linked`` says that they may have the addresses of links.
    """
    numbers = range(1, len(raws) + 1)
    if len(raws) <= FEWEST or _has_long(raws, linked):
        return numbers, raws
    texts = [raw.rstrip("\r\n") for raw in raws]
    going_on = [at for at in range(len(texts) - 1) if _may_go_on(texts[at], texts[at + 1])]
    width = _find_width(texts, going_on)
    full = {at for at in going_on if _is_full(texts[at], texts[at + 1], width)}
    if not full or not (
        _is_broken(texts, going_on, full, width) or (width >= SPACED_WIDTH and _is_spaced(texts, going_on, full))
    ):
        return numbers, raws
    return put_together(numbers, raws, [at for at in range(len(raws)) if at - 1 not in full])


def hyphened(raw: str) -> str:
    """A paragraph of several rows without the breaks behind its hyphens."""
    return _HYPHEN.sub("", raw) if "-" in raw else raw


def _has_long(raws: list[str], linked: bool) -> bool:
    """Whether the page has its paragraphs on one row each, as nearly every page does. Addresses, which links have, are long and never
    broken: their blanks count there."""
    long = [raw for raw in raws if len(raw) > WIDEST]
    if not linked:
        return sum(map(len, long)) > MOST_LONGER * sum(map(len, raws))
    return sum(raw.count(" ") for raw in long) > MOST_LONGER * sum(raw.count(" ") for raw in raws)


def _may_go_on(text: str, below: str) -> bool:
    """Whether a row may go on in the one below."""
    if not text.strip() or not below.strip() or text.endswith(_HARD) or _OPENS.match(below):
        return False
    if _DENSE_LETTER.match(text.rstrip()[-1]) or _DENSE.match(below):
        return False
    return not (below.lstrip().startswith("[") and text.lstrip().startswith(_LINKS))


def _find_width(texts: list[str], going_on: list[int]) -> int:
    """The width at which most of the rows that may go on would be full; 0 where none is long enough."""
    told = Counter[int]()
    for at in going_on:
        size = len(texts[at])
        told.update(range(max(size, NARROWEST), min(size + _first_word(texts[at + 1]), WIDEST) + 1))
    return max(told, key=lambda width: (told[width], width), default=0)


def _first_word(text: str) -> int:
    """How many characters the first word of a row has."""
    return len(text.split(maxsplit=1)[0])


def _is_full(text: str, below: str, width: int) -> bool:
    """Whether a row has no room for the first word of the one below; one that is too wide is full if its last word alone is too long."""
    return len(text) + 1 + _first_word(below) > width and not _is_wider(text, width)


def _is_wider(text: str, width: int) -> bool:
    """Whether a row has more words than the width holds."""
    return len(text) > width and len(text.rstrip().rpartition(" ")[0].rstrip()) > width


def _is_broken(texts: list[str], going_on: list[int], full: set[int], width: int) -> bool:
    """Whether the ``full`` rows are those of broken paragraphs: next to no row is wider, and they go on amid their sentences."""
    most = len(full)
    wider = sum(_is_wider(text, width) and _OPENS.match(text) is None for text in texts)
    early = sum(at not in full and texts[at + 1].lstrip()[:1].islower() for at in going_on)
    closed = sum(ends_sentence(texts[at].rstrip()) for at in full)
    capitals = sum(texts[at + 1].lstrip()[:1].isupper() for at in full)
    fits = most >= FEWEST and wider <= MOST_WIDER * most and early <= MOST_EARLY * most
    # Paragraphs of one sentence each, and titles, may be of nearly one length.
    return fits and closed <= MOST_CLOSED * most and capitals <= MOST_CAPITALS * most


def _is_spaced(texts: list[str], going_on: list[int], full: set[int]) -> bool:
    """Whether blank rows part all rows of a page but the ``full`` ones and what they go on with, most of which is in small letters."""
    beside = sum(bool(above.strip() and below.strip()) for above, below in itertools.pairwise(texts))
    small = sum(texts[at + 1].lstrip()[:1].islower() for at in full)
    return beside == len(full) == len(going_on) and 2 * small >= len(full)
