"""Which files a check reads, what kind each is, and how they are cut into units of work."""

from __future__ import annotations

import fnmatch
import io
import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from newsclean.checker.records import ID_FIELDS, TEXT_FIELDS
from newsclean.checker.units import Unit, UnitSettings
from newsclean.corpus.extras import need
from newsclean.corpus.folders import below, is_to_read
from newsclean.errors import ReadError, unreadable
from newsclean.readers.bounds import MOST_BYTES

SUFFIXES = {".txt": "", ".text": "", ".md": "markdown", ".markdown": "markdown", ".html": "html", ".htm": "html",
            ".jsonl": "jsonl", ".ndjson": "jsonl", ".parquet": "parquet"}  # fmt: skip
# Rows of records are cut into units of about this size: small enough to share out, large enough to be worth it.
UNIT_BYTES = 512 * 1024
# Folders that hold no one's data.
NEVER = ("__pycache__", "node_modules", "site-packages")


def files(
    paths: Iterable[str], exclude: Iterable[str] = (), force: bool = False, empty: dict[str, None] | None = None
) -> Iterator[str]:
    """The files that ``paths`` name: a file as it is given, a folder's files of known suffixes in name order.

    Hidden folders are left out, and what matches a glob of ``exclude``, unless it is named itself and ``force`` is not given. A
    path is given once. Folders without a file go into ``empty``.
    """
    seen: set[str] = set()
    globs = tuple(exclude)
    for path in paths:
        if force and path != "-" and matches(os.path.normpath(path), globs):
            continue
        found = None
        for found in _under(path, globs):
            if found not in seen:
                seen.add(found)
                yield found
        if found is None and empty is not None:
            empty[path] = None


def _under(path: str, exclude: tuple[str, ...]) -> Iterator[str]:
    if path == "-" or not os.path.isdir(path):
        yield path
        return

    def enters(entry: os.DirEntry[str]) -> bool:
        return not entry.is_symlink() and not _is_left_out(entry, exclude)

    for entry in below(path, enters):
        if isinstance(entry, OSError):
            yield os.path.normpath(entry.filename)  # it is told when it is read
        elif _is_known(entry.name) and not _is_left_out(entry, exclude) and is_to_read(entry):
            yield os.path.normpath(entry.path)


def _is_left_out(entry: os.DirEntry[str], exclude: tuple[str, ...]) -> bool:
    hidden = entry.name.startswith(".") or entry.name in NEVER
    return hidden or (bool(exclude) and matches(os.path.normpath(entry.path), exclude))


def _is_known(name: str) -> bool:
    return os.path.splitext(name)[1].lower() in SUFFIXES  # noqa: PTH122 (a Path a file is dear)


def matches(path: str, globs: Iterable[str]) -> bool:
    """Whether ``path``, its name, or a folder above it matches one of ``globs``."""
    whole = Path(path)
    names = [whole.as_posix(), whole.name, *(parent.as_posix() for parent in whole.parents)]
    names += [parent.name for parent in whole.parents if parent.name]
    return any(fnmatch.fnmatchcase(name, glob.rstrip("/")) for glob in globs for name in names)


def kind_of(path: str, given: str | None = None) -> str:
    """The kind of a file: as ``given``, else by its suffix; "" where its content must tell."""
    if given:
        return given
    return SUFFIXES.get(Path(path).suffix.lower(), "")


def units(path: str, kind: str, settings: UnitSettings, data: bytes | None = None) -> Iterator[Unit]:
    """The units of one file, or of its ``data`` if that is at hand. Raises `ReadError` when it can't be read."""
    if kind == "parquet" and data is not None:
        raise ReadError(f"{path}: Parquet can't be read from standard input; name the file", kind="parquet")
    if kind == "parquet":
        yield from _parquet(path, settings)
        return
    try:
        if data is not None:
            yield from _jsonl(path, io.BytesIO(data)) if kind == "jsonl" else [Unit(path, kind, data)]
        elif kind == "jsonl":
            with Path(path).open("rb") as rows:
                yield from _jsonl(path, rows)
        else:
            with Path(path).open("rb") as page:
                yield Unit(path, kind, page.read(MOST_BYTES + 1))  # one byte too many is told
    except OSError as error:
        raise unreadable(path, error) from error


def _jsonl(path: str, rows: Iterable[bytes]) -> Iterator[Unit]:
    held: list[bytes] = []
    size = before = 0
    for row in rows:
        held.append(row)
        size += len(row)
        if size >= UNIT_BYTES:
            yield Unit(path, "jsonl", b"".join(held), before)
            before, size, held = before + len(held), 0, []
    if held or not before:
        yield Unit(path, "jsonl", b"".join(held), before)


def _parquet(path: str, settings: UnitSettings) -> Iterator[Unit]:
    """The columns to check as rows of JSONL, so that records are records wherever they come from."""
    pa, pq = need("pyarrow", "parquet"), need("pyarrow.parquet", "parquet")
    try:
        with pq.ParquetFile(path) as table:
            names = table.schema_arrow.names
            wanted = settings.text_fields or tuple(name for name in TEXT_FIELDS if name in names)[:1]
            ids = (settings.id_field,) if settings.id_field else tuple(name for name in ID_FIELDS if name in names)[:1]
            columns = [name for name in dict.fromkeys((*wanted, *ids)) if name in names]
            if not wanted or not set(wanted) <= set(names):
                raise ReadError(
                    f"{path}: has no text column; its columns are {', '.join(names)} (name one with --text-field)", kind="field"
                )
            before = 0
            for batch in table.iter_batches(batch_size=256, columns=columns):
                rows = [json.dumps(row, ensure_ascii=False, default=str) + "\n" for row in batch.to_pylist()]
                yield Unit(path, "parquet", "".join(rows).encode("utf-8", "surrogatepass"), before)
                before += len(rows)
    except (pa.ArrowException, OSError) as error:
        raise ReadError(f"{path}: is no Parquet file that can be read: {error}", kind="unreadable") from error
