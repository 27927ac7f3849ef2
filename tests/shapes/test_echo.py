"""A heading announces the text below it; a caption says again what stands above it."""

from __future__ import annotations

import pytest

from newsclean import explain
from newsclean.shapes.echo import announces, looks_back

ABOVE = "Đội thợ ba mươi người dựng giàn đèn lồng dọc phố cổ từ sáng sớm để kịp đêm hội trăng rằm của phường."
BELOW = "Giá hoa cúc tăng gấp đôi so với năm ngoái vì mưa lũ làm hỏng nhiều vườn hoa ở ngoại thành, theo các chủ vựa."

CASES = {
    "a heading": ("Giá hoa cúc tăng gấp đôi năm ngoái", True, False),
    "a caption": ("Đội thợ dựng giàn đèn lồng trên phố cổ", False, True),
    "a short heading that sums up": ("Đêm hội trăng rằm", False, False),
    "neither": ("Bảo tàng mở cửa miễn phí vào cuối tuần", False, False),
}


@pytest.mark.parametrize(("text", "heading", "caption"), CASES.values(), ids=CASES)
def test_a_line_is_told_by_the_words_of_its_neighbours(text: str, heading: bool, caption: bool) -> None:
    page = explain("\n".join((ABOVE, text, BELOW)))
    line = page.lines[1]
    assert (announces(page, line), looks_back(page, line)) == (heading, caption)


def test_a_line_alone_on_its_page_is_neither() -> None:
    page = explain("Giá hoa cúc tăng gấp đôi năm ngoái")
    assert not announces(page, page.lines[0])
    assert not looks_back(page, page.lines[0])
