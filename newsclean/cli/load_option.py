"""The option `--load`, and what it takes: the name of a module that can be imported, or a .py file."""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from typing import Any

import click


def load_option(*names: str) -> Callable[[Any], Any]:
    """The option, as a decorator; ``names`` is what the command calls its values, if not ``load``."""
    told = "Rules of your own: a .py file or a module's name. May be given again."
    return click.option("--load", *names, type=plugin_name, metavar="PLUGIN", multiple=True, help=told)


def plugin_name(value: str) -> str:
    """``value`` as it is; raises `click.BadParameter`, a usage error, for one that names neither a .py file nor a module.

    That a file is there, and holds rules, is told when it is loaded.
    """
    for word in () if value.endswith(".py") else map(str.strip, value.split(",")):  # a check takes several
        if not (word.endswith(".py") or _is_module(word)):
            raise click.BadParameter(f"«{word}» is neither a .py file nor a module that Python finds")
    return value


def _is_module(name: str) -> bool:
    if not all(part.isidentifier() for part in name.split(".")):
        return False
    try:
        return find_spec(name.split(".", maxsplit=1)[0]) is not None
    except ValueError:  # it is loaded, and does not say from where
        return True
