"""The quality gate: scores on real pages must not fall below the floors that this repository has pinned.

    python benchmarks/gate.py ../shared              check; 1 if a score is below its floor, 2 if the data is not that of the floors
    python benchmarks/gate.py ../shared --raise      set every floor a little below what is reached now, where that is higher
    python benchmarks/gate.py ../shared --lower      the same, and lower floors too: say why in the commit

The data is not in this repository: it belongs to its publishers. ``floors.json`` keeps its hash beside the floors, so that
floors are never compared with other data.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import newsclean

FLOORS = Path(__file__).with_name("floors.json")
SETS = (
    "vi-html",
    "fundus",
    "daniel-en",
    "daniel-el",
    "trafilatura",
    "vi-dump-all",
    "vi-dump-main",
    "vi-dump-default",
    "vi-dump-recall",
)
HIGHER = ("f1", "whole", "headline", "date", "agency", "lede", "bylines", "cap_p", "cap_r", "credit")
LOWER = ("lost", "leaked", "invented")
# A floor stands this much below what was reached, so that a page more or less does not fail a change that is good on the whole.
MARGIN = 0.003


def pressbench(shared: Path) -> ModuleType:
    """The scorer that comes with the data."""
    spec = importlib.util.spec_from_file_location("pressbench", shared / "eval" / "pressbench.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def data_hash(folder: Path) -> str:
    """A hash of a data set: its gold and every page."""
    total = hashlib.sha256()
    for path in [folder / "gold.jsonl", *sorted((folder / "pages").iterdir())]:
        total.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()[:16]


def reached(bench: ModuleType, folder: Path) -> dict[str, float]:
    """The scores of this newsclean on a data set, by measure."""
    rows = []
    for gold in bench.load(folder):
        try:
            answer: dict[str, Any] = newsclean.clean((folder / "pages" / gold["file"]).read_bytes(), gold["file"]).as_dict()
        except newsclean.NewscleanError:
            answer = {}
        rows.append(bench.score_page(gold, answer))
    summary = bench.summary(rows)
    return {name: round(summary[name], 4) for name in (*HIGHER, *LOWER) if summary.get(name) is not None}


def faults(name: str, scores: dict[str, float], floors: dict[str, float]) -> list[str]:
    """The measures of a data set that are worse than their floor."""
    return [
        f"{name} {measure}: {scores.get(measure)} is worse than the floor {floor}"
        for measure, floor in floors.items()
        if (scores.get(measure, 1.0) > floor if measure in LOWER else scores.get(measure, 0.0) < floor)
    ]


def moved(scores: dict[str, float], floors: dict[str, float], lower: bool) -> dict[str, float]:
    """New floors: a margin below ``scores``, and never looser than ``floors`` unless ``lower``."""
    new = {}
    for measure, score in scores.items():
        floor = round(score + MARGIN, 3) if measure in LOWER else round(score - MARGIN, 3)
        old = floors.get(measure)
        if old is not None and not lower:
            floor = min(old, floor) if measure in LOWER else max(old, floor)
        new[measure] = floor
    return new


def main() -> int:
    """Check the floors, or move them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path)
    parser.add_argument("sets", nargs="*", help="data sets; all of them if none is named")
    parser.add_argument("--raise", dest="upwards", action="store_true")
    parser.add_argument("--lower", action="store_true")
    given = parser.parse_args()
    bench = pressbench(given.shared)
    pinned = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    found, strange = [], []
    for name in given.sets or SETS:
        folder = given.shared / "data" / name
        old = pinned.get(name, {"data": data_hash(folder), "floors": {}})
        if data_hash(folder) != old["data"] and not given.lower:
            strange.append(f"{name}: this is not the data that the floors were set on")
            continue
        scores = reached(bench, folder)
        print(name, " ".join(f"{measure}={score:.3f}" for measure, score in scores.items()), flush=True)
        if given.upwards or given.lower:
            pinned[name] = {"data": data_hash(folder), "floors": moved(scores, old["floors"], given.lower)}
        else:
            found += faults(name, scores, old["floors"])
    if not given.sets:
        # They stand beside this file, and are found only where this is run as a script.
        import alone_gate  # noqa: PLC0415
        import check_gate  # noqa: PLC0415

        for name, gate in (("check", check_gate), ("alone", alone_gate)):
            measured = gate.measure(given.shared)
            print(name, " ".join(f"{measure}={value:.4f}" for measure, value in measured.items()), flush=True)
            found += gate.broken(measured)
    if given.upwards or given.lower:
        FLOORS.write_text(json.dumps(pinned, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    print("\n".join([*found, *strange]), file=sys.stderr)
    return 2 if strange else int(bool(found))


if __name__ == "__main__":
    raise SystemExit(main())
