"""NC733 invisible-character."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import regex

from newsclean.lexicon import Lexicon
from newsclean.normalize import INVISIBLE
from newsclean.page import Page
from newsclean.rules import Spot, check

# Line and page breaks that are none in a text dump: words on both sides stay apart.
BREAKS = "\x0b\x0c\x85\u2028\u2029"
SIGNS = regex.compile(rf"[{INVISIBLE}{BREAKS}\x00-\x08\x0e-\x1f\x7f-\x9f]")


@check("NC733", "invisible-character")
def invisible_character(page: Page, lexicon: Lexicon) -> Iterator[Spot]:
    """Control characters, zero-width spaces, soft hyphens, byte order marks: nobody sees them, and they split words.

    The zero-width joiners stay: Persian, the languages of India and emoji need them.

    ! Thành\u200b phố khánh thành cầu mới.
      Thành phố khánh thành cầu mới.
    """
    for line in page.lines:
        found = SIGNS.search(line.raw)
        if found:
            name = unicodedata.name(found[0], f"U+{ord(found[0]):04X}").casefold()
            end = max(place.end() for place in SIGNS.finditer(line.raw))
            part = line.raw[found.start() : end]
            new = SIGNS.sub(lambda sign: " " if sign[0] in BREAKS else "", part)
            yield Spot(line, f"has {name}", found.start(), end, new)
