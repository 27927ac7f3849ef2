"""A heading announces the text below it; a caption says again what stands above it."""

from __future__ import annotations

import pytest

from newsclean import explain
from newsclean.shapes.echo import announces, looks_back, says_again

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


TOLD = (
    "Sáng 12/1, đội thợ ba mươi người dựng giàn đèn lồng dọc phố cổ để kịp đêm hội trăng rằm của phường, theo ban tổ chức.",
    "Chủ tịch phường Lê Văn Tư trao bằng khen cho đội thợ trước giờ khai mạc, trong tiếng vỗ tay của hàng trăm người dân.",
    "Giá hoa cúc tăng gấp đôi so với năm ngoái vì mưa lũ làm hỏng nhiều vườn hoa ở ngoại thành, theo các chủ vựa lâu năm.",
)

SENTENCES = {
    "what stands under a picture": ("Chủ tịch phường Lê Văn Tư trao bằng khen cho đội thợ.", True),
    "something new": ("Ban tổ chức thưởng mỗi người thợ hai triệu đồng tiền mặt.", False),
    "a summing-up": ("Theo chủ tịch phường Lê Văn Tư, đội thợ dựng giàn đèn lồng.", False),
    "a quotation": ("Chủ tịch phường Lê Văn Tư: đội thợ dựng giàn đèn lồng.", False),
    "a heading": ("Chủ tịch phường Lê Văn Tư trao bằng khen cho đội thợ", False),
}


@pytest.mark.parametrize(("text", "again"), SENTENCES.values(), ids=SENTENCES)
def test_a_sentence_says_again_what_the_story_says(text: str, again: bool) -> None:
    page = explain("\n".join((TOLD[0], TOLD[1], text, TOLD[2])))
    assert says_again(page, page.lines[2]) == again
