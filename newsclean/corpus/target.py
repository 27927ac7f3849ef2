"""Where a run's output goes, and what stands around it: the output itself, its manifest, error records and summary."""

from __future__ import annotations

import hashlib
import os
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from newsclean.corpus.forms import SUFFIX
from newsclean.corpus.item import Item
from newsclean.corpus.manifest import Manifest
from newsclean.corpus.settings import stream_form
from newsclean.corpus.sources import safe
from newsclean.errors import ConfigError

# File systems allow 255 bytes; a temporary name and a number must fit in.
LONGEST_NAME = 200
# Suffixes of files that no run writes: a folder of such a name is nobody's wish.
OTHER_FILES = (".arrow", ".bz2", ".csv", ".gz", ".html", ".json", ".md", ".tsv", ".txt", ".xz", ".zip", ".zst")
MANIFEST, ERRORS, SUMMARY = "manifest.sqlite", "errors.jsonl", "run.json"


@dataclass(frozen=True)
class Target:
    """The output of a run. For a folder, manifest, errors and summary stand in it; for one file, in the folder ``FILE.run``
    beside it."""

    path: Path

    def __post_init__(self) -> None:
        """Raise `ConfigError` for standard output, which no run could go on with."""
        if str(self.path) == "-":
            raise ConfigError("a run can't write to standard output, with which it could not go on: give a file or a folder; "
                              "`newsclean clean -f jsonl` prints articles")  # fmt: skip

    @property
    def stream(self) -> str | None:
        """The form of the stream; None for a folder of files."""
        return stream_form(self.path)

    @property
    def home(self) -> Path:
        """The folder of the manifest."""
        return self.path.with_name(self.path.name + ".run") if self.stream else self.path

    @property
    def manifest(self) -> Path:
        return self.home / MANIFEST

    @property
    def errors(self) -> Path:
        return self.home / ERRORS

    @property
    def summary(self) -> Path:
        return self.home / SUMMARY

    def form(self) -> str:
        """What workers are told to make (see `newsclean.corpus.forms`)."""
        return self.stream or f"folder:{self.path.absolute()}"

    def check_ledger(self, ledger: Path) -> None:
        """Raise `ConfigError` for a ``ledger`` that is no stream, or is one of the run's other files."""
        if not stream_form(ledger):
            raise ConfigError(f"{ledger}: a ledger is a .jsonl, .jsonl.gz, .jsonl.zst or .parquet")
        if ledger.resolve() in {path.resolve() for path in (self.path, self.errors, self.summary, self.manifest)}:
            raise ConfigError(f"{ledger}: is what the run writes itself; the ledger needs a name of its own")

    def check_free(self, ledger: Path | None = None) -> None:
        """Raise `ConfigError` when something that is no run of ours stands where the output and the ``ledger`` shall go."""
        if ledger is not None and ledger.exists():
            raise ConfigError(f"{ledger}: is there already; --force writes it anew", kind="exists")
        if self.stream and self.path.exists():
            raise ConfigError(f"{self.path}: is there already; --force writes it anew", kind="exists")
        if not self.stream and not self.path.exists() and self.path.name.lower().endswith(OTHER_FILES):
            raise ConfigError(
                f"{self.path}: no run writes such a file; the output is a folder, or a .jsonl, .jsonl.gz, .jsonl.zst or .parquet"
            )
        if not self.stream and self.path.exists():
            if not self.path.is_dir():
                raise ConfigError(
                    f"{self.path}: is a file; the output is a folder, or a .jsonl, .jsonl.gz, .jsonl.zst or .parquet",
                    kind="exists",
                )
            if any(found.name != MANIFEST and not found.name.startswith(MANIFEST) for found in self.path.iterdir()):
                raise ConfigError(f"{self.path}: is a folder with something in it already; --force writes into it", kind="exists")


def name_output(item: Item, form: str, chunk: int, manifest: Manifest) -> None:
    """Give ``item`` the name of its output, relative to the folder: its own as far as that is safe and free.

    Raises `ConfigError` when a million of that name are taken.
    """
    parts = [part for part in item.name.split("/") if part not in ("", ".", "..")]
    folders, last = [_fitting(part) for part in parts[:-1]], _fitting(parts[-1] if parts else "page")
    suffix = SUFFIX[form]
    for number in range(1, 1_000_000):
        name = "/".join([*folders, last + (f"-{number}" if number > 1 else "") + suffix])
        # Where case and the form of a letter do not count, «Á.json» and «á.json» are one file, also with a mark of its own.
        key = unicodedata.normalize("NFC", name.casefold())
        if name not in (ERRORS, SUMMARY, MANIFEST) and manifest.take(os.fsencode(key), chunk, item.source):
            item.name = name
            return
    raise ConfigError(f"{item.source}: there is no free name for its output")


def _fitting(part: str) -> str:
    """A part of a path that any file system takes: no NUL, separator or drive, no more than `LONGEST_NAME` bytes."""
    raw = os.fsencode(part)
    if len(raw) > LONGEST_NAME:
        part = f"{safe(part)[:80]}-{hashlib.sha256(raw).hexdigest()[:12]}"
    return "".join("_" if letter in '\0\\:*?"<>|' or letter < " " else letter for letter in part) or "_"
