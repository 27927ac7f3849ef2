"""The button that closes a caption in a row of its own text is a line: "Two people cross the bridge. Ann Lee/AP hide caption"."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from newsclean.shapes.credit import split_credit
from newsclean.words import folded

LONGEST: Final = 30  # characters of a button


def button_at(text: str) -> int:
    """Where the button stands in a tidy row, behind the caption's credit; 0 if nowhere: without a credit, a sentence may end so."""
    key = text[-LONGEST:].casefold()
    if not key.endswith(_buttons()):
        return 0
    at = len(text) - max(len(button) for button in _buttons() if key.endswith(button))
    return at if text[at - 1 : at] == " " and split_credit(text[: at - 1])[1] else 0


@lru_cache
def _buttons() -> tuple[str, ...]:
    return tuple(folded("caption-buttons"))
