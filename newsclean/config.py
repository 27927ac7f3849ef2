"""Settings from `[tool.newsclean]` of the nearest pyproject.toml, or from newsclean.toml: the same keys as the options."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from newsclean.errors import ConfigError, nearest_name
from newsclean.lexicon import read_toml

if TYPE_CHECKING:
    from newsclean.options import Options

# In one folder the first of these counts.
FILES = ("newsclean.toml", ".newsclean.toml", "pyproject.toml")

# What an option holds that was not given.
NOTHING: tuple[Any, ...] = (None, (), {})


class Key(NamedTuple):
    """What a key holds: ``kind`` is text, texts, path, paths, flag, number or table, and ``about`` says what it is for."""

    kind: str
    about: str
    default: Any = None


KEYS: dict[str, Key] = {
    "site": Key("text", "the newspaper, instead of what the page says: a host, or a file"),
    "language": Key("text", "the language, instead of what the page says"),
    "sites": Key("paths", "site files to add, or folders of them", ()),
    "lexicon": Key("paths", "word lists to add", ()),
    "no-lexicon": Key("flag", "without the built-in word lists and sites", False),
    "load": Key("texts", "rules of your own: files (from this folder on) or modules", ()),
    "encoding": Key("text", "the encoding of the input, instead of telling by its bytes"),
    "select": Key("texts", "only these rules: code, prefix or name", ()),
    "extend-select": Key("texts", "these rules too (check)", ()),
    "ignore": Key("texts", "not these rules", ()),
    "per-file-ignores": Key("table", "rules that do not count in files that match a glob (check)", {}),
    "exclude": Key("texts", "globs of files and folders that a walk leaves out (check)", ()),
    "text-field": Key("texts", "the fields or columns of records that hold texts (check)", ()),
    "id-field": Key("text", "the field that a record is known by (check)"),
    "format": Key("text", "how findings are printed (check)", "concise"),
    "unsafe-fixes": Key("flag", "fix what may lose words as well (check)", False),
    "baseline": Key("path", "a file of known findings (check)"),
    "cache-dir": Key("path", "where results are remembered (check)", ".newsclean_cache"),
    "jobs": Key("number", "worker processes; 0 means one a core (check, run)", 0),
}
_NAMES = {"text": "a string", "path": "a string", "texts": "a list of strings", "paths": "a list of strings",
          "flag": "true or false", "number": "a whole number from 0 on", "table": "a table of lists of strings"}  # fmt: skip


@dataclass(frozen=True)
class Config:
    """The ``values`` of a file by key (paths are absolute); ``path`` is None where there is no file, and all is default."""

    path: Path | None = None
    values: Mapping[str, Any] = field(default_factory=dict)

    def get(self, key: str, given: Any = None) -> Any:
        """What is in force for ``key``: ``given`` on the command line, else what the file says, else the default."""
        return given if given not in NOTHING else self.values.get(key, KEYS[key].default)

    def origin(self, key: str, given: Any = None) -> str:
        """Where that comes from: ``command line``, the file's path, or ``default``."""
        if given not in NOTHING:
            return "command line"
        return str(self.path) if key in self.values else "default"

    @property
    def root(self) -> Path:
        """The folder that globs are relative to: the file's, else the working directory."""
        return self.path.parent if self.path else Path.cwd()


def nearest(path: str | Path = ".") -> Config:
    """The configuration that governs ``path`` (a file, a folder, or ``-``): that of the nearest folder above it which has one.

    A pyproject.toml without `[tool.newsclean]` is passed by. Raises `ConfigError` for a file that makes no sense.
    """
    start = Path.cwd() if str(path) == "-" else Path(path).absolute()
    # Where nobody may look, or a name is too long for any file, no configuration is found: that a page can't be read is told with it.
    folders = start.parents if not os.path.isdir(start) else (start, *start.parents)
    return next((found for folder in folders if (found := _in(folder)) is not None), Config())


@lru_cache(maxsize=4096)
def _in(folder: Path) -> Config | None:
    """The configuration that stands in ``folder``, if one does."""
    files = (folder / name for name in FILES)
    return next((found for file in files if os.path.isfile(file) and (found := _read(file)) is not None), None)


def load(path: str | Path) -> Config:
    """The configuration of this file; raises `ConfigError` when it can't be read or makes no sense."""
    config = _read(Path(path).absolute())
    if config is None:
        raise ConfigError(f"{path}: has no table [tool.newsclean]")
    return config


def options_of(found: Config, given: Mapping[str, Any]) -> Options:
    """The pipeline's options that ``found`` and what was ``given`` by key come to. Raises `ConfigError` for a site that can't be read."""
    from newsclean import sites  # noqa: PLC0415 (`newsclean config` needs no rules)
    from newsclean.options import Options  # noqa: PLC0415

    def get(key: str) -> Any:
        return found.get(key, given.get(key))

    site, files = get("site"), tuple(get("sites"))
    if site and site.endswith(".toml"):
        files, site = (*files, site), sites.load(site).host
    return Options(site=site, language=get("language"), lexicons=tuple(get("lexicon")), select=tuple(get("select")),
                   ignore=tuple(get("ignore")), encoding=get("encoding"), built_in_lexicons=not get("no-lexicon"),
                   sites=files, plugins=tuple(get("load")))  # fmt: skip


def _read(path: Path) -> Config | None:
    shown = path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path
    document = read_toml(shown)
    if path.name == "pyproject.toml":
        tool = document.get("tool", {})
        if not isinstance(tool, dict) or "newsclean" not in tool:
            return None
        document = tool["newsclean"]
    if not isinstance(document, dict):
        raise ConfigError(f"{shown}: newsclean must be a table")
    for key, value in document.items():
        _check(key, value, shown)
    return Config(path, {key: _value(key, value, path) for key, value in document.items()})


def _check(key: str, value: Any, shown: Path) -> None:
    if key not in KEYS:
        said = nearest_name(key, KEYS) or f"; the keys are {', '.join(KEYS)}"
        if key == "tool":
            said = "; in this file the keys stand at the top, without [tool.newsclean]"
        raise ConfigError(f"{shown}: there is no key «{key}»{said}")
    kind = KEYS[key].kind
    if not _is(kind, value):
        raise ConfigError(f"{shown}: «{key}» must be {_NAMES[kind]}, and is {value!r}")


def _value(key: str, value: Any, path: Path) -> Any:
    kind = KEYS[key].kind
    if kind == "path" or (key == "site" and value.endswith(".toml")):
        return str(path.parent / value)
    if key == "load":
        return tuple(str(path.parent / one) if one.endswith(".py") else one for one in value)
    if kind == "paths":
        return tuple(str(path.parent / one) for one in value)
    if kind == "table":
        return {glob: tuple(words) for glob, words in value.items()}
    return tuple(value) if kind == "texts" else value


def _is(kind: str, value: Any) -> bool:
    if kind in ("texts", "paths"):
        return isinstance(value, list) and all(isinstance(one, str) for one in value)
    if kind == "table":
        return isinstance(value, dict) and all(_is("texts", one) for one in value.values())
    if kind == "flag":
        return isinstance(value, bool)
    if kind == "number":
        return isinstance(value, int) and not isinstance(value, bool) and value >= 0
    return isinstance(value, str)
