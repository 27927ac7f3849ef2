"""Rows of a dump that one line had on its page are one line again."""

from __future__ import annotations

import pytest

from newsclean.readers.text import read_text


def test_a_bracket_whose_inside_had_elements_of_its_own_is_closed_again() -> None:
    dump = "The ferry is easy to see (\nImage:\nAnn Lee)\nIts last trip (\n12:30\nis on Monday.\nBridge opens\n(\n12/1\n)\n"
    page = read_text(dump)
    rows = [
        "The ferry is easy to see ( Image: Ann Lee)",
        "Its last trip (",
        "12:30",
        "is on Monday.",
        "Bridge opens",
        "(",
        "12/1",
        ")",
    ]
    assert [line.text for line in page.lines] == rows
    assert page.lines[1].row == 4
    assert "".join(line.raw for line in page.lines) == dump


@pytest.mark.parametrize(
    ("dump", "rows"),
    [
        ("Thứ Sáu,\n\n16/08/2024\n\n10:21\nChia sẻ\n", ["Thứ Sáu, 16/08/2024 10:21", "Chia sẻ"]),
        ("Thứ Sáu, 16/08/2024\n10:21 (GMT+7)\n", ["Thứ Sáu, 16/08/2024 10:21 (GMT+7)"]),
        ("Cầu mới\n16/08/2024\n10:21\n", ["Cầu mới", "16/08/2024", "10:21"]),
        ("16/08/2024\n00:42\n", ["16/08/2024", "00:42"]),
        ("10:21\n11:30\n", ["10:21", "11:30"]),
    ],
)
def test_an_hour_below_a_day_of_the_week_is_of_its_stamp(dump: str, rows: list[str]) -> None:
    page = read_text(dump)
    assert [line.text for line in page.lines] == rows
    assert "".join(line.raw for line in page.lines) == dump
