"""The headline of pages that show none, or spell it oddly."""

from __future__ import annotations

import pytest

import newsclean


@pytest.mark.parametrize("title", ["- ", "|", ": ", "|  | ", "•", "() |---|---|", "\u200d"])
def test_a_title_that_says_nothing_is_no_headline(title: str) -> None:
    assert newsclean.clean(f'<meta property="og:title" content="{title}"><p>Cầu mới</p>').headline is None


@pytest.mark.parametrize(("title", "headline"), [("- Báo Ví Dụ", "Báo Ví Dụ"), ("| a | b |", "a")])
def test_a_title_that_opens_with_a_sign_is_cut_there(title: str, headline: str) -> None:
    assert newsclean.clean(f'<meta property="og:title" content="{title}"><p>Cầu mới</p>').headline == headline


def test_a_blank_too_many_before_the_colon_of_a_kicker_is_left_out_as_the_title_leaves_it_out() -> None:
    body = "<p>The city opened the ninth bridge across the river on Monday morning after four years of work.</p>" * 2
    page = "<title>River: Ninth bridge opens</title><article><h1><span>River</span> : <span>Ninth bridge opens</span></h1>{}</article>"
    assert newsclean.clean(page.format(body)).headline == "River : Ninth bridge opens"
    told = f'<meta property="og:title" content="River: Ninth bridge opens">{page.format(body)}'
    assert newsclean.clean(told).headline == "River: Ninth bridge opens"
