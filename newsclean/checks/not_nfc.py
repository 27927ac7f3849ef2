"""NC732 not-nfc."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Page
from newsclean.rules import Spot, check


@check("NC732", "not-nfc")
def not_nfc(page: Page, lexicon: Lexicon) -> Iterator[Spot]:
    """Letters and their marks stored apart, or in another form than NFC: they look the same and compare as different.

    ! Tha\u0300nh phố khánh thành cầu mới.
      Thành phố khánh thành cầu mới.
    """
    for line in page.lines:
        if not unicodedata.is_normalized("NFC", line.raw):
            new = unicodedata.normalize("NFC", line.raw)
            at = next((i for i, (a, b) in enumerate(zip(line.raw, new, strict=False)) if a != b), 0)
            yield Spot(line, "is not in NFC", at, len(line.raw), new[at:])
