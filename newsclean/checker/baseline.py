"""A baseline: the findings that are known, so that a corpus which has many can refuse new ones from today on."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from newsclean.errors import ConfigError
from newsclean.findings import Finding
from newsclean.writers.findings import fingerprint
from newsclean.writers.wording import shown

VERSION = 1  # of the file's form


class Baseline:
    """Known findings, counted by file (relative to the baseline's folder), rule and words, so that they survive moved rows.

    ``hidden`` counts by rule what was found and known; ``stale`` tells what is known and no longer found.
    """

    def __init__(self, path: str | Path, known: dict[str, Counter[str]] | None = None) -> None:
        self.path = Path(path)
        self.known = known or {}
        self.hidden: Counter[str] = Counter()
        self._left = {file: Counter(counts) for file, counts in self.known.items()}
        self._checked: set[str] = set()

    def new(self, path: str, findings: Iterable[Finding]) -> list[Finding]:
        """The findings of the file ``path`` that are not known. A known one hides as many as the baseline counted."""
        file = self.name(path)
        self._checked.add(file)
        left = self._left.get(file)
        if not left:
            return list(findings)
        fresh = []
        for one in findings:
            key = entry_of(one.code, one.words)
            if left[key] > 0:
                left[key] -= 1
                self.hidden[one.code] += 1
            else:
                fresh.append(one)
        return fresh

    def stale(self) -> int:
        """How many entries of the files that were checked, or are gone, were not found again."""
        gone = {file for file in self._left if not os.path.exists(self.path.parent / file) and file != "-"}
        return sum(sum(counts.values()) for file, counts in self._left.items() if file in self._checked | gone)

    def entries(self, path: str) -> frozenset[str]:
        """What is known of the file ``path``."""
        return frozenset(self.known.get(self.name(path), ()))

    def name(self, path: str) -> str:
        """How the baseline calls the file ``path``."""
        if path == "-":
            return path
        return shown(Path(os.path.relpath(path, self.path.parent)).as_posix())


def entry_of(code: str, words: str) -> str:
    """What a finding is known by within its file: its rule, and a digest of the line's words."""
    return f"{code}:{fingerprint(code, words)}"


def read_baseline(path: str | Path) -> Baseline:
    """The baseline of this file; raises `ConfigError` when it can't be read or is none."""
    try:
        document = json.loads(Path(path).read_text(encoding="utf-8"))
        known = {file: Counter({key: int(count) for key, count in counts.items()}) for file, counts in document["files"].items()}
    except OSError as error:
        raise ConfigError(f"{path}: the baseline cannot be read: {error.strerror} (--write-baseline makes one)") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ConfigError(f"{path}: is no baseline; --write-baseline makes one") from error
    return Baseline(path, known)


def as_baseline(path: str | Path, findings: Iterable[Finding]) -> str:
    """The text of a baseline file at ``path`` that knows all ``findings``; sorted, so that its changes read well."""
    home = Baseline(path)
    files: dict[str, Counter[str]] = {}
    for one in findings:
        files.setdefault(home.name(one.path), Counter())[entry_of(one.code, one.words)] += 1
    document = {"version": VERSION, "files": {file: dict(sorted(counts.items())) for file, counts in sorted(files.items())}}
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"
