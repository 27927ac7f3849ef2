"""Without an optional library its inputs and outputs are told apart from the rest, by the name of the extra that brings it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsclean.cli import group
from tests.corpus.pages import jsonl

CASES = [
    ("pyarrow.parquet", "in.parquet", "out", "newsclean[parquet]"),
    ("fastwarc.warc", "in.warc", "out", "newsclean[warc]"),
    ("zstandard", "in.jsonl.zst", "out", "newsclean[zstd]"),
    ("zstandard", "in.jsonl", "out.jsonl.zst", "newsclean[zstd]"),
    ("pyarrow", "in.jsonl", "out.parquet", "newsclean[parquet]"),
    ("ray", "in.jsonl", "out", "newsclean[ray]"),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[1]}-{case[2]}")
def test_a_missing_extra_is_one_row_that_names_it(
    case: tuple[str, str, str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module, source, out, extra = case
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(sys.modules, module, None)
    Path(source).write_bytes(jsonl(1))
    engine = ["--engine", "ray"] if module == "ray" else []
    found = CliRunner().invoke(group, ["run", source, "-o", out, "-j", "1", "-q", *engine])
    assert found.exit_code == 2
    assert found.stderr.count("\n") == 1
    assert f"pip install '{extra}'" in found.stderr
