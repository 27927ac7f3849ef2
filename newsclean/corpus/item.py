"""An item is one record on its way to a worker: cheap to make, because the worker and not the reader opens it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from newsclean.errors import NewscleanError

# A chunk is closed when its items have this many bytes or are this many. The limits decide where compressed frames end,
# so that they are part of the output's bytes: they depend on the input alone, never on the number of workers.
CHUNK_BYTES = 512 * 1024
CHUNK_ITEMS = 500


@dataclass(slots=True)
class Item:
    """One record. ``how`` says how a worker opens it: ``file``, ``page``, ``json``, ``warc``, or ``error`` (it could not be
    read).

    ``blob`` are its bytes as far as the reader had to touch them, ``size`` what it counts for in a chunk, ``about`` what
    else the worker needs, as JSON; ``name`` is the name its output would like (a relative path without suffix).
    """

    how: str
    source: str
    blob: bytes = b""
    size: int = 0
    about: dict[str, Any] = field(default_factory=dict)
    name: str = ""

    @property
    def weight(self) -> int:
        """The bytes that it counts for in a chunk."""
        return (self.size or len(self.blob)) + 200


class Place(NamedTuple):
    """Where the reading stands: the argument's number, the file's path (as bytes), and how many of its items were read.

    ``digest`` is that of the items of standard input so far, the only file that can't be known by its size and date.
    """

    argument: int = -1
    path: bytes = b""
    items: int = 0
    digest: str = ""


class Chunk(NamedTuple):
    """Items that go to a worker together, and the place after the last of them."""

    number: int
    items: list[Item]
    place: Place


def error_item(source: str, error: NewscleanError) -> Item:
    """An item that stands for what could not be read."""
    return Item("error", source, about={"error": error.as_dict()})


def chunked(items: Iterator[tuple[Item, Place]], first: int) -> Iterator[Chunk]:
    """``items`` in chunks, numbered from ``first``."""
    held: list[Item] = []
    size, place = 0, Place()
    for item, place in items:  # the last place closes the last chunk
        held.append(item)
        size += item.weight
        if size >= CHUNK_BYTES or len(held) >= CHUNK_ITEMS:
            yield Chunk(first, held, place)
            first, held, size = first + 1, [], 0
    if held:
        yield Chunk(first, held, place)


def plain(value: Any) -> Any:
    """``value`` as JSON can hold it: dates in ISO 8601, bytes and anything odd as text."""
    if value is None or isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {str(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(inner) for inner in value]
    if isinstance(value, bytes):
        return value.decode("utf-8", errors="backslashreplace")
    return value.isoformat() if hasattr(value, "isoformat") else str(value)
