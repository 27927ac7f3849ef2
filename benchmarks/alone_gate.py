"""What is removed of stories that stand alone: their gold, joined as a dump that nothing else stands in.

    python benchmarks/alone_gate.py ../shared [--show]

On the gold of ``fundus``, ``daniel-en`` and ``daniel-el`` (headline, lede and body units, a row each) at most 0.6 % of the rows
may go. Some must: that gold has labels of adverts, links and rows said twice. ``--show`` lists what goes.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import newsclean

SETS = ("fundus", "daniel-en", "daniel-el")
MOST_REMOVED = 0.006  # share of the rows


def stories(shared: Path) -> Iterator[tuple[str, str]]:
    """The id and the story of every page that has a body in its gold."""
    for name in SETS:
        for row in (shared / "data" / name / "gold.jsonl").read_text(encoding="utf-8").splitlines():
            gold = json.loads(row)
            parts = [gold.get("headline"), gold.get("lede"), *(unit["text"] for unit in gold["body"])]
            yield f"{name}/{gold['id']}", "\n".join(" ".join(part.split()) for part in parts if part)


def removed(shared: Path) -> tuple[list[str], int]:
    """What goes, a sentence each, and how many rows there are."""
    gone, rows = [], 0
    for name, story in stories(shared):
        judged = list(newsclean.explain(story).judged())
        rows += len(judged)
        gone += [f"{name}: {verdict.rule}: {line.text[:100]} [{verdict.because}]" for line, verdict in judged if not verdict.role]
    return gone, rows


def measure(shared: Path) -> dict[str, float]:
    """``removed``: the share of the rows that go."""
    gone, rows = removed(shared)
    return {"removed": len(gone) / rows}


def broken(found: dict[str, float]) -> list[str]:
    """What of ``measure`` is worse than it may be, a sentence each."""
    return [f"alone: {found['removed']:.4f} of the rows go; {MOST_REMOVED} may"] if found["removed"] > MOST_REMOVED else []


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    found = measure(folder)
    print(f"removed={found['removed']:.4f} (at most {MOST_REMOVED})")
    if "--show" in sys.argv:
        print("\n".join(removed(folder)[0]))
    raise SystemExit(len(broken(found)))
