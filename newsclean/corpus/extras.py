"""Optional libraries: a missing one is a one-line message that names the extra to install."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from newsclean.errors import ConfigError


def need(module: str, extra: str) -> Any:
    """The optional ``module``; raises `ConfigError` (kind ``missing-extra``) naming the ``extra`` that brings it."""
    try:
        return import_module(module)
    except ImportError as error:
        raise ConfigError(
            f"this needs the library {module.partition('.')[0]}: pip install 'newsclean[{extra}]'", kind="missing-extra"
        ) from error
