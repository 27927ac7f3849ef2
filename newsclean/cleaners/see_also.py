"""NC211 see-also."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import SENTENCE_END, Line, Page
from newsclean.rules import LONGEST_PROMPT, cleaner, prompts

LONGEST_TITLE = 40  # words
LABELS = (":", "|")
ARROWS = (">>", "=>", "»", "►", "➤", "▶", "==>", "->")


@cleaner("NC211", "see-also")
def see_also(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """A link to another story inside this one, opened by a prompt or by arrows.

      Xem thêm nhiều lần đoạn ghi hình, trọng tài đổi quyết định.
    - Xem thêm: Mười cây cầu đẹp nhất miền Trung
    - >> Bộ bàn ghế gỗ làm từ sẹo cây nghìn năm tuổi
      »Das war knapp«, sagte der Bürgermeister nach der Wahl.
    """
    yield from prompts(page, "see-also")
    for hit in page.hits.get("see-also", ()):
        line = hit.line
        # A title is longer than a prompt, and no sentence.
        is_titled = hit.phrase.endswith(LABELS) and line.words <= LONGEST_TITLE and not line.text.endswith(SENTENCE_END)
        if is_titled and line.index != page.story.headline:
            yield line, hit.because
    for line in page.odd:
        if line.text.startswith(ARROWS) and line.words <= (LONGEST_PROMPT if line.text.endswith(SENTENCE_END) else LONGEST_TITLE):
            # German and Danish papers quote »so«.
            quoted = line.text.startswith("»") and "«" in line.text
            if not quoted:
                yield line, f"starts with «{line.text[:2]}»"
