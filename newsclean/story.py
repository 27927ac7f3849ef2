"""Where the story stands among the lines of a dump. Every rule that needs to know asks `find_story`; there is no second copy.

The idea is that of jusText and of the maximum subsequence of Pasternack and Roth (WWW 2009): lines of running text count
for the story, short lines against it, and the stretch with the highest sum is its core. Form and place together then set
its two ends: the headline block above the core, and below it the first sure sign that something else begins.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.page import Line, Page, Story
from newsclean.shapes.agency import opens_with_agency
from newsclean.shapes.byline import is_name, says_byline
from newsclean.shapes.stamp import ago, is_stamp

# Prompts after which a story never goes on, and those after which it may (a box inside it).
HARD = ("comment-prompt", "comment-form", "tags", "copyright", "contact", "site-links")
SOFT = (
    "related-heading",
    "share-bar",
    "author-link",
    "subscribe-prompt",
    "follow-prompt",
    "ad-label",
    "page-tools",
    "login-prompt",
    "app-prompt",
)

# Weights of a line in the search for the core, in words of running text that one such line outweighs.
LONG = 60
SHORT_COSTS = 6
FURNITURE_COSTS = 25
# Words of running text that a story has before a marker may end it: a prompt above the story ends nothing.
BEGUN = 40
# How far above the core the headline block may reach.
HEAD_REACH = 14
BULLETS = ("•", "*", "·", "●", "▪", "»", ">", "#")


class Kinds:
    """What each line of a page looks like, told once: ``prose`` weights and the indexes of markers, stamps and names."""

    def __init__(self, page: Page) -> None:
        self.lines: Sequence[Line] = page.lines
        self.hard = {hit.line.index for rule in HARD for hit in page.hits.get(rule, ()) if _marks(hit.line, hit.how)}
        self.soft = {hit.line.index for rule in SOFT for hit in page.hits.get(rule, ()) if _marks(hit.line, hit.how)}
        self.navigation = {hit.line.index for hit in page.hits.get("navigation", ())}
        self.furniture = {
            hit.line.index
            for rule, hits in page.hits.items()
            if rule not in ("notice",)
            for hit in hits
            if _marks(hit.line, hit.how)
        }
        self.stamps = {line.index for line in page.lines if line.words <= 20 and (is_stamp(line.text) or ago(line.text))}
        self.names = {
            line.index
            for line in page.lines
            if line.words <= 16 and line.index not in self.furniture and (is_name(line.text) or says_byline(line.text))
        }

    def prose(self, index: int) -> bool:
        """Whether the line reads like running text of the story; a bulleted link does not."""
        line = self.lines[index]
        if index in self.furniture or index in self.stamps or not line.prose:
            return False
        return not (line.text.startswith(BULLETS) and not line.text.endswith("."))

    def weight(self, index: int) -> float:
        """How much the line counts for the story (words of prose) or against it."""
        if self.prose(index):
            return min(self.lines[index].words, LONG)
        return -FURNITURE_COSTS if index in self.furniture else -SHORT_COSTS


def _marks(line: Line, how: str) -> bool:
    """A phrase marks its line if it is most of it: "Bình luận" does, a sentence that opens with the word does not."""
    return how in ("is", "matches") or not line.prose or line.words <= 24


def find_story(page: Page) -> Story:
    """Where the story of ``page`` stands; a page without running text is all story, so that nothing of it is lost."""
    kinds = Kinds(page)
    start, core_end = _core(kinds)
    if start == core_end:
        return Story(0, 0, len(page.lines), len(page.lines), "there is no running text to tell the story by")
    end, because = _end(kinds, start, core_end)
    headline = _headline(kinds, start)
    head = headline if headline >= 0 else _top(kinds, start)
    return Story(head, start, end, _tail(kinds, end), because, headline)


def _core(kinds: Kinds) -> tuple[int, int]:
    """The stretch of lines with the highest sum of weights (Kadane's algorithm), the first one if several are equal."""
    best, best_span, total, begin = 0.0, (0, 0), 0.0, 0
    for index in range(len(kinds.lines)):
        if total <= 0:
            total, begin = 0.0, index
        total += kinds.weight(index)
        if total > best:
            best, best_span = total, (begin, index + 1)
    start, end = best_span
    while start < end and not kinds.prose(start):
        start += 1
    return start, end


def _end(kinds: Kinds, start: int, core_end: int) -> tuple[int, str]:
    """One past the last line of the body, and what shows that it ends there."""
    words = 0
    for index in range(start, len(kinds.lines)):
        line = kinds.lines[index]
        if words >= BEGUN or index > start:
            if index in kinds.hard and words >= BEGUN:
                return _back(kinds, start, index), f"row {line.row} «{line.text[:40]}» ends it"
            if index in kinds.soft and words >= BEGUN and not _goes_on(kinds, index):
                return _back(kinds, start, index), f"row {line.row} «{line.text[:40]}» ends it"
            if words >= BEGUN and opens_with_agency(line.text):
                return _back(kinds, start, index), f"row {line.row} opens another story with an agency tag"
            if words >= BEGUN and _teaser_run(kinds, index):
                return index, f"stamps and bare names run from row {line.row} on"
        words += line.words if kinds.prose(index) else 0
    end = max(core_end, start + 1)
    return _back(kinds, start, len(kinds.lines)), "it runs to the end of the page" if end == len(
        kinds.lines
    ) else "running text ends"


def _goes_on(kinds: Kinds, marker: int) -> bool:
    """Whether the story resumes below a box: two paragraphs in a row, or one long one, before the next hard marker."""
    run = 0
    for index in range(marker + 1, min(marker + 60, len(kinds.lines))):
        if index in kinds.hard:
            return False
        if kinds.prose(index) and index not in kinds.soft:
            run += 1
            if run >= 2 or kinds.lines[index].words >= LONG:
                return True
        elif kinds.lines[index].words > 3:
            run = 0
    return False


def _teaser_run(kinds: Kinds, index: int) -> bool:
    """Whether a run of stamps and names begins here: three lines of which a stamp is one, and no prose among them."""
    span = range(index, min(index + 3, len(kinds.lines)))
    return len(span) == 3 and all(i in kinds.stamps or i in kinds.names for i in span) and any(i in kinds.stamps for i in span)


def _back(kinds: Kinds, start: int, end: int) -> int:
    """From a marker back to one past the last line that belongs to the body: teasers, links and names above it are not."""
    last = end
    while last > start + 1:
        index = last - 1
        line = kinds.lines[index]
        if kinds.prose(index) and not opens_with_agency(line.text):
            break
        if not (index in kinds.names or index in kinds.stamps or index in kinds.furniture or line.text.startswith(BULLETS)
                or line.words <= 3 or _title_of_other(kinds, index)):  # fmt: skip
            break
        last -= 1
    return _before_teasers(kinds, start, last)


def _title_of_other(kinds: Kinds, index: int) -> bool:
    line = kinds.lines[index]
    return 6 <= line.words <= 24 and not line.text.endswith((".", ":", ";", ")"))


def _before_teasers(kinds: Kinds, start: int, end: int) -> int:
    """Cut off pairs of a title and one snippet at the end: two such pairs in a row are teasers, not subheadings."""
    pairs, index = 0, end
    while index - 2 > start and kinds.prose(index - 1) and not kinds.prose(index - 2) and 8 <= kinds.lines[index - 2].words <= 24:
        pairs, index = pairs + 1, index - 2
    return index if pairs >= 2 else end


def _headline(kinds: Kinds, start: int) -> int:
    """The headline above the body, or -1: the nearest line that is shaped like one."""
    for index in range(start - 1, max(-1, start - 1 - HEAD_REACH), -1):
        if index not in kinds.furniture | kinds.stamps | kinds.names and headline_like(kinds.lines[index]):
            return index
    return -1


def _top(kinds: Kinds, start: int) -> int:
    """The first of the stamps and names right above the body, where there is no headline."""
    top = start
    while top > 0 and (top - 1 in kinds.stamps or top - 1 in kinds.names) and top - 1 not in kinds.navigation:
        top -= 1
    return top


def headline_like(line: Line) -> bool:
    """Whether a line is shaped like a headline: a few words to two rows of them, no list item, no closed sentence."""
    return 4 <= line.words <= 32 and not line.text.startswith(BULLETS) and not line.text.endswith((".", ":", ";"))


def _tail(kinds: Kinds, end: int) -> int:
    """One past the bylines and source lines that close the story: at most three, right below the body."""
    tail = end
    while tail < len(kinds.lines) and tail - end < 4 and tail in kinds.names and tail not in kinds.stamps:
        tail += 1
    return tail if tail - end <= 3 else end
