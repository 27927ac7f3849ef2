"""A finding: what `newsclean check` says of one place in a file."""

from __future__ import annotations

from typing import Any, NamedTuple


class Finding(NamedTuple):
    """One rule's word on one line of a text.

    ``row`` and ``column`` (from 1) are where an editor finds it in the file ``path``; for Parquet ``row`` is the record's
    number. In a file of records ``record`` is its number (from 1), ``id`` what the record calls itself, and ``line`` the row
    within its text. ``words`` is the line, ``because`` the evidence, ``fix`` ``safe``, ``unsafe`` or None.
    """

    path: str
    row: int
    column: int
    code: str
    name: str
    words: str
    because: str
    fix: str | None = None
    record: int | None = None
    id: str | None = None
    line: int | None = None

    def as_dict(self) -> dict[str, Any]:
        """The finding as JSON has it; what does not apply is left out."""
        found = self._asdict()
        return {key: value for key, value in found.items() if value is not None or key == "fix"}
