"""How fast a text dump is cleaned, against the least that any program does with it, and how fast the command starts.

    python benchmarks/text_speed.py                     the fixture pages
    python benchmarks/text_speed.py DUMPS ...           the .txt files in these folders, and in the folders in them
    python benchmarks/text_speed.py --limit 5 DUMPS     exit 1 if the ratio is above 5

The yardstick is NFC, splitting into rows and squeezing spaces, of the same texts in the same run; the limit in the project's
quality gate is 5 times that. Both are timed over the whole set, in turn, and the fastest of several rounds counts, so that
what else the machine does weighs little. A plain install (``pip install .``) is compiled, an editable one is not; what is measured is told.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path

import newsclean.page
from newsclean import NewscleanError, clean

FIXTURES = Path(__file__).parent.parent / "fixtures" / "pages"
ROUNDS = 5
# A round shorter than this (seconds) is mostly the clock's own noise: small sets are gone over several times.
SHORTEST = 0.2


def yardstick(text: str) -> list[str]:
    """NFC, rows, single spaces."""
    return [" ".join(row.split()) for row in unicodedata.normalize("NFC", text).splitlines()]


def texts(folders: Sequence[Path]) -> list[str]:
    """Every dump under ``folders`` that is a page; others are told on stderr and left out."""
    found = []
    for path in sorted(path for folder in folders for path in folder.rglob("*.txt")):
        text = path.read_text(encoding="utf-8", errors="replace")
        try:
            clean(text)
        except NewscleanError as error:
            print(f"{path}: left out: {error}", file=sys.stderr)
        else:
            found.append(text)
    return found


def once(work: Callable[[str], object], pages: Sequence[str], times: int) -> float:
    """The seconds that ``work`` takes over all ``pages``, ``times`` times over, for one time."""
    start = time.perf_counter()
    for _ in range(times):
        for page in pages:
            work(page)
    return (time.perf_counter() - start) / times


def compare(pages: Sequence[str]) -> tuple[float, float]:
    """Seconds over all ``pages``: the yardstick's and newsclean's, the fastest of `ROUNDS` rounds each."""
    times = max(1, round(SHORTEST / once(yardstick, pages, 3)))
    rounds = [(once(yardstick, pages, times), once(clean, pages, 1)) for _ in range(ROUNDS)]
    return min(base for base, _ in rounds), min(ours for _, ours in rounds)


def start_up(arguments: Sequence[str]) -> float:
    """The seconds that a fresh interpreter takes with ``arguments``: the fastest of ten."""
    seconds = []
    for _ in range(10):
        start = time.perf_counter()
        subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
        seconds.append(time.perf_counter() - start)
    return min(seconds)


def main() -> int:
    """Print the figures; returns 1 if the ratio is above the limit, 2 if there is nothing to measure."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n", maxsplit=1)[0])
    parser.add_argument(
        "folders", nargs="*", type=Path, metavar="FOLDER", help="folders of .txt dumps; the fixtures, if none is given"
    )
    parser.add_argument("--limit", type=float, help="the highest ratio that is fast enough")
    given = parser.parse_args()
    pages = texts(given.folders or [FIXTURES])
    if not pages:
        print("no .txt files there", file=sys.stderr)
        return 2
    base, ours = compare(pages)
    size = sum(len(page) for page in pages) / 1e6
    print(f"pages                {len(pages):8,}  ({size:.2f} million characters)")
    print(f"NFC, rows, spaces    {base / len(pages) * 1e3:8.3f} ms a page")
    print(f"newsclean            {'Python' if newsclean.page.__file__.endswith('.py') else 'compiled':>8}")
    print(f"newsclean.clean      {ours / len(pages) * 1e3:8.3f} ms a page, {len(pages) / ours:,.0f} pages a second")
    print(f"ratio                {ours / base:8.2f}")
    print(f"python -c pass       {start_up(['-c', 'pass']) * 1e3:8.0f} ms")
    print(f"newsclean --version  {start_up(['-m', 'newsclean', '--version']) * 1e3:8.0f} ms")
    return int(given.limit is not None and ours / base > given.limit)


if __name__ == "__main__":
    sys.exit(main())
