"""NC831 bare-url."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner

# "example.com/news/new-bridge/1054"
_ADDRESS: Final = re.compile(r"(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,12}/\S{3,}")


@cleaner("NC831", "bare-url")
def bare_url(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """A line that is only an address of the web.

      Hồ sơ nộp tại địa chỉ https://example.com/ho-so trước ngày 5/8.
    - https://example.com/xa-hoi/tau-ca-boc-chay-979254.htm
    - example.com/xa-hoi/tau-ca-boc-chay-979254.htm
    - 1. https://example.com/xa-hoi/tau-ca-boc-chay-979254.htm
    """
    for line in page.open:
        text = line.key if line.text[0].isdigit() else line.text  # "1. https://example.com", the references of a dump by lynx
        if " " not in text and (text.startswith(("http://", "https://", "www.")) or ("/" in text and _ADDRESS.fullmatch(text))):
            yield line, "is only an address"
