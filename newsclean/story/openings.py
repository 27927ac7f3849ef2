"""Headlines that open with the words of a prompt: "In pictures: the ninth bridge", "Tải app giả mạo, nhiều người mất tiền".

They are told by a stamp right below them, where a prompt of the kind has none, or by the words of the body: a headline shares them,
a prompt does not. Measured on the dumps of thirteen papers: of the pairs of words of a headline the first paragraphs say a third or
more in eight pages of ten, of a prompt's at most a fifth.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.lexicon import HOW
from newsclean.normalize import has_word
from newsclean.page import Line
from newsclean.shapes.echo import said_in

if TYPE_CHECKING:
    from newsclean.story.kinds import Kinds

# Prompts that have no stamp below them.
TITLES: Final[tuple[str, ...]] = ("see-also", "contact", "navigation", "page-title")
# A line that leads to another story shares words with this one.
LEADING: Final[tuple[str, ...]] = ("see-also", "inline-related", "related-heading")
# How many lines from the first running text on are read.
SAMPLE: Final = 12
PAIRS: Final = 0.3
# Where words are no syllables, those of so many letters are compared, and as many of them are asked for.
LETTERS: Final = 4
WORDS: Final = 0.5
FEWEST: Final = 3


def find_openings(kinds: Kinds) -> set[int]:
    """The lines above the body that only open like a prompt, and are headlines."""
    opened: dict[int, set[str]] = {}
    otherwise: set[int] = set()
    for rule, hits in kinds.page.hits.items():
        for hit in hits:
            if hit.how == HOW["starts"]:
                opened.setdefault(hit.line.index, set()).add(rule)
            else:
                otherwise.add(hit.line.index)
    titles = {index: rules for index, rules in opened.items() if index not in otherwise and kinds.title(index)}
    if not titles:  # as on most pages
        return set()
    body = min(kinds.prose, default=0)
    said = "\n".join([line.key for line in kinds.lines[body : body + SAMPLE] if line.index in kinds.prose])
    # Above a title that has its stamp below it stands no other headline.
    above = max((at - 1 for at in kinds.stamps if at <= body and kinds.title(at - 1)), default=0)
    return {
        index
        for index, rules in titles.items()
        if _stands_so(kinds, index, rules) or (above <= index < body and _says_body(kinds, index, rules, said))
    }


def _stands_so(kinds: Kinds, index: int, rules: set[str]) -> bool:
    """Whether the line has its stamp below it, or is the first."""
    return rules.issubset(TITLES) and (index + 1 in kinds.stamps or (index == 0 and index in kinds.see_also))


def _says_body(kinds: Kinds, index: int, rules: set[str], said: str) -> bool:
    """Whether the first paragraphs, which have ``said`` something, say most of what the line says."""
    if not rules.isdisjoint(LEADING):
        return False
    line = kinds.lines[index]
    return said_in(line, said) >= PAIRS if kinds.syllables else _shares_words(line, said)


def _shares_words(line: Line, said: str) -> bool:
    words = {word for word in line.key.split() if len(word) >= LETTERS and word.isalpha()}
    shared = sum(has_word(said, word) for word in words)
    return shared >= FEWEST and shared >= WORDS * len(words)
