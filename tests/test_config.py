"""Configuration: the nearest file governs, values are checked, and what is wrong is told with the nearest right word."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsclean.config import KEYS, load, nearest
from newsclean.errors import ConfigError


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_the_nearest_file_governs_alone(tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", '[tool.newsclean]\nlanguage = "vi"\nignore = ["NC3"]\n')
    write(tmp_path / "a/pyproject.toml", "[tool.other]\nx = 1\n")
    write(tmp_path / "a/b/newsclean.toml", 'language = "en"\n')
    assert nearest(tmp_path / "x.txt").get("language") == "vi"
    assert nearest(tmp_path / "a/x.txt").get("ignore") == ("NC3",)
    inner = nearest(tmp_path / "a/b/c/x.txt")
    assert (inner.get("language"), inner.get("ignore")) == ("en", ())
    assert inner.origin("language").endswith("newsclean.toml")
    assert inner.origin("ignore") == "default"
    assert (inner.get("language", "de"), inner.origin("language", "de")) == ("de", "command line")


def test_paths_are_relative_to_their_file(tmp_path: Path) -> None:
    config = load(write(tmp_path / "newsclean.toml", 'lexicon = ["words.toml"]\nbaseline = "known.json"\n'))
    assert config.get("lexicon") == (str(tmp_path / "words.toml"),)
    assert config.get("baseline") == str(tmp_path / "known.json")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('ignored = ["NC3"]', "«ignored»; the nearest one is «ignore»"),
        ('textfield = ["a"]', "the nearest one is «text-field»"),
        ('select = "NC3"', "«select» must be a list of strings"),
        ("jobs = -1", "«jobs» must be a whole number"),
        ("jobs = true", "«jobs» must be a whole number"),
        ('unsafe-fixes = "yes"', "«unsafe-fixes» must be true or false"),
        ('[per-file-ignores]\n"a" = "NC3"', "must be a table of lists of strings"),
        ("site = ", "is no TOML"),
    ],
)
def test_what_makes_no_sense_is_refused(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ConfigError, match=r"newsclean\.toml") as told:
        load(write(tmp_path / "newsclean.toml", text))
    assert said in str(told.value)


def test_a_file_without_the_table_is_refused_where_it_is_asked_for(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"tool\.newsclean"):
        load(write(tmp_path / "pyproject.toml", "[tool.other]\n"))


@pytest.mark.parametrize("key", KEYS)
def test_every_key_has_a_kind_and_says_what_it_is_for(key: str) -> None:
    assert KEYS[key].kind in ("text", "texts", "path", "paths", "flag", "number", "table")
    assert KEYS[key].about
