"""Class and id words, read once from ``words.toml``: which box they name, and what a line under them is likely to be."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from importlib import resources
from typing import NamedTuple


class Said(NamedTuple):
    """What the class and id words of an element say: the rule that removes such a box (or None), and roles hinted at."""

    box: str | None
    hints: frozenset[str]


NOTHING = Said(None, frozenset())

# articleBody, wp-caption-text2, tin_lien_quan: words are split at humps, digits, hyphens, underscores and spaces.
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NO_LETTER = re.compile(r"[\W\d_]+")


@lru_cache
def _tables() -> tuple[dict[str, str], dict[str, str], re.Pattern[str]]:
    text = resources.files("newsclean.markup").joinpath("words.toml").read_text(encoding="utf-8")
    document = tomllib.loads(text)
    boxes = {word: rule for rule, words in document["boxes"].items() for word in words}
    hints = {word: role for role, words in document["hints"].items() for word in words}
    known = sorted({*boxes, *hints}, key=lambda word: (-len(word), word))
    return (
        boxes,
        hints,
        re.compile(
            r"(?<=-)(?<!-no-)(?<!-not-)(?<!-has-)(?<!-is-)(?<!-with-)(?<!-non-)(?=(" + "|".join(map(re.escape, known)) + ")-)"
        ),
    )


@lru_cache(maxsize=8192)
def said_by(names: str) -> Said:
    """What the class and id words in ``names`` say. Cached: a page says the same few things over and over."""
    boxes, hints, known = _tables()
    plain = "-" + _NO_LETTER.sub("-", _HUMP.sub("-", names)).lower() + "-"
    found = set(known.findall(plain))
    if not found:
        return NOTHING
    box = next((boxes[word] for word in sorted(found) if word in boxes), None)
    return Said(box, frozenset(hints[word] for word in found if word in hints))


def roles() -> frozenset[str]:
    """Every rule name that a box word leads to."""
    return frozenset(_tables()[0].values())
