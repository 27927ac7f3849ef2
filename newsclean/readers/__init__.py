"""Readers turn bytes or text into a page. Readers cut, they never judge; a cut loses nothing."""

from __future__ import annotations

from codecs import BOM_UTF8

from newsclean.markup.selectors import SelectorsOf
from newsclean.page import Page
from newsclean.readers.decode import decode
from newsclean.readers.sniff import looks_like_html
from newsclean.readers.text import read_text


def read(
    data: str | bytes,
    name: str = "-",
    kind: str | None = None,
    encoding: str | None = None,
    site: SelectorsOf | None = None,
) -> Page:
    """A page from ``data``. Its ``kind`` (``html``, ``text``) is told from the content unless it is given; ``site`` gives the
    selectors for an HTML page of an address.

    Raises `newsclean.errors.ReadError` for data that is no page: binary, empty, too large, or not in ``encoding``.
    """
    text, encoding = (data, "str") if isinstance(data, str) else decode(data, name, encoding)
    if kind == "html" or (kind is None and looks_like_html(text)):
        from newsclean.readers.html import read_html  # noqa: PLC0415 (a text dump needs no HTML parser)

        # The parser reads UTF-8: a page that came so is handed on as it came.
        utf8 = data if isinstance(data, bytes) and encoding == "utf-8" and not data.startswith(BOM_UTF8) else None
        return read_html(text, name, encoding, site, utf8)
    return read_text(text, name, encoding)
