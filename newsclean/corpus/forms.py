"""The forms of output, as workers make them: a chunk's pages become bytes to append, or files in a folder."""

from __future__ import annotations

import errno
import gzip
import hashlib
import io
import json
import os
from pathlib import Path
from typing import Any, Protocol

from newsclean.article import Article
from newsclean.corpus.extras import need
from newsclean.corpus.item import Item
from newsclean.corpus.settings import Settings, stream_form
from newsclean.errors import NewscleanError
from newsclean.page import Page
from newsclean.writers.json import as_object, compact, error_object
from newsclean.writers.markdown import as_markdown
from newsclean.writers.text import as_text

SUFFIX = {"json": ".json", "text": ".txt", "markdown": ".md"}


class Form(Protocol):
    """What a form does with a chunk's pages, errors and skipped items, in order; then it is asked for bytes."""

    def page(self, item: Item, page: Page, article: Article, record: dict[str, Any]) -> None: ...
    def error(self, item: Item, error: NewscleanError) -> None: ...
    def skip(self, item: Item, why: str) -> None: ...
    def output(self) -> bytes: ...
    def ledger(self) -> bytes: ...
    def errors(self) -> bytes: ...


def make_form(form: str, settings: Settings) -> Form:
    """The form of this name: ``objects``, ``jsonl``, ``jsonl.gz``, ``jsonl.zst``, ``parquet``, or ``folder:`` and its path."""
    if form == "objects":
        return _Objects(settings)
    if form.startswith("folder:"):
        return _Folder(settings, Path(form.removeprefix("folder:")))
    return _Stream(settings, form)


class _Base:
    """Ledger and errors are the same for every form."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._ledger: list[dict[str, Any]] = []
        self._errors: list[str] = []

    def page(self, item: Item, page: Page, article: Article, record: dict[str, Any]) -> None:
        if self.settings.ledger:
            self._ledger.append(ledger_object(page))

    def error(self, item: Item, error: NewscleanError) -> None:
        self._errors.append(compact(error_object(item.source, error)))

    def skip(self, item: Item, why: str) -> None:
        """An item that is no page leaves only its count."""

    def output(self) -> bytes:
        return b""

    def ledger(self) -> bytes:
        return packed(self._ledger, stream_form(self.settings.ledger or "") or "jsonl")

    def errors(self) -> bytes:
        return encoded(self._errors)


class _Stream(_Base):
    """One stream of articles; each chunk is a gzip member or a zstd frame of its own, so that an interrupted run can go on
    after it."""

    def __init__(self, settings: Settings, form: str) -> None:
        super().__init__(settings)
        self.form = form
        self._objects: list[dict[str, Any]] = []

    def page(self, item: Item, page: Page, article: Article, record: dict[str, Any]) -> None:
        super().page(item, page, article, record)
        self._objects.append({**article.as_dict(), **record})

    def output(self) -> bytes:
        return packed(self._objects, self.form)


class _Folder(_Base):
    """A file a page, each written under a temporary name, synced, and then given its own."""

    def __init__(self, settings: Settings, root: Path) -> None:
        super().__init__(settings)
        self.root = root

    def page(self, item: Item, page: Page, article: Article, record: dict[str, Any]) -> None:
        super().page(item, page, article, record)
        if self.settings.form == "json":
            text = json.dumps({**article.as_dict(), **record}, ensure_ascii=False, indent=2) + "\n"
        else:
            text = as_markdown(article) if self.settings.form == "markdown" else as_text(article)
        write_whole(self.root / item.name, text.encode("utf-8", errors="replace"))


class _Objects(_Base):
    """For callers in Python: an object or an error an item, none left out."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self._rows: list[str] = []

    def page(self, item: Item, page: Page, article: Article, record: dict[str, Any]) -> None:
        self._rows.append(compact({**as_object(page, bool(self.settings.ledger)), **record}))

    def error(self, item: Item, error: NewscleanError) -> None:
        self._rows.append(compact(error_object(item.source, error)))

    def output(self) -> bytes:
        return encoded(self._rows)


def ledger_object(page: Page) -> dict[str, Any]:
    """The full ledger of a judged page: what is true of it as a whole, and every line with its verdict."""
    whole = as_object(page, ledger=True)
    return {key: whole[key] for key in ("schema", "source", "site", "language")} | {
        "kind": page.kind, "encoding": page.encoding, "lines": whole["lines"]}  # fmt: skip


def encoded(rows: list[str]) -> bytes:
    """JSON rows as bytes; half of a surrogate pair, which no JSON reader takes, becomes a question mark."""
    return "".join([row + "\n" for row in rows]).encode("utf-8", errors="replace")


def packed(objects: list[dict[str, Any]], form: str) -> bytes:
    """``objects`` in the bytes of a stream's ``form``; the same objects always give the same bytes."""
    if not objects:
        return b""
    if form == "parquet":
        return _arrow(objects)
    data = encoded([compact(found) for found in objects])
    if form == "jsonl.gz":
        return gzip.compress(data, compresslevel=6, mtime=0)
    if form == "jsonl.zst":
        return bytes(need("zstandard", "zstd").ZstdCompressor(level=6).compress(data))
    return data


def _arrow(objects: list[dict[str, Any]]) -> bytes:
    """An Arrow stream of one record batch, with its length before it; the run puts them together as Parquet at its end."""
    arrow = need("pyarrow", "parquet")
    from newsclean.arrow import LEDGER, SCHEMA, as_batch  # noqa: PLC0415 (needs the extra)

    batch = as_batch(objects, LEDGER if "lines" in objects[0] else SCHEMA)
    sink = io.BytesIO()
    with arrow.ipc.new_stream(sink, batch.schema) as stream:
        stream.write_batch(batch)
    data = sink.getvalue()
    return len(data).to_bytes(8, "little") + data


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that nobody ever sees a part of it: a temporary name beside it, fsync, rename. Raises OSError.

    The temporary name follows from the file's own, so that one left behind by a killed run is used up when the run goes on.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f".newsclean-{hashlib.sha256(os.fsencode(path.name)).hexdigest()[:16]}")
    try:
        with partial.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except OSError:
        partial.unlink(missing_ok=True)
        raise


def output_error(path: Path | str, error: OSError) -> NewscleanError:
    """What is told when an output can't be written: of kind ``disk-full``, or ``output``. ``path`` is told where the error names none."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return NewscleanError(f"{path}: the disk is full; the same command goes on when there is room", kind="disk-full")
    where = path if error.filename is None else os.fsdecode(error.filename)
    return NewscleanError(f"{where}: cannot be written: {error.strerror or error}", kind="output")
