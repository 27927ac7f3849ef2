"""The batch run, measured: 20,000 pages made from the fixtures, as a folder, JSONL.zst, WARC and Parquet.

    python benchmarks/batch.py [--pages 20000] [--work DIR]

Prints whether all four give the same articles, the time of -j 1 and -j 2, the overhead over a bare loop of `clean`, and the peak
memory of the run and its workers. Needs the extra ``all``, warcio and psutil.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import psutil
import pyarrow as pa
import pyarrow.parquet as pq
import zstandard
from warcio.warcwriter import WARCWriter

from newsclean import clean
from newsclean.writers.json import compact

FIXTURES = Path(__file__).parent.parent / "fixtures" / "pages"


def make_pages(count: int) -> Iterator[tuple[str, str]]:
    """``count`` names and dumps: a fixture each, its numbers changed and its paragraphs drawn again, so that no two are the same."""
    chance = random.Random(20_000)  # noqa: S311 (the same pages every time)
    sources = [path.read_text(encoding="utf-8") for path in sorted(FIXTURES.rglob("*.txt"))]
    for number in range(count):
        rows = chance.choice(sources).splitlines()
        longs = [row for row in rows if len(row) > 150]
        rows = [chance.choice(longs) if row in longs and chance.random() < 0.3 else row for row in rows]
        digits = str.maketrans("3456789", "".join(chance.sample("3456789", 7)))
        yield f"{number // 1000:03}/{number:06}", "\n".join(row.translate(digits) if len(row) > 60 else row for row in rows)


def write_inputs(work: Path, count: int) -> dict[str, Path]:
    """The same pages in four shapes."""
    shapes = {name: work / name for name in ("pages", "pages.jsonl.zst", "pages.warc.wet.gz", "pages.parquet")}
    names, texts = zip(*make_pages(count), strict=True)
    for name, text in zip(names, texts, strict=True):
        path = shapes["pages"] / f"{name}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    with zstandard.open(shapes["pages.jsonl.zst"], "wt", encoding="utf-8") as file:
        file.writelines(
            json.dumps({"id": name, "text": text}, ensure_ascii=False) + "\n" for name, text in zip(names, texts, strict=True)
        )
    with shapes["pages.warc.wet.gz"].open("wb") as sink:
        writer = WARCWriter(sink, gzip=True)
        for name, text in zip(names, texts, strict=True):
            about = {"Content-Type": "text/plain"}
            payload = io.BytesIO(text.encode())
            writer.write_record(writer.create_warc_record(f"urn:page:{name}", "conversion", payload, warc_headers_dict=about))
    pq.write_table(pa.table({"id": names, "text": texts}), shapes["pages.parquet"], row_group_size=1000)
    return shapes


class Measured(NamedTuple):
    """Seconds by the clock, seconds of processor (the run and its workers), and the most megabytes that they held together."""

    clock: float
    cpu: float
    peak: float

    def row(self, name: str, count: int) -> str:
        """The measures as a row of a table."""
        speed = f"{count / self.clock:6.0f} pages/s"
        return f"{name:22} {self.clock:7.1f} s {speed} {self.cpu:7.1f} s of processor, peak {self.peak:5.0f} MB"


def run(source: Path, out: Path, jobs: int) -> Measured:
    """A run of `newsclean run`, measured."""
    for old in (out, out.with_name(out.name + ".run")):
        shutil.rmtree(old) if old.is_dir() else old.unlink(missing_ok=True)
    began, before, peak = time.perf_counter(), os.times(), 0
    with subprocess.Popen(
        [sys.executable, "-m", "newsclean", "run", str(source), "-o", str(out), "-q", "-j", str(jobs)]
    ) as process:
        me = psutil.Process(process.pid)
        while process.poll() is None:
            try:
                peak = max(peak, sum(one.memory_info().rss for one in [me, *me.children(recursive=True)]))
            except psutil.NoSuchProcess:
                continue
            time.sleep(0.1)
    assert process.returncode in (0, 1), process.returncode
    after = os.times()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return Measured(time.perf_counter() - began, cpu, peak / 1e6)


def articles(path: Path) -> str:
    """A digest of the articles in a stream, without what tells where they came from."""
    digest = hashlib.sha256()
    with path.open(encoding="utf-8") as file:
        for row in file:
            found = json.loads(row)
            digest.update(
                compact({key: value for key, value in found.items() if key not in ("source", "record", "site")}).encode()
            )
    return digest.hexdigest()[:12]


def bare_loop(source: Path, out: Path) -> Measured:
    """The least that gives the same articles: read JSONL, `clean`, write JSONL, one process."""
    began, before = time.perf_counter(), time.process_time()
    with zstandard.open(source, "rt", encoding="utf-8") as file, out.open("w", encoding="utf-8") as sink:
        for row in file:
            sink.write(compact(clean(json.loads(row)["text"]).as_dict()) + "\n")
    return Measured(time.perf_counter() - began, time.process_time() - before, psutil.Process().memory_info().rss / 1e6)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=20_000)
    parser.add_argument("--work", type=Path, help="where to put the pages; kept")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = given.work or Path(folder)
        work.mkdir(parents=True, exist_ok=True)
        shapes = write_inputs(work, given.pages)
        for name, path in shapes.items():
            print(run(path, work / "out.jsonl", 2).row(f"-j 2 {name}", given.pages), articles(work / "out.jsonl"), flush=True)
        source = shapes["pages.jsonl.zst"]
        bare = bare_loop(source, work / "bare.jsonl")
        print(bare.row("bare loop of clean()", given.pages), articles(work / "bare.jsonl"))
        one, two = run(source, work / "out.jsonl", 1), run(source, work / "out.jsonl", 2)
        print(one.row("-j 1 pages.jsonl.zst", given.pages))
        print(two.row("-j 2 pages.jsonl.zst", given.pages))
        print(f"-j 1 over the loop: {one.clock / bare.clock - 1:+.1%} by the clock, {one.cpu / bare.cpu - 1:+.1%} of processor")
        print(f"-j 2 is {one.clock / two.clock:.2f} times as fast as -j 1")


if __name__ == "__main__":
    main()
