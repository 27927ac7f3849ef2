"""Two judgements of the same pages, line by line: what an upgrade, a new word list or another rule would change."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from newsclean.corpus.settings import Settings
from newsclean.errors import NewscleanError, ReadError, unreadable
from newsclean.learn.reading import judged_pages
from newsclean.options import Options
from newsclean.page import Page
from newsclean.pipeline import BUILT_IN

_NAMES = {rule.code: rule.name for rule in BUILT_IN}

# A line as a ledger has it: row, text, role (None: removed), rule, because.
Row = Mapping[str, Any]


class Change(NamedTuple):
    """A line that is judged otherwise, or a whole page that is missing on one side (``old`` or ``new`` is None)."""

    source: str
    old: Row | None
    new: Row | None

    def as_dict(self) -> dict[str, Any]:
        """The change as JSON has it."""
        return {"source": self.source, "old": self.old, "new": self.new}

    def as_text(self) -> str:
        """The change as a row of text: source, row, what it was, what it is, the line."""
        shown = self.new or self.old or {}
        return f"{self.source}:{shown.get('row', '')}: {verdict(self.old)} -> {verdict(self.new)}: {shown.get('text', '')}"


def verdict(row: Row | None) -> str:
    """A line's verdict in two words: "kept paragraph", "removed teaser", or "missing"."""
    if row is None:
        return "missing"
    return f"kept {row['role']}" if row.get("role") else f"removed {_NAMES.get(row['rule'], row['rule'])}"


def ledgers(old: str, new: str) -> Iterator[Change]:
    """What changed between two JSONL files with ledgers; raises `ReadError` for a file that is none."""
    ours, theirs = _read(old), _read(new)
    for source in dict.fromkeys((*ours, *theirs)):
        yield from _lines(source, ours.get(source), theirs.get(source))


def rule_sets(pages: str, options: Options, complain: Callable[[str], None]) -> Iterator[Change]:
    """What ``options`` change of the pages at a path, against the same options without word lists, sites, plugins and choices."""
    plain = replace(options, site=None, sites=(), lexicons=(), plugins=(), select=(), ignore=(), built_in_lexicons=True)
    silent: list[str] = []
    pair = None
    ours = judged_pages([pages], Settings(plain), complain)
    for pair in zip(ours, judged_pages([pages], Settings(options), silent.append), strict=True):
        (source, before), (_, after) = pair
        if isinstance(before, NewscleanError):
            complain(before.message)
        elif isinstance(after, NewscleanError):
            complain(after.message)
        else:
            yield from _lines(source, _rows(before), _rows(after))
    if pair is None and not silent:
        complain(f"{pages}: no page was found")


def by_rule(changes: Iterable[Change]) -> list[str]:
    """How many lines went from one verdict to another, most first."""
    counts = Counter((verdict(change.old), verdict(change.new)) for change in changes)
    return [
        f"{count:7,}  {before} -> {after}"
        for (before, after), count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    ]


def _rows(page: Page) -> list[Row]:
    return [
        {"row": line.row, "text": line.text, "role": verdict.role, "rule": verdict.code, "because": verdict.because}
        for line, verdict in page.judged()
    ]


def _lines(source: str, old: list[Row] | None, new: list[Row] | None) -> Iterator[Change]:
    if old is None or new is None:
        whole = {"row": "", "text": "(the whole page)", "role": "page"}
        yield Change(source, None if old is None else whole, None if new is None else whole)
        return
    waiting: dict[tuple[Any, str], list[Row]] = {}
    for row in old:
        waiting.setdefault((row["row"], row["text"]), []).append(row)
    for row in new:
        same = waiting.get((row["row"], row["text"]))
        before = same.pop(0) if same else None
        if before is None or (before["role"], before["rule"]) != (row["role"], row["rule"]):
            yield Change(source, before, row)
    for rest in waiting.values():
        for row in rest:
            yield Change(source, row, None)


def _read(path: str) -> dict[str, list[Row] | None]:
    try:
        with Path(path).open(encoding="utf-8") as file:
            return dict(_page(text, path, number) for number, text in enumerate(file, 1) if text.strip())
    except OSError as error:
        raise unreadable(path, error) from error
    except UnicodeDecodeError as error:
        raise ReadError(f"{path}: is no ledger in JSONL, which is UTF-8 (byte {error.start})", kind="encoding") from error


def _page(text: str, path: str, number: int) -> tuple[str, list[Row] | None]:
    try:
        page = json.loads(text)
        if "error" in page:
            return str(page["source"]), None
        lines = [{key: line[key] for key in ("row", "text", "role", "rule", "because")} for line in page["lines"]]
        return str(page["source"]), lines  # type: ignore[return-value]
    except (ValueError, TypeError, KeyError) as error:
        raise ReadError(
            f"{path}: row {number} is no page with its ledger; `newsclean clean -f jsonl --ledger` writes them", row=number
        ) from error
