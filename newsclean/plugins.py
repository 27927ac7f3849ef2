"""Rules by strangers: from a file, a module, or an installed package (entry-point group ``newsclean.rules``).

A plugin is a module that has rules: every `Rule` among its names, or those in its ``RULES``. Its ``LEXICONS`` may name TOML
files with the tables of its rules. A plugin that can't be loaded is an error that names it, never a rule less.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Iterable, Sequence
from functools import lru_cache
from importlib.metadata import entry_points
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

from newsclean.errors import ConfigError
from newsclean.rules import Rule

GROUP = "newsclean.rules"


class Plugins(NamedTuple):
    """Rules by strangers, the files of their word lists, and by each rule's code what it was loaded from."""

    rules: tuple[Rule, ...] = ()
    lexicons: tuple[str, ...] = ()
    origins: tuple[tuple[str, str], ...] = ()


def find(given: Sequence[str], built_in: Sequence[Rule]) -> Plugins:
    """The plugins that are ``given`` (``rules.py``, ``package.module``), then the installed ones.

    Raises `ConfigError`, naming the plugin, when one can't be loaded, has no rules, shows no example, or takes the code or name
    of another rule.
    """
    loaded = [(name, _given(name)) for name in given] + list(_installed())
    rules: list[Rule] = []
    lexicons: list[str] = []
    origins: list[tuple[str, str]] = []
    taken = {word: "newsclean" for rule in built_in for word in (rule.code, rule.name)}
    for name, found in loaded:
        own = [rule for rule in _rules(found, name) if rule not in rules]
        for rule in own:
            _check(rule, name, taken)
        rules += own
        origins += [(rule.code, name) for rule in own]
        lexicons += _lexicons(found, name)
    return Plugins(tuple(rules), tuple(dict.fromkeys(lexicons)), tuple(origins))


@lru_cache
def _installed() -> tuple[tuple[str, Any], ...]:
    found = []
    for entry in entry_points(group=GROUP):
        name = f"{entry.name} ({entry.value})"
        try:
            found.append((name, entry.load()))
        except (Exception, SystemExit) as error:
            raise _broken(name, error) from error
    return tuple(found)


@lru_cache
def _given(name: str) -> ModuleType:
    try:
        return _file(Path(name)) if name.endswith(".py") else importlib.import_module(name)
    except (Exception, SystemExit) as error:
        raise _broken(name, error) from error


def _file(path: Path) -> ModuleType:
    if not path.is_file():
        raise ConfigError("there is no such file")
    name = f"newsclean_plugin_{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ConfigError("it is no Python file")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module


def _broken(name: str, error: BaseException) -> ConfigError:
    if isinstance(error, ConfigError):
        return ConfigError(f"plugin {name}: {error.message}", kind="plugin")
    if isinstance(error, ModuleNotFoundError) and error.name and f"{name}.".startswith(f"{error.name}."):
        return ConfigError(f"plugin {name}: is neither a .py file nor a module that Python finds", kind="plugin")
    return ConfigError(f"plugin {name}: cannot be loaded: {type(error).__name__}: {error}", kind="plugin")


def _rules(found: Any, name: str) -> list[Rule]:
    """The rules of what a plugin gave: a rule, a list of rules, or a module."""
    if isinstance(found, Rule):
        return [found]
    named: Iterable[Any] = found
    if isinstance(found, ModuleType):
        named = found.RULES if hasattr(found, "RULES") else vars(found).values()
    rules = list(dict.fromkeys(one for one in named if isinstance(one, Rule))) if isinstance(named, Iterable) else []
    if not rules:
        raise ConfigError(f"plugin {name}: has no rules; a rule is made by @cleaner or @splitter", kind="plugin")
    return rules


def _lexicons(found: Any, name: str) -> list[str]:
    paths = getattr(found, "LEXICONS", ()) if isinstance(found, ModuleType) else ()
    if not isinstance(paths, list | tuple) or not all(isinstance(path, str | Path) for path in paths):
        raise ConfigError(f"plugin {name}: LEXICONS must be a list of paths of TOML files", kind="plugin")
    if missing := next((path for path in paths if not Path(path).is_file()), None):
        raise ConfigError(f"plugin {name}: LEXICONS names {missing}, and there is no such file", kind="plugin")
    return [str(path) for path in paths]


def _check(rule: Rule, name: str, taken: dict[str, str]) -> None:
    for word in (rule.code, rule.name):
        if word in taken:
            raise ConfigError(f"plugin {name}: «{word}» is the code or name of a rule of {taken[word]}", kind="plugin")
        taken[word] = name
    if rule.code.startswith("NC"):
        raise ConfigError(f"plugin {name}: codes in NC are newsclean's own; {rule.code} needs other letters", kind="plugin")
    if "\n" not in rule.doc.strip():
        raise ConfigError(f"plugin {name}: {rule.code} {rule.name} has no docstring with an example", kind="plugin")
