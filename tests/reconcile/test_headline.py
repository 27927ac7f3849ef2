"""The headline of pages that show none."""

from __future__ import annotations

import pytest

import newsclean


@pytest.mark.parametrize("title", ["- ", "|", ": ", "|  | ", "•", "() |---|---|", "\u200d"])
def test_a_title_that_says_nothing_is_no_headline(title: str) -> None:
    assert newsclean.clean(f'<meta property="og:title" content="{title}"><p>Cầu mới</p>').headline is None


@pytest.mark.parametrize(("title", "headline"), [("- Báo Ví Dụ", "Báo Ví Dụ"), ("| a | b |", "a")])
def test_a_title_that_opens_with_a_sign_is_cut_there(title: str, headline: str) -> None:
    assert newsclean.clean(f'<meta property="og:title" content="{title}"><p>Cầu mới</p>').headline == headline
