"""NC711 repeated-paragraph."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from newsclean.lexicon import Lexicon
from newsclean.page import Page
from newsclean.rules import Spot, check

FEWEST = 8  # words
LONG = 14  # words; a shorter sentence may well be quoted again
# Looking for paragraphs in paragraphs costs the square of their number.
MOST = 400
MOST_CHARACTERS = 200_000
WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+")


@check("NC711", "repeated-paragraph")
def repeated_paragraph(page: Page, lexicon: Lexicon) -> Iterator[Spot]:
    """A paragraph that another one says again, but for its signs or capitals, or that stands whole in a longer one.

    A repeat to the letter is removed by the rule `repeat`.

      Đại biểu dự hội nghị phát biểu tại phiên thảo luận buổi chiều.
      Sáng 12/7, thành phố khai mạc hội nghị sơ kết sáu tháng đầu năm.
    ! ĐẠI BIỂU dự hội nghị, phát biểu tại phiên thảo luận buổi chiều
    """
    kept = [line for line in page.kept() if line.words >= FEWEST]
    seen: dict[str, int] = {}
    bare = {line.index: " ".join(WORD.findall(line.key)) for line in kept}
    whole = "\n".join(bare.values())
    searched = len(kept) <= MOST and len(whole) <= MOST_CHARACTERS
    for line in kept:
        text = bare[line.index]
        if text in seen:
            yield Spot(line, f"says row {seen[text]} again")
        elif searched and line.words >= LONG and text and whole.count(text) > 1 and _in_a_longer_one(text, bare):
            yield Spot(line, "stands whole in a longer paragraph")
        seen.setdefault(text, line.row)


def _in_a_longer_one(text: str, bare: dict[int, str]) -> bool:
    return any(text != other and text in other for other in bare.values())
