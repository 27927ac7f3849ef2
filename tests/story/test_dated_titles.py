"""Titles that close with a day each, in a row below the story, are of other stories; lines marked "- " are."""

from __future__ import annotations

import pytest

from tests.story.texts import STORY, check_end

TITLES = """\
- Đường hoa xuân mở cửa đón khách 12/01/2026
- Chợ đêm phố cổ dời sang bờ bắc 11/01/2026
- Vé tàu Tết còn hơn ba vạn chỗ 11/01/2026
"""
IN_BRACKETS = TITLES.replace(" 12/01/2026", " (12/01/2026)").replace(" 11/01/2026", " (11/01/2026)")
LAWS = TITLES.replace("- ", "").replace(" 12/", " ngày 12/").replace(" 11/", " ngày 11/")
YEARS = "".join(sorted(TITLES.replace("- ", "").splitlines(keepends=True), key=lambda row: row[-11:]))


@pytest.mark.parametrize(
    "below",
    [TITLES, IN_BRACKETS, LAWS, YEARS, TITLES.replace("- ", "").split("Vé")[0]],
    ids=["titles", "brackets", "laws", "years", "two"],
)
def test_the_story_ends_above_three_titles_the_newest_on_top(below: str) -> None:
    check_end(STORY + below)
