"""A text dump to lines: rows at CR, LF and CRLF only; a glued stamp is a line of its own; nothing is lost."""

from __future__ import annotations

import pytest

from newsclean.errors import ReadError
from newsclean.readers import read
from newsclean.readers.text import read_text


def lines(source: str) -> list[tuple[int, str]]:
    """The row and the text of every line."""
    page = read_text(source)
    assert "".join(line.raw for line in page.lines) == page.source
    return [(line.row, line.text) for line in page.lines]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_rows_end_as_files_end_them(end: str) -> None:
    assert lines(f"một{end}{end}hai{end}ba") == [(1, "một"), (3, "hai"), (4, "ba")]


def test_nothing_else_ends_a_row() -> None:
    text = "một\u2028hai\x0bba\x0cbốn\x85năm"
    assert lines(text + "\nsáu") == [(1, "một hai ba bốn năm"), (2, "sáu")]


def test_blank_rows_ride_with_the_line_before_them() -> None:
    page = read_text("\n \nmột\n\n\u00a0\nhai\n\n")
    assert [line.raw for line in page.lines] == ["\n \nmột\n\n\u00a0\n", "hai\n\n"]


GLUED = {
    "Ann Lee | January 12, 2026": ["Ann Lee", "January 12, 2026"],
    "发布时间：2026-01-12 来源：例日报": ["发布时间：2026-01-12", "来源：例日报"],
    "• 时间：2026-01-12 06:23 来源： 例日报": ["时间：2026-01-12 06:23", "来源： 例日报"],
    "EXN News · Posted: Jan 12, 2026 1:05 PM EDT | Last Updated: January 13, 2026": [
        "EXN News",
        "Posted: Jan 12, 2026 1:05 PM EDT | Last Updated: January 13, 2026",
    ],
    "Ann LeeUpdated: Jan 12, 2026, 19:28 IST": ["Ann Lee", "Updated: Jan 12, 2026, 19:28 IST"],
    "Hoài ThuCập nhật: 12/01/2026 09:30": ["Hoài Thu", "Cập nhật: 12/01/2026 09:30"],
    "Hoài Thu · 12/01/2026": ["Hoài Thu", "12/01/2026"],
    "17:51 22/11/2024(Thanh tra) - Tỉnh vừa có văn bản chỉ đạo...": [
        "17:51 22/11/2024",
        "(Thanh tra) - Tỉnh vừa có văn bản chỉ đạo...",
    ],
    "11:43 22/11/2024Thái Hải": ["11:43 22/11/2024", "Thái Hải"],
    "Nguyên Khang - 07/03/2026 08:47": ["Nguyên Khang", "07/03/2026 08:47"],
    "Thảo Nguyên, Theo VOV 21:45 16/11/2019": ["Thảo Nguyên, Theo VOV", "21:45 16/11/2019"],
    "Đời sống | Cập nhật thứ hai, ngày 12/01/26 11:05 tối": ["Đời sống", "Cập nhật thứ hai, ngày 12/01/26 11:05 tối"],
    "| 19:00 - 27/3/2026 | 11 | Bắc Sông | - |": ["| 19:00 - 27/3/2026 | 11 | Bắc Sông | - |"],
    "Ann Lee5 hours ago": ["Ann Lee", "5 hours ago"],
    "Kim Thành 12/01/2026 09:30 5.210 lượt xem": ["Kim Thành", "12/01/2026 09:30 5.210 lượt xem"],
    "Ngành giao thông sẽ cấm xe tải trên năm tấn qua cầu vào giờ cao điểm để tránh ùn tắc.Bài và ảnh: KIM THÀNH": [
        "Ngành giao thông sẽ cấm xe tải trên năm tấn qua cầu vào giờ cao điểm để tránh ùn tắc.",
        "Bài và ảnh: KIM THÀNH",
    ],
    "Kim Thành | 3 giờ trước": ["Kim Thành", "3 giờ trước"],
    "Par Anne Lenoir Publié le 12 janvier 2026 à 18h04": ["Par Anne Lenoir", "Publié le 12 janvier 2026 à 18h04"],
    "Ane Etxeberria 2026ko urtarrilaren 12a": ["Ane Etxeberria", "2026ko urtarrilaren 12a"],
    "كتب: أحمد السيد الاثنين 12/يناير/2026 - 08:30 ص": ["كتب: أحمد السيد", "الاثنين 12/يناير/2026 - 08:30 ص"],
    "โดย สมชาย ใจดี 12 ม.ค. 2569 09:45 น. 1,204 ครั้ง": ["โดย สมชาย ใจดี", "12 ม.ค. 2569 09:45 น. 1,204 ครั้ง"],
    "| Cầu mới. | | |": ["Cầu mới."],
    "| | Cầu mới. |": ["Cầu mới."],
    "| Cầu | Mới |": ["| Cầu | Mới |"],
    "07-03-2026 - 00:01 AM | Thị trường": ["07-03-2026 - 00:01 AM", "Thị trường"],
}


@pytest.mark.parametrize(("row", "parts"), GLUED.items(), ids=str)
def test_a_glued_stamp_is_a_line_of_its_own(row: str, parts: list[str]) -> None:
    assert [text for _, text in lines(row)] == parts


@pytest.mark.parametrize(
    "row",
    [
        "Hà Nội | 12/01/2026",
        "Sport | January 12, 2026",
        "Minutes of the Meeting January 12, 2026",
        "The Great Flood January 12, 2026",
        "Minutes Of The Council 12 January 2026",
        "New bridge January 12, 2026",
        "Published On 12/1/2026",
        "Route 66 12.01.2026",
        "Thứ tư, 12/07/2023 - 22:40",
        "Lúc 17:51 22/11/2023, trạm bơm Suối Cạn dừng hoạt động vì cháy tủ điện, đến nay chưa được sửa.",
        "Lễ viếng từ 8:00 ngày 3/10/2023.",
        "22/11/2024: Khởi công",
        "12/7 - ngày không thể quên",
        "Ngành giao thông sẽ cấm xe tải trên năm tấn qua cầu vào giờ cao điểm để tránh ùn tắc. Ảnh: Kim Thành",
        "Ngành giao thông sẽ cấm xe tải trên năm tấn qua cầu vào giờ cao điểm. Bài học rút ra: làm sớm thì đỡ tốn.",
        "1. Thời gian: 8h30 - 11h30, thứ Sáu ngày 13/10/2023",
        "Thời gian: Từ 8h30 ngày 13/10/2023",
        "3:2",
    ],
)
def test_what_only_cites_a_time_is_not_cut(row: str) -> None:
    assert [text for _, text in lines(row)] == [row]


def test_a_row_that_is_too_long_is_refused_with_its_number() -> None:
    with pytest.raises(ReadError) as caught:
        read_text(f"a\nb\n{'c' * 4_000_000}\n", "page.txt")
    assert (caught.value.kind, caught.value.row) == ("too-large", 3)
    assert str(caught.value) == "page.txt: row 3 has 4,000,001 characters; a row may have 4,000,000"


def test_rows_are_counted_before_they_are_cut() -> None:
    """A list of fifty million rows would take a gigabyte."""
    for end in ("\n", "\r", "\r\n"):
        with pytest.raises(ReadError, match="a page may have 500,000") as caught:
            read_text(end * 500_001)
        assert caught.value.kind == "too-large"


def test_mojibake_is_mended_and_told() -> None:
    text = "Thứ tư, 12/07/2023 - 22:40\nThành phố tổ chức hội nghị sơ kết công tác sáu tháng đầu năm với nhiều kết quả.\n"
    page = read(_mojibake(text))
    assert page.repairs == ["mojibake"]
    assert [line.text for line in page.lines] == text.splitlines()


def test_a_page_that_is_too_long_to_mend_is_left_as_it_is() -> None:
    text = _mojibake("Thứ tư, thành phố tổ chức hội nghị sơ kết công tác.\n" * 30_000)
    assert (read(text).repairs, read(text).source) == ([], text)


def _mojibake(text: str) -> str:
    """``text`` as it looks when its UTF-8 was read as Latin-1."""
    return text.encode().decode("latin-1")


@pytest.mark.parametrize(
    "text", ["Tên tệp là Ã© trong bản cũ.", "Übergrößenträger, façade, naïve, Ærø", "“Chuyện cũ” – ông Nam nói… £5"]
)
def test_sound_text_is_left_alone(text: str) -> None:
    page = read(text)
    assert page.repairs == []
    assert page.source == text


def test_a_stroke_that_a_cell_has_is_no_border_of_it() -> None:
    assert lines("| Về trang trước \\| Bản in \\| Góp ý |") == [(1, "Về trang trước | Bản in | Góp ý")]
    assert lines("| Bản in \\| Góp ý | 12 |") == [(1, "| Bản in \\| Góp ý | 12 |")]
