"""NC020 embed-box."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.markup.element import Element
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts
from newsclean.sentence import COLONS

# A placeholder says at length why it is one: words.
LONGEST: Final = 90
# Who posted, and when, as networks print it below a post or right behind it: "— Ann Lee (@annlee) January 12, 2026".
HANDLE: Final = "(@"
_POSTED: Final = re.compile(r"[—–] ?[^()@]{1,60}\(@\w{1,30}\),? (?=.{0,30}(?:19|20)\d\d)(?=.{0,30}\b\d{1,2}\b).{6,40}")
LONGEST_SIGNATURE: Final = 150  # characters
LONGEST_POST: Final = 300
# What a post has that running text has not: a link as the network shortens it, somebody's handle, a hashtag.
_OF_A_POST: Final = re.compile(r"pic\.twitter\.com/|https?://t\.co/|(?:^|\s)[@#]\w{2}")


@cleaner("NC020", "embed-box")
def embed_box(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line | range, str]]:
    """Posts of others, shown in the story by a network: its words, not the paper's. And what stands for one that is blocked.

    Without a class, a quotation that closes with who posted it and when is one. In a dump, who posted and when, and the line above it if it
    has what posts have, a short link, a handle, a hashtag, or is no sentence.

      <article><h1>Hà Nội khánh thành cầu mới trước Tết Nguyên đán</h1>
      <p>Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.</p>
    - <blockquote class="twitter-tweet">Cầu đẹp quá, tối nay đi thử ngay.</blockquote>
      <p>Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng.</p></article>

      The city opened its ninth bridge over the river on Monday, linking two districts after four years of work and two floods.
      The mayor wrote:
    - The ferry was fun while it lasted, now it is the #ninthbridge.
    - — Ann Lee (@annlee) January 12, 2026
      The bridge is five kilometres long and was built by two local contractors at a cost of three hundred million dollars.
    """
    yield from page.boxes.get("embed-box", ())
    yield from prompts(page, "embed-box", longest=LONGEST)
    if page.kind == "text" and "@" in page.source and HANDLE in page.source:
        yield from _posts(page)
    elif page.kind == "html" and "quote" in page.marked:
        yield from _quoted(page)


def _quoted(page: Page) -> Iterator[tuple[Line, str]]:
    """The lines of an HTML page's quotations that close with who posted them."""
    # The lines of a quotation stand below each other.
    for box, lines in groupby(page.marked["quote"], _quotation):
        unsigned = list[Line]()
        for line in lines if box is not None else ():
            unsigned.append(line)
            if HANDLE in line.text and _signature(line.text) is not None:
                for other in unsigned:
                    if page.verdicts[other.index] is None:
                        yield other, f"is a post, signed in row {line.row}"
                unsigned = []


def _quotation(line: Line) -> Element | None:
    """The quotation that a line of an HTML page stands in."""
    if line.markup is None:
        return None
    return next((element for element in line.markup.element.up() if element.tag == "blockquote"), None)


def _signature(text: str) -> re.Match[str] | None:
    """Who posted and when, if a line closes with that."""
    signed = _POSTED.search(text, max(0, len(text) - LONGEST_SIGNATURE))
    return signed if signed is not None and signed.end() == len(text) <= LONGEST_POST else None


def _posts(page: Page) -> Iterator[tuple[Line, str]]:
    """The lines of a dump that say who posted, and the posts that they sign."""
    for line in page.open:
        if HANDLE not in line.text:
            continue
        signed = _signature(line.text)
        if signed is None:
            continue
        if signed.start() and not _OF_A_POST.search(line.text[: signed.start()]):
            continue
        yield line, "says who posted, and when"
        above = page.lines[line.index - 1] if line.index > page.story.start + 1 and not signed.start() else None
        if above is not None and page.verdicts[above.index] is None and _is_post(above):
            yield above, f"is a post, signed in row {line.row}"


def _is_post(line: Line) -> bool:
    """Whether a line above who posted is the post: it is short and announces nothing, and has what posts have or is no sentence."""
    if len(line.text) > LONGEST_POST or line.text.endswith(COLONS):
        return False
    return _OF_A_POST.search(line.text) is not None or not line.prose
