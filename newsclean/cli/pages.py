"""The pages that the paths of a command name: files, folders, standard input."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from newsclean.cli.common import complain
from newsclean.corpus.folders import below, is_to_read
from newsclean.corpus.settings import PAGES
from newsclean.errors import ReadError, unreadable
from newsclean.readers.bounds import MOST_BYTES


def pages(paths: tuple[str, ...], output: Path | None = None) -> Iterator[tuple[str, bytes | ReadError]]:
    """Every page that ``paths`` name, with its bytes or the error that kept it from being read; ``-`` is stdin.

    A folder gives the pages in it, and in the folders in it, in name order; those in ``output``, a folder in it, are none.
    """
    for path in paths:
        if path == "-":
            yield "-", sys.stdin.buffer.read(MOST_BYTES + 1)
            continue
        found = _files(Path(path), output)
        for one in found:
            yield (str(one.filename), unreadable(one.filename, one)) if isinstance(one, OSError) else (str(one), _bytes(one))
        if not found:
            yield path, ReadError(f"{path}: has no page in it: no file that ends in {', '.join(PAGES)}", kind="no-pages")


def _files(path: Path, output: Path | None) -> list[Path | OSError]:
    """The pages at ``path``, less those in ``output``; for a folder that can't be read the error. What only a run reads in it is told."""
    if not os.path.isdir(path):
        return [path]
    found = [*below(str(path), lambda folder: not folder.is_symlink())]
    home = output.resolve() if output else None
    if home is not None and path.resolve() in home.parents:
        found = [one for one in found if isinstance(one, OSError) or home not in Path(one).resolve().parents]
    if passed := _suffixes(one.name for one in found if not isinstance(one, OSError)):
        complain(f"{path}: is not read whole; `newsclean run` reads these in it: {passed}")
    return [one if isinstance(one, OSError) else Path(one) for one in found if isinstance(one, OSError) or _is_page(one)]


def _is_page(entry: os.DirEntry[str]) -> bool:
    return Path(entry.name).suffix.lower() in PAGES and is_to_read(entry)


def _suffixes(names: Iterable[str]) -> str:
    """The suffixes, with how often each occurs, of those ``names`` that only a run reads: packed pages, files of records."""
    others = [name for name in names if Path(name).suffix.lower() not in PAGES]
    if not others:
        return ""
    from newsclean.corpus.sources import KNOWN, suffix  # noqa: PLC0415 (most folders hold pages alone)
    from newsclean.corpus.streams import packing  # noqa: PLC0415

    counts = Counter(suffix(name) + packing(name) for name in others if suffix(name) in KNOWN)
    return ", ".join(f"{known} {count:,}" for known, count in sorted(counts.items()))


def _bytes(file: Path) -> bytes | ReadError:
    """What stands in ``file``, and no more than one byte too many for a page."""
    if file.suffix.lower() not in PAGES and os.path.exists(file) and (said := _holds_records(file.name)):
        return ReadError(f"{file}: {said}", kind="records")
    try:
        with file.open("rb") as opened:
            return opened.read(MOST_BYTES + 1)
    except OSError as error:
        return unreadable(file, error)


def _holds_records(name: str) -> str:
    """What is told of a file whose name says that it has many pages; empty for any other."""
    from newsclean.corpus.sources import KNOWN, refused, suffix  # noqa: PLC0415 (most pages are asked by their own suffix)

    known = suffix(name) in KNOWN and suffix(name) not in PAGES
    return "holds records, each of them a page; `newsclean run` reads those" if known else refused(name)
