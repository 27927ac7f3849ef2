"""The tags that a page teaches."""

from __future__ import annotations

import pytest

from newsclean.page import lines_of
from newsclean.shapes.own_tags import recurring_tags

CASES = {
    ("SKX - Sáng 12/1, cầu thông xe.", "Cầu dài 5 km.", "SKX – Giá lúa tăng."): {0, 2},
    ("Cầu dài 5 km.", "SKX - Giá lúa tăng.", "SKX - Tàu chậm.", "SKX - “Tôi chờ”, bà nói."): {1, 2, 3},
    ("QT Online - Sáng 12/1, cầu thông xe.", "QT Online - Giá lúa tăng."): {0, 1},
    ("SX- Sáng 12/1, cầu thông xe.", "SX- Giá lúa tăng."): {0, 1},
    ("Cầu dài 5 km.", "LS - Theo luật, bà được đòi.", "LS - Bà nên giữ giấy.", "LS - Xin cảm ơn bà."): set(),
    # Two below a lede that has none may be what the story lists.
    ("Cầu dài 5 km.", "VNM - Tăng 2%.", "VNM - Giảm 1%."): set(),
    # Who speaks.
    ("PV - Cầu dài bao nhiêu?", "PV - Ai trả tiền?", "PV - Xin cảm ơn ông."): set(),
    ("ÔNG - Bao giờ xong?", "ÔNG - Ai trả tiền?", "ÔNG - Xe tải có được qua?"): set(),
    ("Hà Nội - Sáng 12/1, cầu thông xe.", "Hà Nội - Giá lúa tăng."): set(),
}


@pytest.mark.parametrize(("rows", "tagged"), CASES.items())
def test_lines_that_open_with_the_same_tag_in_capitals_are_told(rows: tuple[str, ...], tagged: set[int]) -> None:
    assert recurring_tags(lines_of([(number, row, row) for number, row in enumerate(rows, 1)])) == tagged
