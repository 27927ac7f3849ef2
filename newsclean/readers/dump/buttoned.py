"""The button that closes a caption in a row of its own text is a line: "Two people cross the bridge. Ann Lee/AP hide caption"."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from newsclean.shapes.credit import split_credit
from newsclean.words import folded

LONGEST: Final = 30  # characters of a button
END: Final = 3  # characters of it that are asked for first


def button_at(text: str) -> int:
    """Where the button stands in a tidy row, behind the caption's credit; 0 if nowhere: without a credit, a sentence may end so."""
    buttons, ends = _buttons()
    # The last letters tell nearly all rows.
    if text[-END:] not in ends:
        return 0
    key = text[-LONGEST:].casefold()
    at = len(text) - max((len(button) for button in buttons if key.endswith(button)), default=len(text))
    return at if text[at - 1 : at] == " " and split_credit(text[: at - 1])[1] else 0


@lru_cache
def _buttons() -> tuple[tuple[str, ...], frozenset[str]]:
    """The buttons, and the last letters of them, in small letters, in capitals and as a word of a title."""
    buttons = tuple(folded("caption-buttons"))
    ends = {button[-END:] for button in buttons}
    return buttons, frozenset(ends | {end.upper() for end in ends} | {button.title()[-END:] for button in buttons})
