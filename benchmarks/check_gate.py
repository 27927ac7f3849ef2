"""How often `newsclean check` cries wolf on text that is clean, and how often it misses a dirty page.

    python benchmarks/check_gate.py ../shared [--show]

On the gold of ``vi-html`` (headline, lede and body units joined: clean by hand) rules that remove must find at most 1 line a
100 pages; on the pages of ``vi-dump-all`` at least 95 % of the pages must get one. ``--show`` lists the false alarms, and
counts what the NC7xx checks tell on both.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from newsclean.checker.units import Unit, UnitSettings, check
from newsclean.findings import Finding

MOST_FALSE_ALARMS = 1.0  # findings of removal rules a 100 clean texts
FEWEST_FOUND = 0.95  # share of dumps with a finding


def clean_texts(shared: Path) -> Iterator[tuple[str, str]]:
    """The id and the clean text of every gold page of ``vi-html``."""
    for row in (shared / "data/vi-html/gold.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(row)
        parts = [gold.get("headline"), gold.get("lede"), *(unit["text"] for unit in gold["body"])]
        yield gold["id"], "\n\n".join(part for part in parts if part)


def removals(findings: list[Finding]) -> list[Finding]:
    """The findings of rules that remove."""
    return [one for one in findings if not one.code.startswith("NC7")]


def measure(shared: Path) -> dict[str, float]:
    """``false_alarms``: findings of removal rules a 100 clean texts; ``found``: the share of dumps that have one."""
    texts = list(clean_texts(shared))
    alarms = sum(len(removals(_findings(name, text.encode()))) for name, text in texts)
    dumps = sorted((shared / "data/vi-dump-all/pages").rglob("*.txt"))
    dirty = sum(bool(removals(_findings(str(path), path.read_bytes()))) for path in dumps)
    return {"false_alarms": 100 * alarms / len(texts), "found": dirty / len(dumps)}


def broken(found: dict[str, float]) -> list[str]:
    """What of ``measure`` is worse than it may be, a sentence each."""
    said = []
    if found["false_alarms"] > MOST_FALSE_ALARMS:
        said.append(f"check: {found['false_alarms']:.2f} false alarms a 100 clean texts; {MOST_FALSE_ALARMS} are allowed")
    if found["found"] < FEWEST_FOUND:
        said.append(f"check: {found['found']:.3f} of the dumps have a finding; {FEWEST_FOUND} must")
    return said


def _findings(name: str, data: bytes) -> list[Finding]:
    return check(Unit(name, "text", data), UnitSettings())[0]


def show(shared: Path) -> None:
    """Print every false alarm, and what the checks tell."""
    told: Counter[str] = Counter()
    for name, text in clean_texts(shared):
        findings = _findings(name, text.encode())
        told.update(f"{one.code} {one.name}" for one in findings if one not in removals(findings))
        for one in removals(findings):
            print(f"{name}:{one.row} {one.code} {one.name} «{one.words[:80]}»: {one.because}")
    print("checks on clean texts:", dict(told.most_common()))


def main() -> int:
    """Measure, print, and return 1 when a floor is broken."""
    shared = Path(sys.argv[1] if len(sys.argv) > 1 else "../shared")
    if "--show" in sys.argv:
        show(shared)
    found = measure(shared)
    print(json.dumps({key: round(value, 4) for key, value in found.items()}))
    print("\n".join(broken(found)), file=sys.stderr, end="")
    return int(bool(broken(found)))


if __name__ == "__main__":
    sys.exit(main())
