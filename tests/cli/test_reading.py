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


@pytest.mark.parametrize("command", [["clean", "-f", "jsonl"], ["explain"], ["check", "--no-cache"]], ids=lambda words: words[0])
def test_a_folder_that_cannot_be_read_is_told(command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
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
    result = CliRunner().invoke(group, [*command, "pages"])
    assert result.exit_code == 2
    assert "newsclean: pages/shut: cannot be read: " in result.stderr
    assert "pages/a.txt" in result.stdout or "1 of 2 files" in result.stderr or "in 2 files" in result.stderr
