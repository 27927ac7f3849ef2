"""When the story was published: the stamp shown, against the dates that the page tells."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import islice
from typing import Final

import regex

from newsclean import languages
from newsclean.page import Page
from newsclean.shapes.stamp import UNZONED, find_stamp, iso
from newsclean.shapes.stamp_line import first_published, is_stamp, tells_change

UTC_ZONE: Final = "+00:00"
HOUR: Final = timedelta(hours=1)
NEAR_END: Final = 6  # lines
LONGEST_OPENING: Final = 100  # characters of a lede up to the day that opens it, and the dash
_SENTENCE: Final = regex.compile(r"\p{Ll}{3,}[.!?]\s|[-–—]\s")
_SET_OFF: Final = regex.compile(r"\s?(?:\([^()]{2,30}\)|/[^/]{2,30}/|\|[^|]{2,30}?)?[,.]?\s?[-–—]+\s|\)\s")
_CLOCK: Final = regex.compile(r"\d[:.]\d\d(?!\d)")
_DAY: Final = regex.compile(r"/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?=/|-)")


def settle_published(shown: str | None, page: Page) -> str | None:
    """The shown stamp if the page's own date is of the same day or missing, else the page's own date, in the paper's zone.

    Where only elements amid the text tell a date, a shown stamp of another day counts, unless it is that of a change.
    """
    zone = languages.zone(page.language)
    sure = next((found for value in page.meta["dates"] if (found := iso(value, zone))), None)
    said = [found for value in page.meta["times"] if (found := iso(value, zone))]
    told = next((found for found in said if sure is not None and _says_more(found, sure)), sure)
    if shown and (sure is None or _is_before(shown, sure, said)) and not _opens_with_change(page):
        told = next((found for found in said if found[:10] == shown[:10]), told)
    told = told or next(iter(said), None)
    if told is None:
        return shown or _dated(page.url) or _opening_day(page) or _below(page, zone)
    local = _local(told, zone)
    other_day = shown is not None and shown[:10] not in (local[:10], told[:10])
    # The time of a comment, of a post that is shown; the day of the paper's edition.
    if other_day and (sure is None or _is_eve(shown, told)) and not _is_change(page):
        return shown
    if shown and "T" in shown and (local[:10] == shown[:10] or _calls_it_utc(shown, told) or _tells_zone(shown, told)):
        return local if _shows_change(page, shown, local) else _zoned(shown, told)
    if shown and zone is None and local[:10] != shown[:10] and _is_day_near(shown, told) and not _is_change(page):
        return shown
    # A paper abroad shows the day of its own clock, which is not the one of its language.
    return told if shown and local[:10] != shown[:10] == told[:10] else local


def _is_eve(shown: str | None, told: str) -> bool:
    """Whether a shown hour is on the eve of a day that the page tells alone, as papers date what they print the next morning."""
    if shown is None or "T" not in shown or "T" in told:
        return False
    return date.fromisoformat(told) - date.fromisoformat(shown[:10]) == timedelta(days=1)


def _is_before(shown: str, sure: str, said: list[str]) -> bool:
    """Whether a shown day is before the page's own date, of which no element amid the text knows: what the head tells is of a change then."""
    return shown[:10] < sure[:10] and not any(found[:10] == sure[:10] for found in said)


def _opens_with_change(page: Page) -> bool:
    """Whether the line of the stamp says before it that it is of a change: "Updated January 13, 2026"."""
    text = page.lines[page.story.dateline].text if page.story.dateline >= 0 else ""
    stamp = first_published(text)
    return stamp is not None and tells_change(text[: stamp.start])


def _says_more(found: str, sure: str) -> bool:
    """Whether an element amid the text says of the clock that the page tells in which zone it was, which "EST" does not and "Z" may not, or
    of a day of UTC alone when on it."""
    if "T" in sure:
        return found.startswith(sure) or (found[:UNZONED] == sure[:UNZONED] and len(found) > UNZONED and sure.endswith(UTC_ZONE))
    return len(found) > UNZONED and datetime.fromisoformat(found).astimezone(UTC).date().isoformat() == sure != found[:10]


def _dated(url: str | None) -> str | None:
    """The day in a page's address, "/2026/01/12/", as blogs and papers have it."""
    found = _DAY.search(url or "")
    return iso("-".join(found.groups())) if found else None


def _opening_day(page: Page) -> str | None:
    """The day that opens a release or a wire story, or its text below a lede: "LAGOS, January 12, 2026 /Example Wire/ --", "12.01.2026 -"."""
    texts = (line.text[:LONGEST_OPENING] for line, role in page.roles() if role in ("lede", "paragraph"))
    for text in islice(texts, 2):
        stamp = find_stamp(text) if "20" in text else None
        if stamp and not _SENTENCE.search(text, 0, stamp.start) and _SET_OFF.match(text, stamp.end):
            return stamp.day
    return None


def _below(page: Page, zone: str | None) -> str | None:
    """The time in the only line below the story that is a stamp and nothing else, if it closes the story: lists of teasers have more."""
    stamps = [line for line in page.lines[page.story.end :] if is_stamp(line.text)]
    if len(stamps) != 1 or stamps[0].index >= page.story.end + NEAR_END:
        return None
    stamp = find_stamp(stamps[0].text, zone)
    return stamp.published if stamp is not None and "T" in stamp.published else None


def _is_change(page: Page) -> bool:
    """Whether the line of the stamp says when the story was changed."""
    return page.story.dateline >= 0 and tells_change(page.lines[page.story.dateline].text)


def _shows_change(page: Page, shown: str, told: str) -> bool:
    """Whether the line of the stamp says when the story was changed, and nothing else, or when it was published after that."""
    if told[11:16] == shown[11:16] or not _is_change(page):
        return False
    text = page.lines[page.story.dateline].text
    return told[11:16] in text.replace(".", ":") or (len(_CLOCK.findall(text)) == 1 and _away(shown, told) % HOUR != timedelta())


def _away(shown: str, told: str) -> timedelta:
    """How far the clock of a shown stamp is from the moment that the page tells, in UTC; seconds do not count."""
    moment, clock = datetime.fromisoformat(told), datetime.fromisoformat(shown)
    return clock.replace(second=0, tzinfo=UTC) - moment.replace(second=0, tzinfo=UTC)


def _zoned(shown: str, told: str) -> str:
    """A shown stamp in the zone that the page's own date tells: its own, or the one whose clock shows it at that moment of UTC."""
    moment, clock, away = datetime.fromisoformat(told), datetime.fromisoformat(shown), _away(shown, told)
    if moment.utcoffset():
        return clock.replace(tzinfo=moment.tzinfo).isoformat() if clock.tzinfo is None and not away else shown
    return clock.replace(tzinfo=timezone(away)).isoformat() if _tells_zone(shown, told) else shown


def _calls_it_utc(shown: str, told: str) -> bool:
    """Whether a page tells the shown clock, which is the paper's own, as one of UTC."""
    return shown[:16] == told[:16] and told.endswith(UTC_ZONE)


def _tells_zone(shown: str, told: str) -> bool:
    """Whether a shown clock and the moment that the page tells in UTC are a zone apart: the paper's clock showed it then."""
    if "T" not in told or datetime.fromisoformat(told).utcoffset() != timedelta():
        return False
    away = _away(shown, told)
    # The hour of an update is hardly ever a whole one away; local time that a page calls UTC is none.
    return away != timedelta() and not away % HOUR and -12 * HOUR <= away <= 14 * HOUR


def _is_day_near(shown: str, told: str) -> bool:
    """Whether a shown day is that of the paper's own clock at the moment that the page tells in UTC, the evening before or the morning
    after: papers of America and Europe are so far from it, and those of Australia while their readers wake."""
    if "T" in shown or "T" not in told or (moment := datetime.fromisoformat(told)).utcoffset() != timedelta():
        return False
    return shown in ((moment - 8 * HOUR).date().isoformat(), (moment + 4 * HOUR).date().isoformat())


def _local(stamp: str, zone: str | None) -> str:
    """A stamp in another zone in the paper's own."""
    if zone is None or "T" not in stamp or stamp.endswith(zone):
        return stamp
    moment = datetime.fromisoformat(stamp)
    local = datetime.fromisoformat(f"2000-01-01T00:00:00{zone}").tzinfo
    return moment.astimezone(local).isoformat() if moment.tzinfo else stamp
