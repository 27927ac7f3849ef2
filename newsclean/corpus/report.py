"""What a run tells at its end: the same summary for people (standard error) and for programs (``run.json``)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from newsclean.corpus.progress import clock
from newsclean.corpus.tally import Tally
from newsclean.exit_codes import COULD_NOT
from newsclean.writers.wording import counted

MOST = 10  # rules or sites in a summary


@dataclass(frozen=True)
class Report:
    """How a run stands. ``state`` is ``new``, ``running``, ``interrupted``, ``stopped`` (by --max-errors), or ``finished``; ``inputs``
    and ``done`` count input files; ``seconds`` is the time this process and those before it took; ``empty`` are the folders among the
    inputs that have no page; ``errors_file`` is where the error records stand."""

    output: str
    state: str
    tally: Tally
    inputs: int
    done: int
    seconds: float
    passed_over: dict[str, int]
    empty: list[str]
    rules: str
    errors_file: str

    @property
    def exit_code(self) -> int:
        """2 if anything could not be read or the run was stopped, 1 if a page had nothing left, else 0."""
        return COULD_NOT if self.state == "stopped" else self.tally.exit_code

    def as_dict(self) -> dict[str, Any]:
        """The report as ``run.json`` holds it."""
        about = {"output": self.output, "state": self.state, "rules": self.rules, "inputs": self.inputs, "inputs_done": self.done}
        return {"schema": 1, **about, "seconds": round(self.seconds, 3), "exit_code": self.exit_code, **self.tally.as_dict(),
                "passed_over": self.passed_over}  # fmt: skip

    def as_json(self) -> str:
        """`as_dict` as indented JSON."""
        return json.dumps(self.as_dict(), ensure_ascii=False, indent=2) + "\n"

    def warnings(self) -> Iterator[str]:
        """What is told even if a run is to be quiet: that there was nothing to read, or that nothing is left, and where the errors stand."""
        if not self.inputs and self.state == "finished":
            yield "there was nothing to read: no folder has a page in it, or none that --glob takes"
        elif self.empty:
            yield f"folders without a page, or none that --glob takes: {', '.join(self.empty)}"
        if self.tally.nothing_left:
            yield f"nothing is left of {counted(self.tally.nothing_left, 'page')}"
        if count := self.tally.error_count:
            yield f"the error records ({count:,}), with what is wrong, stand in {self.errors_file}"
        if self.state == "stopped":
            yield "the same command with a greater --max-errors, or without, goes on with it"

    def rows(self) -> Iterator[str]:
        """The report as rows of text."""
        tally = self.tally
        speed = f", {tally.pages / self.seconds:,.1f} pages/s" if self.seconds > 0 else ""
        inputs = f"{self.done:,} of {counted(self.inputs, 'input')}"
        state = "stopped by --max-errors" if self.state == "stopped" else self.state
        yield f"{self.output}: {state}, {inputs}, {counted(tally.pages, 'page')} in {clock(self.seconds)}{speed}"
        words = tally.kept_words + tally.removed_words
        share = tally.removed_words / words if words else 0
        yield f"  words: {tally.kept_words:,} kept, {tally.removed_words:,} removed ({share:.1%})"
        yield from _counts("  removed lines by rule", tally.as_dict()["removed_by_rule"])
        yield from _counts("  removed lines by site", tally.as_dict()["removed_by_site"])
        yield f"  without headline {tally.without_headline:,}, without body {tally.without_body:,}"
        yield from _counts("  records that are no pages", tally.as_dict()["skipped"])
        yield from _counts("  files of folders passed over", self.passed_over)
        for kind, found in sorted(tally.errors.items(), key=lambda pair: -pair[1]["count"]):
            more = ", ..." if found["count"] > len(found["first"]) else ""
            yield f"  errors, {kind}: {found['count']:,} ({', '.join(found['first'])}{more})"
            yield f"    {found['message']}"
        yield from (f"  {warning}" for warning in self.warnings())
        if self.state in ("finished", "stopped"):
            yield f"  exit code {self.exit_code}"
        elif self.state != "running":
            yield "  the command that began it goes on with it"


def _counts(what: str, counts: dict[str, int]) -> Iterator[str]:
    if counts:
        first = [f"{name} {count:,}" for name, count in list(counts.items())[:MOST]]
        yield f"{what}: {', '.join(first)}" + (f", and {len(counts) - MOST:,} more" if len(counts) > MOST else "")
