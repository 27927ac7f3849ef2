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


# A line that is too long for a heading and closes no sentence, one that tells, and one that says what is seen.
GALLERY = (
    "Những chiếc đèn kéo quân được nghệ nhân làng Đàn Viên dán giấy bóng kính năm màu ngay bên lề phố",
    "Nếu đến sớm, bạn sẽ được các nghệ nhân chỉ cách vót nan tre, nhưng phải đặt chỗ trước vài ngày.",
    "Đèn ông sao vẫn là món quà mà trẻ em mong đợi nhất, và cũng là món dễ làm nhất trong đêm hội.",
    "Tò he năm nay có thêm nhiều hình mới.",
)


@pytest.mark.parametrize(("sections", "captions"), [(3, 12), (2, 2)])
def test_a_gallery_has_several_runs(sections: int, captions: int) -> None:
    parts = [
        "\n".join((f"{number}. Góc phố thứ {number}", *(f"{text[:-1]} {number}{text[-1]}" for text in (ABOVE, *GALLERY))))
        for number in range(1, sections + 1)
    ]
    page = explain("\n".join((BELOW, *parts, BELOW.replace("hoa cúc", "hoa mai"))))
    found = [line.text for line, verdict in page.judged() if verdict.role == "caption"]
    assert len(found) >= captions if sections == 3 else len(found) <= 2 * sections, found


ALONE = {
    "a caption": (("Nghệ nhân Trần Văn Bảy vót nan tre bên hiên nhà cũ",), 1),
    "a heading that announces": (("Đội thợ dựng giàn đèn lồng dọc phố cổ cho kịp hội",), 0),
    "a short heading": (("Tiếng búa không tắt trong đêm mưa",), 0),
    "one of two headings": (
        ("Tiếng búa lò rèn không tắt giữa đêm mưa lạnh", ABOVE.replace("ba mươi", "bốn mươi"), "Người ở lại"),
        0,
    ),
}


@pytest.mark.parametrize(("lines", "captions"), ALONE.values(), ids=ALONE)
def test_the_only_line_like_a_heading(lines: tuple[str, ...], captions: int) -> None:
    page = explain("\n".join((BELOW, BELOW.replace("hoa cúc", "hoa mai"), *lines, ABOVE, ABOVE.replace("ba mươi", "năm mươi"))))
    assert sum(verdict.role == "caption" for _, verdict in page.judged()) == captions
