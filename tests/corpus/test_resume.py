"""Whatever stops a run, the same command goes on, and its output is that of a run that was never stopped, byte for byte."""

from __future__ import annotations

import errno
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from newsclean.corpus import appended, outputs
from newsclean.corpus.batch import run, status
from newsclean.corpus.settings import Settings
from newsclean.corpus.target import Target
from newsclean.errors import ConfigError, NewscleanError
from tests.corpus.pages import jsonl, rows, text_page, tree

COUNT = 1_000
# Small chunks and a commit after each: a run is interrupted in more interesting places.
OFTEN = "from newsclean.corpus import item, outputs; item.CHUNK_ITEMS = 40; outputs.COMMIT_SECONDS = 0; from newsclean.cli import main; main()"
COMMAND = [sys.executable, "-c", OFTEN, "run"]


def start(*words: str | Path, **more: Any) -> subprocess.Popen[bytes]:
    # A shell has its background jobs ignore SIGINT, and what they start inherits that: the tests may be such a job.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return subprocess.Popen([*COMMAND, *map(str, words), "-j", "2"], stderr=subprocess.PIPE, **more)
    finally:
        signal.signal(signal.SIGINT, before)


def finish(*words: str | Path) -> None:
    done = subprocess.run([*COMMAND, *map(str, words), "-j", "2"], capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 2, done.stderr  # the input holds one row that is no JSON
    assert "Traceback" not in done.stderr


def wait_for_pages(process: subprocess.Popen[bytes], out: Path) -> None:
    """Wait until a run has made some pages certain."""
    manifest = Target(out).manifest
    while not (manifest.exists() and manifest.stat().st_size and status(out).tally.pages):
        assert process.poll() is None
        time.sleep(0.02)


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("resume") / "in.jsonl"
    data = jsonl(COUNT)
    path.write_bytes(data[: len(data) // 2].rpartition(b"\n")[0] + b"\n{bad\n" + data[len(data) // 2 :].partition(b"\n")[2])
    return path


@pytest.mark.parametrize("out", ["out.jsonl.zst", "out.parquet", "out"])
def test_a_killed_run_goes_on_to_the_same_bytes(out: str, source: Path, tmp_path: Path) -> None:
    whole = tmp_path / "whole"
    whole.mkdir()
    began = time.monotonic()
    finish(source, "-o", whole / out, "--ledger", whole / "ledger.jsonl.gz")
    seconds = time.monotonic() - began
    chance, killed = random.Random(out), 0  # noqa: S311
    broken = tmp_path / "broken"
    broken.mkdir()
    for _ in range(10):
        process = start(source, "-o", broken / out, "--ledger", broken / "ledger.jsonl.gz")
        try:
            process.communicate(timeout=chance.uniform(0.1, seconds / 2))
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            killed += 1
    assert killed
    finish(source, "-o", broken / out, "--ledger", broken / "ledger.jsonl.gz")
    assert tree(broken) == tree(whole)


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_a_run_in_order(number: signal.Signals, code: int, source: Path, tmp_path: Path) -> None:
    process = start(source, "-o", tmp_path / "out.jsonl")
    wait_for_pages(process, tmp_path / "out.jsonl")
    process.send_signal(number)
    _, talk = process.communicate(timeout=30)
    assert process.returncode == code
    assert b"the same command goes on" in talk
    assert b"Traceback" not in talk
    report = status(tmp_path / "out.jsonl")
    assert report.state == "interrupted"
    assert 0 < report.tally.pages < COUNT
    finish(source, "-o", tmp_path / "out.jsonl")
    assert [row["record"]["id"] for row in rows(tmp_path / "out.jsonl")] == [
        json.loads(row)["id"] for row in source.read_bytes().splitlines() if row != b"{bad"
    ]


def test_a_full_disk_stops_the_run_and_it_goes_on(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(source, tmp_path / "whole.jsonl", jobs=1)
    write = appended.Appended.write

    def fail(self: appended.Appended, data: bytes) -> None:
        if self.offset > 200_000:
            write(self, data[:100])
            raise OSError(errno.ENOSPC, "No space left on device")
        write(self, data)

    monkeypatch.setattr(outputs, "COMMIT_SECONDS", 0)
    monkeypatch.setattr(appended.Appended, "write", fail)
    with pytest.raises(NewscleanError, match="disk is full") as told:
        run(source, tmp_path / "out.jsonl", jobs=1)
    assert told.value.kind == "disk-full"
    monkeypatch.undo()
    report = run(source, tmp_path / "out.jsonl", jobs=1)
    assert report.tally.pages == len(rows(tmp_path / "whole.jsonl"))
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


def test_standard_input_is_read_again_up_to_where_the_run_stopped(source: Path, tmp_path: Path) -> None:
    with source.open("rb") as file:
        process = start("-", "-o", tmp_path / "out.jsonl", stdin=file)
        wait_for_pages(process, tmp_path / "out.jsonl")
        process.kill()
        process.communicate()
    assert status(tmp_path / "out.jsonl").tally.pages < COUNT
    with source.open("rb") as file:
        process = start("-", "-o", tmp_path / "out.jsonl", stdin=file)
        process.communicate()
    run(source, tmp_path / "whole.jsonl", jobs=1)
    bare = [{**row, "source": ""} for row in rows(tmp_path / "whole.jsonl")]
    assert [{**row, "source": ""} for row in rows(tmp_path / "out.jsonl")] == bare


def test_a_finished_run_has_nothing_to_do(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(text_page(1), encoding="utf-8")
    first = run(tmp_path / "a.txt", tmp_path / "out", jobs=1)
    before = (tmp_path / "out" / "a.json").stat().st_mtime_ns
    assert run(tmp_path / "a.txt", tmp_path / "out", jobs=1).as_dict() == first.as_dict()
    assert (tmp_path / "out" / "a.json").stat().st_mtime_ns == before


def touched(root: Path) -> Any:
    (root / "a.txt").write_text(text_page(2) + "Và thêm một câu nữa ở đây.\n", encoding="utf-8")


def added(root: Path) -> Any:
    (root / "b.txt").write_text(text_page(2), encoding="utf-8")


def gone(root: Path) -> Any:
    (root / "a.txt").unlink()


@pytest.mark.parametrize("change", [touched, added, gone])
def test_changed_inputs_are_told(change: Any, tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / "a.txt").write_text(text_page(1), encoding="utf-8")
    (pages / "c.txt").write_text(text_page(1), encoding="utf-8")
    run(pages, tmp_path / "out", jobs=1)
    change(pages)
    with pytest.raises(ConfigError, match="inputs are not what they were") as told:
        run(pages, tmp_path / "out", jobs=1)
    assert told.value.kind == "changed"
    assert run(pages, tmp_path / "out", jobs=1, force=True).state == "finished"


def test_changed_rules_and_settings_are_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(text_page(1), encoding="utf-8")
    run(tmp_path / "a.txt", tmp_path / "out", jobs=1)
    with pytest.raises(ConfigError, match=r"other settings \(page_bytes\).*--force"):
        run(tmp_path / "a.txt", tmp_path / "out", Settings(page_bytes=100), jobs=1)
    with sqlite3.connect(tmp_path / "out" / "manifest.sqlite") as manifest:
        manifest.execute("UPDATE run SET value = json_set(value, '$.rules', '0123456789abcdef') WHERE key = 'asked'")
    manifest.close()
    with pytest.raises(ConfigError, match="rules changed"):
        run(tmp_path / "a.txt", tmp_path / "out", jobs=1)


def test_two_runs_do_not_write_to_one_place(source: Path, tmp_path: Path) -> None:
    process = start(source, "-o", tmp_path / "out.jsonl")
    while not (tmp_path / "out.jsonl.partial").exists():
        time.sleep(0.01)
    other = subprocess.run([*COMMAND, str(source), "-o", str(tmp_path / "out.jsonl")], capture_output=True, check=False)
    assert other.returncode == 2
    assert b"another run is writing here" in other.stderr
    assert status(tmp_path / "out.jsonl").state == "running"
    process.kill()
    process.communicate()


def test_the_status_of_a_run_that_was_killed_while_it_wrote_its_manifest(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(text_page(1), encoding="utf-8")
    run(tmp_path / "a.txt", tmp_path / "out", jobs=1)
    kill = (
        "import os, sqlite3, sys; db = sqlite3.connect(sys.argv[1], isolation_level=None); db.execute('PRAGMA cache_size=1')\n"
        "db.execute('BEGIN'); db.executemany('INSERT INTO outputs VALUES (?, 1, 2)', [(b'%0999d' % n,) for n in range(999)]); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", kill, str(tmp_path / "out" / "manifest.sqlite")], check=False)
    assert (tmp_path / "out" / "manifest.sqlite-journal").stat().st_size
    assert (status(tmp_path / "out").state, status(tmp_path / "out").tally.pages) == ("finished", 1)


@pytest.mark.parametrize("kept", [0, 4096, 8192])
def test_a_damaged_manifest_is_told_wherever_the_damage_is(kept: int, tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_bytes(jsonl(2))
    run(tmp_path / "in.jsonl", tmp_path / "out", jobs=1)
    manifest = tmp_path / "out" / "manifest.sqlite"
    data = manifest.read_bytes()
    manifest.write_bytes(data[:kept] + b"\xff" * (len(data) - kept))
    for what in (lambda: run(tmp_path / "in.jsonl", tmp_path / "out", jobs=1), lambda: status(tmp_path / "out")):
        with pytest.raises(
            ConfigError, match=r"is damaged, or no manifest of newsclean \(.*\); delete it, and --force starts over"
        ):
            what()
    manifest.unlink()
    assert run(tmp_path / "in.jsonl", tmp_path / "out", jobs=1, force=True).tally.pages == 2
