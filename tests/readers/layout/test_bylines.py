"""Who signs: a byline is told by its class, by its words, and by standing between headline and stamp."""

from __future__ import annotations

import pytest

import newsclean
from tests.texts import BODY, LEDE


def test_a_name_in_a_link_whose_class_says_so_is_the_byline() -> None:
    page = f"<html><h1>Cầu qua sông Cấm thông xe trước Tết</h1><h4><a class=cms-author href=/huy>Lưu Huy</a></h4><p>{LEDE}</p><p>{BODY}</p>"
    assert newsclean.clean(page).bylines == ["Lưu Huy"]


@pytest.mark.parametrize(
    "byline",
    [
        "<div class=byline><span>By</span><span><a href=/a>Anna Lưu</a></span></div>",
        "<div class=author-name><div class=author-by>By</div> <a class=author href=/a>Anna Lưu</a></div>",
        "<ul><li><span class=byline>Anna Lưu Staff writer</span></li></ul>",
    ],
)
def test_the_word_before_a_name_and_the_title_after_it_are_no_part_of_it(byline: str) -> None:
    page = (
        f"<h1>Cầu qua sông Cấm thông xe trước Tết</h1>{byline}<time>12/1/2026 08:30</time><div><p>{LEDE}</p><p>{BODY}</p></div>"
    )
    assert newsclean.clean(page).bylines == ["Anna Lưu"]


def test_a_name_between_headline_and_stamp_is_the_byline() -> None:
    def bylines(above: str) -> list[str]:
        page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{above}</div><div><p>{LEDE}</p><p>{BODY}</p></div>"
        return newsclean.clean(page).bylines

    assert bylines("<div>Anna Lưu</div><div>12/1/2026 08:30</div>") == ["Anna Lưu"]
    assert bylines("<div>Anna Lưu</div><div>3 phút đọc</div>") == []


def test_a_word_in_capitals_before_the_stamp_is_a_place() -> None:
    page = (
        "<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p class=author>Anna Lưu</p><div>LONDON — <span>12/1/2026 08:30</span></div></div>"
        f"<div><p>{LEDE}</p><p>{BODY}</p></div>"
    )
    assert newsclean.clean(page).bylines == ["Anna Lưu"]
