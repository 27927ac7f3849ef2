"""Small boxes amid an HTML page's story that open with a prompt, "Read more": all of each is another story's, whatever class words say."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final

from newsclean.markup.element import Element
from newsclean.page import Line, Page
from newsclean.shapes.credit import credit_of

# What opens such a box.
OPENERS: Final[tuple[str, ...]] = ("related-heading", "see-also", "follow-prompt", "subscribe-prompt")
LONGEST_OPENER: Final = 6  # words
LONGEST_TITLED: Final = 30  # of one that goes on with the title to which it leads
# A box has no more lines, and one sentence or two; no more levels part it from its first line.
MOST_LINES: Final = 6
LONGEST_SNIPPET: Final = 50  # words
LEVELS: Final = 4
ITEMS: Final[tuple[str, ...]] = ("li", "td")
LINK: Final = "link-line"
LEADS: Final[tuple[str, ...]] = (LINK, "see-also")
# The first and the last line of running text, by tag and names of what holds it.
Held = dict[tuple[str, str], tuple[int, int]]


def in_opened_boxes(page: Page) -> Iterator[tuple[Line, str]]:
    """The open lines of such boxes below the line that opens each."""
    if page.kind != "html":
        return
    openers = {hit.line.index: hit.line for rule in OPENERS for hit in page.hits.get(rule, ()) if hit.line.index in page.story}
    held = _held(page) if openers else {}
    for opener in openers.values():
        if opener.words > LONGEST_OPENER and not _leads_itself(page, opener):
            continue
        for line in _box(page, opener, held):
            if page.verdicts[line.index] is None:
                yield line, f"stands in the box that opens with row {opener.row}"


def _leads_itself(page: Page, opener: Line) -> bool:
    """Whether a line that opens a box is a prompt and a link in one: "Also read Ninth bridge opens"."""
    verdict = page.verdicts[opener.index]
    return opener.words <= LONGEST_TITLED and verdict is not None and verdict.rule in LEADS


def _box(page: Page, opener: Line, held: Held) -> list[Line]:
    """The lines below ``opener`` in the box that it opens; empty if no box is told: one with a link, a snippet at most, and none like it
    that holds text of the story."""
    if opener.markup is None:
        return []
    for element in islice(opener.markup.element.up(), LEVELS):
        if opener.index and _stands_in(page.lines[opener.index - 1], element):
            return []
        lines = _below(page, opener, element)
        if lines:
            return lines if _leads_elsewhere(page, opener, lines) and not _is_chunk(held, element, lines) else []
    return []


def _below(page: Page, opener: Line, element: Element) -> list[Line]:
    """The lines right below ``opener`` in ``element``, one more than a box may have at most."""
    lines: list[Line] = []
    for index in range(opener.index + 1, min(opener.index + MOST_LINES + 1, len(page.lines))):
        if not _stands_in(page.lines[index], element):
            break
        lines.append(page.lines[index])
    return lines


def _leads_elsewhere(page: Page, opener: Line, lines: list[Line]) -> bool:
    """Whether the lines are few, one of them or the one that opens them is a link, and no more than one is a text, as short as a snippet.

    None shows a picture.
    """
    titled = [line for line in lines if _opens_with_link(line)]
    texts = [line for line in lines if line.prose and line not in titled]
    return (
        len(lines) < MOST_LINES
        and (bool(titled) or _leads_itself(page, opener) or any(_is_link(page, line) for line in lines))
        and len(texts) <= 1
        and all(line.words <= LONGEST_SNIPPET for line in lines)
        and not any(credit_of(page, line) for line in lines)
    )


def _opens_with_link(line: Line) -> bool:
    """Whether the item of a list, or the cell of a table, opens with a link, behind which a snippet may stand."""
    if line.markup is None or line.markup.element.tag not in ITEMS:
        return False
    first = line.markup.element.node.first_child
    return first is not None and first.tag == "a"


def _is_link(page: Page, line: Line) -> bool:
    verdict = page.verdicts[line.index]
    return verdict is not None and verdict.rule == LINK


def _is_chunk(held: Held, box: Element, lines: list[Line]) -> bool:
    """Whether elements like the box hold text of the story outside its ``lines``: stories are cut into chunks."""
    first, last = held.get((box.tag, box.names), (lines[0].index, lines[-1].index))
    return first < lines[0].index or last > lines[-1].index


def _held(page: Page) -> Held:
    """The first and the last line of running text in the elements of each tag and names."""
    found: Held = {}
    for line in page.lines[page.story.start : page.story.end]:
        if line.prose and line.markup is not None:
            for element in islice(line.markup.element.up(), LEVELS):
                first, _ = found.get((element.tag, element.names), (line.index, 0))
                found[element.tag, element.names] = (first, line.index)
    return found


def _stands_in(line: Line, element: Element) -> bool:
    return line.markup is not None and line.markup.element.under(element)
