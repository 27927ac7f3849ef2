"""What an HTML page shows against what it says of itself: neither is trusted blindly, and the reader's view comes first."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import regex

from newsclean import languages
from newsclean.normalize import fold
from newsclean.page import Page
from newsclean.readers.titles import known_titles, title_parts
from newsclean.shapes.byline import names
from newsclean.shapes.stamp import iso

if TYPE_CHECKING:
    from newsclean.article import Article

MOST_WORDS = 5
MOST_DIGITS = 3  # M416
LONGEST = 200
# A sign of the author, a place: "Oliver Maksan (oma)".
_ASIDE = regex.compile(r"\s+\([^()]{1,20}\)")


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
    parts = title_parts(page.meta["title"])
    told: list[str] = [title for title in (page.meta["ld_title"], page.meta["og_title"]) if title]
    keys = [_bare(title) for title in (*told, *parts)]
    if shown is None:
        titles = known_titles(page.meta)
        return min(titles, key=len) if titles else None
    if not any(_bare(shown) in (_bare(part) for part in title_parts(title)) for title in (*told, *parts)):
        agreed = next((title for title in told if keys.count(_bare(title)) > 1), None)
        # A title with its kicker, or a line that has no word of the title: a section, a slogan.
        if agreed and (_bare(agreed).endswith(":" + _bare(shown)) or not set(fold(shown).split()) & set(fold(agreed).split())):
            return agreed
        return shown
    return next((title for title in told if _bare(title) == _bare(shown) and title.count(" ") > shown.count(" ")), shown)


def _bare(title: str) -> str:
    """A title to compare: markup may lose the space between two of its parts."""
    return fold(title).replace(" ", "")


def _published(article: Article, page: Page) -> str | None:
    """The shown stamp if the page's own date is of the same day or missing, else the page's own date, in the paper's zone."""
    shown = article.dateline.published
    zone = languages.zone(page.language)
    told = next((found for value in page.meta["dates"] if (found := iso(value, zone))), None)
    if told is None:
        return shown
    told = _local(told, zone)
    if shown and "T" in shown and shown[:10] == told[:10]:
        return shown
    return told


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
    shown = " ".join(article.bylines)
    confirmed = [name for name in page.meta["authors"] if name in shown]
    for said in (page.meta["ld_authors"], confirmed, article.bylines, page.meta["authors"]):
        found = [name for value in said for name in _people(value) if not _is_outlet(name, outlets)]
        if found:
            return list(dict.fromkeys(found))
    return []


def _people(value: str) -> list[str]:
    """The names in a byline; one that is no name by its shape counts whole if it is short ("Bình Minh (tổng hợp)")."""
    value = _ASIDE.sub("", value)
    if "://" in value or "@" in value or ":" in value or len(value) > LONGEST or sum(map(str.isdigit, value)) > MOST_DIGITS:
        return []
    return list(names(value)) or ([value] if value.count(" ") < MOST_WORDS else [])


def _is_outlet(name: str, outlets: set[str]) -> bool:
    key = fold(name)
    return not key or any(key == outlet or (len(key) > 3 and key in outlet) for outlet in outlets)
