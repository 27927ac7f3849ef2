"""When a story was published, where the page shows no stamp."""

from __future__ import annotations

import pytest

from newsclean import clean

TEXT = "<p>The city opened the ninth bridge across the river on Monday morning after four years of work.</p>" * 3


@pytest.mark.parametrize(
    ("address", "published"),
    [("/2026/01/12/ninth-bridge", "2026-01-12"), ("/2026/13/45/ninth-bridge", None), ("/2026/ninth-bridge", None)],
)
def test_the_day_in_the_address_is_that_of_a_page_that_tells_none(address: str, published: str | None) -> None:
    head = f'<link rel="canonical" href="https://news.example{address}">'
    page = f"<html><head>{head}</head><body><article><h1>Ninth bridge opens on Monday</h1>{TEXT}</article></body></html>"
    assert clean(page).dateline.published == published
