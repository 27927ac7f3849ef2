"""HTML to lines."""

from __future__ import annotations

from newsclean.page import Page
from newsclean.readers.text import read_text


def looks_like_html(text: str) -> bool:
    """Whether ``text`` is HTML, told by its content."""
    return False


def read_html(text: str, name: str, encoding: str) -> Page:
    """A page from HTML."""
    return read_text(text, name, encoding)
