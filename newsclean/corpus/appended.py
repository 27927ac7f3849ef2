"""Outputs that grow: written at the end only, synced at each commit, cut back to the last commit when a run goes on."""

from __future__ import annotations

import gzip
import os
from pathlib import Path
from typing import IO

from newsclean.corpus.extras import need
from newsclean.errors import NewscleanError

# Rows of a row group in a Parquet output, and the bytes after which one is closed earlier.
GROUP_ROWS = 10_000
GROUP_BYTES = 64 * 1024 * 1024


class Appended:
    """A file under ``path`` that is being written at ``partial`` and gets its name when it is whole (``partial`` may be
    ``path``)."""

    def __init__(self, path: Path, form: str, *, in_place: bool = False, ledger: bool = False) -> None:
        self.path = path
        self.form = form
        self.ledger = ledger
        self.partial = path if in_place else path.with_name(path.name + ".partial")
        self.offset = 0
        self._file: IO[bytes] | None = None

    def open(self, offset: int) -> None:
        """Go on at ``offset``; whatever stands beyond it is cut off. Raises `NewscleanError` when what should be there is not."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        size = self.partial.stat().st_size if self.partial.exists() else 0
        if size < offset:
            raise NewscleanError(
                f"{self.partial}: has lost what the manifest says is in it; --force starts over", kind="manifest"
            )
        # Without buffer: a byte is either in the file or still ours.
        self._file = open(self.partial, "r+b" if size else "w+b", buffering=0)  # noqa: SIM115, PTH123
        self._file.truncate(offset)
        self._file.seek(offset)
        self.offset = offset

    def write(self, data: bytes) -> None:
        """Append ``data``; raises OSError when the disk is full."""
        rest = memoryview(data)
        while rest and self._file is not None:
            written = self._file.write(rest)
            rest = rest[written:]
        self.offset += len(data)

    def sync(self) -> None:
        """Make what was written certain."""
        if self._file is not None:
            os.fsync(self._file.fileno())

    def close(self) -> None:
        """Close the file as it is."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def finish(self) -> None:
        """Close the file and give it its name; Parquet is put together first. Doing it again is harmless."""
        self.close()
        if not self.partial.exists():
            return
        if self.form == "parquet":
            whole = self.path.with_name(self.path.name + ".whole")
            as_parquet(self.partial, whole, ledger=self.ledger)
            whole.replace(self.path)
            self.partial.unlink()
        elif self.partial != self.path:
            if self.partial.stat().st_size == 0:
                self.partial.write_bytes(nothing(self.form))
            self.partial.replace(self.path)
        sync_folder(self.path.parent)


def nothing(form: str) -> bytes:
    """A stream of this form that holds nothing: even that has a frame, or readers take it for damaged."""
    if form == "jsonl.gz":
        return gzip.compress(b"", mtime=0)
    return bytes(need("zstandard", "zstd").ZstdCompressor().compress(b"")) if form == "jsonl.zst" else b""


def as_parquet(journal: Path, path: Path, *, ledger: bool = False) -> None:
    """Put the record batches of ``journal`` together as one Parquet file; the same batches always give the same bytes."""
    arrow, parquet = need("pyarrow", "parquet"), need("pyarrow.parquet", "parquet")
    with journal.open("rb") as source, path.open("wb") as sink:
        writer, held, rows, size = None, [], 0, 0
        while head := source.read(8):
            batch = arrow.ipc.open_stream(source.read(int.from_bytes(head, "little"))).read_next_batch()
            writer = writer or parquet.ParquetWriter(sink, batch.schema, compression="zstd")
            held.append(batch)
            rows, size = rows + batch.num_rows, size + batch.nbytes
            if rows >= GROUP_ROWS or size >= GROUP_BYTES:
                writer.write_table(arrow.Table.from_batches(held))
                held, rows, size = [], 0, 0
        if writer is None:
            from newsclean.arrow import LEDGER, SCHEMA  # noqa: PLC0415 (needs the extra)

            writer = parquet.ParquetWriter(sink, LEDGER if ledger else SCHEMA, compression="zstd")
        if held:
            writer.write_table(arrow.Table.from_batches(held))
        writer.close()
        sink.flush()
        os.fsync(sink.fileno())


def sync_folder(path: Path) -> None:
    """Make the names in a folder certain, where the system knows how."""
    if os.name != "posix":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
