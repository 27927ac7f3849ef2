"""Bytes out of files, packed or not, block by block: bounded memory, and a cut or broken stream is told, never swallowed."""

from __future__ import annotations

import bz2
import lzma
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import IO, Any, Protocol

from newsclean.corpus.extras import need
from newsclean.errors import ReadError, unreadable

PACKED = (".gz", ".zst", ".bz2", ".xz")
# Bytes read from a file at a time, and the most that one step of unpacking gives.
BLOCK = 256 * 1024
# zstandard can't bound what one step gives; 2 KiB of the worst bomb unpack to 64 MiB, and real data is as fast as with more.
ZSTD_PIECE = 2048
# The largest window a zstd frame may ask for (`zstd --long=27`).
ZSTD_WINDOW = 1 << 27
# Of the memory that an xz stream may ask for (level 9 needs 65 MiB).
XZ_MEMORY = 256 * 1024 * 1024


@dataclass(slots=True)
class Meter:
    """How many bytes were read from input files, packed as they are, and how many ``before`` by the processes of a run that goes
    on; progress is told by it."""

    bytes: int = 0
    before: int = 0


class _Unpacker(Protocol):
    """What the standard library's decompressors share."""

    @property
    def eof(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int = -1, /) -> bytes: ...


def packing(name: str) -> str:
    """The suffix of ``name`` that says how it is packed (``.gz``), or an empty string."""
    lower = name.lower()
    return next((suffix for suffix in PACKED if lower.endswith(suffix)), "")


def blocks(file: IO[bytes], name: str, packed: str, meter: Meter) -> Iterator[bytes]:
    """The unpacked bytes of ``file`` in blocks of bounded size; ``packed`` is a suffix of `PACKED`, or empty.

    Raises `ReadError` after the last whole block: ``truncated`` when the file ends in mid-stream, ``corrupt`` when it can't
    be unpacked.
    """
    raw = _raw(file, name, meter)
    if not packed:
        yield from raw
        return
    members, begun = _Members(packed), False
    try:
        for data in raw:
            for part in members.unpack(data):
                yield part
                begun = True
    except (OSError, EOFError, ValueError, zlib.error, lzma.LZMAError, MemoryError) as error:
        if isinstance(error, OSError) and error.errno:
            raise
        where = " beyond this point" if begun else f"; it may be no {packed[1:]}"
        raise ReadError(f"{name}: cannot be unpacked{where}: {error}", kind="corrupt") from error
    if not members.ended:
        raise ReadError(f"{name}: is cut off: the {packed[1:]} stream has no end", kind="truncated")


class _Members:
    """The members of a packed stream (gzip) or its frames (zstd), one after the other, perhaps with zero bytes between."""

    def __init__(self, packed: str) -> None:
        self._make, self._step = _UNPACK[packed]
        self._unpacker: Any = None

    @property
    def ended(self) -> bool:
        """Whether the last member is whole; a stream has one at least."""
        return self._unpacker is not None and bool(self._unpacker.eof)

    def unpack(self, data: bytes) -> Iterator[bytes]:
        """What the next bytes of the stream hold."""
        while data:
            if self._unpacker is None:
                self._unpacker = self._make()
            elif self._unpacker.eof:
                data = data.lstrip(b"\0")
                if not data:
                    return
                self._unpacker = self._make()
            yield from self._step(self._unpacker, data)
            data = self._unpacker.unused_data if self._unpacker.eof else b""


def _raw(file: IO[bytes], name: str, meter: Meter) -> Iterator[bytes]:
    try:
        while data := file.read(BLOCK):
            meter.bytes += len(data)
            yield data
    except OSError as error:
        raise unreadable(name, error) from error


def _bounded(unpacker: _Unpacker, data: bytes) -> Iterator[bytes]:
    """bz2 and xz keep the input they did not get to; an empty step asks for more of the same."""
    found = unpacker.decompress(data, BLOCK)
    while found:
        yield found
        found = b"" if unpacker.eof else unpacker.decompress(b"", BLOCK)


def _bounded_zlib(unpacker: Any, data: bytes) -> Iterator[bytes]:
    """zlib hands back the input it did not get to."""
    found = unpacker.decompress(data, BLOCK)
    while found or unpacker.unconsumed_tail:
        yield found
        if unpacker.eof:
            return
        found = unpacker.decompress(unpacker.unconsumed_tail, BLOCK)


def _small_steps(unpacker: Any, data: bytes) -> Iterator[bytes]:
    for start in range(0, len(data), ZSTD_PIECE):
        if found := unpacker.decompress(data[start : start + ZSTD_PIECE]):
            yield found
        if unpacker.eof:
            unpacker.rest = unpacker.unused_data + data[start + ZSTD_PIECE :]
            return


class _Zstd:
    """A zstd frame's decompressor in the standard library's shape: the input after the frame's end is ``unused_data``."""

    def __init__(self) -> None:
        zstandard = need("zstandard", "zstd")
        self._error: type[Exception] = zstandard.ZstdError
        self._inner = zstandard.ZstdDecompressor(max_window_size=ZSTD_WINDOW).decompressobj()
        self.rest: bytes | None = None

    @property
    def eof(self) -> bool:
        return bool(self._inner.eof)

    @property
    def unused_data(self) -> bytes:
        return self.rest if self.rest is not None else bytes(self._inner.unused_data)

    def decompress(self, data: bytes) -> bytes:
        try:
            return bytes(self._inner.decompress(data))
        except self._error as error:
            raise ValueError(str(error)) from error


_UNPACK: dict[str, tuple[Callable[[], Any], Callable[[Any, bytes], Iterator[bytes]]]] = {
    ".gz": (lambda: zlib.decompressobj(wbits=31), _bounded_zlib),
    ".bz2": (bz2.BZ2Decompressor, _bounded),
    ".xz": (lambda: lzma.LZMADecompressor(memlimit=XZ_MEMORY), _bounded),
    ".zst": (_Zstd, _small_steps),
}


def whole(parts: Iterator[bytes], name: str, most: int) -> bytes:
    """All of ``parts`` as one page; raises `ReadError` ``too-large`` as soon as it has more than ``most`` bytes."""
    found = bytearray()
    for part in parts:
        found += part
        if len(found) > most:
            raise ReadError(f"{name}: has more than {most:,} bytes; --max-page-bytes allows more", kind="too-large")
    return bytes(found)


def rows(parts: Iterator[bytes], most: int) -> Iterator[bytes | None]:
    """The rows of ``parts`` without their line breaks; None stands for a row of more than ``most`` bytes, which is passed over.

    A row that the stream's end or an error cut off is given only if the stream ended well; the error goes on up.
    """
    held: list[bytes] = []
    size, dropped = 0, False
    for part in parts:
        pieces = part.split(b"\n")
        for piece in pieces[:-1]:
            yield None if dropped or size + len(piece) > most else b"".join((*held, piece)).removesuffix(b"\r")
            held, size, dropped = [], 0, False
        size += len(pieces[-1])
        dropped = dropped or size > most
        held = [] if dropped else [*held, pieces[-1]]
    if dropped:
        yield None
    elif last := b"".join(held):
        yield last.removesuffix(b"\r")
