"""What stands beside the people who sign."""

from __future__ import annotations

import pytest

from newsclean.shapes.authors import is_label


@pytest.mark.parametrize(
    ("text", "label"), [("By", True), ("Bài:", True), ("VON", True), ("By Dana", False), ("Redaktion", False), ("", False)]
)
def test_a_label_announces_a_byline_and_is_none(text: str, label: bool) -> None:
    assert is_label(text) is label
