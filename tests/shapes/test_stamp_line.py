"""Lines that are stamps, or say how long ago something was."""

from __future__ import annotations

import pytest

from newsclean import clean
from newsclean.shapes.stamp_line import ago_at, first_published, is_stamp, says_clock, says_when


@pytest.mark.parametrize(
    "text",
    [
        "Ngày 12/7/2023, huyện công bố kết luận thanh tra.",
        "12/07/2023 22:40 Thái Hải",
        "Hội nghị ngày 7 March 2026 tại London",
        "Giai đoạn 2019 - 2023",
        "Từ 1/3/2026 đến 31/5/2026",
        "Thứ tư",
    ],
)
def test_a_text_that_only_holds_a_date_is_no_stamp(text: str) -> None:
    assert not is_stamp(text)


@pytest.mark.parametrize(
    "text",
    ["3 giờ trước", "12 phút trước", "1 ngày trước", "Cập nhật 5 giờ trước", "2 hours ago", "Updated 4 hours ago", "1 day ago"],
)
def test_how_long_ago(text: str) -> None:
    assert says_when(text)


@pytest.mark.parametrize(
    "text",
    [
        "5/19(日) 6:05配信",
        "05-19 18:21",
        "05-1918:21",
        "发布时间：05-1918:21",
        "5月19日 18時21分",
        "05.19 18:21",
        "01/12（月） 09:30更新",
        "Środa, 30 listopada (10:05)",
        "30 November, 10:05",
    ],
)
def test_a_day_and_an_hour_without_a_year(text: str) -> None:
    assert says_when(text)
    assert not is_stamp(text)


@pytest.mark.parametrize(
    "text",
    [
        "3-1 12:30",
        "30 November, 10:05 in Lagos",
        "30 November",
        "05-1918",
        "比分：05-19 18:21",
        "12:30",
        "5/19",
        "5/19 12:30 Nam - Bắc",
        "1.5 triệu 12:30",
    ],
)
def test_not_a_day_and_an_hour(text: str) -> None:
    assert not says_when(text)


@pytest.mark.parametrize(
    "text",
    [
        "Updated 10:32 a.m.",
        "Stand: 20:03 Uhr",
        "Aggiornato alle 15:40",
        "Laatste update: 15:18",
        "Opdateret kl. 12.31",
        "Actualizado 13:40h.",
        "Heute, 14:40 Uhr",
        "Updated 07:23 am IST - NALLUR",
        "Oggi alle 14:40",
        "Aujourd’hui à 14h40",
        "Yesterday at 10:15 AM",
    ],
)
def test_the_hour_of_a_change_or_of_a_day_near(text: str) -> None:
    assert says_when(text)


@pytest.mark.parametrize(
    "text",
    [
        "12:30",
        "Updated 10:32 a.m. by the harbour office",
        "Stand by at 10:32",
        "At 10:32 a.m.",
        "11.30 Uhr",
        "Today at 10:32 the ferry",
    ],
)
def test_an_hour_that_changed_nothing(text: str) -> None:
    assert not says_when(text)


@pytest.mark.parametrize(
    "text",
    [
        "il y a 3 heures, mis à jour à 09h42",
        "Published 2 hours ago | Updated 1 hour ago",
        "Publié le 12 janvier 2026 à 10h12, mis à jour il y a 2 heures",
    ],
)
def test_how_long_ago_beside_an_hour_or_a_day(text: str) -> None:
    assert says_when(text)


@pytest.mark.parametrize(
    "text", ["Hai năm trước", "3 giờ trước khi bão vào", "Trước 3 giờ sáng", "years ago", "", "20 years ago, the mill closed"]
)
def test_not_how_long_ago(text: str) -> None:
    assert not says_when(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Lee5 hours ago", "Ann Lee"),
        ("Ann Lee | Published 2 days ago", "Ann Lee"),
        ("Kim Thành · 3 giờ trước", "Kim Thành"),
        ("Ann Lee 5 hours ago", ""),
        ("Sài Gòn 50 năm trước", ""),
        ("5 hours ago", ""),
        ("The bridge was opened 5 hours ago", ""),
    ],
)
def test_how_long_ago_is_found_where_it_is_glued_to_a_name(text: str, name: str) -> None:
    assert text[: ago_at(text)] == name


@pytest.mark.parametrize(
    "text",
    [
        "14 tháng 3, 2024 · 4 phút đọc",
        "14 thg 3, 2024",
        "Jan 12, 2026 • 5 min read",
        "12.01.2026 | Lesezeit: 3 Min.",
        "12 enero 2026 · 5 min de lectura",
        "22/07/2023 - 08:05 | Lượt xem: 351",
        "14/03/2024 11:20 · 1.2K lượt xem",
        "Viết ngày: 12/01/2026 09:30",
    ],
)
def test_what_a_page_counts_beside_its_stamp(text: str) -> None:
    assert is_stamp(text)


@pytest.mark.parametrize(
    "text", ["March 14, 2024 4 people died", "12 January 2026, 3 views of a war", "14/3/2024: 5 phút bù giờ"]
)
def test_a_number_of_something_else_beside_a_date(text: str) -> None:
    assert not is_stamp(text)


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("수정 2026-01-12 07:15 등록 2026-01-12 06:00", "2026-01-12T06:00:00"),
        ("Updated: 13 Jan 2026 09:40 | Published: 12 Jan 2026 08:00", "2026-01-12T08:00:00"),
        ("Published: 12 Jan 2026 08:00 | Updated: 13 Jan 2026 09:40", "2026-01-12T08:00:00"),
        ("Updated: 13 Jan 2026 09:40", "2026-01-13T09:40:00"),
        ("Updated: 13 Jan 2026 09:40 - 14 Jan 2026 10:00", "2026-01-13T09:40:00"),
    ],
)
def test_of_two_stamps_that_of_a_change_dates_no_story(text: str, published: str) -> None:
    stamp = first_published(text)
    assert stamp is not None
    assert stamp.published == published


@pytest.mark.parametrize(
    ("text", "told"),
    [("09:30", True), ("10:35 น.", True), ("6:05 AM IST", True), ("00:00", False), ("09:30 Ann Lee", False), ("2:1", False)],
)
def test_an_hour_alone(text: str, told: bool) -> None:
    assert says_clock(text) is told


def test_the_hour_in_a_line_beside_the_day_is_the_stamp_s() -> None:
    texts = (
        "The council voted on Monday to reopen the northern bridge, which had been closed since the flood in the spring of last year.",
        "Engineers found no damage to its piers, said the head of the works department, who showed pictures that divers had taken.",
    )
    dump = "Northern bridge to reopen in June\n12 January 2026\n{}\n" + "\n".join(texts) + "\n"
    assert clean(dump.format("10:35")).dateline.published == "2026-01-12T10:35:00"
    assert clean(dump.format("00:00")).dateline.published == "2026-01-12"
    page = (
        "<div><h1>Northern bridge to reopen in June</h1><ul><li>12 January 2026</li><li>10:35</li></ul><p>{}</p><p>{}</p></div>"
    )
    article = clean(page.format(*texts))
    assert article.dateline.published == "2026-01-12T10:35:00"
    assert "10:35" not in article.text
