"""The openings, endings and inner phrases of word lists, found by one automaton that goes over a page once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, Final

import ahocorasick_rs

from newsclean.lexicon.fields import CREDIT, Pattern, Tables, key_of
from newsclean.normalize import FRINGE, spellings, unspaced
from newsclean.page import Line

# The fields that say something of a part of a line.
INNER: Final[tuple[str, ...]] = ("starts", "ends", "contains", "except")
# Where in the text a phrase ends, the index of its line, and the phrase.
Found = tuple[int, int, Pattern]


class InnerPhrases:
    """What ``tables`` say of parts of lines, and the ``marks`` of credits."""

    def __init__(self, tables: Tables, marks: Iterable[str]) -> None:
        self._automaton, self._spelled = _compile(tables, marks)

    def search(self, data: bytes) -> list[Found]:
        """Every opening, ending or inner phrase found in the lines of ``data`` (`searchable`), in the order of their ends."""
        found: list[Found] = []
        seen, at = 0, -1
        for number, start, end in self._automaton.find_matches_as_indexes(data, overlapping=True):
            phrase, patterns = self._spelled[number]
            # A character has up to four bytes.
            if phrase[-1].isalnum() and _one_word(phrase[-1], data[end : end + 4].decode(errors="ignore")[:1]):
                continue
            if phrase[0].isalnum() and _one_word(data[max(0, start - 4) : start].decode(errors="ignore")[-1:], phrase[0]):
                # A credit's label may have lost the space before it.
                if phrase[-1] != ":" or patterns[-1][0] != CREDIT:
                    continue
                patterns = patterns[-1:]
            # Matches come in the order of their ends, so that the next is near, before or after the last one.
            here = start + (phrase[0] == "\n")
            at += data.count(b"\n", seen, here) - data.count(b"\n", here, seen)
            seen = here
            found += [(end, at, pattern) for pattern in patterns]
        return found


def searchable(lines: Sequence[Line]) -> bytes:
    """The keys of ``lines`` as automata go over them, a row each, between line ends."""
    # Closed twice, so that a phrase that ends the last line has a character after it. Half a surrogate pair, which no phrase has,
    # becomes a question mark.
    return ("\n" + "\n".join([line.key for line in lines]) + "\n\n").encode("utf-8", errors="replace")


def _compile(tables: Tables, marks: Iterable[str]) -> tuple[Any, list[tuple[str, tuple[Pattern, ...]]]]:
    """The automaton, and what each of its phrases is spelled like and stands for."""
    spelled: dict[str, list[Pattern]] = defaultdict(list)
    patterns = [(rule, field, phrase) for rule, table in tables.items() for field in INNER for phrase in table[field]]
    for pattern in patterns:
        _, field, phrase = pattern
        before, after = field in ("starts", "except"), field == "ends"
        for key in spellings(key_of(phrase, field)):
            spelled["\n" * before + key + "\n" * after].append(pattern)
            if after and not key.endswith("!"):
                spelled[f"{key}!\n"].append(pattern)
            # A whole line that is excepted as it stands ("Ý kiến bình luận:"): lines are searched without their closing stops.
            if field == "except" and key[-1] in FRINGE:
                spelled["\n" + key.rstrip(FRINGE) + "\n"].append(pattern)
    for key in marks:
        spelled[key].append((CREDIT, "contains", key))
    # Short ones first: what most of a text goes through lies near together then. A table of all states (DFA) is as fast amid all that a
    # page's other rules go through, and takes 36 MB a language where this takes one.
    found = [(key, tuple(spelled[key])) for key in sorted(spelled, key=len)]
    automaton = ahocorasick_rs.BytesAhoCorasick(
        [key.encode() for key, _ in found], implementation=ahocorasick_rs.Implementation.ContiguousNFA
    )
    return automaton, found


def _one_word(left: str, right: str) -> bool:
    """Whether the two characters stand in one word, so that no phrase begins or ends between them."""
    return left.isalnum() and right.isalnum() and not (unspaced(left) or unspaced(right))
