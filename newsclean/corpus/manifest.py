"""The manifest: what a run was asked, which files it found, and how far its output is certain. SQLite, so that no crash can
spoil it.

A commit says: the outputs up to these offsets hold exactly the items up to this place. Whatever stands beyond is cut off when
the run goes on, and is made again, byte for byte.
"""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from newsclean.corpus.item import Place
from newsclean.errors import ConfigError, NewscleanError

_TABLES = """
BEGIN IMMEDIATE;
CREATE TABLE IF NOT EXISTS run (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS inputs (argument INTEGER, path BLOB, name BLOB NOT NULL, size INTEGER, mtime INTEGER, error TEXT,
                                   PRIMARY KEY (argument, path)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS outputs (name BLOB PRIMARY KEY, chunk INTEGER NOT NULL, source TEXT NOT NULL) WITHOUT ROWID;
COMMIT;
CREATE TEMP TABLE found (argument INTEGER, path BLOB, name BLOB NOT NULL, size INTEGER, mtime INTEGER, error TEXT,
                         PRIMARY KEY (argument, path)) WITHOUT ROWID;
"""
PAGE = 1000  # inputs read at a time
# How long to wait for another run, which will not go away, and for readers, which will.
BUSY_SECONDS, READER_SECONDS = 0.2, 10


class Input(NamedTuple):
    """A file to read, or what kept it from being found. ``name`` is its path relative to what was asked for; ``size`` is in
    bytes."""

    argument: int
    path: bytes
    name: bytes
    size: int | None = None
    mtime: int | None = None
    error: str | None = None


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Whatever is wrong with the manifest at ``path``, as a `NewscleanError`: damage may show at any row that is read."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise _as_newsclean_error(path, error) from error


def _as_newsclean_error(path: Path, error: sqlite3.DatabaseError) -> NewscleanError:
    """What an ``error`` of the manifest's database is in a run: damage, another run, a full disk."""
    if not isinstance(error, sqlite3.OperationalError):
        return ConfigError(
            f"{path}: is damaged, or no manifest of newsclean ({error}); delete it, and --force starts over", kind="manifest"
        )
    if "locked" in str(error):
        return ConfigError(f"{path.parent}: another run is writing here", kind="busy")
    if "full" in str(error):
        return NewscleanError(f"{path}: the disk is full", kind="disk-full")
    return NewscleanError(f"{path}: {error}", kind="manifest")


def is_running(path: Path) -> bool:
    """Whether a run is at work with the manifest at ``path``: then nobody else can write to it."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=0, isolation_level=None)) as db:
            db.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        return "locked" in str(error)
    return False


class Manifest:
    """An open manifest. One run at a time can write to it; anyone can read it meanwhile."""

    def __init__(self, path: Path, *, write: bool = True) -> None:
        self.path = path
        with telling(path), ExitStack() as opened:
            self._db = self._connect(write)
            opened.callback(self._db.close)
            self._begin(write)
            opened.pop_all()

    def _connect(self, write: bool) -> sqlite3.Connection:
        if not write:
            # What a killed run left half written is undone first, and for that a reader must be able to write.
            return sqlite3.connect(f"{self.path.absolute().as_uri()}?mode=rw", uri=True, timeout=READER_SECONDS)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        return sqlite3.connect(self.path, isolation_level=None, timeout=BUSY_SECONDS)

    def _begin(self, write: bool) -> None:
        if not write:
            self._db.execute("SELECT 1 FROM run")
            self._db.execute("PRAGMA query_only=ON")
            return
        self._db.execute("PRAGMA synchronous=FULL")
        self._db.execute("PRAGMA temp_store=FILE")
        self._db.executescript(_TABLES)
        self._db.execute("BEGIN IMMEDIATE")
        # Now it is ours; whoever asks for the status is let through before a commit.
        self._db.execute(f"PRAGMA busy_timeout={READER_SECONDS * 1000}")

    def close(self) -> None:
        """Close it; what was not committed is forgotten."""
        self._db.close()

    def get(self, key: str) -> Any:
        """A value that `set` stored, or None."""
        row = self._db.execute("SELECT value FROM run WHERE key = ?", (key,)).fetchone()
        return json.loads(row[0]) if row else None

    def set(self, key: str, value: Any) -> None:
        """Store a value; certain after the next `commit`."""
        self._db.execute("INSERT OR REPLACE INTO run VALUES (?, ?)", (key, json.dumps(value)))

    def commit(self) -> None:
        """Make everything since the last commit certain; raises `NewscleanError` when the disk is full."""
        with telling(self.path):
            self._db.execute("COMMIT")
            self._db.execute("BEGIN IMMEDIATE")

    def clear(self) -> None:
        """Forget everything, to start over."""
        for table in ("run", "inputs", "outputs"):
            self._db.execute(f"DELETE FROM {table}")  # noqa: S608 (names from above)

    def find(self, inputs: Iterable[Input]) -> None:
        """Note the files that were found now; `differs` compares them with those of the run, `adopt` makes them the run's."""
        self._db.execute("DELETE FROM found")
        self._db.executemany("INSERT OR IGNORE INTO found VALUES (?, ?, ?, ?, ?, ?)", inputs)

    def differs(self) -> str | None:
        """The first file that came, went or changed since the run began; None if none did."""
        for ask in (
            "SELECT path FROM (SELECT * FROM found EXCEPT SELECT * FROM inputs) ORDER BY argument, path LIMIT 1",
            "SELECT path FROM (SELECT * FROM inputs EXCEPT SELECT * FROM found) ORDER BY argument, path LIMIT 1",
        ):
            if row := self._db.execute(ask).fetchone():
                return str(row[0].decode("utf-8", errors="backslashreplace"))
        return None

    def adopt(self) -> None:
        """Make the files that were found the run's inputs."""
        self._db.execute("INSERT INTO inputs SELECT * FROM found")

    def inputs(self, after: Place) -> Iterator[Input]:
        """The inputs from the one that ``after`` stands in, in the run's order: as given, and in a folder by name."""
        first = "SELECT * FROM inputs WHERE (argument, path) >= (?, ?) ORDER BY argument, path LIMIT ?"
        more = "SELECT * FROM inputs WHERE (argument, path) > (?, ?) ORDER BY argument, path LIMIT ?"
        rows = self._db.execute(first, (after.argument, after.path, PAGE)).fetchall()
        while rows:
            yield from map(Input._make, rows)
            rows = self._db.execute(more, (*rows[-1][:2], PAGE)).fetchall()

    def totals(self, before: Place | None = None) -> tuple[int, int]:
        """How many input files there are, and their bytes; or those that were read to their end ``before`` a place."""
        ask = "SELECT count(*), coalesce(sum(size), 0) FROM inputs WHERE (argument, path) < (?, ?)"
        # No argument has this number: all inputs stand before it.
        row = self._db.execute(ask, (before.argument, before.path) if before is not None else (sys.maxsize, b"")).fetchone()
        return row[0], row[1]

    def take(self, name: bytes, chunk: int, source: str) -> bool:
        """Take an output's name for the run; False if it is taken."""
        values = (name, chunk, source)
        return self._db.execute("INSERT OR IGNORE INTO outputs VALUES (?, ?, ?)", values).rowcount == 1

    def forget_outputs(self, chunk: int) -> None:
        """Give back the names of chunks from ``chunk`` on, which are to be made again."""
        self._db.execute("DELETE FROM outputs WHERE chunk >= ?", (chunk,))
