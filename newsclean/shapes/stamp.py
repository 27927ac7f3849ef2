"""Stamps: the date and time that a page shows, in the forms of the press. Day first, always, unless that is no date."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache
from typing import Final, NamedTuple

import regex

from newsclean.normalize import WORD
from newsclean.shapes.eastern import BUDDHIST, western
from newsclean.shapes.stamp_forms import ZONE, ZONE_NAME, clock, find_date
from newsclean.words import folded, months, weekdays

# A stamp of two-digit years: 69 and above is 19xx (POSIX strptime's pivot).
PIVOT: Final = 69
# Zones of North America, where papers print the month first; CST is China's as well.
AMERICAN: Final = frozenset({"ET", "EST", "EDT", "PT", "PST", "PDT", "MT", "MST", "MDT", "CT", "CDT"})
# Only Japanese and Korean papers take it for theirs, which write the year first: "26.01.12 08:05".
YEAR_FIRST_ZONE: Final = "+09:00"
LAST_COMMON: Final = 2500  # a later year is one that Thai papers count
LONGEST_STAMP: Final = 120
DAY: Final = len("2026-03-07")
UNZONED: Final = len("2026-03-07T08:05:00")
_LEFT: Final = regex.compile(r"\w+")
# Read from its end: every word before it would be tried otherwise.
_LAST_WORD: Final = regex.compile(r"(?r)(\w+)\W*\Z")
# Kana, Han and Hangul: their papers write the year first.
_YEAR_FIRST: Final = regex.compile("[\u3040-\ud7a3]")
# Where a word begins that lost the space before it.
_HUMP: Final = regex.compile(r"(?<=\p{Ll})(?=\p{Lu}\p{Ll}+$)")
# No word that stands before a stamp, with the signs behind it, is longer: a row of a million letters is not gone through.
LONGEST_WORD: Final = 40


_UNPADDED: Final = regex.compile(r"\s*\d{4}-(?:\d-|\d\d-\d(?!\d))")


class Stamp(NamedTuple):
    """A stamp found in a text: ``published`` in ISO 8601 (a day, or a minute with the zone if known) and where it stands."""

    published: str
    start: int
    end: int
    timed: bool

    @property
    def day(self) -> str:
        """The day alone, in ISO 8601."""
        return self.published[:DAY]


def find_stamp(text: str, zone: str | None = None) -> Stamp | None:
    """The first stamp in ``text``, or None. ``zone`` (``+07:00``) is taken for a time that names none.

    A time counts if it stands within a few characters of the date: "22:40", "14h30", "11:05 tối", "8:05 pm".
    """
    shown, text = text, western(text) if len(text) <= LONGEST_STAMP else text
    year_first = zone == YEAR_FIRST_ZONE
    stamp = _first_stamp(text, year_first) if len(text) <= LONGEST_STAMP else _read_stamp(text, year_first)
    while stamp and shown is not text and text[stamp.end : stamp.end + 1] == " " != shown[stamp.end]:
        stamp = stamp._replace(end=stamp.end + 1)
    if zone and stamp and stamp.timed and len(stamp.published) == UNZONED:
        return stamp._replace(published=stamp.published + zone)
    return stamp


# The stamps of a page are read several times; a longer text would only fill the memory.
@lru_cache(maxsize=4096)
def _first_stamp(text: str, year_first: bool) -> Stamp | None:
    return _read_stamp(text, year_first)


def _read_stamp(text: str, year_first: bool) -> Stamp | None:
    """The first date in ``text`` with the clock and the zone beside it, as far as it has them; None without a date, or for one that is none.

    ``year_first`` says that the paper's dates open with the year, a short one as well.
    """
    found = find_date(text)
    if found is None:
        return None
    start, end = found.span()
    clock = None if found["H"] else _clock_near(text, start, end)
    hour, minute, offset = 0, 0, _offset(found["Z"])
    if found["H"]:
        hour, minute = int(found["H"]), int(found["M"])
    elif clock:
        hour, minute = _hour(clock), int(clock["M"])
        start, end = min(start, clock.start()), max(end, clock.end())
    named = ZONE_NAME.match(text, len(text[:end].rstrip())) if clock or found["H"] else None
    zone = named or (ZONE_NAME.match(text, clock.end()) if clock else None)  # "10:00 AM ET 03/04/2026"
    american = zone is not None and zone[0].strip(" ()") in AMERICAN
    year, month, day = _day(found, text, american, year_first)
    if named:
        end = named.end()
    near = ZONE.match(text, end + len(text[end:]) - len(text[end:].lstrip(" ,|-")))
    if near:
        end = near.end()
    elif clock:  # 09:41 GMT - Friday, 24 August 2012
        near = ZONE.match(text, clock.end() + text.startswith(" ", clock.end()))
    if near:
        offset = _offset(f"{near['sign'] or '+'}{int(near['hours'] or 0):02}:{near['minutes'] or '00'}")
    try:
        moment = datetime(year, month, day, hour % 24, minute)
    except ValueError:
        return None
    if not (found["H"] or clock):
        return Stamp(moment.date().isoformat(), start, end, False)
    return Stamp(moment.isoformat() + (offset or ""), start, end, True)


def _day(found: regex.Match[str], text: str, american: bool, year_first: bool) -> tuple[int, int, int]:
    """The year, the month and the day that a date in ``text`` means; there need be no such day. ``american`` says that its zone is,
    ``year_first`` that a short year opens it."""
    day, month, year = int(found["d"]), _month(found), int(found["y"])
    if len(found["y"]) == 2:
        if year_first or _YEAR_FIRST.search(text):  # "发布时间：26-01-12"
            day, year = year, day
        year += 2000 if year < PIVOT else 1900
    if year > LAST_COMMON:
        year -= BUDDHIST
    told = found["sep"] and month <= 12
    if day <= 12 and (month > 12 or (told and (american or _is_month_first(text, found.start(), year, day, month)))):
        day, month = month, day
    return year, month, day


def with_words(text: str, at: int) -> int:
    """Where a stamp begins that stands at ``at``, with what stands around stamps: "Ann Lee | Tuesday, January 17, 2012".

    Such a word in capitals may be a name's last ("Hoàng Nhật 12/1/2026"): it counts as a weekday, before a colon, or with
    the word after it ("Cập nhật").
    """
    after = ""
    while said := _last_word(text, at):
        word, key = said[1], said[1].casefold()
        # "www.example.cn 2012-01-04": what closes an address says no weekday.
        if said.start(1) > 1 and text[said.start(1) - 1] == "." and word.islower() and text[said.start(1) - 2].isalnum():
            return at
        # "Ann LeeUpdated: Jan 12, 2026"
        glued = _HUMP.search(word)
        if glued and f"{word[glued.start() :].casefold()} {after}".strip() in folded("stamp-words"):
            return said.start(1) + glued.start()
        two = _last_word(text, said.start())
        told = (
            key in weekdays()
            or (two is not None and f"{two[1].casefold()} {key}" in folded("stamp-words"))
            or key in folded("update-words")
            or (key in folded("stamp-words") and (not word[0].isupper() or text[said.end(1)] == ":"))
        )
        if not (told or (after and f"{key} {after}" in folded("stamp-words"))):
            return at
        at, after = said.start(), key
    return at


def _last_word(text: str, at: int) -> regex.Match[str] | None:
    """The last word before ``at``."""
    return _LAST_WORD.search(text, max(0, at - LONGEST_WORD), at)


def _is_month_first(text: str, at: int, year: int, day: int, month: int) -> bool:
    """Whether the day of the week that stands before a date in numbers says that the month comes first: "Mon, 01/12/2026"."""
    said = _last_word(text, at)
    weekday = weekdays().get(said[1].casefold()) if said and day and month else None
    return weekday is not None and date(year, day, month).weekday() == weekday != date(year, month, day).weekday()


def iso(value: str, zone: str | None = None) -> str | None:
    """A machine-written date (``datetime=``, ``article:published_time``) in ISO 8601, or None if it is no date.

    One of single digits, "2026-1-9", is what a template made of its own clock or of a teaser's.
    """
    stamp = None if _UNPADDED.match(value) else find_stamp(value.strip(), zone)
    return stamp.published if stamp else None


def moment(published: str) -> datetime:
    """An ISO date or time as a datetime that can be compared; without a zone it is taken as UTC."""
    value = datetime.fromisoformat(published)
    return value if value.tzinfo else value.replace(tzinfo=UTC)


def _clock_near(text: str, start: int, end: int) -> regex.Match[str] | None:
    after = clock().search(text, end, min(len(text), end + 40))
    between = text[end : after.start()] if after else ""
    # "Jan. 12, 2026, updated 8:41": the hour of something else.
    if after and _only_stamp_words(between) and folded("update-words").isdisjoint(_LEFT.findall(between.casefold())):
        return after
    for before in reversed(list(clock().finditer(text, max(0, start - 40), start))):
        if _only_stamp_words(text[before.end() : start]):
            return before
    return None


def _only_stamp_words(between: str) -> bool:
    return all(word in folded("stamp-words") for word in WORD.findall(between.casefold()))


def _hour(clock: regex.Match[str]) -> int:
    hour, half = int(clock["H"]), (clock["half"] or "").casefold().replace(".", "").replace(" ", "")
    if half in folded("after-noon") and hour < 12:
        return hour + 12
    return 0 if half in folded("before-noon") and hour == 12 else hour


def _month(found: regex.Match[str]) -> int:
    return int(found["m"]) if found["m"] else months()[found["mon"].casefold()]


def _offset(zone: str | None) -> str | None:
    if not zone:
        return None
    if zone in ("Z", "z"):
        return "+00:00"
    sign, digits = zone[0], zone[1:].replace(":", "")
    delta = timedelta(hours=int(digits[:2]), minutes=int(digits[2:] or 0))
    if delta >= timedelta(hours=24):
        return None
    return datetime.now(timezone(-delta if sign == "-" else delta)).isoformat()[-6:]
