"""A name below the last running text signs the story."""

from __future__ import annotations

import newsclean
from tests.texts import BODY, LEDE


def test_one_word_that_is_a_heading_or_an_item_is_no_byline() -> None:
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{LEDE}</p><p>{BODY}</p><h3>Huy</h3></div>"
    assert newsclean.clean(page).bylines == []
    assert newsclean.clean(page.replace("h3>", "p>")).bylines == ["Huy"]
