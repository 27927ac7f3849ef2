"""From a file's name to its items: which reader takes it, and how it is unpacked."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import PurePosixPath
from typing import IO

from newsclean.corpus.item import Item, error_item
from newsclean.corpus.jsonl import jsonl_items
from newsclean.corpus.parquet import parquet_items
from newsclean.corpus.settings import PAGES, Settings
from newsclean.corpus.streams import Meter, blocks, packing
from newsclean.corpus.warc import warc_items
from newsclean.errors import ReadError, unreadable
from newsclean.writers.wording import shown

ROWS = (".jsonl", ".ndjson")
ARCHIVES = (".warc", ".wet")
# Records in forms that can't be read one by one; read as a page they would be one page of everything.
OTHERS = (".csv", ".json", ".tsv")
KNOWN = (*PAGES, *ROWS, *ARCHIVES, ".parquet")


def suffix(name: str) -> str:
    """The suffix that says what kind of file this is, less that of its packing (``.jsonl`` of ``a.jsonl.zst``)."""
    return PurePosixPath(name.lower().removesuffix(packing(name))).suffix


def stem(name: str) -> str:
    """``name`` without the suffixes of its packing and its kind."""
    bare = name[: len(name) - len(packing(name))]
    known = suffix(bare)
    return bare[: len(bare) - len(known)] if known in KNOWN else bare


def refused(name: str) -> str:
    """What is told of a file whose name says that it holds records in a form that is not read; empty for any other."""
    kind = suffix(name)
    return f"a {kind} is not read; `newsclean run` reads JSONL and Parquet, a page a record" if kind in OTHERS else ""


def items_of(path: bytes, name: str, settings: Settings, meter: Meter) -> Iterator[Item]:
    """The items of the file at ``path``, in its order; ``name`` is its path relative to what was asked for, for its outputs.

    What can't be read becomes an item that says so, so that nothing is skipped in silence.
    """
    source = shown(path)
    kind = suffix(name)
    if refusal := refused(name):
        yield error_item(source, ReadError(f"{source}: {refusal}", kind="records"))
        return
    try:
        if kind not in (*ROWS, *ARCHIVES, ".parquet") and path != b"-":
            yield _file(path, name, source, meter)
            return
        with _opened(path, source) as file:
            for item in _ended(_records(file, source, kind, settings, meter), source):
                item.name = f"{stem(name)}/{safe(item.name)}"
                yield item
    except ReadError as error:
        yield error_item(source, error)


def _file(path: bytes, name: str, source: str, meter: Meter) -> Item:
    try:
        size = os.stat(path).st_size  # noqa: PTH116 (a path of bytes)
    except OSError:
        size = 0
    meter.bytes += size
    return Item("file", source, size=size, about={"path": os.fsdecode(path)}, name=stem(name))


def _records(file: IO[bytes], source: str, kind: str, settings: Settings, meter: Meter) -> Iterator[Item]:
    """The items of a file that holds many."""
    if kind == ".parquet":
        if packing(source):
            raise ReadError(f"{source}: a packed Parquet file can't be read; unpack it first", kind="unreadable")
        return parquet_items(file, source, settings)
    parts = blocks(file, source, packing(source), meter)
    if kind in ARCHIVES:
        return warc_items(parts, source, settings.page_bytes)
    return jsonl_items(parts, source, settings.page_bytes, settings.fields.id if settings.named_by_id else None)


def _ended(found: Iterator[Item], source: str) -> Iterator[Item]:
    """``found``, and when it ends in an error an item that says so."""
    try:
        yield from found
    except ReadError as error:
        yield error_item(source, error)


@contextmanager
def _opened(path: bytes, source: str) -> Iterator[IO[bytes]]:
    if path == b"-":
        yield sys.stdin.buffer
        return
    try:
        file = open(path, "rb", buffering=0)  # noqa: PTH123, SIM115 (a path of bytes; closed below)
    except OSError as error:
        raise unreadable(source, error) from error
    with file:
        yield file


def safe(name: str) -> str:
    """A record's name as one file name that stays where it is put: no separators, no leading dots, no odd characters, not
    too long. Letters keep their marks: without vowels, which are marks in Hindi and Thai, two names may be one."""
    kept = "".join(letter if _stays(letter) else "_" for letter in name.removeprefix("urn:uuid:"))
    kept = kept.encode("utf-8", errors="replace")[:120].decode("utf-8", errors="ignore")
    return kept.lstrip(".").rstrip(". ") or "_"


def _stays(letter: str) -> bool:
    return letter.isalnum() or letter in "-_.~" or unicodedata.category(letter).startswith("M")
