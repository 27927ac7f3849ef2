"""WARC and WET archives through FastWARC: response and conversion records. The reader finds the records; workers parse their
HTTP."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from newsclean.corpus.extras import need
from newsclean.corpus.item import Item, error_item
from newsclean.corpus.streams import BLOCK
from newsclean.errors import ReadError
from newsclean.writers.wording import counted

# What a record may hold beside the page itself: HTTP headers, transfer encoding.
HEADERS = 1024 * 1024
TEXTS = {"text/html": None, "application/xhtml+xml": None, "application/xhtml": None, "text/plain": "text"}


class _Unpacked:
    """The unpacked bytes of an archive as FastWARC wants them, with the error that ended them early, if one did."""

    def __init__(self, parts: Iterator[bytes]) -> None:
        self._parts = parts
        self._held = b""
        self._at = 0
        self._told = 0
        self.error: ReadError | None = None

    def read(self, size: int = -1) -> bytes:
        while self._at >= len(self._held):
            try:
                self._held, self._at = next(self._parts, b""), 0
            except ReadError as error:
                self._held, self.error = b"", error
            if not self._held:
                return b""
        found = self._held[self._at : self._at + (BLOCK if size < 0 else size)]
        self._at += len(found)
        self._told += len(found)
        return found

    def tell(self) -> int:
        return self._told

    def seek(self, offset: int, whence: int = 0) -> int:
        """FastWARC only asks where it is; anything else can't be done."""
        if (whence, offset) in ((1, 0), (0, self._told)):
            return self._told
        raise io.UnsupportedOperation("seek")


def warc_items(parts: Iterator[bytes], source: str, page_bytes: int) -> Iterator[Item]:
    """An item a response or conversion record that is whole; a cut or a broken archive ends with an item that says so."""
    warc = need("fastwarc.warc", "warc")
    stream = _Unpacked(parts)
    kinds = (warc.WarcRecordType.response, warc.WarcRecordType.conversion)
    count, cut, broken = 0, "", False
    try:
        # All records: one whose headers are cut off may not say what it is.
        for record in warc.ArchiveIterator(stream, parse_http=False, stream_detect=False):
            name = _id(record.record_id)
            headers = {key: str(value) for key, value in record.headers.items()}
            if not any(key.lower() == "content-length" and value.strip().isdigit() for key, value in headers.items()):
                cut = f"the headers of record {name} have no length"
                break
            if record.record_type not in kinds:
                continue
            if record.content_length > page_bytes + HEADERS:
                count += 1
                yield error_item(f"{source}#{name}", _too_large(f"{source}#{name}", record.content_length))
                continue
            block = record.reader.read()
            if len(block) < record.content_length:
                cut = f"record {name} has {len(block):,} of {record.content_length:,} bytes"
                break
            count += 1
            about = {"kind": str(record.record_type).rpartition(".")[2], "headers": headers, "http": bool(record.is_http)}
            yield Item("warc", f"{source}#{name}", block, about=about, name=name)
    except (OSError, ValueError) as error:
        cut, broken = f"after {counted(count, 'record')}: {error}", True
    if stream.error is not None:
        message = f"{stream.error.message} (after {counted(count, 'whole record')})"
        yield error_item(source, ReadError(message, kind=stream.error.kind))
    elif cut:
        kind = "corrupt" if broken else "truncated"
        yield error_item(source, ReadError(f"{source}: the archive is cut off or broken: {cut}", kind=kind))


def _id(record_id: str | None) -> str:
    return (record_id or "").strip("<>") or "without-id"


def _too_large(name: str, size: int) -> ReadError:
    return ReadError(f"{name}: has {size:,} bytes; --max-page-bytes allows more", kind="too-large")


class WarcPage:
    """The page in a WARC record: its bytes, the kind if the record says it, the charset of its HTTP header, its address and date.

    ``skipped`` says why it is no page (its media type, or an HTTP status that is no success), else it is empty.
    """

    def __init__(self, block: bytes, about: dict[str, Any], source: str, page_bytes: int) -> None:
        headers: dict[str, str] = {key.lower(): value for key, value in about["headers"].items()}
        self.url = headers.get("warc-target-uri", "").strip("<>") or None
        self.record = {"id": headers.get("warc-record-id", "").strip("<>"), "url": self.url, "date": headers.get("warc-date")}
        self.skipped = ""
        self.charset: str | None = None
        media = headers.get("content-type", "")
        if about["http"]:
            media, block = self._http(block, about, source, page_bytes)
        elif about["kind"] == "response":
            self.skipped = "not http"
        media = media.split(";")[0].strip().lower()
        if not self.skipped and media not in TEXTS:
            self.skipped = media or "no media type"
        if not self.skipped and len(block) > page_bytes:
            raise _too_large(source, len(block))
        self.kind = TEXTS.get(media)
        self.data = block

    def _http(self, block: bytes, about: dict[str, Any], source: str, page_bytes: int) -> tuple[str, bytes]:
        """The media type and the body of an HTTP message, its transfer and content encodings undone."""
        record = _message(block, source)
        headers = record.http_headers
        status = headers.status_code if headers else None
        if status is not None and not 200 <= status < 300:
            self.skipped = f"HTTP {status}"
        self.charset = record.http_charset
        media: str = (headers.get("Content-Type") if headers else None) or ""
        raw = record.reader.read()
        if not headers or not (headers.get("Transfer-Encoding") or headers.get("Content-Encoding")):
            return media, raw
        try:
            body: bytes = _message(block, source, "all").reader.read(page_bytes + 1)
        except (OSError, ValueError, ReadError):
            body = b""
        # Some archives keep the headers of a body that they have already decoded.
        packed = raw.startswith((b"\x1f\x8b", b"\x28\xb5\x2f\xfd"))
        if raw and not body and packed and not self.skipped:
            raise ReadError(f"{source}: the HTTP body can't be unpacked", kind="corrupt")
        return media, body or raw


def _message(block: bytes, source: str, decode: str = "none") -> Any:
    head = f"WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: {len(block)}\r\n\r\n"
    try:
        record = need("fastwarc.warc", "warc").WarcRecord.from_bytes(head.encode() + block + b"\r\n\r\n")
        record.parse_http(auto_decode=decode, quirks_mode=True)
    except (OSError, ValueError) as error:
        raise ReadError(f"{source}: the HTTP message can't be parsed: {error}", kind="corrupt") from error
    return record
