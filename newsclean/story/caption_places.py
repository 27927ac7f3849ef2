"""Where captions stand in a dump: between paragraphs, not in lists, not one below the other."""

from __future__ import annotations

from typing import Final

from newsclean.page import Line, Page

LONGEST_CAPTION: Final = 90  # words; photo essays tell their story in captions
LONG: Final = 16  # words of the paragraphs that a caption stands between
LONG_BLOCK: Final = 25  # words


def is_paragraph(page: Page, index: int) -> bool:
    """Whether captions may stand beside the line of this index: long running text, the lede, a caption, what rules took between pictures,
    and all below the body."""
    if index < 0:
        return False
    if index >= page.story.end:
        return True
    verdict = page.verdicts[index]
    if verdict is not None:
        return verdict.role in ("caption", "lede") or verdict.rule in ("picture-label", "repeat", "inline-related")
    return page.lines[index].prose and page.lines[index].words >= LONG


def in_a_list(page: Page, line: Line) -> bool:
    """Whether the lines above and below are unclosed too: items of a list, or an address to an audience."""
    beside = (*page.lines[line.index - 1 : line.index], page.below(line.index))
    return all(other is None or not other.prose or other.text.endswith(",") for other in beside)


def between_paragraphs(page: Page, line: Line) -> bool:
    """Whether paragraphs stand right above and below."""
    return is_paragraph(page, line.index - 1) and is_paragraph(page, line.index + 1)


def has_captions_beside(page: Page, line: Line) -> bool:
    """Whether a caption stands right above or below: a sentence beside one is a paragraph, as short as those of a reportage are."""
    beside = [*page.verdicts[max(0, line.index - 1) : line.index], *page.verdicts[line.index + 1 : line.index + 2]]
    return any(verdict is not None and verdict.role == "caption" for verdict in beside)


def between_blocks(page: Page, line: Line) -> bool:
    """Whether long paragraphs stand right above and below, or beyond the heading of the section that the line opens or ends."""
    for beside, beyond in ((line.index - 1, line.index - 2), (line.index + 1, line.index + 2)):
        if not (_is_long(page, beside) or (_is_long(page, beyond) and not page.lines[beside].prose)):
            return False
    return True


def _is_long(page: Page, index: int) -> bool:
    return page.story.start <= index < page.story.end and page.lines[index].prose and page.lines[index].words >= LONG_BLOCK
