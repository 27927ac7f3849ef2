"""What a check has seen so far: counts for the summary, the statistics and the exit code."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress

from newsclean.checker.baseline import Baseline
from newsclean.checker.session import Checked
from newsclean.exit_codes import COULD_NOT, FINE, FOUND
from newsclean.findings import Finding
from newsclean.writers.wording import counted


class Report:
    """Counts findings as they pass; ``worst`` is the exit code so far and ``total`` the number of findings.

    ``refused`` is what was told of files that were to be fixed and could not be, by path: of their findings no fix is
    promised, and nothing is told of them twice.
    """

    def __init__(self, baseline: Baseline | None = None, refused: Mapping[str, str] | None = None) -> None:
        self._refused = refused or {}
        self.worst = FINE
        self.total = 0
        self._baseline = baseline
        self._files = self._dirty = self._broken = 0
        self._rules: Counter[tuple[str, str]] = Counter()
        self._fixes: Counter[str | None] = Counter()

    def read(self, files: Iterable[Checked]) -> Iterator[Finding]:
        """The findings of ``files``, counted; what could not be checked is told on stderr."""
        for file in files:
            self._files += 1
            self._dirty += bool(file.findings)
            self._broken += bool(file.problems)
            for problem in file.problems:
                self._tell(file.path, problem.message)
                self.worst = COULD_NOT
            for found in file.findings:
                one = found._replace(fix=None) if file.path in self._refused else found
                self.total += 1
                self.worst = max(self.worst, FOUND)
                self._rules[one.code, one.name] += 1
                self._fixes[one.fix] += 1
                yield one

    def _tell(self, path: str, message: str) -> None:
        said = message if message.startswith(path) else f"{path}: {message}"
        if self._refused.get(path) != said:
            with suppress(OSError):  # if nobody can read it there, the check goes on all the same
                print(f"newsclean: {said}", file=sys.stderr)

    def statistics(self) -> Iterator[str]:
        """A row a rule, the most frequent first, and what the baseline hides."""
        hidden = self._baseline.hidden if self._baseline else Counter()
        for (code, name), count in sorted(self._rules.items(), key=lambda item: (-item[1], item[0])):
            yield f"{count:7} {code} {name}" + (f" ({hidden[code]} more in the baseline)" if hidden[code] else "")
        for code, count in hidden.most_common():
            if not any(code == known for known, _ in self._rules):
                yield f"{0:7} {code} ({count} more in the baseline)"

    def summary(self, changed: int | None = None) -> str:
        """The closing sentence: how much was found, how much of it can be fixed, and what the baseline hides."""
        files = counted(self._files, "file")
        said = f"nothing found in {files}" if not self.total else f"{counted(self.total, 'finding')} in {self._dirty} of {files}"
        if changed is not None:
            said = f"{counted(changed, 'file')} changed; {said}"
        if self._broken:
            said += f"; {counted(self._broken, 'file')} could not be read, or not all of it"
        if self._fixes["safe"] or self._fixes["unsafe"]:
            said += f"; {self._fixes['safe']:,} can be fixed with --fix, {self._fixes['unsafe']:,} more with --unsafe-fixes"
        if self._baseline:
            said += f"; the baseline hides {sum(self._baseline.hidden.values()):,}"
            if stale := self._baseline.stale():
                said += f", and knows {stale:,} that {'is' if stale == 1 else 'are'} found no more (--write-baseline drops them)"
        return said
