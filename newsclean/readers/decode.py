"""Bytes to text: the byte order mark, then strict UTF-8, then what the page declares, then a detector; what was found is told."""

from __future__ import annotations

import codecs
import re
from typing import Final

from newsclean.errors import ReadError
from newsclean.readers.bounds import MOST_BYTES

MARKS: Final = [
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
]
_FIRST_OF_MARKS: Final = tuple(mark for mark, _ in MARKS)
_MAGIC: Final = {b"\x1f\x8b": "gzip", b"PK\x03\x04": "a zip archive", b"\x28\xb5\x2f\xfd": "zstd", b"%PDF-": "PDF", b"\x89PNG": "a PNG picture",
          b"\xff\xd8\xff": "a JPEG picture", b"GIF8": "a GIF picture", b"BZh": "bzip2", b"\xfd7zXZ": "xz", b"PAR1": "Parquet",
          b"\x7fELF": "a program", b"SQLite format 3": "an SQLite file", b"{\\rtf": "RTF"}  # fmt: skip
_MAGICS: Final = tuple(_MAGIC)

# <meta charset="windows-1258">, <meta ... content="text/html; charset=iso-8859-1">, <?xml encoding="big5"?>
_CHARSET: Final = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]+)")
DECLARED_WITHIN: Final = 4096
# What browsers read for names that mean less than they are used for.
_BROWSERS: Final = {"iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252", "iso-8859-9": "cp1254",
             "gb2312": "gb18030", "gbk": "gb18030", "ks_c_5601-1987": "cp949", "euc-kr": "cp949", "shift_jis": "cp932",
             "x-sjis": "cp932", "tis-620": "cp874", "iso-8859-11": "cp874"}  # fmt: skip

_ASCII: Final = bytes(range(0x80))
_BEYOND_ASCII: Final = re.compile(rb"[\x80-\xff]")

# A detector reads this much; more costs time and changes nothing.
SAMPLE: Final = 65_536
# So many bytes before the first that is not ASCII are read with it.
CONTEXT: Final = 64


def decode(data: bytes, name: str = "-", encoding: str | None = None) -> tuple[str, str]:
    """The text of ``data``, and the encoding that it was read in. A byte order mark is not text.

    Raises `ReadError`: ``too-large``, ``compressed``, ``binary``, or ``encoding`` when the one asked for does not fit.
    """
    _refuse(data, name)
    if encoding:
        return _decode_as(data, name, encoding), encoding
    for mark, marked in MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(marked, errors="replace"), marked
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _detect(data, name)
    if data.find(0, 0, SAMPLE) >= 0 and text[:SAMPLE].count("\0") * 10 > len(text[:SAMPLE]):
        raise ReadError(f"{name}: is binary (it is full of NUL bytes); give --encoding if it is text", kind="binary")
    return text, "utf-8"


def may_be_utf8(data: bytes, name: str = "-") -> bool:
    """Whether ``data`` opens as UTF-8 without a byte order mark or NULs. Raises `ReadError` as `decode` does."""
    _refuse(data, name)
    return not data.startswith(_FIRST_OF_MARKS) and data.find(0, 0, SAMPLE) < 0


def is_utf8(data: bytes) -> bool:
    """Whether ``data`` is UTF-8 and nothing else."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _refuse(data: bytes, name: str) -> None:
    if len(data) > MOST_BYTES:
        raise ReadError(f"{name}: is larger than {MOST_BYTES:,} bytes, the most that a page may have", kind="too-large")
    if data.startswith(_MAGICS):
        what = next(what for magic, what in _MAGIC.items() if data.startswith(magic))
        raise ReadError(f"{name}: is {what}, not a page", kind="binary")


def _decode_as(data: bytes, name: str, encoding: str) -> str:
    try:
        codecs.lookup(encoding)  # compiled code would read a name only up to a NUL in it
        return data.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        row = data.count(b"\n", 0, error.start) + 1
        raise ReadError(f"{name}: row {row} is not {encoding} (byte {error.start})", kind="encoding", row=row) from error
    except (LookupError, ValueError) as error:
        raise ReadError(f"{name}: there is no encoding «{encoding}»", kind="encoding") from error


def _detect(data: bytes, name: str) -> tuple[str, str]:
    # The head of a page may be long and ASCII alone, which tells no encoding, and leads a detector astray.
    first = _BEYOND_ASCII.search(data)
    start = max(0, first.start() - CONTEXT) if first else 0
    sample = data[start : start + SAMPLE]
    if sample.count(0) * 10 > len(sample):
        raise ReadError(f"{name}: is binary (it is full of NUL bytes); give --encoding if it is text", kind="binary")
    # A few broken bytes in UTF-8 (a cut in mid-character, one bad paste) are still UTF-8.
    loose = data.decode("utf-8", errors="replace")
    broken = loose.count("\ufffd")
    letters = len(data.translate(None, _ASCII))
    if broken * 20 <= max(letters, 1) or (broken == 1 and loose.endswith("\ufffd")):
        return loose, "utf-8 (with broken bytes)"
    if declared := _declared(data):
        return declared
    from charset_normalizer import from_bytes  # noqa: PLC0415 (slow to import, and seldom needed)

    best = from_bytes(sample).best()
    if best is None:
        raise ReadError(f"{name}: is in no encoding that could be told; give --encoding", kind="encoding")
    encoding = _BROWSERS.get(best.encoding, best.encoding)
    return data.decode(encoding, errors="replace").removeprefix("\ufeff"), encoding


def _declared(data: bytes) -> tuple[str, str] | None:
    """``data`` in the encoding that its HTML declares, read as browsers read it; None if it declares none that fits.

    UTF-8 is no answer here: it was tried first, and a wrong declaration does not win over valid UTF-8.
    """
    found = _CHARSET.search(data[:DECLARED_WITHIN])
    name = found[1].decode("ascii").casefold() if found else ""
    try:
        encoding = codecs.lookup(_BROWSERS.get(name, name)).name
    except LookupError:
        return None
    if encoding.startswith(("utf", "ascii")):
        return None
    text = data.decode(encoding, errors="replace")
    return (text, encoding) if text.count("\ufffd") * 1000 <= len(text) else None
