"""What an HTML page shows against what it says of itself: neither is trusted blindly, and the reader's view comes first."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import regex

from newsclean import languages
from newsclean.normalize import fold
from newsclean.page import Line, Page
from newsclean.readers.titles import bare, known_titles, longest_part, title_parts
from newsclean.shapes.byline import is_agency, is_label, names, says_byline
from newsclean.shapes.stamp import iso

if TYPE_CHECKING:
    from newsclean.article import Article

MOST_WORDS = 5
MOST_DIGITS = 3  # M416
LONGEST = 200
# How many lines above a headline its kicker may stand.
ABOVE = 3
# A bare name that heads something, or stands in a table, signs nothing.
HEADS = ("subheading", "table-row")
# A sign of the author, a place: "Oliver Maksan (oma)".
_ASIDE = regex.compile(r"\s+\([^()]{1,20}\)")
_DAY = regex.compile(r"/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?=/|-)")
# "admin", "ann.lee", "desk2"
_USER = regex.compile(r"[\p{Ll}\d._-]*\p{Ll}[\p{Ll}\d._-]*")


def reconcile(article: Article, page: Page) -> None:
    """Settle what an HTML page's metadata speaks of: the date, the bylines, and a headline that is in no line.

    A headline that the site's file chose stands.
    """
    article.dateline.published = _published(article, page)
    article.bylines = _bylines(article, page)
    if not (article.headline and "headline" in page.meta.get("chosen", ())):
        article.headline = _headline(article.headline, page)


def _headline(shown: str | None, page: Page) -> str | None:
    """The headline shown, unless no title of the page agrees with it and two of them agree with each other."""
    meta = page.meta
    told: list[str] = [title for title in (meta["ld_title"], meta["og_title"]) if title]
    if shown is None:
        return _told_headline(told, page)
    key = bare(shown)
    if not any(key == bare(part) for title in (*told, meta["title"]) for part in title_parts(title)):
        keys = [bare(title) for title in (*told, *title_parts(meta["title"]))]
        agreed = [title for title in told if keys.count(bare(title)) > 1]
        # A title with the kicker that stands above it, or a line that has no word of the title: a section, a slogan.
        for title in agreed:
            if _has_kicker(title, shown, page) or set(fold(shown).split()).isdisjoint(fold(title).split()):
                return title
        return next((title for title in told if _is_named_after(shown, title)), shown)
    return next((title for title in told if bare(title) == key and _is_spelt_out(title, shown)), shown)


def _is_spelt_out(title: str, shown: str) -> bool:
    """Whether a title has a space or the colon that a heading leaves out between its kicker and the rest."""
    return title.count(" ") > shown.count(" ") or (":" in title and ":" not in shown)


def _told_headline(told: list[str], page: Page) -> str | None:
    """The headline as the page tells it, for one that shows none: without its site's name."""
    sites = {bare(str(name)) for name in (page.meta["site_name"], page.meta["publisher"], page.site) if name}
    for title in told:
        parts = [part for part in title_parts(title) if _is_suffix(title.removeprefix(part), sites)]
        if bare(parts[-1]) not in sites:
            return parts[-1]
    titles = known_titles(page.meta)
    return longest_part(titles[0]) if titles else None


def _is_suffix(rest: str, sites: set[str]) -> bool:
    """Whether the rest of a title is the site's name, or stands after a bar."""
    return bare(rest) in {"", *sites} or rest.lstrip().startswith("|")


def _has_kicker(title: str, shown: str, page: Page) -> bool:
    """Whether ``title`` is the line ``shown`` after a kicker and a colon, and the page shows that kicker right above it."""
    kicker = bare(title).removesuffix(bare(shown))
    at = page.story.headline
    return ":" in title and any(bare(line.text) == kicker for line in page.lines[max(0, at - ABOVE) : at])


def _is_named_after(shown: str, title: str) -> bool:
    """Whether the line ``shown`` is ``title`` and, after a bar, the name of section or site."""
    return "|" in shown and bare(title) in [bare(part) for part in title_parts(shown)]


def _published(article: Article, page: Page) -> str | None:
    """The shown stamp if the page's own date is of the same day or missing, else the page's own date, in the paper's zone."""
    shown = article.dateline.published
    zone = languages.zone(page.language)
    told = next((found for value in page.meta["dates"] if (found := iso(value, zone))), None)
    if told is None:
        return shown or _dated(page.url)
    told = _local(told, zone)
    if shown and "T" in shown and shown[:10] == told[:10]:
        return shown
    return told


def _dated(url: str | None) -> str | None:
    """The day in a page's address, "/2026/01/12/", as blogs and papers have it."""
    found = _DAY.search(url or "")
    return iso("-".join(found.groups())) if found else None


def _local(stamp: str, zone: str | None) -> str:
    """A stamp in another zone in the paper's own."""
    if zone is None or "T" not in stamp or stamp.endswith(zone):
        return stamp
    moment = datetime.fromisoformat(stamp)
    local = datetime.fromisoformat(f"2000-01-01T00:00:00{zone}").tzinfo
    return moment.astimezone(local).isoformat() if moment.tzinfo else stamp


def _bylines(article: Article, page: Page) -> list[str]:
    """The authors that the page's JSON-LD names, else the names shown, else those of its meta tags; never the paper itself."""
    outlets = {fold(str(name)) for name in (page.meta["site_name"], page.meta["publisher"], page.site) if name}
    signed = _signed(page)
    shown = " ".join(article.bylines)
    confirmed = [name for name in page.meta["authors"] if name in shown]
    told = [name for name in page.meta["ld_authors"] if not _is_user(name)]
    # An agency is told for want of a name: people whom the page shows are better.
    if all(map(is_agency, told)) and any(" " in name and not is_agency(name) for name in article.bylines):
        told = []
    for said in (told, confirmed, signed, page.meta["authors"], article.bylines):
        found = [name for value in said for name in _people(value) if not _is_outlet(name, outlets)]
        if found:
            return list(dict.fromkeys(found))
    return []


def _signed(page: Page) -> list[str]:
    """The names in lines whose markup says that they are bylines, if there are any: a bare name beside them is somebody else's.

    Else those of all bylines but bare names in headings and tables.
    """
    lines = [(line, line.markup.role) for line, role in page.roles() if role == "byline" and line.markup is not None]
    told = [line for line, role in lines if role == "byline" and names(line.text)]
    said = told or [line for line, role in lines if role not in HEADS or says_byline(line.text)]
    return list(dict.fromkeys(name for line in said for name in signers(line)))


def signers(line: Line) -> tuple[str, ...]:
    """The names in a byline, without a label that only the markup sets apart: ``<span>By</span><span>Ann Lee</span>``."""
    label = line.markup.opening if line.markup is not None else None
    text = line.text.removeprefix(label).lstrip() if label and is_label(label) else line.text
    return names(text) or (text,)


def _people(value: str) -> list[str]:
    """The names in a byline; one that is no name by its shape counts whole if it is short ("Bình Minh (tổng hợp)")."""
    value = _ASIDE.sub("", value)
    if "://" in value or "@" in value or ":" in value or len(value) > LONGEST or sum(map(str.isdigit, value)) > MOST_DIGITS:
        return []
    return list(names(value)) or ([value] if value.count(" ") < MOST_WORDS else [])


def _is_user(name: str) -> bool:
    """Whether a name is how somebody logs in ("admin", "ann.lee"): one word of small letters."""
    return _USER.fullmatch(name) is not None


def _is_outlet(name: str, outlets: set[str]) -> bool:
    key = fold(name)
    return not key or any(
        key in (outlet, *outlet.split()) or (len(key) > 3 and key in outlet) or key.replace(" ", "") in outlet.split(".")
        for outlet in outlets
    )
