"""How numbers and the names of files are said."""

from __future__ import annotations

import os


def counted(number: int, noun: str) -> str:
    """A number and what it counts: ``1 page``, ``2,000 pages``."""
    return f"{number:,} {noun}" + ("s" if number != 1 else "")


def shown(path: str | bytes) -> str:
    """``path`` as text that any JSON reader takes; bytes that are no UTF-8 are written ``\\xe9``."""
    return os.fsencode(path).decode("utf-8", errors="backslashreplace")
