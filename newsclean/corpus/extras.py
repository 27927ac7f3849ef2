"""Optional libraries: a missing one is a one-line message that names the extra to install."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

from newsclean.corpus.settings import stream_form
from newsclean.errors import ConfigError


def need_for(output: Path) -> None:
    """Raise `ConfigError` when the library that writes an output of this name is missing: before anything is read."""
    form = stream_form(output) or ""
    if form.endswith("zst"):
        need("zstandard", "zstd")
    elif form == "parquet":
        need("pyarrow", "parquet")


def need(module: str, extra: str) -> Any:
    """The optional ``module``; raises `ConfigError` (kind ``missing-extra``) naming the ``extra`` that brings it."""
    try:
        return import_module(module)
    except ImportError as error:
        raise ConfigError(
            f"this needs the library {module.partition('.')[0]}: pip install 'newsclean[{extra}]'", kind="missing-extra"
        ) from error
