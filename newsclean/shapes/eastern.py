"""Digits of other scripts, and days of the Persian calendar, as the patterns of stamps read them."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import Final

import regex

from newsclean.lexicon import lists
from newsclean.shapes.eras import YEAR, in_common_years
from newsclean.shapes.labelled_days import without_labels
from newsclean.words import any_of

LONGEST_DAY: Final = len("07-03-2026")
# Digits of Arabic, Persian, Hindi, Bengali, Gurmukhi, Gujarati, Thai, Lao, Burmese and Khmer papers. Persian ones count years from the
# Hijra, and months from March.
FIRST_EASTERN: Final = "\u0600"
END_EASTERN: Final = "\u1e00"
EASTERN: Final = "٠-٩۰-۹०-९০-৯੦-੯૦-૯๐-๙໐-໙၀-၉០-៩"
_EASTERN: Final = re.compile(f"[{EASTERN}]")
_DIGITS: Final = {ord(zero) + digit: str(digit) for zero in "٠۰०০੦૦๐໐၀០" for digit in range(10)} | {ord("၊"): ","}
ARABIC: Final = ("\u0600", "\u06ff")
_DAY: Final = r"0?[1-9]|[12]\d|3[01]"
# Years from 1420 on are those of the moon's calendar, which Arabic papers print.
_YEAR: Final = r"1(?:3\d|4[01])\d"
THAI: Final = ("\u0e00", "\u0e7f")
# Thai papers count the years from the Buddha's death: 2569 is 2026. A short one is of these.
BUDDHIST: Final = 543
SHORT_YEARS: Final = 2500
# The count of their leap years, 8 in 33, begins so many years and days before the one and the other calendar's first.
HIJRA: Final = 1595
FIRST_DAY: Final = 356_033
FIRST_HALF: Final = 186
LONG_MONTHS: Final = 6


def western(text: str) -> str:
    """``text`` with its digits as others write them, and a Persian day, or a Thai one with a short year, as one of the common calendar in
    as many characters, as one of an era is; a day of the moon's calendar, which stands beside such a one, is blank."""
    if YEAR in text:
        text = in_common_years(text)
    # A line with such digits opens or ends with a letter of such a script, or with one of them; a Thai month stands behind its day.
    if not any(FIRST_EASTERN <= character < END_EASTERN for character in (text[:1], text[-1:], text[2:3], text[3:4])):
        return text
    if "هـ" in text:
        text = _moon().sub(lambda found: " " * len(found[0]), text)
    if THAI[0] <= max(text) <= THAI[1]:
        text = _thai().sub(_common_year, text)
    if not _EASTERN.search(text):
        # "21 آبان 1402": no other calendar has the months.
        return _persian_named().sub(_common_day, text) if ARABIC[0] <= max(text) <= ARABIC[1] else without_labels(text)
    return without_labels(_persian().sub(_common_day, text.translate(_DIGITS)))


@lru_cache
def _persian() -> regex.Pattern[str]:
    month = r"0?[1-9]|1[0-2]"
    in_numbers = rf"(?P<y>{_YEAR})/(?P<m>{month})/(?P<d>{_DAY})|(?P<d>{_DAY})/(?P<m>{month})/(?P<y>{_YEAR})"
    return regex.compile(rf"(?<![\d/])(?:{_named_day()}|{in_numbers})(?![\d/])")


@lru_cache
def _persian_named() -> regex.Pattern[str]:
    return regex.compile(rf"(?<!\d)(?:{_named_day()})(?!\d)")


def _named_day() -> str:
    return rf"(?P<d>{_DAY})\s(?P<mon>{any_of(_persian_months())})\s(?:ماه\s)?(?P<y>{_YEAR})"


@lru_cache
def _persian_months() -> dict[str, int]:
    named = [(name, number) for number, names in enumerate(lists()["fa"]["persian-months"], 1) for name in names]
    # Old pages have the Arabic letters.
    return dict(named) | {name.replace("ی", "ي").replace("ک", "ك"): number for name, number in named}


@lru_cache
def _moon() -> regex.Pattern[str]:
    """A day of the moon's calendar: "10 ذو القعدة 1445 هـ"."""
    return regex.compile(rf"(?:ـ\s)?(?<!\d)\d{{1,2}}[\s-](?:{any_of(lists()['ar']['moon-months'])})[\s-]1[34]\d\d\s?هـ")


@lru_cache
def _thai() -> regex.Pattern[str]:
    """A Thai day whose year has two digits, or stands behind its era: "18 พ.ค. 67", "18 พฤษภาคม พ.ศ. 2567"."""
    names = {name: number for number, group in enumerate(lists()["th"]["months"], 1) for name in group}
    return regex.compile(
        rf"(?<!\d)(?P<d>\d{{1,2}})\s?(?P<mon>{any_of(names)})\s?(?:(?P<y>\d\d)(?![\d.:])|พ\.ศ\.\s?25(?P<y>\d\d)(?!\d))"
    )


def _common_year(found: regex.Match[str]) -> str:
    """The day of a Thai stamp with its year in full: "18 พ.ค. 67" is 18-05-2024."""
    number = next(number for number, names in enumerate(lists()["th"]["months"], 1) if found["mon"] in names)
    year = SHORT_YEARS + int(found["y"]) - BUDDHIST
    return f"{int(found['d']):02}-{number:02}-{year}".ljust(len(found[0])) if len(found[0]) >= LONGEST_DAY else found[0]


def _common_day(found: regex.Match[str]) -> str:
    """The day of the common calendar that a Persian one is: "۲۲ دی ۱۴۰۴" is 12-01-2026."""
    year, day = int(found["y"]) + HIJRA, int(found["d"])
    told = found.groupdict()
    month = int(told["m"]) if told.get("m") else _persian_months()[found["mon"]]
    before = (month - 1) * 31 if month <= LONG_MONTHS else FIRST_HALF + (month - 1 - LONG_MONTHS) * 30
    leaps = year // 33 * 8 + (year % 33 + 3) // 4
    moment = date.fromordinal(year * 365 + leaps + before + day - FIRST_DAY)
    size = len(found[0])
    return f"{moment:%d-%m-%Y}".ljust(size) if size >= LONGEST_DAY else f"{moment:%d-%m-%y}".ljust(size)
