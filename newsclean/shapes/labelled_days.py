"""Days whose parts Khmer, Lao and Burmese papers name: "12 ខែមករា ឆ្នាំ2026", "2026 ခုနှစ် ဇန်နဝါရီလ 12 ရက်"."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import regex

from newsclean.words import any_of, months

# The words for month and for year, one of which each of these days has.
LABELS: Final[tuple[str, ...]] = ("ខែ", "ເດືອນ", "ခုနှစ်")
_SCRIPTS: Final[tuple[tuple[str, str], ...]] = (("\u0e80", "\u0eff"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"))


def without_labels(text: str) -> str:
    """``text``, whose digits are western ones, with such days in numbers and in as many characters: "12-01-2026"."""
    return _day().sub(_in_numbers, text) if any(label in text for label in LABELS) else text


@lru_cache
def _day() -> regex.Pattern[str]:
    names = any_of(name for name in months() if any(first <= name[0] <= last for first, last in _SCRIPTS))
    year = r"(?P<y>(?:19|20)\d\d)"
    return regex.compile(
        rf"(?<!\d)(?P<d>\d{{1,2}})\s?(?:ខែ|ເດືອນ)\s?(?P<mon>{names}),?\s?(?:ឆ្នាំ|ປີ)?\s?{year}(?!\d)"
        rf"|(?<!\d){year}\s?ခုနှစ်,?\s?(?P<mon>{names})လ?,?\s?(?P<d>\d{{1,2}})(?:\s?ရက်)?(?!\d)"
    )


def _in_numbers(found: regex.Match[str]) -> str:
    return f"{int(found['d']):02}-{months()[found['mon']]:02}-{found['y']}".ljust(len(found[0]))
