"""Years that Japanese and Taiwanese papers count by eras: "令和8年1月12日", "民國115年1月12日"."""

from __future__ import annotations

import re
from typing import Final

# The common year before the first of each era.
BEFORE_FIRST: Final = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
# What every such day has.
YEAR: Final = "年"
FIRST: Final = "元"
_DAY: Final = re.compile(
    r"(?:(?P<y>(?:19|20)\d\d)年\s?[(（]\s?(?:令和|平成|昭和)\s?(?:\d{1,2}|元)年?\s?[)）](?:年)?"
    r"|(?:中華)?(?P<era>令和|平成|昭和|民國|民国)\s?(?P<count>\d{1,3}|元)年)"
    r"\s?(?P<m>1[0-2]|0?[1-9])月\s?(?P<d>[12]\d|3[01]|0?[1-9])日"
)


def in_common_years(text: str) -> str:
    """``text`` with its days of an era as those of the common calendar, in as many characters: "令和8年1月12日" is "2026/1/12 "."""
    return _DAY.sub(_common, text)


def _common(found: re.Match[str]) -> str:
    count = 1 if found["count"] == FIRST else int(found["count"] or 0)
    year = int(found["y"]) if found["y"] else BEFORE_FIRST[found["era"]] + count
    return f"{year}/{found['m']}/{found['d']}".ljust(len(found[0]))
