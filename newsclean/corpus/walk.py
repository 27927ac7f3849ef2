"""Which files the inputs of a run name: files, folders and all below them, lists of files, standard input."""

# ruff: noqa: PTH116, PTH118, PTH119, PTH123
# Paths are bytes here, because file names need not be UTF-8; pathlib wants text.

from __future__ import annotations

import json
import os
import stat
import sys
from codecs import BOM_UTF8
from collections import Counter
from collections.abc import Iterable, Iterator
from fnmatch import fnmatch

from newsclean.corpus.folders import below
from newsclean.corpus.manifest import Input
from newsclean.corpus.sources import KNOWN, suffix
from newsclean.errors import ConfigError, ReadError, unreadable
from newsclean.writers.wording import shown

Given = str | bytes | os.PathLike[str]


class Walk:
    """A walk over the inputs. ``passed_over`` counts by suffix the files of folders that are no pages, ``empty`` are the folders
    among the inputs that have none; ``passing`` are the real paths of the run's own outputs, which are never its inputs."""

    def __init__(self, inputs: Iterable[Given], globs: tuple[str, ...] = (), passing: frozenset[bytes] = frozenset()) -> None:
        self.globs = globs
        self.passing = passing
        self.passed_over: Counter[str] = Counter()
        self.empty: list[str] = []
        self._given = list(inputs)
        self._own: set[tuple[int, int]] = set()

    def __iter__(self) -> Iterator[Input]:
        """The files; raises `ConfigError` for an input that the run would write over."""
        arguments = [path for given in self._given for path in _listed(os.fsencode(given))]
        self.passed_over.clear()
        self.empty.clear()
        self._own = {(status.st_dev, status.st_ino) for path in self.passing if (status := _status(path))}
        for number, path in enumerate(arguments):
            yield from self._argument(number, path, len(arguments) > 1)

    def _argument(self, number: int, path: bytes, several: bool) -> Iterator[Input]:
        if path == b"-":
            yield Input(number, path, b"stdin")
            return
        base = os.path.basename(os.path.normpath(path))
        try:
            status = os.stat(path)
            if (status.st_dev, status.st_ino) in self._own:
                raise ConfigError(f"{shown(path)}: is an input, and what the run writes; give another -o", kind="exists")
            if not stat.S_ISDIR(status.st_mode):
                yield _file(number, path, base)
                return
        except (OSError, ValueError) as error:
            yield _missing(number, path, error)
            return
        # Several inputs: the folders' names keep their outputs apart.
        found = None
        for found in self._folder(number, path, base + b"/" if several and base not in (b".", b"..", b"/") else b""):
            yield found
        if found is None:
            self.empty.append(shown(path))

    def _folder(self, number: int, root: bytes, prefix: bytes) -> Iterator[Input]:
        """The files below ``root``. Links are followed, but every folder is entered once: by its own path where that is
        below ``root``."""
        own, real = len(os.path.join(root, b"")), os.path.join(os.path.realpath(root), b"")
        entered: set[tuple[int, int]] = set()

        def enters(folder: os.DirEntry[bytes]) -> bool:
            return not _leads_into(folder, real) and self._enters(folder.path, entered)

        if not self._enters(root, entered):
            return
        for entry in below(root, enters):
            if isinstance(entry, OSError):
                yield _missing(number, entry.filename, entry)
            else:
                yield from self._entry(number, entry, prefix + entry.path[own:])

    def _enters(self, folder: bytes, entered: set[tuple[int, int]]) -> bool:
        """Whether ``folder`` is none of the run's outputs, and not ``entered`` before, which is noted."""
        status = _status(folder)
        if status is None:  # which is told when it is read
            return True
        place = (status.st_dev, status.st_ino)
        if place in entered or os.path.realpath(folder) in self.passing:
            return False
        entered.add(place)
        return True

    def _entry(self, number: int, entry: os.DirEntry[bytes], name: bytes) -> Iterator[Input]:
        if self._wanted(name) and not (self.passing and os.path.realpath(entry.path) in self.passing):
            try:
                yield _file(number, entry.path, name)
            except OSError as error:
                yield _missing(number, entry.path, error)

    def _wanted(self, name: bytes) -> bool:
        text = shown(name)
        if self.globs:
            return any(fnmatch(text, pattern) or fnmatch(text.rpartition("/")[2], pattern) for pattern in self.globs)
        known = suffix(text)
        if known not in KNOWN:
            self.passed_over[known or "without suffix"] += 1
        return known in KNOWN


def _status(path: bytes) -> os.stat_result | None:
    try:
        return os.stat(path)
    except OSError:
        return None


def _leads_into(entry: os.DirEntry[bytes], root: bytes) -> bool:
    """Whether a folder is a link to one below ``root``, which is entered by its own path."""
    return entry.is_symlink() and os.path.join(os.path.realpath(entry.path), b"").startswith(root)


def _file(number: int, path: bytes, name: bytes) -> Input:
    status = os.stat(path)
    if not stat.S_ISREG(status.st_mode):
        return _missing(number, path, ValueError("it is no regular file"))
    return Input(number, path, name, status.st_size, status.st_mtime_ns)


def _listed(given: bytes) -> Iterator[bytes]:
    """``given``, or the paths that a list names (``@list.txt``, ``@-``): a row each, or with NULs between them."""
    if not given.startswith(b"@") or os.path.lexists(given):
        yield given
        return
    try:
        if given == b"@-":
            data = sys.stdin.buffer.read()
        else:
            with open(given[1:], "rb") as file:
                data = file.read()
    except OSError as error:
        raise ReadError(f"{shown(given)}: the list cannot be read: {error.strerror}", kind="unreadable") from error
    data = data.removeprefix(BOM_UTF8)
    paths = data.split(b"\0") if b"\0" in data else data.splitlines()
    yield from (path for path in paths if path.strip())


def _missing(number: int, path: bytes, error: OSError | ValueError) -> Input:
    return Input(number, path, b"", error=json.dumps(unreadable(shown(path), error).as_dict()))
