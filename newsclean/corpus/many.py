"""`clean_many`: for programs with a loop of their own, the workers of the batch run as an iterator."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from newsclean.article import Article, Caption, Dateline, Paragraph
from newsclean.corpus.item import Item, Place, chunked, error_item
from newsclean.corpus.jsonl import page_of, rest_of
from newsclean.corpus.pool import Pool
from newsclean.corpus.settings import PAGE_SECONDS, Fields, Settings
from newsclean.errors import NewscleanError, ReadError
from newsclean.options import Options

Record = str | bytes | Mapping[str, Any]


class Cleaned(NamedTuple):
    """What became of a record: its ``article``, or the ``error`` that stood in its way; never both. ``record`` are its other
    fields."""

    source: str
    article: Article | None
    error: NewscleanError | None
    record: dict[str, Any]


def clean_many(
    records: Iterable[Record], *, jobs: int | None = None, options: Options | None = None, page_timeout: float = PAGE_SECONDS
) -> Iterator[Cleaned]:
    """The articles of ``records``, in their order, one for each; a bounded number of records is read ahead.

    A record is a page as text or bytes, or a mapping with ``text`` or ``html`` and perhaps ``url`` and ``id``, like a row of
    JSONL; what else
    it holds comes back with the article. A page that can't be read, crashes its worker or takes more than ``page_timeout``
    seconds
    comes back with its error. ``jobs`` are worker processes (default: cores). Raises `NewscleanError` when workers can't be
    started.
    """
    settings = Settings(options or Options())
    pool = Pool(settings, "objects", jobs or os.cpu_count() or 1, page_timeout)
    items = ((item, Place(0, b"", number)) for number, item in enumerate(_items(records, settings.fields), 1))
    for answer in pool.answers(chunked(items, 0)):
        for row in answer.output.splitlines():
            yield _cleaned(json.loads(row))


def _items(records: Iterable[Record], fields: Fields) -> Iterator[Item]:
    for number, record in enumerate(records, 1):
        if not isinstance(record, Mapping):
            yield _item(record, None, f"#{number}", {})
            continue
        found = dict(record)
        told = found.get(fields.id)
        source = str(told) if isinstance(told, (str, int)) else f"#{number}"
        try:
            data, kind = page_of(found, fields, source, None)
        except ReadError as error:
            yield error_item(source, error)
        else:
            yield _item(data, kind, source, rest_of(found, fields))


def _item(data: str | bytes, kind: str | None, source: str, rest: dict[str, Any]) -> Item:
    blob = data.encode("utf-8", errors="replace") if isinstance(data, str) else bytes(data)
    return Item("page", source, blob, about={"kind": kind, "text": isinstance(data, str), "record": rest})


def _cleaned(row: dict[str, Any]) -> Cleaned:
    record = row.pop("record", None) or {}
    if error := row.get("error"):
        return Cleaned(row["source"], None, NewscleanError(error["message"], kind=error["kind"], row=error["row"]), record)
    row.pop("schema")
    row["dateline"] = Dateline(**row["dateline"])
    row["captions"] = [Caption(**caption) for caption in row["captions"]]
    row["paragraphs"] = [Paragraph(**paragraph) for paragraph in row["paragraphs"]]
    return Cleaned(row["source"], Article(**row), None, record)
