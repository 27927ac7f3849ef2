"""Captions of an article: the text and the credit of a line below a picture, and which lines are one caption."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import islice
from typing import Final

from newsclean.article import Caption
from newsclean.markup.element import Element
from newsclean.normalize import says_something
from newsclean.page import Line, Page
from newsclean.readers.titles import bare
from newsclean.sentence import ends_sentence
from newsclean.shapes.archives import names_archive
from newsclean.shapes.caption import split_signed
from newsclean.shapes.closing_credit import closing_credit
from newsclean.shapes.credit import BETWEEN, bare_credit, parted, split_credit
from newsclean.shapes.names import is_name, names

# "Ann Lee | The Example Post | Getty Images"
_STROKES: Final = re.compile(r"\s[|/]\s")
# What the markup calls a line that may be the upper half of a caption.
CREDITS: Final[tuple[str, ...]] = ("credit", "caption")


def add_caption(captions: list[Caption], line: Line, page: Page, before: int) -> None:
    """Add what a ``line`` says of a picture to the ``captions``, or to the last of them; ``before`` is the index of the paragraph below.

    A line that only credits goes to the caption above it, which has no credit, or stands in the same box.
    """
    text, credit = parted(page, line)
    if line.markup is not None and line.markup.role == "credit":
        whole = credit is not None and len(_STROKES.findall(line.text)) > 1 and names_archive(line.text)
        text, credit = "", bare_credit(line.text) if whole else credit or bare_credit(text)
    if text and credit is None and page.kind == "html" and bare(text) in map(bare, _outlets(page)):
        text, credit = "", bare_credit(text)
    last = captions[-1] if captions and captions[-1].before == before else None
    if last is not None and _goes_to(last, text, credit, line, page):
        return
    if text and line.markup is not None:
        text, credit = _set_apart(line.text, line.markup.credit, line.markup.closing, (text, credit))
    if text and credit is None and page.kind == "text":
        text, credit = split_signed(text)
    elif text and credit is None and line.markup is not None and line.markup.role == "caption":
        text, credit = closing_credit(text, [*_outlets(page), (page.meta["title"] or "").rpartition(" | ")[2]])
    if not says_something(text if credit is None else credit):
        text, credit = line.text, None
    captions.append(Caption(text, credit, before))


def _goes_to(last: Caption, text: str, credit: str | None, line: Line, page: Page) -> bool:
    """Put what a line says into the caption right above it, if it belongs there; whether it does."""
    if not text and last.credit is None:
        last.credit = credit
    elif not text and credit and last.text and _stands_beside(line, page):
        if credit != last.credit:
            last.credit = f"{last.credit} / {credit}"  # the photographer, then the paper
    elif text and not last.text and _stands_beside(line, page, CREDITS):
        last.text = text
    else:
        return False
    return True


def _set_apart(line: str, inside: str | None, closing: str | None, told: tuple[str, str | None]) -> tuple[str, str | None]:
    """Text and credit of a ``line`` whose markup sets one apart: ``inside`` by its class, or what is ``closing`` by what it says; else what
    the line itself has ``told``."""
    if inside and line.endswith(inside) and inside != line:
        return line.removesuffix(inside).rstrip(BETWEEN), split_credit(inside)[1] or bare_credit(inside)
    if told[1] is not None or not closing or not line.endswith(closing):
        return told
    # "Cầu mới thông xe" and "Ảnh: Kim Thành" in elements of their own, without a space between them.
    before, (rest, who) = line.removesuffix(closing).rstrip(BETWEEN), split_credit(closing)
    if before and who and not rest:
        return before, who
    before = line.removesuffix(closing).rstrip()
    glued = line.removesuffix(closing)[-1:].isalnum()  # a style sheet parts the two
    if glued and " " in closing and is_name(closing):
        return before, closing
    if names(closing) and ends_sentence(before):  # <figcaption>The bridge. <em>Ann Lee</em></figcaption>
        return before, closing
    return told


def _stands_beside(line: Line, page: Page, roles: Collection[str] = ("credit",)) -> bool:
    """Whether a line and the one above it, the credit of a picture by its role, stand in one box."""
    # A label for screen readers may stand between them.
    above = next(
        (
            one.markup
            for one in reversed(page.lines[max(0, line.index - 2) : line.index])
            if one.markup and one.markup.role in roles
        ),
        None,
    )
    if line.markup is None or above is None:
        return False
    box, other = line.markup.element, above.element
    around = [other, *islice(other.up(), 1, 3)]
    return other.parent is box or box.parent in around or _figure(box) is _figure(other) is not None


def _figure(element: Element) -> Element | None:
    return next((above for above in element.up() if above.tag == "figure"), None)


def _outlets(page: Page) -> list[str]:
    return [str(page.meta[name]) for name in ("site_name", "publisher") if page.meta[name]]
