"""Short lines in a row between paragraphs, some closed and some not, are pictures; lists and headings are none."""

from __future__ import annotations

import pytest

from newsclean import explain

ABOVE = (
    "Sáng 12/1, đội thợ ba mươi người dựng giàn đèn lồng dọc phố cổ để kịp đêm hội trăng rằm của phường, theo ban tổ chức lễ hội "
    "năm nay, và hàng trăm người dân đã đến xem từ rất sớm dù trời mưa nhẹ."
)
BELOW = (
    "Giá hoa cúc tăng gấp đôi so với năm ngoái vì mưa lũ làm hỏng nhiều vườn hoa ở ngoại thành, theo các chủ vựa lâu năm trong chợ, "
    "và nhiều gia đình đã chuyển sang mua hoa nhựa để trang trí nhà cửa."
)

RUNS = {
    "pictures of a story": (
        ("Nghệ nhân Trần Văn Bảy", "Ca sĩ Lê Hoa", "Em nhỏ xách đèn ông sao trên phố.", "Cổng chào rực đèn."),
        4,
    ),
    "a heading below them": (
        ("Nghệ nhân Trần Văn Bảy", "Ca sĩ Lê Hoa", "Em nhỏ xách đèn trên phố.", "Cổng chào rực đèn.", "Hoa tăng giá"),
        4,
    ),
    "a list": (("Nghệ nhân Trần Văn Bảy", "Ca sĩ Lê Hoa", "Họa sĩ Ngô Tám", "Nhà thơ Mai Sáu"), 0),
    "announced": (("Ban giám khảo gồm:", "Nghệ nhân Trần Văn Bảy", "Ca sĩ Lê Hoa", "Em nhỏ xách đèn trên phố."), 0),
    "paragraphs with headings": (
        ("Phố cổ", "Đội thợ sẽ làm việc đến khuya.", "Chợ hoa", "Người bán vẫn còn hy vọng vì trời nắng."),
        0,
    ),
    "two only": (("Ca sĩ Lê Hoa", "Cổng chào đã rực đèn từ tối."), 0),
}


@pytest.mark.parametrize(("lines", "pictures"), RUNS.values(), ids=RUNS)
def test_a_run_of_short_lines(lines: tuple[str, ...], pictures: int) -> None:
    page = explain("\n".join((ABOVE, BELOW, *lines, BELOW.replace("hoa cúc", "hoa mai"), ABOVE.replace("ba mươi", "năm mươi"))))
    assert sum("in a row" in verdict.because for line, verdict in page.judged() if verdict.role == "caption") == pictures
