"""When the story was published: the stamp shown, against the dates that the page tells."""

from __future__ import annotations

from datetime import datetime
from typing import Final

import regex

from newsclean import languages
from newsclean.page import Page
from newsclean.shapes.stamp import iso

_DAY: Final = regex.compile(r"/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?=/|-)")


def settle_published(shown: str | None, page: Page) -> str | None:
    """The shown stamp if the page's own date is of the same day or missing, else the page's own date, in the paper's zone."""
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
