"""What a command can't read is told, and the rest is done."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from newsclean.cli import group

PAGE = "Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận.\n"


@pytest.mark.parametrize(
    ("command", "rest"),
    [("clean -f jsonl", "pages/a.txt"), ("explain", "pages/a.txt"), ("check --no-cache --show-files", "pages/a.txt"),
     ("check --no-cache --select NC201", "nothing found in 2 files; 1 file could not be read")],
)  # fmt: skip
def test_a_folder_that_cannot_be_read_is_told(command: str, rest: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("pages/a.txt", "pages/shut/b.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(PAGE, encoding="utf-8")
    scandir, refused = os.scandir, Path("pages/shut")

    def shut(path: Any) -> Any:
        if Path(path) == refused:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", shut)
    result = CliRunner().invoke(group, [*command.split(), "pages"])
    assert rest in result.output
    if "--show-files" not in command:
        assert result.exit_code == 2
        assert "newsclean: pages/shut: cannot be read: " in result.stderr


@pytest.mark.parametrize("command", ["clean", "explain", "check --no-cache", "check --no-cache --fix", "check --no-cache --diff"])
def test_links_that_lead_to_no_file_are_told_and_the_rest_is_read(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pages" / "folder").mkdir(parents=True)
    for name, leads in {"a": "b", "b": "a", "c": "nowhere", "d": "z", "e": "folder"}.items():
        (tmp_path / f"pages/{name}.txt").symlink_to("folder" if leads == "folder" else f"{leads}.txt")
    (tmp_path / "pages/z.txt").write_text("Quảng cáo\n" + PAGE, encoding="utf-8")
    result = CliRunner().invoke(group, [*command.split(), "pages"])
    told = [row.split(":")[1].strip() for row in result.stderr.splitlines() if "cannot be read" in row]
    assert (result.exit_code, told) == (2, ["pages/a.txt", "pages/b.txt", "pages/c.txt"])
    assert (
        "Quảng cáo" in result.stdout or "Sáng 12/1" in result.stdout or "Quảng cáo" not in Path("pages/z.txt").read_text("utf-8")
    )


def test_a_fix_that_was_refused_is_not_promised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    text = (
        "Bến phà Cồn Én thêm chuyến đêm\n##\n".encode()
        + b"\xed\xa0\x80"
        + " Từ ngày 9/5, bến phà chạy thêm bốn chuyến.\n".encode()
    )
    Path("a.txt").write_bytes(text)
    result = CliRunner().invoke(group, ["check", "--no-cache", "--fix", "a.txt"])
    assert (result.exit_code, Path("a.txt").read_bytes()) == (2, text)
    assert "a fix has letters that cp1250 lacks" in result.stderr
    assert "findings in 1 of 1 file" in result.stderr
    assert "[*]" not in result.stdout
    assert "can be fixed" not in result.stderr


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (["clean", "LONG.txt"], "LONG.txt: cannot be read: File name too long"),
        (["clean", "LONG.jsonl"], "LONG.jsonl: cannot be read: File name too long"),
        (["explain", "LONG/a.txt"], "LONG/a.txt: cannot be read: File name too long"),
        (["check", "--no-cache", "LONG.txt"], "LONG.txt: cannot be read: File name too long"),
        (["clean", "--sites", "LONG", "page.txt"], "LONG: cannot be read: File name too long"),
        (["run", "page.txt", "-o", "LONG"], "LONG/manifest.sqlite: cannot be written: File name too long"),
        (["run", "page.txt", "-o", "LONG.jsonl"], "cannot be written: File name too long"),
        (["run", "--status", "LONG"], "LONG: there is no run here"),
        (["learn", "LONG", "-o", "mine.toml"], "LONG: cannot be read: File name too long"),
        (["sites", "new", "https://hao.example/1.html", "-o", "LONG.toml"], "LONG.toml: cannot be written: File name too long"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_name_that_no_file_can_have_is_told(
    command: list[str], told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a folder does that nobody may look into: Python's pathlib raises for both, and a test may run as one who may look anywhere."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    long = "x" * 300
    result = CliRunner().invoke(group, [word.replace("LONG", long) for word in command])
    assert told in result.stderr.replace(long, "LONG")
    assert result.exit_code == 2


def test_the_configuration_of_a_deep_folder_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "newsclean.toml").write_text('ignore = ["no-such-rule"]', encoding="utf-8")
    deep = "d/" * 600
    result = CliRunner().invoke(group, ["clean", f"{deep}page.txt"])
    assert "no rule is called «no-such-rule»" in result.stderr
