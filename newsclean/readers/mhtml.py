"""MHTML, as browsers save a page with all that it shows in one file: the page is one of its parts (RFC 2557)."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from newsclean.errors import ReadError

LOOKED_AT: Final = 4_096  # bytes: the fields above the first part
_OPENS: Final = re.compile(rb"\s*[A-Za-z-]{2,40}:\s")
_RELATED: Final = re.compile(rb"^content-type:\s*multipart/related\b", re.IGNORECASE | re.MULTILINE)
ADDRESSES: Final = ("Snapshot-Content-Location", "Content-Location")


class Saved(NamedTuple):
    """The page in an MHTML file: its bytes, and its address."""

    data: bytes
    url: str | None


def is_mhtml(data: bytes) -> bool:
    """Whether ``data`` is MHTML, told by the fields that it opens with."""
    if not _OPENS.match(data):
        return False
    start = data[:LOOKED_AT].replace(b"\r\n", b"\n")
    return _RELATED.search(start.partition(b"\n\n")[0]) is not None


def unpack(data: bytes, name: str) -> Saved:
    """The page in an MHTML file: its first part that is HTML.

    Raises `ReadError` of kind ``corrupt`` for a file that has none.
    """
    from email import message_from_bytes  # noqa: PLC0415 (slow to import, and seldom needed)
    from email.errors import MessageError  # noqa: PLC0415

    try:
        message = message_from_bytes(data)
        pages = (part for part in message.walk() if part.get_content_type() in ("text/html", "application/xhtml+xml"))
        page = next(pages, None)
        body = page.get_payload(decode=True) if page else None
    except (MessageError, LookupError, ValueError, RecursionError) as error:
        raise ReadError(f"{name}: is MHTML that cannot be read: {error}", kind="corrupt") from error
    if page is None or not isinstance(body, bytes):
        raise ReadError(f"{name}: is MHTML without a page in it", kind="corrupt")
    addresses = [str(of[field]) for of, field in ((message, ADDRESSES[0]), (page, ADDRESSES[1])) if of[field]]
    url = next((address for address in addresses if address.startswith(("https://", "http://"))), None)
    return Saved(body, url)
