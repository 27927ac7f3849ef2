"""What a line has in common with other lines: its text with numbers and names masked, its opening and its ending."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import regex

from newsclean.normalize import fold
from newsclean.page import Line

# Openings and endings are counted at these lengths; evidence finds the longest that all its lines share.
ENDS = (3, 6)  # words
# A line with more words than this is running text: only the whole of it can recur as boilerplate.
LONGEST = 24
LONGEST_NAMED = 16

NUMBER, NAME = "\N{SYMBOL FOR NULL}", "\N{SYMBOL FOR START OF HEADING}"
_NUMBERS = regex.compile(r"\d+")
# A run of capitalised words that does not open the line: "Theo dõi Báo Ví Dụ trên" has one.
_NAMES = regex.compile(r"(?<=\s)\p{Lu}[\p{L}\p{M}\d.&/-]*(?:\s\p{Lu}[\p{L}\p{M}\d.&/-]*){0,5}")
_MASKS = regex.compile(f"[{NUMBER}{NAME}]")


class Aspect(NamedTuple):
    """One way in which a line may recur: ``kind`` is ``line``, ``names``, ``starts`` or ``ends``, ``key`` what is counted."""

    kind: str
    key: str


def aspects(line: Line) -> Iterator[Aspect]:
    """Every way in which ``line`` may recur on other pages."""
    masked = unnumbered(line.key)
    yield Aspect("line", masked)
    words = line.key.split(" ")
    if len(words) > LONGEST:
        return
    if len(words) <= LONGEST_NAMED and (named := _named(line.text)):
        yield Aspect("names", named)
    for count in ENDS:
        if len(words) > count:
            yield Aspect("starts", " ".join(words[:count]))
            yield Aspect("ends", " ".join(words[-count:]))


def _named(text: str) -> str | None:
    """``text`` with its names masked, if it has one and two words of its own beside it."""
    masked, count = _NAMES.subn(NAME, text)
    if not count or sum(word[0].islower() for word in masked.split(" ") if word) < 2:
        return None
    return unnumbered(fold(masked))


def unnumbered(key: str) -> str:
    """A folded line with its numbers masked."""
    return _NUMBERS.sub(NUMBER, key)


def shared(kind: str, ours: list[str], words: list[str]) -> list[str]:
    """The words that both lines open with (``starts``) or end with (``ends``)."""
    pairs = list(zip(ours, words, strict=False)) if kind == "starts" else list(zip(ours[::-1], words[::-1], strict=False))
    count = next((number for number, (own, other) in enumerate(pairs) if own != other), len(pairs))
    return ours[:count] if kind == "starts" else ours[len(ours) - count :]


def expression(key: str) -> str:
    """A masked key as a regular expression for folded lines: ``\\d+`` for a number, a few words for a name."""
    masked = {NUMBER: r"\d+", NAME: r".{2,60}"}
    parts = regex.split(f"([{NUMBER}{NAME}])", key)
    return "".join(masked.get(part) or regex.escape(part, literal_spaces=True) for part in parts)


def masks(key: str) -> bool:
    """Whether anything in ``key`` is masked."""
    return _MASKS.search(key) is not None
