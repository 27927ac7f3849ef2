"""NC734 html-residue."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape

import regex

from newsclean.lexicon import Lexicon
from newsclean.page import Page
from newsclean.rules import Spot, check

SHOWN = 30  # characters
# &amp; &nbsp; &#8220; &#x1EA1;
ENTITY = regex.compile(r"&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});")
# <br> </p> <a href="..."> <img src=...>
TAG = regex.compile(
    r"</?(a|abbr|article|aside|b|blockquote|br|center|div|em|embed|figcaption|figure|font|footer|form|h[1-6]|header|hr|i|iframe|img|input|ins"
    r"|label|li|link|main|meta|nav|o:p|object|ol|p|script|section|small|span|strong|style|sub|sup|table|tbody|td|th|tr|u|ul|video)\b[^<>]{0,400}>",
    regex.I,
)
BLOCKS = frozenset((
    "article", "aside", "blockquote", "br", "center", "div", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4",
    "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "section", "table", "tbody", "td", "th", "tr", "ul",
))  # fmt: skip


@check("NC734", "html-residue")
def html_residue(page: Page, lexicon: Lexicon) -> Iterator[Spot]:
    """Tags and entities in what should be text.

    An entity is fixed safely, by what it stands for; a tag may say what the text means, so that its fix is unsafe.

    ! Công ty Minh &amp; Con khánh thành nhà máy&nbsp;mới.
    ! Thành phố khánh thành <strong>cầu mới</strong>.
      Nhiệt độ < 5 độ và độ ẩm > 80 %.
    """
    if page.kind not in ("text", "record"):
        return
    for line in page.lines:
        if "<" not in line.raw and "&" not in line.raw:
            continue
        found = [*ENTITY.finditer(line.raw), *TAG.finditer(line.raw)]
        found = sorted((one for one in found if _is_one(one[0])), key=lambda one: one.start())
        if found:
            start, end = found[0].start(), found[-1].end()
            safe = all(one[0].startswith("&") and one[0] not in ("&lt;", "&gt;") for one in found)
            yield Spot(line, f"has «{found[0][0][:SHOWN]}»", start, end, _mended(line.raw[start:end]), safe)


def _is_one(sign: str) -> bool:
    return sign.startswith("<") or unescape(sign) != sign


def _mended(text: str) -> str:
    return ENTITY.sub(lambda one: unescape(one[0]), TAG.sub(lambda tag: " " if tag[1].casefold() in BLOCKS else "", text))
