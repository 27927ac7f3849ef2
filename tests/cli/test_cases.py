"""Command lines as data: every file in fixtures/cli is one, with what it must print, and its exit code.

`args`, and if need be `stdin` (text, or `stdin_hex`) and `files` (path to text) that stand in the working folder; then
`stdout` and `stderr` (empty if left out; a list of strings: each must occur), `code` (0 if left out), `written` (path to text).
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from newsclean.cli import group
from tests.ledgers import FIXTURES

CASES = sorted((FIXTURES / "cli").glob("*.toml"))
KEYS = {"about", "args", "stdin", "stdin_hex", "files", "stdout", "stderr", "code", "written"}


def agrees(printed: str, expected: str | list[str]) -> None:
    """Compare what was printed with what a case expects: the whole of it, or pieces."""
    if isinstance(expected, str):
        assert printed == expected
    else:
        assert [piece for piece in expected if piece not in printed] == [], printed


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_command_line(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    case: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    assert set(case) <= KEYS
    monkeypatch.chdir(tmp_path)
    for name, text in case.get("files", {}).items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="")
    stdin = bytes.fromhex(case["stdin_hex"]) if "stdin_hex" in case else case.get("stdin", "").encode()
    result = CliRunner().invoke(group, case["args"], input=stdin, prog_name="newsclean")
    agrees(result.stderr, case.get("stderr", ""))
    agrees(result.stdout, case.get("stdout", ""))
    assert result.exit_code == case.get("code", 0)
    for name, text in case.get("written", {}).items():
        assert (tmp_path / name).read_bytes().decode() == text


def test_there_are_cases_of_every_exit_code() -> None:
    codes = {tomllib.loads(path.read_text(encoding="utf-8")).get("code", 0) for path in CASES}
    assert codes == {0, 1, 2}
