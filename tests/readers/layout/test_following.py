"""The next story in the container of the first."""

from __future__ import annotations

import pytest

import newsclean
from tests.readers.texts import STORY, TITLE

BYLINE = "<div class=byline>Khánh Nam</div><time>12/01/2026 09:30</time>"
NEXT = "Hội đồng trường bỏ phiếu đóng cửa hai cơ sở phía bắc"
OTHER = "<p>Hội đồng trường hôm thứ ba bỏ phiếu đóng cửa hai cơ sở ở phía bắc của quận kể từ mùa hè năm sau.</p>"


def cleaned(below: str, title: str = TITLE) -> str:
    body = f"<div id=main><div><h1>{TITLE}</h1>{BYLINE}{STORY}</div><div>{below}{OTHER * 3}</div></div>"
    return " ".join(
        one.text for one in newsclean.clean(f"<html><head><title>{title}</title></head><body>{body}</body></html>").paragraphs
    )


def test_a_story_ends_where_the_next_one_begins() -> None:
    assert "Hội đồng trường" not in cleaned(f"<h1>{NEXT}</h1>{BYLINE}")


@pytest.mark.parametrize("below", [f"<h1>{NEXT}</h1>", f"<h2>{NEXT}</h2>{BYLINE}"], ids=["no byline", "an entry of a live blog"])
def test_a_heading_without_a_byline_or_of_a_lower_rank_begins_none(below: str) -> None:
    assert "Hội đồng trường" in cleaned(below)


def test_a_page_of_many_stories_is_not_cut() -> None:
    assert "Hội đồng trường" in cleaned(f"<h1>{NEXT}</h1>{BYLINE}", title="Bản tin sáng của Báo Ven Sông")
