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
