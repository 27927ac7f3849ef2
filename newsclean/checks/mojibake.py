"""NC731 mojibake."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.normalize import cut_rows
from newsclean.page import Page
from newsclean.rules import Spot, check

SHOWN = 30  # characters


@check("NC731", "mojibake")
def mojibake(page: Page, lexicon: Lexicon) -> Iterator[Spot]:
    """UTF-8 that was read as Latin-1 or Windows-1252 somewhere on its way. The fix reads it as it was meant.

    ! Thá»© tÆ°, thÃ nh phá»‘ khÃ¡nh thÃ nh cÃ¢y cáº§u má»›i.
      Chữ đúng thì để yên.
    """
    before = page.meta.get("unmended")
    if not isinstance(before, str):
        return
    old, new = cut_rows(before), cut_rows(page.source)
    told: set[int] = set()
    for line in page.lines:
        row = line.row - 1
        if row not in told and row < min(len(old), len(new)) and old[row] != new[row]:
            told.add(row)
            yield Spot(line, f"was «{old[row].strip()[:SHOWN]}» before it was mended", instead=line.raw)
