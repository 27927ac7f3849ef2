"""What a paper's readers read most, amid a dump's story: titles that are numbered from one on below the heading of such a box."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsclean.page import Line, Page
from newsclean.sentence import FULL_STOPS

FEWEST: Final = 3  # titles
SHORTEST: Final = 4  # words, with the number


def in_ranked_boxes(page: Page) -> Iterator[tuple[Line, str]]:
    """The numbered titles right below a line that is the heading of a box, and nothing else: "Lo más leído", "1. Un juez ..."."""
    if page.kind == "html":
        return
    for hit in page.hits.get("related-heading", ()):
        heading = hit.line
        if hit.how != "is" or not page.story.start < heading.index < page.story.end:
            continue
        titles = _titles(page.lines, heading.index + 1)
        if len(titles) >= FEWEST:
            for title in titles:
                yield title, f"is numbered below the heading in row {heading.row}"


def _titles(lines: Sequence[Line], first: int) -> list[Line]:
    """The lines from index ``first`` on that open with one, two, three, and close as no sentence does."""
    titles: list[Line] = []
    for line in lines[first:]:
        if not line.text.startswith(f"{len(titles) + 1}. ") or line.words < SHORTEST or line.text.endswith(FULL_STOPS):
            break
        titles.append(line)
    return titles
