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


def test_the_one_heading_of_a_page_is_its_headline_though_it_shares_another() -> None:
    body = "<p>The city opened the ninth bridge across the river on Monday morning after four years of work.</p>" * 2
    told = "<title>Council keeps its promise</title><meta property='og:title' content='Council keeps its promise'>"
    assert newsclean.clean(f"{told}<article><h1>Ninth bridge opens</h1>{body}</article>").headline == "Ninth bridge opens"
    assert newsclean.clean(f"{told}<article><h1>City</h1>{body}</article>").headline == "Council keeps its promise"


def test_a_dash_that_a_sites_name_left_behind_a_title_is_none_of_the_headline() -> None:
    body = "<p>The city opened the ninth bridge across the river on Monday morning after four years of work.</p>" * 2
    told = "<meta property='og:title' content='Ninth bridge opens on Monday - '>"
    page = f"{told}<article><h1>Ninth bridge opens on Monday</h1>{body}</article>"
    assert newsclean.clean(page).headline == "Ninth bridge opens on Monday"
