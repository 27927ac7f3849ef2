"""What a table of a word list may say, and how its phrases are compared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from newsclean.normalize import FRINGE, fold, fold_letters, tidy

FIELDS: Final[tuple[str, ...]] = ("is", "starts", "ends", "contains", "matches", "except")
HOW: Final = {"is": "is", "starts": "starts with", "ends": "ends with", "contains": "contains", "matches": "matches"}

# What `Lexicon.scan` calls the lines in which the label of a credit stands; see `newsclean.shapes.credit`.
CREDIT: Final = "credit"

Tables = Mapping[str, Mapping[str, Sequence[str]]]

# The rule, the field and the phrase. Plain tuples: tens of thousands of them live as long as the process does, and Python's
# garbage collector goes over objects of every other kind again and again.
Pattern = tuple[str, str, str]


def key_of(phrase: str, field: str) -> str:
    """A phrase as lines are searched for it: closing stops count in an opening ("tags:" is not "tags")."""
    letters = fold_letters(tidy(phrase))
    if field == "is":
        return fold(tidy(phrase))
    if field == "ends":
        return letters.rstrip(FRINGE)
    return letters if field == "contains" else letters.lstrip(FRINGE)
