"""A page that kills its worker, or takes too long, costs only itself; the order of what comes back is that of what went in."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from newsclean import Options, clean, clean_many
from newsclean.corpus import pool, process
from newsclean.corpus.batch import run
from newsclean.errors import ConfigError, NewscleanError
from tests.corpus.pages import rows, text_page

# What a worker does with a page that names a way to die, before it starts to work.
POISON = """
import sys; sys.path.insert(0, sys.argv[1])
import os, pathlib, signal, time
import newsclean.readers
read = newsclean.readers.read
def poisoned(data, *args, **more):
    text = data if isinstance(data, str) else data.decode(errors="replace")
    if "KILL" in text: os.kill(os.getpid(), signal.SIGKILL)
    if "CRASH" in text: os._exit(3)
    if "SLEEP" in text: time.sleep(1000)
    if "RAISE" in text: raise ZeroDivisionError("oops")
    if "MEMORY" in text: raise MemoryError
    if "PRINT" in text: print("noise on standard output", flush=True)
    if "ONCE" in text:
        mark = pathlib.Path(text.split()[1])
        if not mark.exists():
            mark.touch()
            os._exit(4)
    return read(data, *args, **more)
newsclean.readers.read = poisoned
"""


@pytest.fixture
def poisoned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "_BOOT", POISON + process._BOOT)


@pytest.mark.usefixtures("poisoned")
@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_a_poisoned_page_costs_only_itself(tmp_path: Path) -> None:
    pages = [text_page(number) for number in range(60)]
    for at, word in {3: "KILL", 20: "CRASH", 21: "SLEEP", 40: "RAISE", 41: "MEMORY", 59: "KILL"}.items():
        pages[at] = f"{word} {pages[at]}"
    for number, page in enumerate(pages):
        (tmp_path / f"{number:02}.txt").write_text(page, encoding="utf-8")
    report = run(tmp_path, tmp_path / "out.jsonl", jobs=2, page_timeout=4)
    errors = {Path(row["source"]).stem: row["error"] for row in rows(tmp_path / "out.jsonl.run" / "errors.jsonl")}
    kinds = {name: error["kind"] for name, error in errors.items()}
    assert kinds == {"03": "crashed", "20": "crashed", "21": "timeout", "40": "failed", "41": "memory", "59": "crashed"}
    assert "SIGKILL" in errors["03"]["message"]
    assert "exit code 3" in errors["20"]["message"]
    assert "--page-timeout" in errors["21"]["message"]
    assert "ZeroDivisionError: oops" in errors["40"]["message"]
    assert [Path(row["source"]).stem for row in rows(tmp_path / "out.jsonl")] == [
        f"{n:02}" for n in range(60) if f"{n:02}" not in kinds
    ]
    assert (report.tally.pages, report.exit_code) == (54, 2)


@pytest.mark.usefixtures("poisoned")
def test_a_page_gets_a_second_chance_and_may_print(tmp_path: Path) -> None:
    found = list(clean_many([f"ONCE {tmp_path / 'mark'} {text_page(1)}", "PRINT " + text_page(2), text_page(3)], jobs=1))
    assert [one.error for one in found] == [None, None, None]
    assert (tmp_path / "mark").exists()


def test_workers_are_recycled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsclean.corpus.item.CHUNK_ITEMS", 5)
    started = []
    popen = subprocess.Popen

    def count(*args: object, **more: object) -> subprocess.Popen[bytes]:
        started.append(1)
        return popen(*args, **more)  # type: ignore[call-overload, no-any-return]

    monkeypatch.setattr(process.subprocess, "Popen", count)
    monkeypatch.setattr(pool, "RECYCLE_PAGES", 10)
    found = list(clean_many([text_page(number) for number in range(30)], jobs=1))
    assert [one.article.headline for one in found if one.article] == [clean(text_page(number)).headline for number in range(30)]
    assert len(started) == 3


def test_workers_that_never_start_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "_BOOT", "import sys; sys.exit('no such thing')")
    with pytest.raises(NewscleanError, match=r"can't be started.*no such thing") as told:
        list(clean_many([text_page(1)], jobs=2))
    assert told.value.kind == "workers"


def test_an_iterator_that_is_left_ends_its_workers() -> None:
    found = clean_many((text_page(number) for number in range(100_000)), jobs=2)
    assert next(found).article is not None
    found.close()  # type: ignore[attr-defined]


def test_records_of_all_shapes_come_back_in_order() -> None:
    records = [text_page(1), text_page(2).encode("utf-16"), {"id": "x", "text": text_page(3), "n": 1}, {"id": "y"}, {"html": "<p>Một câu</p>"},
               {"text": text_page(4), "url": "https://m.vietbao.example/4"}, b"\x7fELF\x00\x00"]  # fmt: skip
    found = list(clean_many(records, jobs=2))
    assert [one.source for one in found] == ["#1", "#2", "x", "y", "#5", "#6", "#7"]
    assert [one.error.kind if one.error else None for one in found] == [None, None, None, "no-text", None, None, "binary"]
    assert found[1].article == clean(text_page(2), "#2")
    assert found[2].record == {"id": "x", "n": 1}
    assert found[5].article is not None
    assert found[5].article.site == "m.vietbao.example"


def test_what_comes_along_with_a_page_comes_back_as_it_was() -> None:
    day = datetime(2024, 3, 1, tzinfo=UTC)
    (found,) = clean_many([{"text": text_page(1), "day": day, "tags": {1, 2}, 3: b"\xff"}], jobs=1)
    assert found.article == clean(text_page(1), "#1")
    assert found.record == {"day": day, "tags": {1, 2}, 3: b"\xff"}


def test_a_record_of_another_kind_costs_only_itself() -> None:
    records: list[Any] = [None, 3, bytearray(text_page(1).encode()), {"text": None, "n": 1}]
    found = list(clean_many(records, jobs=1))
    assert [one.error.message if one.error else None for one in found] == [
        "#1: a record is text, bytes or a mapping, not NoneType", "#2: a record is text, bytes or a mapping, not int", None,
        "#4: the field «text» is null"]  # fmt: skip
    assert found[3].record == {"n": 1}


@pytest.mark.parametrize("records", [text_page(1), b"a page", {"text": "a page"}])
def test_one_page_is_not_taken_for_several_records(records: Any) -> None:
    with pytest.raises(TypeError, match="several records"):
        next(clean_many(records, jobs=1))


def test_options_that_make_no_sense_are_told_before_a_worker_starts() -> None:
    with pytest.raises(ConfigError, match="nope"):
        next(clean_many([text_page(1)], options=Options(lexicons=("nope.toml",)), jobs=1))


def test_a_chunk_that_cannot_be_sent_ends_the_run_with_its_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "send", lambda *_: {}[1])
    with pytest.raises(KeyError):
        list(clean_many([text_page(1)], jobs=1))


@pytest.mark.parametrize("method", ["spawn", "fork", "forkserver"])
@pytest.mark.skipif(os.name != "posix", reason="fork")
def test_it_works_in_processes_started_any_way(method: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(text_page(1), encoding="utf-8")
    program = tmp_path / "program.py"
    program.write_text(
        f"""
import multiprocessing, sys
from newsclean import run
if __name__ == "__main__":
    context = multiprocessing.get_context({method!r})
    child = context.Process(target=run, args=({str(tmp_path / "a.txt")!r}, {str(tmp_path / "out")!r}), daemon=True)
    child.start()
    child.join()
    sys.exit(child.exitcode)
""",
        encoding="utf-8",
    )
    done = subprocess.run([sys.executable, str(program)], capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out" / "a.json").exists()
