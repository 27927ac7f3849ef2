"""NC831 bare-url."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner


@cleaner("NC831", "bare-url")
def bare_url(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """A line that is only an address of the web.

      Hồ sơ nộp tại địa chỉ https://example.com/ho-so trước ngày 5/8.
    - https://example.com/xa-hoi/tau-ca-boc-chay-979254.htm
    """
    for line in page.open:
        if " " not in line.text and line.text.startswith(("http://", "https://", "www.")):
            yield line, "is only an address"
