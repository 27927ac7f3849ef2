"""The article of a page: what kept lines become."""

from __future__ import annotations

import newsclean
from tests.texts import BODY, LEDE, MORE


def test_a_place_that_the_markup_sets_before_the_lede_is_no_part_of_it() -> None:
    page = (
        f"<h1>Cầu qua sông Cấm thông xe trước Tết</h1><p class=description><span class=location-stamp>Hải Phòng</span>{LEDE}</p>"
    )
    article = newsclean.clean(f"<div>{page}<p>{BODY}</p><p>{MORE}</p></div>")
    assert (article.dateline.place, article.lede) == ("Hải Phòng", LEDE)


def test_where_a_chinese_dump_is_from_signs_it_only_where_nobody_does() -> None:
    text = (
        "例州大桥周一通车\n2026-01-12 14:07\n来源: 例州晚报 举报\n"
        "例州大桥周一通车，市民可步行、骑车过江，两岸往来时间由四十分钟缩短至十分钟。这座桥历时四年建成，全长五公里。\n"
        "市交通局负责人表示，大桥通车后，渡口将保留至年底，方便习惯乘船的市民，之后改建为江边公园，预计明年开放。\n"
    )
    assert newsclean.clean(text).bylines == ["例州晚报"]
    assert newsclean.clean(f"{text}责任编辑：李明\n").bylines == ["李明"]
