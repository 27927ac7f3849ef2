"""`clean_many`: for programs with a loop of their own, the workers of the batch run as an iterator."""

from __future__ import annotations

import json
import os
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from newsclean.api import pipeline
from newsclean.article import Article, Caption, Dateline, Paragraph
from newsclean.corpus.item import Item, Place, chunked, error_item
from newsclean.corpus.jsonl import page_of, rest_of, source_of, url_of
from newsclean.corpus.pool import Pool
from newsclean.corpus.settings import PAGE_SECONDS, Fields, Settings
from newsclean.errors import NewscleanError, ReadError
from newsclean.options import Options

Record = str | bytes | Mapping[str, Any]


class Cleaned(NamedTuple):
    """What became of a record: its ``article``, or the ``error`` that stood in its way; never both.

    ``record`` are its other fields, as they were given.
    """

    source: str
    article: Article | None
    error: NewscleanError | None
    record: dict[str, Any]


def clean_many(
    records: Iterable[Record], *, jobs: int | None = None, options: Options | None = None, page_timeout: float = PAGE_SECONDS
) -> Iterator[Cleaned]:
    """The articles of ``records``, in their order, one for each; a bounded number of records is read ahead.

    A record is a page as text or bytes, or a mapping with ``text`` or ``html`` and perhaps ``url`` and ``id``, like a row of
    JSONL; what else it holds comes back with the article. A page that can't be read, crashes its worker or takes more than
    ``page_timeout`` seconds comes back with its error. ``jobs`` are worker processes (default: cores). Raises `ConfigError` for
    options that make no sense, TypeError when ``records`` are one page, and `NewscleanError` when workers can't be started.
    """
    if isinstance(records, (str, bytes, Mapping)):
        raise TypeError("clean_many takes several records; for one page there is newsclean.clean")
    options = options or Options()
    pipeline(options).prepare()
    pool = Pool(Settings(options), "objects", jobs or os.cpu_count() or 1, page_timeout)
    # What comes along with a page need not be JSON: it stays here.
    held: deque[dict[str, Any]] = deque()
    items = ((item, Place(0, b"", number)) for number, item in enumerate(_items(records, held), 1))
    for answer in pool.answers(chunked(items, 0)):
        for row in answer.output.splitlines():
            yield _cleaned(json.loads(row), held.popleft())


def _items(records: Iterable[Record], held: deque[dict[str, Any]]) -> Iterator[Item]:
    """An item a record; its other fields go into ``held``, in the same order."""
    fields = Fields()
    for number, record in enumerate(records, 1):
        found = dict(record) if isinstance(record, Mapping) else {}
        held.append(rest_of(found, fields))
        source = source_of(found, fields, number)
        try:
            data, kind = page_of(found, fields, source, None) if isinstance(record, Mapping) else (_page(record, source), None)
        except ReadError as error:
            yield error_item(source, error)
            continue
        blob = data.encode("utf-8", errors="replace") if isinstance(data, str) else data
        about = {"kind": kind, "text": isinstance(data, str), "url": url_of(found, fields.url)}
        yield Item("page", source, blob, about=about)


def _page(record: object, source: str) -> str | bytes:
    """A record that is a page itself; raises `ReadError` when it is none."""
    if isinstance(record, (bytearray, memoryview)):
        return bytes(record)
    if isinstance(record, (str, bytes)):
        return record
    raise ReadError(f"{source}: a record is text, bytes or a mapping, not {type(record).__name__}", kind="no-text")


def _cleaned(row: dict[str, Any], record: dict[str, Any]) -> Cleaned:
    if error := row.get("error"):
        return Cleaned(row["source"], None, NewscleanError(error["message"], kind=error["kind"], row=error["row"]), record)
    row.pop("schema")
    row["dateline"] = Dateline(**row["dateline"])
    row["captions"] = [Caption(**caption) for caption in row["captions"]]
    row["paragraphs"] = [Paragraph(**paragraph) for paragraph in row["paragraphs"]]
    return Cleaned(row["source"], Article(**row), None, record)
