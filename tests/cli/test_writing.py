"""What a command writes is whole, or what stood there before still stands."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsclean.cli import group

PAGE = "Theo dõi Báo Ví dụ trên\nSáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận.\n"


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", fail)


@pytest.mark.usefixtures("full_disk")
@pytest.mark.parametrize(
    ("command", "written"),
    [
        (["check", "--no-cache", "--write-baseline", "out/known.json", "page.txt"], "known.json"),
        (["check", "--no-cache", "--fix", "out/page.txt"], "page.txt"),
        (["clean", "-o", "out", "page.txt"], "page.txt"),
        (["sites", "new", "https://hao.example/1.html", "-o", "out/new.toml"], None),
        (["rules", "new", "horoscope"], None),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else None,
)
def test_a_full_disk_costs_nothing_that_was_there(
    command: list[str], written: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    (tmp_path / "out").mkdir()
    if written:
        (tmp_path / "out" / written).write_text(PAGE, encoding="utf-8")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    result = CliRunner().invoke(group, command)
    assert (result.exit_code, "cannot be written: No space left on device" in result.stderr) == (2, True), result.stderr
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


@pytest.mark.skipif(os.name == "nt", reason="links need rights there, and files have no such mode")
def test_a_baseline_that_is_a_link_stays_one_and_its_file_keeps_its_mode(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    known, link = tmp_path / "shared.json", tmp_path / "known.json"
    known.write_text("old", encoding="utf-8")
    known.chmod(0o640)
    link.symlink_to(known)
    result = CliRunner().invoke(group, ["check", "--no-cache", "--write-baseline", "known.json", "page.txt"])
    assert result.exit_code == 0, result.stderr
    assert (link.is_symlink(), known.stat().st_mode & 0o777) == (True, 0o640)
    assert "NC101" in known.read_text(encoding="utf-8")
