"""Parquet through pyarrow: a record a row, a few rows at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, Any

from newsclean.corpus.extras import need
from newsclean.corpus.item import Item, error_item, plain
from newsclean.corpus.jsonl import name_of, page_of, rest_of
from newsclean.corpus.settings import Settings
from newsclean.errors import ReadError
from newsclean.writers.wording import counted

# Rows in memory at a time: few, because a row may be a page of many megabytes.
BATCH_ROWS = 128


def parquet_items(file: IO[bytes], source: str, settings: Settings) -> Iterator[Item]:
    """An item a row; a file that is no Parquet, or breaks off, gives an item that says so."""
    parquet = need("pyarrow.parquet", "parquet")
    arrow = need("pyarrow", "parquet")
    number = 0
    try:
        for batch in parquet.ParquetFile(file, pre_buffer=False).iter_batches(batch_size=BATCH_ROWS, use_threads=False):
            for found in batch.to_pylist():
                number += 1
                yield _row(found, f"{source}#{number}", number, settings)
    except (arrow.ArrowException, OSError) as error:
        message = f"{source}: is no Parquet, or is damaged (after {counted(number, 'row')}): {str(error).splitlines()[0]}"
        yield error_item(source, ReadError(message, kind="corrupt"))


def _row(found: dict[str, Any], source: str, number: int, settings: Settings) -> Item:
    fields = settings.fields
    try:
        data, kind = page_of(found, fields, source, number)
    except ReadError as error:
        return error_item(source, error)
    blob = data.encode("utf-8", errors="replace") if isinstance(data, str) else data
    if len(blob) > settings.page_bytes:
        message = f"{source}: has {len(blob):,} bytes; --max-page-bytes allows more"
        return error_item(source, ReadError(message, kind="too-large", row=number))
    rest = plain(rest_of(found, fields))
    name = name_of(found, fields.id if settings.named_by_id else None, number)
    return Item("page", source, blob, about={"kind": kind, "text": isinstance(data, str), "record": rest}, name=name)
