"""Who edited a story, as a label tells: who wrote it stands before that, or in a line of its own."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import regex

from newsclean.words import either

BETWEEN: Final = " |;,·/–-"
COLONS: Final[tuple[str, ...]] = (":", "：")


def tells_editor(text: str) -> bool:
    """Whether a byline opens with the label of who edited: "Editor: Ann Lee"."""
    return any(colon in text for colon in COLONS) and (found := _label().search(text)) is not None and found.start() == 0


def before_editor(text: str) -> str:
    """What stands in a byline before who edited: "Penulis: Ann Lee" in "Penulis: Ann Lee | Editor: Max Muster"; empty if no label tells."""
    found = _label().search(text) if any(colon in text for colon in COLONS) else None
    return text[: found.start()].rstrip(BETWEEN) if found else ""


@lru_cache
def _label() -> regex.Pattern[str]:
    return regex.compile(
        rf"(?<![^\W\d_])(?i:{either('editing-labels')})\s?[:：]|(?<=\p{{Ll}})(?=\p{{Lu}})(?i:{either('editing-labels')})\s?[:：]"
    )
