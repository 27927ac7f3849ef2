"""What rules ask of every page: the lines in which a phrase of theirs makes a prompt, and those whose markup says their role."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.page import Hit, Line, Page
from newsclean.sentence import FIRST_DENSE, LAST_DENSE
from newsclean.shapes.narration import goes_on_after, narrates, speaks_of, tells_of_others

# A prompt is short. A line with more words than this that ends as a sentence is only taken on more than its opening.
LONGEST_PROMPT: Final = 16
# Prompts to comment go on to say what becomes of a comment.
LONGEST_TO_COMMENT: Final = 28
# One of no more characters may open a sentence that is none, if that speaks of others than its reader.
LONGEST_OPENING: Final = 24
TELLING: Final[tuple[str, ...]] = ("notice", "caption")
# What heads, counts or names is no sentence: "Trở lại với đội tuyển, Quang Hải mặc áo số 19.".
NO_SENTENCES: Final[tuple[str, ...]] = ("author-link", "counter", "navigation", "page-title", "related-heading", "tags")
# A phrase of so many characters is the prompt's own words, whatever follows: "when you purchase through links on our site".
SURE: Final = 36
# Kana and Chinese characters, of which one says as much as three letters.
DENSE_LETTERS: Final = 3


def marked(page: Page, role: str) -> Iterator[tuple[Line, str]]:
    """The open lines that the markup of an HTML page says have this ``role``; a text dump has none."""
    for line in page.marked.get(role, ()):
        if page.verdicts[line.index] is None and line.markup is not None:
            yield line, f"its markup says so: {line.markup.tail}"


def prompts(page: Page, rule: str, longest: int = LONGEST_PROMPT) -> Iterator[tuple[Line, str]]:
    """The open lines in which a phrase of ``rule`` was found, and why; a closed sentence of more words is left alone.

    A phrase that is the whole line always counts, and so does a long one. ``longest`` bounds the words of a line that only starts
    or ends with one.
    """
    for hit in page.hits.get(rule, ()):
        line = hit.line
        if line.index == page.story.headline:  # "In pictures: the ninth bridge"
            continue
        if page.verdicts[line.index] is None and speaks(hit, rule, page.language, longest):
            yield line, hit.because


def speaks(hit: Hit, rule: str, language: str | None, longest: int = LONGEST_PROMPT) -> bool:
    """Whether a phrase of ``rule`` makes its line a prompt: it is most of it, and the line does not tell who said so, or speak of it.

    A prompt speaks to its reader alone, not of others; a notice may tell what was wrong, and a title behind a colon what was done.
    """
    line = hit.line
    if hit.how == "is" or not line.prose:
        return True
    if hit.how == "starts with":
        if rule in NO_SENTENCES and line.text.endswith(".") and not hit.phrase.endswith(":"):
            return False
        rest = line.key[len(hit.phrase) :]
        if rest.startswith(", ") and goes_on_after(line.key, language):
            return False
        may_tell = rule in TELLING or len(hit.phrase) > LONGEST_OPENING or rest.startswith(":") or hit.phrase.endswith(":")
        if speaks_of(line.key, hit.phrase) or (not may_tell and tells_of_others(rest, language)):
            return False
    sure = len(hit.phrase) * (DENSE_LETTERS if FIRST_DENSE <= hit.phrase[-1] <= LAST_DENSE else 1) >= SURE
    return (hit.how == "matches" or sure or line.words <= longest) and not narrates(line.text)
