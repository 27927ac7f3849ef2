"""The same articles from Ray as from a run on one machine; on a real cluster of this machine, if the extra is installed."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from newsclean.corpus.batch import run
from tests.corpus.pages import jsonl, rows, text_page

COUNT = 30


@pytest.mark.ray
@pytest.mark.parametrize("suffix", ["jsonl", "parquet"])
def test_ray_gives_the_same_articles(suffix: str, tmp_path: Path) -> None:
    pytest.importorskip("ray")
    source = tmp_path / f"in.{suffix}"
    if suffix == "jsonl":
        source.write_bytes(jsonl(COUNT))
    else:
        pq.write_table(pa.table({"id": [f"p{n}" for n in range(COUNT)], "text": [text_page(n) for n in range(COUNT)]}), source)
    # A process of its own: Ray warns of its own doings, and keeps its cluster as long as the process lives.
    command = [sys.executable, "-m", "newsclean", "run", str(source), "-o", str(tmp_path / "out"), "--engine", "ray"]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads((tmp_path / "out" / "run.json").read_text(encoding="utf-8"))["pages"] == COUNT
    parts = sorted((tmp_path / "out").glob(f"*.{'json' if suffix == 'jsonl' else suffix}"))
    articles = [
        row
        for part in parts
        if part.name != "run.json"
        for row in (rows(part) if suffix == "jsonl" else pq.read_table(part).to_pylist())
    ]
    run(source, tmp_path / "out.jsonl", jobs=1)
    wanted = {article["record"]["id"]: article for article in rows(tmp_path / "out.jsonl")}
    assert {article["source"] for article in articles} == set(wanted)
    for article in articles:
        assert [part["text"] for part in article["paragraphs"]] == [
            part["text"] for part in wanted[article["source"]]["paragraphs"]
        ]
