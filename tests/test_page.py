"""A page and its lines."""

from __future__ import annotations

from newsclean import explain


def test_the_line_below_is_none_below_the_last() -> None:
    page = explain("Một.\n\nHai.\n")
    assert [below and below.text for below in map(page.below, range(len(page.lines)))] == [
        *(line.text for line in page.lines[1:]),
        None,
    ]
