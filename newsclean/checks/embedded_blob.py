"""NC735 embedded-blob."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Page
from newsclean.rules import Spot, check
from newsclean.shapes.blob import LONGEST_WORD, is_blob


@check("NC735", "embedded-blob")
def embedded_blob(page: Page, lexicon: Lexicon) -> Iterator[Spot]:
    """Data in letters within a paragraph: base64, hexadecimal. A line of nothing else is removed by the rule `encoded-blob`.

    ! Thành phố khánh thành cầu mới iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk hôm qua, nối hai quận.
      Hồ sơ nộp tại https://example.com/2026/07/mau-don-xin-cap-phep-xay-dung-nha-o-rieng-le-2026-A1B2C3D4E5F6G7H8 trước 5/8.
    """
    for line in page.kept():
        if line.words > 1 and len(line.text) > LONGEST_WORD:
            blob = next(filter(is_blob, line.text.split()), None)
            if blob is not None:
                yield Spot.cut(line, blob, f"has one word of {len(blob)} characters, digits and capitals mixed")
