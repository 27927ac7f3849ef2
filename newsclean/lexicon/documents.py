"""Word lists as files: TOML, read once."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import Any, Final

from newsclean.errors import ConfigError

# Where the first table begins: "[ad-label]".
_TABLE: Final = re.compile(r"^\[[a-z-]+\]$", re.MULTILINE)


def read_toml(path: str | Path) -> dict[str, Any]:
    """A TOML file as a dictionary; raises `ConfigError` that says what is wrong with it and where."""
    try:
        return tomllib.loads(Path(path).read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: is no TOML: {error}") from error


@lru_cache
def _texts() -> dict[str, str]:
    folder = resources.files("newsclean") / "lexicons"
    entries = sorted(folder.iterdir(), key=lambda entry: entry.name)
    return {Path(entry.name).stem: entry.read_text(encoding="utf-8") for entry in entries if entry.name.endswith(".toml")}


@lru_cache
def lists() -> dict[str, dict[str, Any]]:
    """What the built-in language files say above their tables, by language; every process needs all of them.

    Most of a file is tables of prompts, and a process meets few languages: reading them all would take it a tenth of a second.
    """
    return {code: tomllib.loads(_TABLE.split(text, maxsplit=1)[0]) for code, text in _texts().items()}


@lru_cache
def document(code: str) -> dict[str, Any]:
    """The built-in file of a language (``any``: phrases that no language owns), lists and tables; raises `KeyError`."""
    return tomllib.loads(_texts()[code])


@lru_cache
def tables() -> frozenset[str]:
    """The names of the tables in the built-in files: of the rules that look for phrases."""
    return frozenset(found.strip("[]") for text in _texts().values() for found in _TABLE.findall(text))


def documents() -> dict[str, dict[str, Any]]:
    """The built-in language files by their code (``vi``, ``en``, and ``any``, whose phrases no language owns)."""
    return {code: document(code) for code in _texts()}
