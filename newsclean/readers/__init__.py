"""Readers turn bytes or text into a page. Readers cut, they never judge; a cut loses nothing."""

from __future__ import annotations

from newsclean.markup.selectors import SelectorsOf
from newsclean.page import Page
from newsclean.readers.decode import decode, may_be_utf8
from newsclean.readers.mhtml import is_mhtml, unpack
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
    selectors for an HTML page of an address. Of MHTML, the page in it is read.

    Raises `newsclean.errors.ReadError` for data that is no page: binary, empty, too large, or not in ``encoding``.
    """
    if kind != "text" and isinstance(data, bytes) and is_mhtml(data):
        saved = unpack(data, name)
        page = read(saved.data, name, "html", encoding, site)
        page.url = page.url or saved.url
        return page
    # The parser reads UTF-8: a page that came so, as most do, is handed on as it came and never decoded whole.
    if (
        isinstance(data, bytes)
        and encoding is None
        and (kind == "html" or (kind is None and looks_like_html(data)))
        and may_be_utf8(data, name)
    ):
        return _read_html(data, name, "utf-8", site)
    text, encoding = (data, "str") if isinstance(data, str) else decode(data, name, encoding)
    if kind == "html" or (kind is None and looks_like_html(text)):
        return _read_html(text, name, encoding, site)
    return read_text(text, name, encoding)


def _read_html(source: str | bytes, name: str, encoding: str, site: SelectorsOf | None) -> Page:
    from newsclean.readers.html import read_html  # noqa: PLC0415 (a text dump needs no HTML parser)

    return read_html(source, name, encoding, site)
