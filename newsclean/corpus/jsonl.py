"""JSONL: a record a row. The reader only finds the rows; workers parse them."""

from __future__ import annotations

import json
import sys
from codecs import BOM_UTF8
from collections.abc import Iterator
from typing import Any

from newsclean.corpus.item import Item, error_item
from newsclean.corpus.settings import Fields
from newsclean.corpus.streams import rows
from newsclean.errors import ReadError
from newsclean.writers.wording import counted

# JSON escapes make a page longer than it is; a row may have this many times the bytes of a page.
ESCAPED = 6


def jsonl_items(parts: Iterator[bytes], source: str, page_bytes: int, id_field: str | None = None) -> Iterator[Item]:
    """An item a row that is not blank, named by its number; or by its ``id_field``, where outputs are to be named by it.

    Raises `ReadError` where the file can't be read further, which says after how many rows.
    """
    number = 0
    try:
        for number, row in enumerate(rows(parts, page_bytes * ESCAPED), 1):
            if row is None or row.strip():
                yield _item(row, f"{source}#{number}", number, id_field)
    except ReadError as error:
        raise ReadError(f"{error.message} (after {counted(number, 'whole row')})", kind=error.kind) from error


def _item(row: bytes | None, name: str, number: int, id_field: str | None) -> Item:
    if row is None:
        error = ReadError(f"{name}: the row is too long; --max-page-bytes allows more", kind="too-large", row=number)
        return error_item(name, error)
    found = _fields_of(row) if id_field else {}
    return Item("json", name, row, about={"row": number}, name=name_of(found, id_field, number))


def _fields_of(row: bytes) -> dict[str, Any]:
    try:
        found = json.loads(row)
    except (ValueError, RecursionError):  # it is told when a worker reads it
        return {}
    return found if isinstance(found, dict) else {}


def name_of(found: dict[str, Any], id_field: str | None, number: int) -> str:
    """What the output of a record in a folder is called: by its ``id_field``, if that is given and holds an id, else by its number."""
    value = found.get(id_field) if id_field else None
    return str(value) if isinstance(value, (str, int)) and value != "" else f"{number:06}"


def parse_row(row: bytes, source: str, number: int | None) -> dict[str, Any]:
    """The JSON object of a row; raises `ReadError` (kind ``json``) when it is none."""
    try:
        found = json.loads(row.decode("utf-8-sig") if row.startswith(BOM_UTF8) else row)
    except (ValueError, RecursionError) as error:
        raise ReadError(f"{source}: {why_unread(error)}", kind="json", row=number) from error
    if not isinstance(found, dict):
        raise ReadError(f"{source}: is JSON, but no object with fields", kind="json", row=number)
    return found


def why_unread(error: ValueError | RecursionError) -> str:
    """What is wrong with a row that Python's reader of JSON refused, in words about the row."""
    if isinstance(error, RecursionError):
        return "the JSON is nested too deep"
    if isinstance(error, UnicodeDecodeError):
        return f"is no JSON: it is not UTF-8 (byte {error.start})"
    if isinstance(error, json.JSONDecodeError):
        return f"is no JSON: {error.msg} (column {error.colno})"
    # The one thing else that it refuses: such a number takes long to read.
    return f"has a number of more than {sys.get_int_max_str_digits():,} digits; make it a string, or leave it out"


def why_no_text(field: str, value: object) -> str:
    """What is told of a ``field`` that should hold a text and holds ``value``."""
    return f"the field «{field}» is {'null' if value is None else f'no text but {type(value).__name__}'}"


def source_of(found: dict[str, Any], fields: Fields, number: int) -> str:
    """What a record that a program gave is called: by its id, if it has one, else by its number: ``#3``."""
    told = found.get(fields.id)
    return str(told) if isinstance(told, (str, int)) and told != "" else f"#{number}"


def url_of(found: dict[str, Any], field: str) -> str | None:
    """The address of a record, if its ``field`` holds a text."""
    url = found.get(field)
    return url if isinstance(url, str) else None


def page_of(found: dict[str, Any], fields: Fields, source: str, number: int | None) -> tuple[str | bytes, str | None]:
    """The page of a record and its kind: its HTML if it has any, else its text, whose content must tell (None).

    Raises `ReadError` (kind ``no-text`` or ``empty``).
    """
    for field, kind in ((fields.html, "html"), (fields.text, None)):
        value = found.get(field)
        if isinstance(value, (str, bytes)) and value:
            return value, kind
    raise _no_page(found, fields, source, number)


def _no_page(found: dict[str, Any], fields: Fields, source: str, number: int | None) -> ReadError:
    """Why a record has no page: its fields for one are empty, no text, or not there."""
    given = {field: found[field] for field in (fields.html, fields.text) if field in found}
    empty = next((field for field, value in given.items() if isinstance(value, (str, bytes))), None)
    if empty is not None:
        return ReadError(f"{source}: the field «{empty}» is empty", kind="empty", row=number)
    for field, value in given.items():
        return ReadError(f"{source}: {why_no_text(field, value)}", kind="no-text", row=number)
    has = ", ".join(str(key) for key in list(found)[:8]) or "no field"
    message = (
        f"{source}: has no text in «{fields.text}» and no HTML in «{fields.html}» (it has: {has}); --text-field names another"
    )
    return ReadError(message, kind="no-text", row=number)


def rest_of(found: dict[str, Any], fields: Fields) -> dict[str, Any]:
    """What else the record says, to be carried through: every field but the page itself, with its id as ``id`` and its
    address as ``url``."""
    rest = {key: value for key, value in found.items() if key not in (fields.text, fields.html)}
    if fields.id in rest:
        rest = {"id": rest.pop(fields.id), **rest}
    if fields.url in rest:
        rest = {"url": rest.pop(fields.url), **rest}
    return rest
