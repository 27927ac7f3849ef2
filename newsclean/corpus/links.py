"""What stands in a folder: a file, or a link that leads to none."""

from __future__ import annotations

import os
from pathlib import Path


def is_to_read(entry: os.DirEntry[str] | Path) -> bool:
    """Whether ``entry`` is a file, or a link that leads to none or to itself, which is told when it is read."""
    try:
        return entry.is_file() or (entry.is_symlink() and not Path(entry).exists())
    except OSError:  # a link that leads to itself
        return True
