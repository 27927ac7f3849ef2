"""A session: the files of one call of `newsclean check`, each under the configuration that governs it."""

from __future__ import annotations

import difflib
import os
import secrets
import stat
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import chain, groupby
from pathlib import Path
from typing import Any

from newsclean import config
from newsclean.api import pipeline
from newsclean.checker import files
from newsclean.checker.baseline import Baseline, entry_of
from newsclean.checker.cache import Cache
from newsclean.checker.judge import Found
from newsclean.checker.parcels import check_units
from newsclean.checker.selection import Selection, all_rules
from newsclean.checker.units import Problem, Unit, UnitSettings, fixed
from newsclean.config import Config
from newsclean.corpus.streams import BLOCK
from newsclean.errors import NewscleanError, ReadError
from newsclean.findings import Finding
from newsclean.normalize import cut_rows
from newsclean.readers.bounds import MOST_BYTES
from newsclean.readers.decode import MARKS
from newsclean.writers.wording import shown


@dataclass(frozen=True)
class Governed:
    """What governs some files: settings, the codes that count, and the configuration that they come from."""

    config: Config
    settings: UnitSettings
    selection: Selection

    @cached_property
    def codes(self) -> frozenset[str]:
        """The codes that count; raises `ConfigError` for a word that fits no rule."""
        return self.selection.codes()

    def counting(self, path: str) -> frozenset[str]:
        """The codes that count in the file ``path``."""
        return self.codes - self.selection.ignored(path)


def govern(found: Config, given: Mapping[str, Any]) -> Governed:
    """``found`` and what was ``given`` on the command line, by key, as settings; what was given wins."""

    def get(key: str) -> Any:
        return found.get(key, given.get(key))

    per_file = {**found.get("per-file-ignores"), **(given.get("per-file-ignores") or {})}.items()
    # All rules judge, whatever is selected: a line that one would remove is no other's business.
    options = replace(config.options_of(found, given), select=(), ignore=())
    selection = Selection(
        get("select"), get("extend-select"), get("ignore"), tuple(per_file), str(found.root), all_rules(options)
    )
    governed = Governed(found, UnitSettings(options, tuple(get("text-field")), get("id-field")), selection)
    # A rule, a word list or a site file that does not exist is told before any file is read.
    governed.codes  # noqa: B018
    pipeline(options).prepare()
    return governed


@dataclass
class Checked:
    """The findings of one file that count and are in no baseline, and what could not be checked of it."""

    path: str
    findings: list[Finding] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


class Session:
    """Checks and fixes the files that ``paths`` name. ``given`` holds the options of the command line by their key.

    ``fixed_config`` governs all files, instead of the nearest one of each. ``kind`` says what all files are,
    ``stdin_name`` which file standard input is the content of, if it is one's, and ``force_exclude`` that what is excluded is left
    out even if it is named. ``empty`` are the folders that turned out to have no file.
    """

    def __init__(self, paths: tuple[str, ...], given: Mapping[str, Any], fixed_config: Config | None = None) -> None:
        self.paths = paths
        self.kind: str | None = None
        self.stdin_name = "-"
        self.force_exclude = False
        self.baseline: Baseline | None = None
        self.empty: dict[str, None] = {}
        self._given = given
        self._config = fixed_config
        self._governed: dict[Path | None, Governed] = {}
        self._folders: dict[str, Governed] = {}
        self._stdin: bytes | None = None

    def name(self, path: str) -> str:
        """What the file ``path`` is called, and governed as: standard input is what it was said to be the content of."""
        return self.stdin_name if path == "-" else path

    def governs(self, path: str) -> Governed:
        """What governs the file ``path``; raises `ConfigError` for settings that make no sense."""
        name = self.name(path)
        folder = os.path.dirname(name)  # noqa: PTH120 (a Path a file is dear)
        if folder not in self._folders:
            found = self._config or config.nearest(name)
            if found.path not in self._governed:
                self._governed[found.path] = govern(found, self._given)
            self._folders[folder] = self._governed[found.path]
        return self._folders[folder]

    @property
    def main(self) -> Governed:
        """What governs the first path, and all that is not a matter of single files."""
        first = self.paths[0] if self.paths else "."
        return self.governs(os.path.join(first, "-") if os.path.isdir(first) else first)  # noqa: PTH118

    def get(self, key: str) -> Any:
        """What is in force for ``key`` in this session."""
        return self.main.config.get(key, self._given.get(key))

    def files(self) -> Iterator[str]:
        """The files that are checked, in order."""
        return files.files(self.paths, self.get("exclude"), self.force_exclude, self.empty)

    def units(self, path: str) -> Iterator[Unit]:
        """The units of the file ``path``, or one with the trouble that kept it from being read."""
        name, kind = self.name(path), self._kind(path)
        if path == "-" and self._stdin is None:
            # Of records each is a text of its own; of one text a byte too many is told.
            self._stdin = sys.stdin.buffer.read(-1 if kind == "jsonl" else MOST_BYTES + 1)
        try:
            yield from files.units(name, kind, self.governs(path).settings, self._stdin if path == "-" else None)
        except NewscleanError as error:
            yield Unit(name, kind, b"", trouble=Problem(name, error.kind, error.message, error.row))

    def _kind(self, path: str) -> str:
        return files.kind_of(self.name(path), self.kind)

    def check(self, cache: Cache | None = None, jobs: int = 0) -> Iterator[Checked]:
        """Every file with its findings, in order."""
        pairs = ((unit, self.governs(path).settings) for path in self.files() for unit in self.units(path))
        for path, results in groupby(check_units(pairs, cache, jobs), key=lambda result: result.unit.path):
            counting, checked = self.governs(path).counting(path), Checked(path)
            for result in results:
                checked.findings += [one for one in result.findings if one.code in counting]
                checked.problems += result.problems
            if self.baseline is not None:
                checked.findings = self.baseline.new(path, checked.findings)
            # Only a path that is read needs to hold bytes that are no UTF-8.
            checked.findings = [one._replace(path=shown(path)) for one in checked.findings]
            yield checked

    def fixed(self, path: str, unsafe: bool) -> Iterator[tuple[bytes, bytes]]:
        """The bytes of a file as it is, and fixed, unit after unit. Raises `ReadError` for one that can't be read or fixed."""
        if self._kind(path) == "parquet" and path != "-":
            raise ReadError(
                f"{path}: is Parquet, which is never rewritten; `newsclean run {path} -o OUT.parquet` cleans it", kind="parquet"
            )
        governed, name = self.governs(path), self.name(path)
        counting = governed.counting(name)
        known = self.baseline.entries(name) if self.baseline else frozenset()

        def wanted(found: Found) -> bool:
            if not (found.fix == "safe" or unsafe) or found.code not in counting:
                return False
            return not known or entry_of(found.code, found.line.text) not in known

        for unit in self.units(path):
            if unit.trouble:
                raise ReadError(unit.trouble.message, kind=unit.trouble.kind, row=unit.trouble.row)
            yield unit.data, fixed(unit, governed.settings, wanted)


def diff(path: str, old: bytes, new: bytes) -> str:
    """A unified diff of two states of a file in UTF-8, or what its byte order mark says; other bytes become replacement characters."""
    encoding = next((encoding for mark, encoding in MARKS if old.startswith(mark)), "utf-8")
    before, after = (cut_rows(data.decode(encoding, errors="replace")) for data in (old, new))
    rows = difflib.unified_diff(before, after, path, path, lineterm="")
    return "".join(row.rstrip("\r\n") + "\n" for row in rows)


def fix_over(path: str, units: Iterator[tuple[bytes, bytes]]) -> bool:
    """Write the fixed ``units`` of the file ``path`` over it, as they come; whether any changes. Raises OSError."""
    same = 0
    for old, new in units:
        if old != new:
            write_over(path, chain(_head(path, same), [new], (new for _, new in units)))
            return True
        same += len(old)
    return False


def _head(path: str, size: int) -> Iterator[bytes]:
    """The first ``size`` bytes of a file."""
    with Path(path).open("rb") as file:
        while size > 0 and (data := file.read(min(size, BLOCK))):
            size -= len(data)
            yield data


def write_over(path: str, parts: Iterable[bytes]) -> None:
    """Write ``parts`` to the file ``path`` in one step, with the mode bits it has; a link stays a link. Raises OSError."""
    target = Path(path).resolve()
    # Named before it is made: a signal between the two would leave it.
    name = target.with_name(f".newsclean-{secrets.token_hex(8)}.tmp")
    try:
        with name.open("xb") as file:
            name.chmod(stat.S_IMODE(target.stat().st_mode))
            file.writelines(parts)
            file.flush()
            os.fsync(file.fileno())
        name.replace(target)
    except FileExistsError:
        raise
    except BaseException:
        name.unlink(missing_ok=True)
        raise
