"""Sessions: files under their own settings, written in one step, remembered, and shared out to workers."""

from __future__ import annotations

import json
import os
import sqlite3
import stat
from collections.abc import Sequence
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from pathlib import Path

import pytest

from newsclean.checker import cache as caches
from newsclean.checker import files, parcels
from newsclean.checker import session as sessions
from newsclean.checker.cache import Cache
from newsclean.checker.parcels import Parcels, check_units
from newsclean.checker.selection import Selection
from newsclean.checker.session import Session, diff, fix_over, write_over
from newsclean.checker.units import Unit, UnitSettings
from newsclean.config import Config
from tests.texts import LEDE

STORY = LEDE + "\n"
DIRTY = "Quảng cáo\n" + STORY


def session(folder: Path, **given: object) -> Session:
    return Session((str(folder),), given, Config())


def test_a_file_keeps_its_mode_and_a_link_stays_a_link(tmp_path: Path) -> None:
    file, link = tmp_path / "a.txt", tmp_path / "b.txt"
    file.write_text("old", encoding="utf-8")
    file.chmod(0o640)
    link.symlink_to(file)
    write_over(str(link), [b"new"])
    assert (file.read_bytes(), link.is_symlink(), stat.S_IMODE(file.stat().st_mode)) == (b"new", True, 0o640)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "b.txt"]


def test_a_write_that_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.txt"
    file.write_text("old", encoding="utf-8")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_over(str(file), [b"new"])
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.txt", b"old")]


@pytest.mark.parametrize("dirty", [[], [0], [5, 19], range(20)], ids=str)
def test_records_are_fixed_as_they_come_and_the_others_stay(
    dirty: Sequence[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "UNIT_BYTES", 500)
    monkeypatch.setattr(sessions, "BLOCK", 100)
    file = tmp_path / "a.jsonl"
    for prompt in ("Quảng cáo\n", ""):
        texts = [prompt * (number in dirty) + STORY for number in range(20)]
        new = "".join(json.dumps({"id": number, "text": text}) + "\n" for number, text in enumerate(texts)).encode()
        if prompt:
            file.write_bytes(new)
    checked = session(tmp_path)
    assert len(list(checked.units(str(file)))) > 5
    assert fix_over(str(file), checked.fixed(str(file), unsafe=False)) == bool(dirty)
    assert file.read_bytes() == new
    assert list(tmp_path.iterdir()) == [file]


def test_what_is_remembered_is_what_was_found(tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / "a.txt").write_text(DIRTY, encoding="utf-8")
    (pages / "b.txt").write_text(STORY, encoding="utf-8")
    cold = _checked(pages, tmp_path / "cache")
    assert [code for _, codes in cold for code in codes] == ["NC201"]
    assert _checked(pages, tmp_path / "cache") == cold
    (pages / "b.txt").write_text(DIRTY + DIRTY, encoding="utf-8")
    assert _checked(pages, tmp_path / "cache") != cold


def _checked(pages: Path, cache: Path) -> list[tuple[str, list[str]]]:
    with Cache(cache) as memory:
        found = [(file.path, [one.code for one in file.findings]) for file in session(pages).check(memory, jobs=1)]
        assert memory.trouble is None
    return found


def test_a_warm_check_judges_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text(DIRTY, encoding="utf-8")
    cold = _checked(tmp_path, tmp_path / ".cache")

    def never(*_: object) -> None:
        pytest.fail("a text that is remembered was judged again")

    monkeypatch.setattr(parcels, "check", never)
    assert _checked(tmp_path, tmp_path / ".cache") == cold


@pytest.mark.parametrize("damage", [b"no database", b""])
def test_a_broken_cache_costs_no_finding(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "check.sqlite").write_bytes(damage)
    (tmp_path / "a.txt").write_text(DIRTY, encoding="utf-8")
    for _ in range(2):
        with Cache(tmp_path / "cache") as cache:
            assert [one.code for file in session(tmp_path).check(cache, 1) for one in file.findings] == ["NC201"]
        assert cache.trouble is None
    with closing(sqlite3.connect(tmp_path / "cache" / "check.sqlite")) as base:
        assert base.execute("SELECT count(*) FROM found").fetchone() == (1,)


def test_a_check_keeps_nobody_else_from_the_cache_and_loses_little_when_it_is_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(caches, "WRITTEN_AT_ONCE", 2)
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text(DIRTY * (ord(name) - ord("a") + 1), encoding="utf-8")
    ended = Cache(tmp_path / "cache")
    assert len(list(session(tmp_path).check(ended, 1))) == 3
    with Cache(tmp_path / "cache") as other:
        assert len(list(session(tmp_path).check(other, 1))) == 3
    assert (ended.trouble, other.trouble) == (None, None)
    with closing(sqlite3.connect(tmp_path / "cache" / "check.sqlite")) as base:
        assert base.execute("SELECT count(*) FROM found").fetchone() == (3,)


def test_a_cache_that_cannot_be_made_says_where_and_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("no folder", encoding="utf-8")
    with Cache(tmp_path / "taken") as cache:
        assert cache.trouble is not None
    assert cache.trouble.startswith(f"{tmp_path / 'taken'}: the cache can't be used: ")
    assert "--no-cache" in cache.trouble


def test_what_counts_in_a_file_is_asked_once_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text(DIRTY * 3, encoding="utf-8")
    asked = []
    ignored = Selection.ignored

    def told(self: Selection, path: str) -> frozenset[str]:
        asked.append(path)
        return ignored(self, path)

    monkeypatch.setattr(Selection, "ignored", told)
    found = [one.code for file in session(tmp_path).check(None, 1) for one in file.findings]
    assert (len(found) > 1, asked) == (True, [str(tmp_path / "a.txt")])


def test_a_future_date_is_looked_for_again(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "Hà Nội khánh thành cầu mới trước Tết\nThứ tư, 12/01/2099 - 22:40\n" + STORY, encoding="utf-8"
    )
    assert "NC741" in _checked(tmp_path, tmp_path / ".cache")[0][1]
    with Cache(tmp_path / ".cache") as cache:
        unit = next(session(tmp_path).units(str(tmp_path / "a.txt")))
        assert cache.get(cache.key(unit, "any"), unit) is None


def test_workers_find_what_one_process_finds_in_the_same_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parcels, "WORTH_WORKERS", 1)
    monkeypatch.setattr(parcels, "PARCEL_BYTES", 400)
    pairs = [(Unit(str(number), "text", (DIRTY * (number % 3 + 1)).encode()), UnitSettings()) for number in range(40)]
    alone, shared = list(check_units(pairs, jobs=1)), list(check_units(pairs, jobs=2))
    assert [result.unit.path for result in shared] == [str(number) for number in range(40)]
    assert shared == alone


def test_a_worker_that_dies_costs_its_own_unit_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parcels, "WORTH_WORKERS", 1)
    monkeypatch.setattr(parcels, "check_parcel", _poisoned)
    pairs = [(Unit(str(number), "text", b"x" * 10), UnitSettings()) for number in range(4)]
    results = list(check_units(pairs, jobs=2))
    assert [[problem.kind for problem in result.problems] for result in results] == [[], [], ["crashed"], []]


def test_a_worker_that_died_does_not_keep_the_others_from_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parcels, "WORTH_WORKERS", 1)
    monkeypatch.setattr(parcels, "PARCEL_BYTES", 1)
    sent = Parcels(2)
    try:
        monkeypatch.setattr(parcels, "check_parcel", _poisoned)
        sent.send(Unit("2", "text", b"x"), UnitSettings())
        assert sent._executor is not None
        with pytest.raises(BrokenProcessPool):
            sent._parcels[0][1].result()  # type: ignore[union-attr]
        sent.send(Unit("3", "text", b"x"), UnitSettings())
        assert [[problem.kind for problem in sent.take(number)[1]] for number in range(2)] == [["crashed"], []]
    finally:
        sent.close()


def _poisoned(parcel: list[tuple[Unit, UnitSettings]]) -> list[tuple[list[object], list[object]]]:
    if any(unit.path == "2" for unit, _ in parcel):
        os._exit(9)
    return [([], []) for _ in parcel]


def test_parquet_columns_are_records(tmp_path: Path) -> None:
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    pq.write_table(pa.table({"url": ["u1", "u2", "u3"], "text": [STORY, None, DIRTY]}), tmp_path / "a.parquet")
    (file,) = session(tmp_path).check(jobs=1)
    assert [(one.row, one.id, one.code) for one in file.findings] == [(3, "u3", "NC201")]
    (file,) = session(tmp_path, **{"text-field": ("body",)}).check(jobs=1)
    assert "its columns are url, text" in file.problems[0].message


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_diff_is_in_letters_whatever_the_encoding(encoding: str) -> None:
    old, new = "Cầu mới\nTheo dõi Báo Ví dụ trên\n", "Cầu mới\n"
    shown = diff("page.txt", old.encode(encoding), new.encode(encoding))
    assert shown.splitlines()[-1] == "-Theo dõi Báo Ví dụ trên"
