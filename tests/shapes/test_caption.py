"""Lines that say what people in a picture do, and rows that go on below."""

from __future__ import annotations

import pytest

from newsclean.page import Line, Page
from newsclean.shapes.caption import ends_with_day, goes_on_below, shows_people, split_signed, unclosed_words


def line_of(text: str) -> Line:
    return Line(0, 1, text, text)


@pytest.mark.parametrize(
    ("text", "shows"),
    [
        ("Các đại biểu chụp ảnh lưu niệm", True),
        ("Đồng chí Lê Văn Bình phát biểu tại hội nghị", True),
        ("Bà Tư bên khung cửi", True),
        ("Các đối tượng tại cơ quan công an", True),
        ("Bộ đội biên phòng tuần tra trên sông", True),
        ("Đối tượng khai nhận tại cơ quan công an", False),
        ("Đại biểu đã thảo luận sôi nổi về dự án cầu", False),
        ("Người dân mong cầu sớm thông xe", False),
        ("Chờ mỏ cát mới", False),
    ],
)
def test_a_line_says_what_people_in_a_picture_do(text: str, shows: bool) -> None:
    assert shows_people(line_of(text)) == shows


@pytest.mark.parametrize(
    ("rows", "goes_on"),
    [
        (("Bà Tư chằm nón từ năm mười hai tuổi, đến nay mỗi ngày", "vẫn làm được hai chiếc."), True),
        (("Bà Tư chằm nón từ năm mười hai tuổi.", "vẫn làm được hai chiếc."), False),
        (("Bà Tư bên khung nón", "Người dân trong xóm thức đến khuya."), False),
        (("Máy mới lên kệ", "iPhone có giá từ hai mươi triệu đồng."), False),
        (("Bà Tư bên khung nón",), False),
    ],
)
def test_a_row_goes_on_below(rows: tuple[str, ...], goes_on: bool) -> None:
    page = Page("\n".join(rows), [Line(index, index + 1, text, text) for index, text in enumerate(rows)])
    assert goes_on_below(page, page.lines[0]) == goes_on


def test_a_script_without_stops_leaves_no_sentence_open() -> None:
    assert unclosed_words(line_of("ทั้งนี้ ชาวบ้านหวังว่าสะพานใหม่จะช่วยให้เดินทางสะดวกขึ้น")) == 0
    assert unclosed_words(line_of("Người dân chờ cầu thông xe")) == 6


def test_the_sets_of_a_match_title_no_picture() -> None:
    assert unclosed_words(line_of("Bình Điền Long An 3-2 Hóa chất Đức Giang (25-22, 19-25, 25-23, 21-25, 15-13)")) == 0


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("El embalse seco de Vila Nova, el pasado martes.ANA LIMA", "ANA LIMA"),
        ("A escola primária vai dar lugar à creche ANA LIMA", "ANA LIMA"),
        ("Sous la halle de Pont-du-Nord, le 12 janvier. LUC PETIT POUR « L'EXEMPLE »", "LUC PETIT POUR « L'EXEMPLE »"),
        ("Des femmes attendent devant le puits. AFP - ANNE MARTIN", "AFP - ANNE MARTIN"),
        ("Nurses rallied outside the hospital. (Example News: Anna Reed)", "Example News: Anna Reed"),
        ("The bridge was opened by the head of NASA", None),
        ("MAYOR OPENS THE NINTH BRIDGE", None),
        ("Cụ bà TRẦN THỊ BẢY", None),
        ("Đồng chí Đại tá TRẦN THỊ BẢY", None),
        ("Reed wins the race (time: 12.4 seconds)", None),
    ],
)
def test_who_signs_a_caption(text: str, who: str | None) -> None:
    assert split_signed(text) == ((text[: text.index(who)].rstrip(" ("), who) if who else (text, None))


def test_a_place_behind_an_hour_signs_nothing() -> None:
    assert split_signed("Updated at 07:23 am IST - NALLUR") == ("Updated at 07:23 am IST - NALLUR", None)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Folgen des Hochwassers in der Altstadt von Nordbrück, 28. April 2023", True),
        ("Pickers at a tea estate in the hills, January 10, 2024", True),
        ("What the town promised on 28 April 2023", False),
        ("The bridge, which opened in 2023", False),
        ("TP. Hồ Chí Minh, ngày 12 tháng 1 năm 2026", False),
    ],
)
def test_a_line_ends_with_the_day_on_which_a_picture_was_taken(text: str, ends: bool) -> None:
    assert ends_with_day(text) == ends
