"""Titles that close with a day each, in a row below the story, are of other stories; lines marked "- " are."""

from __future__ import annotations

import pytest

import newsclean
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


CHINESE = """\
例州大桥周一通车
例州大桥周一通车，市民可步行、骑车过江，两岸往来时间由四十分钟缩短至十分钟。这座桥历时四年建成，全长五公里。
市交通局负责人表示，大桥通车后，渡口将保留至年底，方便习惯乘船的市民，之后改建为江边公园，预计明年开放。
江边渡口的船工老李说，他撑了三十年船，大桥通车那天他第一个走过去，往返花了不到半个小时，心里又高兴又舍不得。
"""
TAGGED = """\
- 例州花市周末开市迎客，免费停车三天 2026-01-12 19:28 花市
- 老渡船将入藏例州博物馆，市民可登船参观 2026-01-12 18:05 博物馆
- 例州春运车票仍有余票，今起可退票改签 2026-01-11 17:40 春运
"""


def test_a_word_on_what_a_title_is_about_may_stand_behind_its_hour() -> None:
    article = newsclean.clean(CHINESE + TAGGED)
    assert article.text.endswith("舍不得。")


def test_the_story_ends_above_titles_of_today_that_close_with_an_hour() -> None:
    titles = "Đường hoa xuân mở cửa đón khách đêm nay13:00\nVì sao vé tàu Tết vẫn còn nhiều?13:10\nChợ đêm phố cổ dời sang bờ bắc13:20\n"
    article = newsclean.clean(STORY + titles)
    assert "13:00" not in article.text
    matches = "Lịch thi đấu vòng 17:\nĐội bóng Ven Sông - Vạn Hồ17:00\nHải Thanh - Đội bóng Lũng Pó18:00\nBờ Bắc - Đội bóng Bờ Nam19:15\n"
    assert "19:15" in newsclean.clean(STORY + matches).text
