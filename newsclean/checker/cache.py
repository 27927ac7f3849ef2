"""Results that are remembered: by the content of a unit, the settings, and the rules themselves."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from pathlib import Path
from types import TracebackType

from newsclean.checker.units import Unit
from newsclean.findings import Finding

FILE = "check.sqlite"
# Past this many entries it starts anew.
MOST_ENTRIES = 200_000
# So many results are written at once: other checks wait no longer, and one that is ended has kept nearly all.
WRITTEN_AT_ONCE = 500
# A finding that a new day can take back is looked for again every time.
FLEETING = frozenset({"NC741"})


class Cache:
    """What was found in units, in an SQLite file in ``folder``. One that can't be used remembers nothing; see ``trouble``."""

    def __init__(self, folder: str | Path) -> None:
        self.folder = folder
        self.trouble: str | None = None
        self._base: sqlite3.Connection | None = None
        self._new: list[tuple[bytes, str]] = []
        try:
            where = Path(folder)
            where.mkdir(parents=True, exist_ok=True)
            for name, text in ((".gitignore", "*\n"), ("CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55\n")):
                if not (where / name).exists():
                    (where / name).write_text(text, encoding="utf-8")
            try:
                self._open(where / FILE)
            except sqlite3.OperationalError:
                raise
            except sqlite3.DatabaseError:  # it is spoilt, and holds nothing that could not be found again
                assert self._base is not None  # noqa: S101 (for the type checker: it was opened, and then read)
                self._base.close()
                (where / FILE).unlink()
                self._open(where / FILE)
        except (OSError, sqlite3.Error) as error:
            self._stop(error)

    def _open(self, path: Path) -> None:
        self._base = sqlite3.connect(path, timeout=5, isolation_level=None)
        self._base.execute("PRAGMA synchronous = OFF")
        self._base.execute("CREATE TABLE IF NOT EXISTS found (key BLOB PRIMARY KEY, findings TEXT) WITHOUT ROWID")

    def _stop(self, error: Exception) -> None:
        why = getattr(error, "strerror", None) or error
        self.trouble = f"{self.folder}: the cache can't be used: {why} (--cache-dir names another, --no-cache does without)"
        if self._base is not None:
            self._base.close()
            self._base = None

    def key(self, unit: Unit, settings: str) -> bytes:
        """What a unit's result is known by; ``settings`` is a fingerprint of the rules and of how units are read."""
        digest = hashlib.blake2b(digest_size=20)
        suffix = "\0".join((settings, unit.kind, "first" if not unit.before else ""))
        digest.update(suffix.encode())
        digest.update(unit.data)
        return digest.digest()

    def get(self, key: bytes, unit: Unit) -> list[Finding] | None:
        """What was found in ``unit`` before, or None."""
        if self._base is None:
            return None
        try:
            held = self._base.execute("SELECT findings FROM found WHERE key = ?", (key,)).fetchone()
            rows = json.loads(held[0]) if held else None
        except (sqlite3.Error, ValueError) as error:
            self._stop(error)
            return None
        return None if rows is None else [_moved(Finding(unit.path, *row), unit.before) for row in rows]

    def put(self, key: bytes, unit: Unit, findings: list[Finding]) -> None:
        """Remember what was found in ``unit``."""
        if self._base is None or any(one.code in FLEETING for one in findings):
            return
        self._new.append((key, json.dumps([_moved(one, -unit.before)[1:] for one in findings], ensure_ascii=False)))
        if len(self._new) >= WRITTEN_AT_ONCE:
            self._write(self._base)

    def _write(self, base: sqlite3.Connection) -> None:
        """Write what is new, and let go of the file."""
        try:
            base.execute("BEGIN IMMEDIATE")
            base.executemany("INSERT OR REPLACE INTO found VALUES (?, ?)", self._new)
            base.execute("COMMIT")
        except sqlite3.Error as error:
            self._stop(error)
        self._new = []

    def _start_anew_if_full(self, base: sqlite3.Connection) -> None:
        try:
            if base.execute("SELECT count(*) FROM found").fetchone()[0] > MOST_ENTRIES:
                base.execute("DELETE FROM found")
        except sqlite3.Error as error:
            self._stop(error)

    def __enter__(self) -> Cache:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._base is not None and self._new:
            self._write(self._base)
        if self._base is not None:
            self._start_anew_if_full(self._base)
        if self._base is not None:
            self._base.close()


def _moved(one: Finding, by: int) -> Finding:
    return one if not by else one._replace(row=one.row + by, record=None if one.record is None else one.record + by)
