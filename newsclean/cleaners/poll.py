"""NC251 poll."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts
from newsclean.sentence import FULL_STOPS

MOST: Final = 10  # lines, words of each
LONGEST: Final = 30  # words of a question or an answer


@cleaner("NC251", "poll", needs="hits")
def poll(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The heading and the notes of a poll, and what stands between: its question and answers have no fixed words.

      Thăm dò ý kiến của viện này cho thấy 6 trong 10 người ủng hộ dự luật.
    - Thăm dò ý kiến
    - Theo bạn, ai sẽ vô địch?
    - Đội chủ nhà
    - Bạn có thể chọn nhiều mục. Bình chọn của bạn sẽ được công khai.
    """
    found: list[Line] = []
    for line, because in prompts(page, "poll"):
        found.append(line)
        yield line, because
    found.sort(key=lambda line: line.index)
    for first, last in pairwise(found):
        between = page.lines[first.index + 1 : last.index]
        has_headline = first.index < page.story.headline < last.index
        if (
            len(between) <= MOST
            and not has_headline
            and not any(line.words > LONGEST or line.text.endswith(FULL_STOPS) for line in between)
        ):
            for line in between:
                yield line, f"stands between the heading of a poll in row {first.row} and its note in row {last.row}"
