"""The article of a judged page: its kept lines, by role."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import islice
from typing import Final

from newsclean import languages
from newsclean.article import KINDS, Article, Caption, Paragraph
from newsclean.markup.element import Element
from newsclean.page import Line, Page
from newsclean.readers.titles import bare
from newsclean.reconcile import reconcile
from newsclean.sentence import ends_sentence
from newsclean.shapes.agency import split_opening
from newsclean.shapes.caption import split_signed
from newsclean.shapes.credit import BETWEEN, bare_credit, parted, split_credit
from newsclean.shapes.names import names
from newsclean.shapes.signature import closing_names
from newsclean.shapes.signers import signers, signs_beside
from newsclean.shapes.stamp_line import first_published
from newsclean.shapes.wire import wire_opening

CREDITS: Final[tuple[str, ...]] = ("credit", "caption")


def build_article(page: Page) -> Article:
    """The article of a judged ``page``."""
    article = Article(page.name, page.site, page.language)
    zone = languages.zone(page.language)
    for line, role in page.roles():
        if role in KINDS:
            article.paragraphs.append(Paragraph(line.text, role))
        elif role == "headline":
            article.headline = line.text
        elif role == "kicker":
            article.kicker = line.text
        elif role == "lede":
            place, text = _placed(line)
            opening = split_opening(text)
            article.lede = opening.rest
            article.dateline.agency, article.dateline.place = opening.agency, place or opening.place
            wire = wire_opening(text)
            _sign(article, wire.names if wire else ())
        elif role == "dateline":
            stamp = first_published(line.text, zone)
            article.dateline.text = line.text
            article.dateline.published = stamp.published if stamp else None
            article.bylines += signs_beside(line.text)
        elif role == "byline":
            _sign(article, signers(line))
        elif role == "caption":
            _add_caption(article, line, page)
    if page.language == "ja" and article.paragraphs:
        _sign(article, closing_names(article.paragraphs[-1].text))
    if page.kind == "html":
        reconcile(article, page)
    return article


def _sign(article: Article, names: Iterable[str]) -> None:
    """Add ``names`` to the bylines, each once."""
    article.bylines += [name for name in names if name not in article.bylines]


def _placed(line: Line) -> tuple[str | None, str]:
    """The place that the markup sets right before a lede, and the lede: ``<span class=location>Hải Phòng</span>Cầu dài hơn 5 km``."""
    if line.markup is None or "place" not in line.markup.opening_hints:
        return None, line.text
    place = line.markup.opening or ""
    rest = line.text.removeprefix(place).lstrip(" -–—:")
    return (place, rest) if place and rest else (None, line.text)


def _stands_beside(line: Line, page: Page, roles: Collection[str] = ("credit",)) -> bool:
    """Whether a line and the one above it, the credit of a picture by its role, stand in one box."""
    # A label for screen readers may stand between them.
    above = next(
        (one.markup for one in page.lines[max(0, line.index - 2) : line.index] if one.markup and one.markup.role in roles),
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


def _add_caption(article: Article, line: Line, page: Page) -> None:
    """A caption; a line that the markup calls a credit goes to the caption above it, or right below it in the same box."""
    text, credit = parted(page, line)
    last = article.captions[-1] if article.captions else None
    if line.markup is not None and line.markup.role == "credit":
        text, credit = "", credit or bare_credit(text)
    if text and credit is None and page.kind == "html" and bare(text) in map(bare, _outlets(page)):
        text, credit = "", bare_credit(text)
    if not text and last and last.credit is None and last.before == len(article.paragraphs):
        last.credit = credit
        return
    if not text and credit and last and last.text and last.before == len(article.paragraphs) and _stands_beside(line, page):
        last.credit = f"{last.credit} / {credit}"  # the photographer, then the paper
        return
    if text and last and not last.text and last.before == len(article.paragraphs) and _stands_beside(line, page, CREDITS):
        last.text = text
        return
    if text and line.markup is not None and (part := line.markup.credit) and line.text.endswith(part) and part != line.text:
        text, credit = line.text.removesuffix(part).rstrip(BETWEEN), split_credit(part)[1] or bare_credit(part)
    if text and credit is None and line.markup is not None and (part := line.markup.closing) and line.text.endswith(part):
        # "Cầu mới thông xe" and "Ảnh: Kim Thành" in elements of their own, without a space between them.
        before, (rest, who) = line.text.removesuffix(part).rstrip(BETWEEN), split_credit(part)
        if before and who and not rest:
            text, credit = before, who
    if text and credit is None and line.markup is not None and (part := line.markup.closing) and names(part):
        before = line.text.removesuffix(part).rstrip()
        if before != line.text and ends_sentence(before):  # <figcaption>The bridge. <em>Ann Lee</em></figcaption>
            text, credit = before, part
    if text and credit is None and page.kind == "text":
        text, credit = split_signed(text)
    article.captions.append(Caption(text, credit, len(article.paragraphs)))
