"""Bare numbers: those that count what readers did, and those that number the items of a list."""

from __future__ import annotations

import pytest

import newsclean
from tests.texts import BODY, LEDE, MORE


@pytest.mark.parametrize(
    ("numbers", "kept"),
    [(["1", "2", "3"], []), (["7", "19", "20", "43"], ["7", "19", "20", "43"]), (["1", "2"], ["1", "2"])],
    ids=str,
)
def test_numbers_in_the_items_of_a_list_are_no_text_where_they_count_on(numbers: list[str], kept: list[str]) -> None:
    items = "".join(f"<li><p>{number}</p><img src={number}.jpg></li>" for number in numbers)
    page = f"<main><h1>Cầu qua sông Cấm thông xe</h1><p>{LEDE}</p><p>{BODY}</p><ul>{items}</ul><p>{MORE}</p></main>"
    said = [one.text for one in newsclean.clean(page).paragraphs]
    assert said == [BODY, *kept, MORE]


@pytest.mark.parametrize("number", ["4 812", "12.401", "1,204", "812"])
def test_a_number_below_the_stamp_counts_readers_in_thousands_too(number: str) -> None:
    page = f"<main><h1>Cầu qua sông Cấm thông xe</h1><p>12/01/2026 08:30</p><div>{number}</div><p>{LEDE}</p><p>{BODY}</p><p>{MORE}</p></main>"
    assert number not in newsclean.clean(page).text
