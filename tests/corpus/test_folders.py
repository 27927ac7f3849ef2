"""The walk through folders that all commands share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from newsclean.corpus.folders import below


def walked(folder: Path) -> list[str]:
    found = below(str(folder), lambda entry: not entry.name.startswith("-"))
    return [type(one).__name__ if isinstance(one, OSError) else str(Path(one.path).relative_to(folder)) for one in found]


def test_files_come_by_name_and_folders_where_their_names_stand(tmp_path: Path) -> None:
    for name in ("b/c.txt", "b/a.txt", "b.txt", "a.txt", "-left/out.txt", "z/y/x.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert walked(tmp_path) == ["a.txt", "b/a.txt", "b/c.txt", "b.txt", "z/y/x.txt"]


def test_a_folder_that_is_gone_when_it_is_entered_is_told_in_its_place(tmp_path: Path) -> None:
    for name in ("a/b.txt", "c.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()

    def enters(entry: os.DirEntry[str]) -> bool:
        (tmp_path / "a/b.txt").unlink()
        (tmp_path / "a").rmdir()
        return True

    gone, left = below(str(tmp_path), enters)
    assert isinstance(gone, FileNotFoundError)
    assert gone.filename == str(tmp_path / "a")
    assert isinstance(left, os.DirEntry)


@pytest.mark.skipif(os.name != "posix", reason="paths are short there")
def test_no_tree_is_too_deep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    deep = ["."]
    for _ in range(1500):
        deep.append(f"{deep[-1]}/d")
        os.mkdir(deep[-1])  # noqa: PTH102 (pathlib's own goes down by calling itself, as what cleans up after the tests does)
    Path(deep[-1], "a.txt").touch()
    assert [one.path for one in below(".", lambda _: True) if isinstance(one, os.DirEntry)] == [f"{deep[-1]}/a.txt"]
    Path(deep[-1], "a.txt").unlink()
    for folder in reversed(deep[1:]):
        Path(folder).rmdir()
