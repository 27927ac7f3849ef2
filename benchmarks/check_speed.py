"""Is `newsclean check` quick enough to be left on? Cold against `newsclean run` on the same pages, and warm.

    python benchmarks/check_speed.py [PAGES]        1,000 pages, if not told

The pages are the fixtures of this project, over and over, each with a row of its own so that no two are alike. What is
timed are whole commands with their start, with as many workers as there are cores. Exit code 1 if cold takes more than
twice the time of `run`, or warm more than half a second.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from newsclean.build import build_article
from newsclean.pipeline import Pipeline

FIXTURES = Path(__file__).parents[1] / "fixtures"
MOST_COLD = 2.0  # times `newsclean run`
MOST_WARM = 0.5  # seconds


def write_pages(folder: Path, count: int) -> None:
    """Write ``count`` clean texts: what `newsclean clean` makes of the fixture pages."""
    pipeline = Pipeline()
    texts = [build_article(pipeline.explain(path.read_bytes())).text for path in sorted(FIXTURES.glob("pages/**/*.txt"))]
    for number in range(count):
        text = texts[number % len(texts)]
        (folder / f"{number:06}.txt").write_text(
            f"{text}\n\nĐoạn thứ {number} của bài này được thêm vào sau cùng.\n", encoding="utf-8"
        )


def timed(*command: str, cwd: Path) -> float:
    """How many seconds a command of newsclean takes."""
    start = time.perf_counter()
    done = subprocess.run([sys.executable, "-m", "newsclean", *command], cwd=cwd, capture_output=True, check=False)
    if done.returncode > 1:
        raise SystemExit(done.stderr.decode())
    return time.perf_counter() - start


def main() -> int:
    """Time run, cold and warm; print and judge."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "pages").mkdir()
        write_pages(folder / "pages", count)
        run = timed("run", "pages", "-o", "out", "-q", cwd=folder)
        cold = timed("check", "pages", "-q", cwd=folder)
        warm = min(timed("check", "pages", "-q", cwd=folder) for _ in range(3))
    print(
        json.dumps(
            {"pages": count, "run": round(run, 2), "cold": round(cold, 2), "times": round(cold / run, 2), "warm": round(warm, 2)}
        )
    )
    return int(cold > MOST_COLD * run or warm > MOST_WARM)


if __name__ == "__main__":
    sys.exit(main())
