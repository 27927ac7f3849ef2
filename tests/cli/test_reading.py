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
