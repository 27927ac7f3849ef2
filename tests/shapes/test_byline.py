"""Bylines: the names in the line that says who wrote a story."""

from __future__ import annotations

import pytest

from newsclean.shapes.byline import is_name, names, says_byline

BYLINES = {
    "Kim Thành": ["Kim Thành"],
    "KIM THÀNH": ["KIM THÀNH"],
    "Tường Vy - Đăng Khoa": ["Tường Vy", "Đăng Khoa"],
    "Tường Vy – Đăng Khoa": ["Tường Vy", "Đăng Khoa"],
    "Tường Vy, Đăng Khoa": ["Tường Vy", "Đăng Khoa"],
    "Tường Vy và Đăng Khoa": ["Tường Vy", "Đăng Khoa"],
    "Theo TTXVN": ["TTXVN"],
    "(Theo AFP)": ["AFP"],
    "Hoài Thu (Theo AFP)": ["Hoài Thu", "AFP"],
    "Hoài Thu (tổng hợp)": ["Hoài Thu"],
    "Hoài Thu (T/h)": ["Hoài Thu"],
    "Lan Hương/VOV-Đông Bắc": ["Lan Hương/VOV-Đông Bắc"],
    "Nguyên Lý/TTXVN": ["Nguyên Lý/TTXVN"],
    "Bài: Hoài Thu": ["Hoài Thu"],
    "Bài, ảnh: Ca Linh": ["Ca Linh"],
    "Bài và ảnh: Ca Linh": ["Ca Linh"],
    "Bài: Hoài Thu; Ảnh: Ca Linh": ["Hoài Thu"],
    "P.Trần": ["P.Trần"],
    "By Dana Whitlock": ["Dana Whitlock"],
    "BY DANA WHITLOCK": ["DANA WHITLOCK"],
    "Dana Whitlock and Tom O'Neill": ["Dana Whitlock", "Tom O'Neill"],
    "Ludwig van Beek": ["Ludwig van Beek"],
}


@pytest.mark.parametrize(("line", "found"), BYLINES.items(), ids=str)
def test_the_names_in_a_byline(line: str, found: list[str]) -> None:
    assert list(names(line)) == found


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Ông Hà phát biểu tại hội nghị.",
        "Vì sao?",
        "“Tôi không tiếc”",
        "a@example.com",
        "hà nội",
        "12:44 22/11/2024",
        "Giá vàng hôm nay tăng mạnh",
    ],
)
def test_what_is_no_byline_has_no_names(line: str) -> None:
    assert list(names(line)) == []


@pytest.mark.parametrize(
    "line",
    [
        "By Dana Whitlock",
        "Theo TTXVN",
        "Nhóm PV",
        "Nhóm phóng viên",
        "PV",
        "Hoài Thu (t/h)",
        "Hoài Thu (Theo AFP)",
        "Bài: Hoài Thu",
    ],
)
def test_words_that_say_a_byline(line: str) -> None:
    assert says_byline(line)


@pytest.mark.parametrize("line", ["Kim Thành", "Theo ông Nam, cầu sẽ xong trước Tết.", "Giải nhất", ""])
def test_a_name_alone_says_nothing(line: str) -> None:
    assert not says_byline(line)


def test_a_name_is_a_few_capitalised_words() -> None:
    assert is_name("Nguyễn Thị Minh Khai")
    assert not is_name("Nguyễn Thị Minh Khai đi học")
    assert not is_name("Một Hai Ba Bốn Năm Sáu Bảy Tám Chín Mười Mười Một")
