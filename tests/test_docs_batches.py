"""The recipes of docs/batches.md do what the page says: each is run as it stands, in a folder with the files that it names."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard

from newsclean import clean
from tests.corpus.pages import html_page, jsonl, rows, text_page, warc

PAGE = (Path(__file__).parent.parent / "docs" / "batches.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(sh|python)\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
POSIX = pytest.mark.skipif(shutil.which("bash") is None, reason="a shell")


def block(word: str) -> tuple[str, str]:
    """The one block that has ``word`` in it."""
    ((kind, code),) = [(kind, code) for kind, code in BLOCKS if word in code]
    return kind, code


def do(word: str, folder: Path) -> str:
    kind, code = block(word)
    program = folder / ("recipe.py" if kind == "python" else "recipe.sh")
    program.write_text(code, encoding="utf-8")
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    command = [sys.executable, program.name] if kind == "python" else ["bash", "-euo", "pipefail", program.name]
    env = {
        **os.environ,
        "PATH": path,
        "PYTHONUTF8": "1",
        "PYTHONPATH": str(Path(__file__).parent.parent),
        "HF_HOME": str(folder / "hf"),
    }
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "pages" / "thoi-su").mkdir(parents=True)
    (tmp_path / "pages" / "a.html").write_text(html_page(1), encoding="utf-8")
    (tmp_path / "pages" / "thoi-su" / "b.html").write_text(html_page(2), encoding="utf-8")
    return tmp_path


@POSIX
def test_a_folder(folder: Path) -> None:
    assert "articles: finished, 2 of 2 inputs, 2 pages" in do("-f markdown", folder)
    assert (folder / "articles" / "thoi-su" / "b.md").exists()
    do("find pages", folder)
    articles = (
        zstandard.ZstdDecompressor().stream_reader((folder / "html.jsonl.zst").read_bytes(), read_across_frames=True).read()
    )
    assert [json.loads(row)["source"] for row in articles.splitlines()] == ["pages/a.html", "pages/thoi-su/b.html"]
    assert (folder / "html-ledger.jsonl.zst").exists()


@POSIX
def test_cc_news(tmp_path: Path) -> None:
    for number in range(2):
        path = tmp_path / f"CC-NEWS-20240301000000-0000{number}.warc.gz"
        path.write_bytes(warc([html_page(number * 3 + page).encode() for page in range(3)], packed=True))
    told = do("archives.list", tmp_path).splitlines()
    assert len(told) == 6
    assert told[0].startswith("2024-03-01T08:00:00Z vietbao.example")


@POSIX
def test_a_parquet_set(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    for number in range(2):
        table = pa.table({"content": [text_page(number)], "url": [f"https://vietbao.example/{number}"], "license": ["cc-by"]})
        pq.write_table(table, tmp_path / "data" / f"train-0000{number}-of-00002.parquet")
    assert do("train-*.parquet", tmp_path).splitlines() == [
        f"{article.headline} cc-by {len(article.paragraphs)}" for article in (clean(text_page(0)), clean(text_page(1)))
    ]


def test_in_python(folder: Path) -> None:
    told = do("clean_many", folder).splitlines()
    assert told[0] == "2 0"
    assert [row.split()[0] for row in told[1:]] == ["0", "1", "2"]


def needs(module: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(importlib.util.find_spec(module) is None, reason=f"{module} is not installed")


@pytest.mark.parametrize(
    ("word", "out"),
    [
        pytest.param("load_dataset", "articles.parquet", marks=needs("datasets")),
        pytest.param("SparkSession", "articles", marks=needs("pyspark")),
        pytest.param("PipelineStep", "clean", marks=needs("datatrove")),
    ],
)
def test_engines(word: str, out: str, tmp_path: Path) -> None:
    count = 20
    pq.write_table(pa.table({"id": list(range(count)), "text": [text_page(n) for n in range(count)]}), tmp_path / "pages.parquet")
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "a.jsonl").write_bytes(jsonl(count))
    do(word, tmp_path)
    if out == "clean":
        texts = {row["text"] for part in (tmp_path / out).glob("*.jsonl") for row in rows(part)}
    else:
        found = pq.read_table(tmp_path / out).to_pylist()
        texts = {"\n\n".join(part["text"] for part in row["paragraphs"]) for row in found}
    assert texts == {"\n\n".join(part.text for part in clean(text_page(n)).paragraphs) for n in range(count)}
