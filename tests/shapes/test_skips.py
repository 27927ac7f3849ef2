"""Boxes that a link lets readers skip."""

from __future__ import annotations

import pytest

from newsclean.page import Line
from newsclean.shapes.skips import find_skips

PAGES = {
    ("A story.", "skip past newsletter promotion", "Sign up", "after newsletter promotion", "It goes on."): {1: 1, 2: 1, 3: 1},
    ("Skip Most read and continue reading", "Most read", "A title", "End of Most read"): {0: 0, 1: 0, 2: 0, 3: 0},
    ("Bỏ qua Đọc nhiều nhất và tiếp tục đọc", "Một tiêu đề", "Cuối Đọc nhiều nhất"): {0: 0, 1: 0, 2: 0},
    ("Skip Twitter post by the trust", "The herons are back.", "End of Twitter post by the trust"): {0: 0, 2: 0},
    ("تخطى الأكثر قراءة وواصل القراءة", "الأكثر قراءة", "عنوان", "الأكثر قراءة نهاية"): {0: 0, 1: 0, 2: 0, 3: 0},
    ("छोड़कर सबसे ज़्यादा पढ़े गए आगे बढ़ें", "एक शीर्षक", "समाप्त", "एक कहानी।"): {0: 0, 1: 0, 2: 0},
    ("A story.", "Most read", "A title", "End of Most read", "It goes on."): {1: 1, 2: 1, 3: 1},
    ("End of an era", "A story."): {},
    ("list of 2 items", "list 1 of 2", "A title", "end of list", "A story."): {0: 0, 1: 0, 2: 0, 3: 0},
    ("Skip to content", "A story.", "list of 2 items", "A title", "end of list"): {2: 2, 3: 2, 4: 2},
    ("Skip Most read and continue reading", "A story.", "It goes on."): {},
    ("Skip the soup", "The cook says so.", "After the soup, the fish"): {},
}


@pytest.mark.parametrize(("rows", "found"), PAGES.items(), ids=str)
def test_the_lines_of_a_box_are_found(rows: tuple[str, ...], found: dict[int, int]) -> None:
    lines = [Line(index, index + 1, text, text) for index, text in enumerate(rows)]
    assert find_skips(lines, lines) == found
