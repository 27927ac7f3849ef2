"""A glued stamp is a line of its own; what only cites a time is not cut."""

from __future__ import annotations

import pytest

from newsclean.readers.text import read_text


def lines(source: str) -> list[tuple[int, str]]:
    """The row and the text of every line."""
    page = read_text(source)
    assert "".join(line.raw for line in page.lines) == page.source
    return [(line.row, line.text) for line in page.lines]


GLUED = {
    "例州市卫生局 www.example.cn 2026-01-12 08:30:20": ["例州市卫生局 www.example.cn 2026-01-12 08:30:20"],
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
    "by Ann Lee-MossJanuary 12, 2026January 13, 2026": ["by Ann Lee-Moss", "January 12, 2026January 13, 2026"],
    "Anna Leeuw12 January 2026": ["Anna Leeuw", "12 January 2026"],
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
        "The Great FloodJanuary 12, 2026",
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


def test_a_stroke_that_a_cell_has_is_no_border_of_it() -> None:
    assert lines("| Về trang trước \\| Bản in \\| Góp ý |") == [(1, "Về trang trước | Bản in | Góp ý")]
    assert lines("| Bản in \\| Góp ý | 12 |") == [(1, "| Bản in \\| Góp ý | 12 |")]
