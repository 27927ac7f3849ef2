"""What can go wrong, as exceptions whose message says what happened, where, and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from os import PathLike

# Less alike than this is another word, and no slip of the hand.
ALIKE = 0.6


class NewscleanError(Exception):
    """The base of every error that newsclean raises on purpose.

    ``kind`` is a stable kebab-case word for programs, the message a sentence for people, and ``row`` the row of the
    page or file (from 1) where that is known.
    """

    kind = "error"

    def __init__(self, message: str, *, kind: str | None = None, row: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.kind = kind or self.kind
        self.row = row

    def as_dict(self) -> dict[str, object]:
        """The error as it stands in an error record: ``kind``, ``message``, ``row``."""
        return {"kind": self.kind, "message": self.message, "row": self.row}


class ReadError(NewscleanError):
    """A page that could not be read: binary, undecodable, too large, or not what it was said to be."""

    kind = "unreadable"


class ConfigError(NewscleanError):
    """Options, word lists, site files or rules that make no sense; nothing was cleaned."""

    kind = "config"


class PromiseError(NewscleanError):
    """A page whose verdicts broke a promise. It is a bug in newsclean or in a rule, never silent output."""

    kind = "broken-promise"


class RuleError(NewscleanError):
    """A rule that failed on a page: a bug in it, or in the plugin that it is from."""

    kind = "rule"


def as_newsclean_error(error: BaseException, source: str) -> NewscleanError:
    """``error`` as an error record has it; one that newsclean did not raise on purpose is of kind ``failed`` or ``memory``."""
    if isinstance(error, NewscleanError):
        return error
    if isinstance(error, MemoryError):
        return NewscleanError(f"{source}: needs more memory than there is", kind="memory")
    return NewscleanError(f"{source}: newsclean failed: {type(error).__name__}: {error}; please report this page", kind="failed")


def unreadable(path: str | PathLike[str], error: OSError | ValueError) -> ReadError:
    """What is told of a file or folder that can't be read; ``error`` says why. Of kind ``missing`` where it is not there."""
    kind = "missing" if isinstance(error, FileNotFoundError) else None
    return ReadError(f"{path}: cannot be read: {getattr(error, 'strerror', None) or error}", kind=kind)


def closest(word: str, known: Iterable[str]) -> str | None:
    """The one of ``known`` that is most like ``word``; None if none is like it."""
    from difflib import get_close_matches  # noqa: PLC0415 (only an error needs it)

    return next(iter(get_close_matches(word.casefold(), list(known), n=1, cutoff=ALIKE)), None)


def nearest_name(word: str, known: Iterable[str]) -> str:
    """What a message adds of the one of ``known`` that is most like ``word``; empty if none is like it."""
    found = closest(word, known)
    return f"; the nearest one is «{found}»" if found else ""
