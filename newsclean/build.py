"""The article of a judged page: its kept lines, by role."""

from __future__ import annotations

from collections.abc import Iterable

from newsclean import languages
from newsclean.article import KINDS, Article, Paragraph
from newsclean.captioning import add_caption
from newsclean.normalize import says_something
from newsclean.page import Line, Page
from newsclean.reconcile import reconcile
from newsclean.shapes.agency import split_opening
from newsclean.shapes.caseless import tells_source
from newsclean.shapes.editing import tells_editor
from newsclean.shapes.signature import closing_names
from newsclean.shapes.signers import signers, signs_beside
from newsclean.shapes.stamp import Stamp
from newsclean.shapes.stamp_line import first_published, says_clock
from newsclean.shapes.wire import wire_opening


def build_article(page: Page) -> Article:
    """The article of a judged ``page``."""
    article = Article(page.name, page.site, page.language)
    zone = languages.zone(page.language)
    editors: list[str] = []
    sources: list[str] = []
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
            stamp = _stamp(page, line, zone)
            article.dateline.text = line.text
            article.dateline.published = stamp.published if stamp else None
            _sign(article, signs_beside(line.text))
        elif role == "byline" and page.kind == "text" and (tells_source(line.text) or tells_editor(line.text)):
            behind = sources if tells_source(line.text) else editors
            behind += signers(line)
        elif role == "byline":
            _sign(article, signers(line))
        elif role == "caption":
            add_caption(article.captions, line, page, len(article.paragraphs))
    if article.paragraphs:
        _sign(article, closing_names(article.paragraphs[-1].text, page.language))
    if page.language == "ja" and not article.bylines:  # papers of central Japan sign behind the first paragraph
        _sign(article, closing_names(article.lede or "", page.language))
    # Who edited it, and where a Chinese story is from, says who wrote it only where nothing else does.
    _sign(article, [] if article.bylines else editors or sources)
    if page.kind == "html":
        reconcile(article, page)
    return article


def _stamp(page: Page, line: Line, zone: str | None) -> Stamp | None:
    """The stamp that a dateline shows, with the hour that stands in a line of its own right beside its day."""
    stamp = first_published(line.text, zone)
    if stamp is None or stamp.timed:
        return stamp
    beside = [page.lines[at].text for at in (line.index + 1, line.index - 1) if 0 <= at < len(page.lines)]
    hour = next((text for text in beside if says_clock(text)), None)
    timed = first_published(f"{line.text} {hour}", zone) if hour else None
    return timed if timed is not None and timed.day == stamp.day else stamp


def _sign(article: Article, names: Iterable[str]) -> None:
    """Add ``names`` to the bylines, each once."""
    article.bylines += [name for name in names if name not in article.bylines and says_something(name)]


def _placed(line: Line) -> tuple[str | None, str]:
    """The place that the markup sets right before a lede, and the lede: ``<span class=location>Hải Phòng</span>Cầu dài hơn 5 km``."""
    if line.markup is None or "place" not in line.markup.opening_hints:
        return None, line.text
    place = line.markup.opening or ""
    rest = line.text.removeprefix(place).lstrip(" -–—:")
    return (place, rest) if says_something(place) and rest else (None, line.text)
