"""Stamps: the date and time that a page shows, in the forms of the press. Day first, always, unless that is no date."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache
from typing import Final, NamedTuple

import regex

from newsclean.normalize import WORD
from newsclean.shapes.eastern import western
from newsclean.words import any_of, either, folded, months, weekdays

# A stamp of two-digit years: 69 and above is 19xx (POSIX strptime's pivot).
PIVOT: Final = 69
# Thai papers count the years from the Buddha's death: 2569 is 2026.
BUDDHIST: Final = 543
LAST_COMMON: Final = 2500
LONGEST_STAMP: Final = 120
# How papers write the half of the day, folded and without stops and blanks.
AFTER_NOON: Final = frozenset({"pm", "ch", "chiều", "tối", "午後", "下午", "오후", "م", "مساء", "مساءً", "مساءا", "μμ", "পিএম", "অপরাহ্ন", "অপরাহ্ণ",
        "पीएम", "अपराह्न"})  # fmt: skip
BEFORE_NOON: Final = frozenset({"am", "sa", "sáng", "午前", "上午", "오전", "ص", "πμ", "এএম", "পূর্বাহ্ন", "পূর্বাহ্ণ", "एएम", "पूर्वाह्न"})
UNZONED: Final = len("2026-03-07T08:05:00")


class Stamp(NamedTuple):
    """A stamp found in a text: ``published`` in ISO 8601 (a day, or a minute with the zone if known) and where it stands."""

    published: str
    start: int
    end: int
    timed: bool


@lru_cache
def _date() -> regex.Pattern[str]:
    month = any_of(months())
    return regex.compile(
        rf"""
        (?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?:[T ](?P<H>\d\d):(?P<M>\d\d)(?::\d\d(?:\.\d+)?)?\s?(?P<Z>Z|[+-]\d\d:?\d\d)?)?  # 2026-03-07T08:05Z
      | (?P<y>(?:19|20)\d\d)[年년/.]\s?(?P<m>\d{{1,2}})[月월/.]\s?(?P<d>\d{{1,2}})[日일]?            # 2026年3月7日, 2026년 3월 7일
      | (?<!\d)(?P<y>(?:19|20)\d\d)\s(?P<m>[01]\d)/(?P<d>[0-3]\d)(?![\d/])                                    # 2026 03/07
      | (?P<y>(?:19|20)\d\d)\.\s(?P<mon>{month})\s(?P<d>\d{{1,2}})\.                                # 2026. március 7.
      | (?<![\d/.]|(?<!\p{{L}}\p{{L}})-)(?P<d>\d{{1,2}})\s?(?P<sep>[/.-])\s?(?P<m>\d{{1,2}})\s?(?P=sep)\s?(?P<y>(?:19|20)\d\d(?=\d\d:\d\d)|(?:19|20)\d\d|\d\d)
            (?!\d(?!\d:\d\d|\d?\.\s\p{{L}})|[/-](?!\d\d:\d\d)|\.\d)                                      # 12/07/2023; 30.01.202430. Januar 2024
      | (?<!\d|\|\s)(?P<d>\d\d)\s\|\s(?P<m>\d\d)\s\|\s(?P<y>20\d\d)(?!\d)                            # 23 | 05 | 2026
      | (?:ngày\s+)?(?<!\d)(?P<d>\d{{1,2}})\s+tháng\s+(?P<m>\d{{1,2}}),?\s+(?:năm\s+)?(?P<y>(?:19|20)\d\d)(?!\d)                  # 07 tháng 03 năm 2026
      | (?<!\d)(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?\s?-?(?:de\s+)?(?P<mon>{month})\b(?:/\p{{L}}+(?:\s\p{{L}}+)?)?\.?(?:,|\s?،)?\s?-?(?:de\s+)?(?P<y>(?:19|20)\d\d|25[4-9]\d)(?!\d)     # 7 March 2026, 7 آذار/مارس 2026
      | (?<!\d)(?P<y>(?:19|20)\d\d)(?:\.|\sm\.)?\s(?P<mon>{month})\b\.?\s(?P<d>\d{{1,2}})(?!\d)                                          # 2026. január 12.
      | \b(?P<mon>{month})\b\.?,?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+|/)(?P<y>(?:19|20)\d\d)(?!\d(?!\d?:\d\d))                           # March 7, 2026; March, 07/2026
        """,
        regex.X | regex.I,
    )


@lru_cache
def clock() -> regex.Pattern[str]:
    word = rf"\b(?:{either('clock-words')})"
    return regex.compile(
        rf"""
        (?:(?<![\d:])|(?<=[/\s-](?:19|20)\d\d))(?P<H>[01]?\d|2[0-4])\s?(?:[:hg]|\s?giờ\s?)\s?(?P<M>[0-5]\d)(?::[0-5]\d)?(?![\d:])
            \s?(?P<half>[ap]\.?m\b\.?|[ap]\.\sm\.|[πμ]\.?μ\b\.?|পিএম|এএম|অপরাহ্[নণ]|পূর্বাহ্[নণ]|पीएम|एएम|अपराह्न|पूर्वाह्न|SA\b|CH\b|sáng\b|trưa\b|chiều\b|tối\b|ص\b|م\b|صباح[اً]*|مساء[اً]*)?  # 22:40, 8h05 tối, 13g30, 8:05 pm, 8:05 م
      | (?P<half>午前|午後|上午|下午|오전|오후)?\s?(?<!\d)(?P<H>[01]?\d|2[0-4])\s?[時时點点시]\s?(?P<M>[0-5]\d)\s?[分분]          # 午後3時05分
      | (?P<half>午前|午後|上午|下午|오전|오후)\s?(?P<H>1[0-2]|0?\d):(?P<M>[0-5]\d)(?::[0-5]\d)?(?![\d:])   # 오후 6:00
      | (?<!\d)(?P<H>[01]\d|2[0-3])(?P<M>[0-5]\d)(?=\s(?:GMT|UTC|HKT|E[SD]?T|hrs)\b)                                # 0203 GMT
      | (?<![\d.])(?P<H>1[0-2]|0?\d)\.(?P<M>[0-5]\d)\s?(?P<half>[ap]\.?m\b\.?)                         # 6.30pm
      | (?<=\.(?:19|20)\d\d\s)(?P<H>[01]?\d|2[0-4])\.(?P<M>[0-5]\d)(?![\d.])                                 # 12.1.2026 6.00
      | {word}\.?\s?(?P<H>[01]?\d|2[0-4])\.(?P<M>[0-5]\d)(?![\d.])                                     # kl. 08.30
      | (?<![\d.])(?P<H>[01]?\d|2[0-4])\.(?P<M>[0-5]\d)\s?{word}\b                                     # 08.30 Uhr
        """,
        regex.X | regex.I,
    )


# (GMT+7), [GMT+7], UTC+07:00, +07:00, +07
_ZONE: Final = regex.compile(
    r"[(\[]?(?:\b(?:GMT|UTC)\s?(?:(?P<sign>[+-])\s?(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?)?"
    r"|(?P<sign>[+-])(?P<hours>\d\d):(?P<minutes>\d\d)(?![\d:])|(?P<sign>\+)(?P<hours>0\d|1[0-4])(?![\d:]))[)\]]?",
    regex.I,
)
# The names of zones that papers write behind a time; which one it is does not count, the paper's own is known.
ZONE_NAME: Final = regex.compile(
    r"\s\(?(?:[ECMP][SD]?T|IST|WIB|WITA?|SGT|HKT|JST|KST|BST|CES?T|EES?T|MSK|AE[SD]?T|NZ[SD]T|PKT|ICT|PHT|MYT|EAT|SAST|WAT)\b\)?"
)
_LEFT: Final = regex.compile(r"\w+")
# Read from its end: every word before it would be tried otherwise.
_LAST_WORD: Final = regex.compile(r"(?r)(\w+)\W*\Z")
# No word that stands before a stamp, with the signs behind it, is longer: a row of a million letters is not gone through.
LONGEST_WORD: Final = 40

# What every date has: a year in full, or three numbers. It stands no further from where the date begins than this.
# It is written so that the search goes from digit to digit, which takes half the time.
_YEAR: Final = re.compile(r"\d(?:(?<=1)9\d\d|(?<=2)[05]\d\d|\s?[/.-]\s?\d\d?\s?[/.-]\s?\d\d)")
BEFORE_YEAR: Final = 60
CENTURIES: Final[tuple[str, ...]] = ("20", "19", "25")
# What dates without a month's name have.
_NUMBERS: Final = re.compile(
    r"\d(?:\s?[/.-]\s?\d\d?\s?[/.-]\s?\d\d|\s\|\s\d\d\s\|\s20|(?:(?<=1)9|(?<=2)0)\d\d(?:[年년/.-]|\s[01]\d/))"
)
# "ngày 12 tháng 1 năm 2026", "tháng 1 12, 2026"
_VIETNAMESE_MONTH: Final = re.compile(r"tháng\s+\d\d?,?\s+(?:năm\s+|\d\d?,\s+)?(?:19|20)\d\d")
_LETTERS: Final = regex.compile(r"[^\W\d_]+")


def find_stamp(text: str, zone: str | None = None) -> Stamp | None:
    """The first stamp in ``text``, or None. ``zone`` (``+07:00``) is taken for a time that names none.

    A time counts if it stands within a few characters of the date: "22:40", "14h30", "11:05 tối", "8:05 pm".
    """
    shown, text = text, western(text) if len(text) <= LONGEST_STAMP else text
    stamp = _first_stamp(text) if len(text) <= LONGEST_STAMP else _read_stamp(text)
    while stamp and shown is not text and text[stamp.end : stamp.end + 1] == " " != shown[stamp.end]:
        stamp = stamp._replace(end=stamp.end + 1)
    if zone and stamp and stamp.timed and len(stamp.published) == UNZONED:
        return stamp._replace(published=stamp.published + zone)
    return stamp


# The stamps of a page are read several times; a longer text would only fill the memory.
@lru_cache(maxsize=4096)
def _first_stamp(text: str) -> Stamp | None:
    return _read_stamp(text)


def _read_stamp(text: str) -> Stamp | None:
    found = _find_date(text) if _may_have_date(text) else None
    if found is None:
        return None
    day, month, year = int(found["d"]), _month(found), int(found["y"])
    if len(found["y"]) == 2:
        year += 2000 if year < PIVOT else 1900
    if year > LAST_COMMON:
        year -= BUDDHIST
    start, end = found.span()
    if day <= 12 and (month > 12 or (found["sep"] and month <= 12 and _is_month_first(text, start, year, day, month))):
        day, month = month, day
    clock = None if found["H"] else _clock_near(text, start, end)
    hour, minute, offset = 0, 0, _offset(found["Z"])
    if found["H"]:
        hour, minute = int(found["H"]), int(found["M"])
    elif clock:
        hour, minute = _hour(clock), int(clock["M"])
        start, end = min(start, clock.start()), max(end, clock.end())
    if clock and (named := ZONE_NAME.match(text, end)):
        end = named.end()
    near = _ZONE.match(text, end + len(text[end:]) - len(text[end:].lstrip(" ,|-")))
    if near:
        end = near.end()
    elif clock:  # 09:41 GMT - Friday, 24 August 2012
        near = _ZONE.match(text, clock.end() + text.startswith(" ", clock.end()))
    if near:
        offset = _offset(f"{near['sign'] or '+'}{int(near['hours'] or 0):02}:{near['minutes'] or '00'}")
    timed = bool(found["H"] or clock)
    try:
        moment = datetime(year, month, day, hour % 24, minute)
    except ValueError:
        return None
    if not timed:
        return Stamp(moment.date().isoformat(), start, end, False)
    shown = moment.isoformat()
    return Stamp(shown + (offset or ""), start, end, True)


def with_words(text: str, at: int) -> int:
    """Where a stamp begins that stands at ``at``, with what stands around stamps: "Ann Lee | Tuesday, January 17, 2012".

    Such a word in capitals may be a name's last ("Hoàng Nhật 12/1/2026"): it counts as a weekday, before a colon, or with
    the word after it ("Cập nhật").
    """
    after = ""
    while said := _last_word(text, at):
        word, key = said[1], said[1].casefold()
        told = key in weekdays() or (key in folded("stamp-words") and (word[0].islower() or text[said.end(1)] == ":"))
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


def _find_date(text: str) -> regex.Match[str] | None:
    year = _YEAR.search(text)
    return _date().search(text, max(0, year.start() - BEFORE_YEAR)) if year else None


def _may_have_date(text: str) -> bool:
    """Whether ``text`` has what a date needs: a year, as few texts have, and beside it numbers or a month's name."""
    # Most have not even what opens a year, or stands between numbers, which is told much faster.
    if not any(opening in text for opening in CENTURIES) and text.count("/") + text.count(".") + text.count("-") < 2:
        return False
    return _YEAR.search(text) is not None and (_NUMBERS.search(text) is not None or _names_month(text.casefold()))


def _names_month(key: str) -> bool:
    if "tháng" in key and _VIETNAMESE_MONTH.search(key):
        return True
    return not _month_words().isdisjoint(_LETTERS.findall(key)) or _months_of_two_words().search(key) is not None


@lru_cache
def _month_words() -> frozenset[str]:
    """The letters of every month's name of one word."""
    return frozenset(letters[0] for name in months() if len(letters := _LETTERS.findall(name)) == 1 and " " not in name)


@lru_cache
def _months_of_two_words() -> re.Pattern[str]:
    """Finds "tháng một", and names with marks or stops in them, "มีนาคม", "ม.ค"; a number after "tháng" is told by its place among the others."""
    parted = (name for name in months() if (name[-1].isalpha() if " " in name else len(_LETTERS.findall(name)) > 1))
    return re.compile(any_of(parted))


def iso(value: str, zone: str | None = None) -> str | None:
    """A machine-written date (``datetime=``, ``article:published_time``) in ISO 8601, or None if it is no date."""
    stamp = find_stamp(value.strip(), zone)
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
    if half in AFTER_NOON and hour < 12:
        return hour + 12
    return 0 if half in BEFORE_NOON and hour == 12 else hour


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
