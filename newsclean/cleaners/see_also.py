"""NC211 see-also."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import FULL_STOPS, Line, Page, ends_sentence
from newsclean.rules import LONGEST_PROMPT, cleaner, prompts
from newsclean.story.kinds import opens_quotation

LONGEST_TITLE: Final = 40  # words
ARROWS: Final = (">>", "=>", "»", "►", "➤", "▶", "==>", "->")


@cleaner("NC211", "see-also")
def see_also(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """A link to another story inside this one, opened by a prompt or by arrows.

      Xem thêm nhiều lần đoạn ghi hình, trọng tài đổi quyết định.
    - Xem thêm: Mười cây cầu đẹp nhất miền Trung
    - >> Bộ bàn ghế gỗ làm từ sẹo cây nghìn năm tuổi
      »Das war knapp«, sagte der Bürgermeister nach der Wahl.
    """
    # What closes with a stop may be a sentence; a title that does not is as long as titles are.
    for line, because in prompts(page, "see-also", longest=LONGEST_TITLE):
        if line.words <= LONGEST_PROMPT or not line.text.endswith(FULL_STOPS):
            yield line, because
    for line in page.odd:
        if not line.text.startswith(ARROWS) or opens_quotation(line.text) or line.text.endswith(":"):
            continue
        if line.words <= (LONGEST_PROMPT if ends_sentence(line.text) else LONGEST_TITLE):
            yield line, f"starts with «{line.text[:2]}»"
