"""Word lists as files: TOML, read once."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import Any

from newsclean.errors import ConfigError


def read_toml(path: str | Path) -> dict[str, Any]:
    """A TOML file as a dictionary; raises `ConfigError` that says what is wrong with it and where."""
    try:
        return tomllib.loads(Path(path).read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: is no TOML: {error}") from error


@lru_cache
def documents() -> dict[str, dict[str, Any]]:
    """The built-in language files by their code (``vi``, ``en``, and ``any``, whose phrases no language owns)."""
    folder = resources.files("newsclean") / "lexicons"
    return {
        Path(entry.name).stem: tomllib.loads(entry.read_text(encoding="utf-8"))
        for entry in sorted(folder.iterdir(), key=lambda entry: entry.name)
        if entry.name.endswith(".toml")
    }
