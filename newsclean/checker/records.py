"""One row of JSONL: the texts in its fields, and the place of each of their characters in the row."""

from __future__ import annotations

import json
import json.decoder
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import regex

from newsclean.checker.fixes import Edit
from newsclean.corpus.jsonl import why_no_text, why_unread
from newsclean.errors import ReadError

# Fields that hold a text in the corpora that people have; the first that a record has is checked if none is named.
TEXT_FIELDS = ("text", "content", "body", "article", "maintext", "raw_content")
ID_FIELDS = ("id", "url", "uid", "_id", "doc_id", "source")
HEADLINE_FIELDS = ("headline", "title")
DATE_FIELDS = ("published", "date", "date_publish", "published_at", "publish_date")

MARK = "\ufeff"

_SPACE = regex.compile(r"[ \t\r\n]*")
# In a JSON string: an escaped surrogate pair, an escaped unit, another escape, or a character as it is.
_CHARACTER = regex.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|[^\\]", regex.S)
_DECODER = json.JSONDecoder()
# A string from after its opening quote, and where it ends; the standard library's own, which it does not document.
_string: Callable[[str, int], tuple[str, int]] = vars(json.decoder)["scanstring"]


@dataclass(frozen=True, slots=True)
class Record:
    """A record: its ``values``, and of each top-level string the span in ``row`` between its quotes."""

    row: str
    values: dict[str, Any]
    spans: dict[str, tuple[int, int]]

    @property
    def headline(self) -> str | None:
        """What the record's headline field says; "" if the field is empty, None if it has no such field."""
        return next((str(self.values[name] or "").strip() for name in HEADLINE_FIELDS if name in self.values), None)

    @property
    def published(self) -> str | None:
        """The record's date, as its field writes it."""
        return next((self.values[name] for name in DATE_FIELDS if isinstance(self.values.get(name), str)), None)

    def id(self, field: str | None = None) -> str | None:
        """What the record calls itself: its ``field``, else the first usual one that it has."""
        names = [field] if field else ID_FIELDS
        return next((str(self.values[name]) for name in names if self.values.get(name) is not None), None)

    def texts(self, fields: tuple[str, ...]) -> list[str]:
        """The names of the fields to check: ``fields``, else the first usual one. Raises `ReadError` where a record has none."""
        named = list(fields) or self._usual()
        missing = [name for name in named if name not in self.values]
        if missing or not named:
            has = ", ".join(map(str, self.values)) or "none"
            what = f"has no field «{missing[0]}»" if missing else "has no field that is known for a text"
            raise ReadError(f"{what}; its fields are {has} (name one with --text-field)", kind="field")
        # Of several fields that are named, a record need not fill each, but one.
        filled = [name for name in named if self.values[name] is not None] or named[:1]
        for name in filled:
            if name not in self.spans:
                raise ReadError(why_no_text(name, self.values[name]), kind="no-text")
        return filled

    def _usual(self) -> list[str]:
        """The first usual field that holds a text; where none does, the first that is there."""
        there = [name for name in TEXT_FIELDS if name in self.values]
        return ([name for name in there if name in self.spans] or there)[:1]


def read_row(raw: bytes) -> tuple[str, Record | None, str]:
    """The record of a row as its file has it, None in a blank one; before it a byte order mark or "", after it the row's end.

    Files that were put together have such a mark in any row. Raises `ReadError` when the row is no UTF-8, or no JSON object.
    """
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ReadError(f"is not UTF-8 (byte {error.start})", kind="encoding") from error
    mark = MARK if text.startswith(MARK) else ""
    row = text.removeprefix(mark).rstrip("\r\n")
    return mark, read_record(row) if row.strip() else None, text[len(mark) + len(row) :]


def read_record(row: str) -> Record:
    """The record of one ``row``; raises `ReadError` when that is no JSON object."""
    try:
        values = json.loads(row)
        if not isinstance(values, dict):
            raise ReadError(f"is no JSON object but {type(values).__name__}", kind="json")
        return Record(row, values, _spans(row))
    except (ValueError, RecursionError) as error:
        raise ReadError(why_unread(error), kind="json") from error


def _spans(row: str) -> dict[str, tuple[int, int]]:
    spans: dict[str, tuple[int, int]] = {}
    at = _skip(row, row.index("{") + 1)
    while row[at] != "}":
        name, at = _string(row, at + 1)
        at = _skip(row, _skip(row, at) + 1)
        if row[at] == '"':
            _, end = _string(row, at + 1)
            spans[name] = (at + 1, end - 1)
        else:
            spans.pop(name, None)
            _, end = _DECODER.raw_decode(row, at)
        at = _skip(row, end)
        if row[at] == ",":
            at = _skip(row, at + 1)
    return spans


def _skip(row: str, at: int) -> int:
    found = _SPACE.match(row, at)
    return found.end() if found else at


class Quoted:
    """The inside of a JSON string, character by character as it is written, so that an edit leaves the others as they are."""

    def __init__(self, inside: str) -> None:
        self.written: list[str] = _CHARACTER.findall(inside) if "\\" in inside else list(inside)
        self._ascii = inside.isascii() and "\\u" in inside

    def edit(self, edits: list[Edit]) -> None:
        """Make the edits of one pass; their places are characters of the string that is quoted."""
        for edit in reversed(edits):
            new = [json.dumps(one, ensure_ascii=self._ascii)[1:-1] for one in edit.instead]
            self.written[edit.start : edit.end] = new

    def column(self, at: int) -> int:
        """How many characters of the row stand before the character ``at``."""
        return sum(map(len, self.written[:at]))

    def __str__(self) -> str:
        return "".join(self.written)
