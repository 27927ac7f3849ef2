"""What stands in a folder and below it, name by name: the one walk that all commands take, each with folders and files of its own choice."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import AnyStr


def below(folder: AnyStr, enters: Callable[[os.DirEntry[AnyStr]], bool]) -> Iterator[os.DirEntry[AnyStr] | OSError]:
    """All that is no folder in ``folder``, and in those below it that ``enters`` takes, by name; links may lead to folders.

    A folder that can't be read gives the error, whose ``filename`` is its path. No tree is too deep.
    """
    folders = [folder]
    waiting: list[os.DirEntry[AnyStr]] = []
    while folders or waiting:
        try:
            waiting += _inside(folders.pop()) if folders else ()
        except OSError as error:
            yield error
        while waiting and not folders:
            found = waiting.pop()
            if not _is_folder(found):
                yield found
            elif enters(found):
                folders.append(found.path)


def _inside(folder: AnyStr) -> list[os.DirEntry[AnyStr]]:
    """What stands in ``folder``, the last name first."""
    with os.scandir(folder) as entries:
        return sorted(entries, key=lambda entry: entry.name, reverse=True)


def _is_folder(entry: os.DirEntry[AnyStr]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads to itself
        return False


def is_to_read(entry: os.DirEntry[str]) -> bool:
    """Whether ``entry`` is a file, or a link that leads to none or to itself, which is told when it is read."""
    try:
        return entry.is_file() or (entry.is_symlink() and not os.path.exists(entry))
    except OSError:  # a link that leads to itself
        return True
