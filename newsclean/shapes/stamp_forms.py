"""How papers write dates, clocks and time zones, as regular expressions with quick tests before them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

import regex

from newsclean.words import any_of, either, months, words

# (GMT+7), [GMT+7], UTC+07:00, +07:00, +07
ZONE: Final = regex.compile(
    r"[(\[]?(?:\b(?:GMT|UTC)\s?(?:(?P<sign>[+-])\s?(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?)?"
    r"|(?P<sign>[+-])(?P<hours>\d\d):(?P<minutes>\d\d)(?![\d:])|(?P<sign>\+)(?P<hours>0\d|1[0-4])(?![\d:]))[)\]]?",
    regex.I,
)
# The names of zones that papers write behind a time; which one it is does not count, the paper's own is known.
ZONE_NAME: Final = regex.compile(
    r"\s\(?(?:[ECMP][SD]?T|GST|[AN][SD]T|IST|WIB|WITA?|SGT|HKT|JST|KST|BST|CES?T|EES?T|MSK|AE[SD]?T|NZ[SD]T|PKT|ICT|PHT|MYT|EAT|SAST|WAT)\b\)?"
)

# What every date has: a year in full, or three numbers. It stands no further from where the date begins than this.
# It is written so that the search goes from digit to digit, which takes half the time.
_YEAR: Final = re.compile(r"\d(?:(?<=1)9\d\d|(?<=2)[05]\d\d|\s?[/.-]\s?\d\d?\s?[/.-]\s?\d\d)")
BEFORE_YEAR: Final = 60
# Hangul, kana and Han begin here.
FIRST_EAST_ASIAN: Final = "\u1100"
CENTURIES: Final[tuple[str, ...]] = ("20", "19", "25")
# What dates without a month's name have.
_NUMBERS: Final = re.compile(
    r"\d(?:\s?[/.-]\s?\d\d?\s?[/.-]\s?\d\d|\s\|\s\d\d\s\|\s20|(?:(?<=1)9|(?<=2)0)\d\d(?:[年년/.-]|\sоны|\s[01]\d/))"
)
# "ngày 12 tháng 1 năm 2026", "tháng 1 12, 2026", "12 thg 1, 2026"
_VIETNAMESE_MONTH: Final = re.compile(r"th(?:áng|g)\s+\d\d?,?\s+(?:năm\s+|\d\d?,\s+)?(?:19|20)\d\d")
_LETTERS: Final = regex.compile(r"[^\W\d_]+")


@lru_cache
def _date() -> regex.Pattern[str]:
    """A date in any of the forms of the press, by the groups that `find_date` tells."""
    # The names of months are written out once, and called where else they stand: they take most of the time to compile.
    return regex.compile(
        rf"""(?(DEFINE)(?P<month>{any_of(months())}))
        (?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?:[T ](?P<H>\d\d):(?P<M>\d\d)(?::\d\d(?:\.\d+)?)?\s?(?P<Z>Z|[+-]\d\d:?\d\d)?)?  # 2026-03-07T08:05Z
      | (?P<y>(?:19|20)\d\d)(?:[年년/.]|\sоны)\s?(?P<m>\d{{1,2}})(?:[月월/.]|\s(?:дугаар\s|дүгээр\s)?сарын)\s?(?P<d>\d{{1,2}})[日일]?            # 2026年3月7日, 2026년 3월 7일
      | (?<![\d-])(?P<y>(?:19|20)\d\d)-(?P<m>1[0-2]|0?[1-9])-(?P<d>[0-3]?\d)(?![\d-])                  # 2026-3-7
      | (?<!\d)(?P<y>(?:19|20)\d\d)\s(?P<m>[01]\d)/\s?(?P<d>[0-3]\d)(?![\d/])                                    # 2026 03/07, 2026 03/ 07
      | (?P<y>(?:19|20)\d\d)\.\s(?P<mon>(?&month))\s(?P<d>\d{{1,2}})\.                                # 2026. március 7.
      | (?<![\d/.]|(?<!\p{{L}}\p{{L}})-)(?P<d>\d{{1,2}})\s?(?P<sep>[/.-])\s?(?P<m>\d{{1,2}})\s?(?P=sep)\s?(?P<y>(?:19|20)\d\d(?=\d\d:\d\d)|(?:19|20)\d\d|\d\d)
            (?!\d(?!\d:\d\d|\d?\.\s\p{{L}}|(?<=(?:19|20)\d{{3}})\s)|[/-](?!\d\d:\d\d)|\.\d)                     # 12/07/2023; 30.01.202430. Januar 2024; 12/07/20230 comments
      | (?<!\d|\|\s)(?P<d>\d\d)\s\|\s(?P<m>\d\d)\s\|\s(?P<y>20\d\d)(?!\d)                            # 23 | 05 | 2026
      | (?:ngày\s+)?(?<!\d)(?P<d>\d{{1,2}})\s+tháng\s+(?P<m>\d{{1,2}}),?\s+(?:năm\s+)?(?P<y>(?:19|20)\d\d)(?!\d)                  # 07 tháng 03 năm 2026
      | (?<!\d)(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?\s?[-/]?(?:de\s+)?(?P<mon>(?&month))\b(?:/\p{{L}}+(?:\s\p{{L}}+)?)?\.?(?:\s?[,،])?\s?[-/]?(?:del?\s+)?(?P<y>(?:19|20)\d\d|25[4-9]\d)(?!\d(?!\d?:\d\d))    # 7 March 2026, 7/مارس/2026, 7 آذار/مارس 2026
      | (?<!\d)(?P<y>(?:19|20)\d\d)(?:\.|\sm\.|e?ko)?\s(?P<mon>(?&month))\b\.?\s(?P<d>\d{{1,2}})(?!\d)(?:\sd\.|a\b)?                   # 2026. január 12., 2026 m. gegužės 9 d., 2026ko urriaren 12a
      | (?<!\d)(?P<y>(?:19|20)\d\d)\.?\sgada\s(?P<d>\d{{1,2}})\.\s?(?P<mon>(?&month))\b                                                     # 2026. gada 12. janvāris
      | \b(?P<mon>(?&month))\b\.?,?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?:,\s*|\s+|/|\s(?P<H>\d\d):(?P<M>\d\d):\d\d\s(?:[A-Z]{{2,5}}\s)?)(?P<y>(?:19|20)\d\d)(?!\d(?!\d?:\d\d))                           # March 7, 2026; March, 07/2026; Mar 07 08:05:00 EST 2026
        """,
        int(regex.X | regex.I),
    )


def _halves(*, before: bool) -> str:
    """A regular expression for the words that say which half of the day a time is in: ``before`` it, as in Chinese, Japanese and Korean, or
    behind it."""
    listed = (word.casefold() for name in ("before-noon", "noon", "after-noon") for word in words(name))
    return any_of(word for word in listed if (word >= FIRST_EAST_ASIAN) == before)


@lru_cache
def clock() -> regex.Pattern[str]:
    """A time of the day: ``H``, ``M``, and the ``half`` of the day if it names one."""
    word = rf"\b(?:{either('clock-words')})"
    return regex.compile(
        rf"""
        (?:(?<![\d:])|(?<=[/\s-](?:19|20)\d\d|\D\d\d-\d\d-\d\d))(?P<H>[01]?\d|2[0-4])\s?(?:h:|[:hg]|\s?giờ\s?)\s?(?P<M>[0-5]\d)(?::[0-5]\d)?(?![\d:])
            (?:\sน\.)?\s?(?P<half>[ap]\.?m\b\.?|[ap]\.\sm\.|[πμ]\.?μ\b\.?|(?:{_halves(before=False)})\b)?  # 22:40, 8h05 tối, 8h:05, 13g30, 8:05 pm, 8:05 م
      | (?P<half>{_halves(before=True)})?\s?(?<!\d)(?P<H>[01]?\d|2[0-4])\s?[時时點点시]\s?(?P<M>[0-5]\d)\s?[分분]          # 午後3時05分
      | (?P<half>{_halves(before=True)})\s?(?P<H>1[0-2]|0?\d):(?P<M>[0-5]\d)(?::[0-5]\d)?(?![\d:])   # 오후 6:00
      | (?<!\d)(?P<H>[01]\d|2[0-3])(?P<M>[0-5]\d)(?=\s(?:GMT|UTC|HKT|E[SD]?T|hrs)\b)                                # 0203 GMT
      | (?<![\d.])(?P<H>1[0-2]|0?\d)\.(?P<M>[0-5]\d)\s?(?P<half>[ap]\.?m\b\.?)                         # 6.30pm
      | (?<=[\s./](?:19|20)\d\d(?:\s|,\s|\s[|-]\s))(?P<H>[01]?\d|2[0-4])\.(?P<M>[0-5]\d)(?![\d.])                # 12.1.2026 6.00, 12. 1. 2026, 16.05
      | {word}\.?\s?(?P<H>[01]?\d|2[0-4])\.(?P<M>[0-5]\d)(?![\d.])                                     # kl. 08.30
      | (?<![\d.])(?P<H>[01]?\d|2[0-4])\.(?P<M>[0-5]\d)\s?{word}\b                                     # 08.30 Uhr
        """,
        regex.X | regex.I,
    )


def find_date(text: str) -> regex.Match[str] | None:
    """The first date in ``text``, whose groups are ``y``, ``m`` or the month's name ``mon``, ``d``, and those of a clock if it has one;
    or None."""
    year = _YEAR.search(text) if _may_have_date(text) else None
    return _date().search(text, max(0, year.start() - BEFORE_YEAR)) if year else None


def _may_have_date(text: str) -> bool:
    """Whether ``text`` has what a date needs: a year, as few texts have, and beside it numbers or a month's name."""
    # Most have not even what opens a year, or stands between numbers, which is told much faster.
    if not any(opening in text for opening in CENTURIES) and text.count("/") + text.count(".") + text.count("-") < 2:
        return False
    return _YEAR.search(text) is not None and (_NUMBERS.search(text) is not None or _names_month(text.casefold()))


def _names_month(key: str) -> bool:
    if ("tháng" in key or "thg" in key) and _VIETNAMESE_MONTH.search(key):
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
