"""Stamps, in the forms that the press writes them."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsclean.shapes.stamp import find_stamp, iso, moment, with_words
from newsclean.shapes.stamp_forms import _date, find_date
from newsclean.shapes.stamp_line import _is_stamp, _lacks_year, _says_ago, is_stamp, says_when

# What a page shows, and what it means where the page's zone is +07:00.
STAMPS = {
    "12 ม.ค. 2569 | 08:30 น.": "2026-01-12T08:30:00+07:00",
    "发布时间：26-01-1208:30": "2026-01-12T08:30:00+07:00",
    "등록 26.01.12": "2026-01-12",
    "2026ko urtarrilaren 12a": "2026-01-12",
    "Dé Luain, Eanáir 12 2026": "2026-01-12",
    "12 Ionawr 2026 08:30": "2026-01-12T08:30:00+07:00",
    "2026 оны 1 сарын 12, 12:15": "2026-01-12T12:15:00+07:00",
    "الاثنين 12/يناير/2026 - 08:30 ص": "2026-01-12T08:30:00+07:00",
    "១២ មករា ២០២៦": "2026-01-12",
    "12 ጃንዩወሪ 2026": "2026-01-12",
    "10/9/26 7:15 AM EDT": "2026-10-09T07:15:00+07:00",
    "01/12/2026 5:40 PM (ET)": "2026-01-12T17:40:00+07:00",
    "01/12/2026 17:40 ET": "2026-01-12T17:40:00+07:00",
    "5:40 PM PT 01/12/2026": "2026-01-12T17:40:00+07:00",
    "01/12/2026 17:40 CET": "2026-12-01T17:40:00+07:00",
    "01/12/2026 17:40 CST": "2026-12-01T17:40:00+07:00",
    "2026. gada 12. janvāris, 16:05": "2026-01-12T16:05:00+07:00",
    "2026 m. sausio 12 d. 16:05": "2026-01-12T16:05:00+07:00",
    "Dilluns, 12 de gener del 2026": "2026-01-12",
    "12. januar 2026 16.05": "2026-01-12T16:05:00+07:00",
    "Ponedeljek, 12. 1. 2026, 16.05": "2026-01-12T16:05:00+07:00",
    "January, 12/2026 - 08:30": "2026-01-12T08:30:00+07:00",
    "January 12, 20268:30 AM": "2026-01-12T08:30:00+07:00",
    "-Aktualisiert am 12.01.2026-08:30": "2026-01-12T08:30:00+07:00",
    "23 | 01 | 2026 | 08:30": "2026-01-23T08:30:00+07:00",
    "12.01.202612. Januar 2026": "2026-01-12",
    "12/1/2026 12:05 صباحا": "2026-01-12T00:05:00+07:00",
    "Mon, 01/12/2026 - 08:30": "2026-01-12T08:30:00+07:00",
    "Tue, 01/12/2026 - 08:30": "2026-12-01T08:30:00+07:00",
    "12 Tháng Một, 2026": "2026-01-12",
    "Tháng Mười Hai 5, 2026": "2026-12-05",
    "12 Th1, 2026": "2026-01-12",
    "12 كانون الثاني 2026": "2026-01-12",
    "الثلاثاء 12 كانون الثاني/يناير 2026 - 08:30": "2026-01-12T08:30:00+07:00",
    "January 12, 2026 -- Updated 0203 GMT (1003 HKT)": "2026-01-12",
    "Mon Jan 12 09:15:00 ICT 2026": "2026-01-12T09:15:00+07:00",
    "12 January 2026, 0915 hrs": "2026-01-12T09:15:00+07:00",
    "12 de enero de 202609:26": "2026-01-12T09:26:00+07:00",
    "2026. január 12. 08:30": "2026-01-12T08:30:00+07:00",
    "12 มกราคม 2569 - 06:00 น.": "2026-01-12T06:00:00+07:00",
    "2026年1月12日 午後3時05分": "2026-01-12T15:05:00+07:00",
    "입력 2026.01.12. 오후 3:05": "2026-01-12T15:05:00+07:00",
    "Mon 12 Jan 2026 06.00 GMT": "2026-01-12T06:00:00+00:00",
    "12/01/2026 09:15:00 +02:00": "2026-01-12T09:15:00+02:00",
    "12.1.2026 6.00": "2026-01-12T06:00:00+07:00",
    "17:41 JST, January 12, 2026": "2026-01-12T17:41:00+07:00",
    "12 يناير 2026 08:30": "2026-01-12T08:30:00+07:00",
    "12 जनवरी 2026, 08:30": "2026-01-12T08:30:00+07:00",
    "Publisert 12. januar 2026 kl. 08.30": "2026-01-12T08:30:00+07:00",
    "12. Januar 2026, 08.30 Uhr": "2026-01-12T08:30:00+07:00",
    "12 gennaio 2026 ore 8.30": "2026-01-12T08:30:00+07:00",
    "Thứ tư, 12/07/2023 - 22:40": "2023-07-12T22:40:00+07:00",
    "12/07/2023 22:40": "2023-07-12T22:40:00+07:00",
    "12/7/2023": "2023-07-12",
    "22:40 12/07/2023": "2023-07-12T22:40:00+07:00",
    "22:40, 12/07/2023": "2023-07-12T22:40:00+07:00",
    "22:40 | 12/07/2023": "2023-07-12T22:40:00+07:00",
    "12-07-2023 - 22:40": "2023-07-12T22:40:00+07:00",
    "12.07.2023 22:40": "2023-07-12T22:40:00+07:00",
    "Chủ nhật, 5/1/2020 | 09:51 (GMT+7)": "2020-01-05T09:51:00+07:00",
    "18/11/2019 19:00 GMT+7": "2019-11-18T19:00:00+07:00",
    "18/11/2019 19:00 (UTC+07:00)": "2019-11-18T19:00:00+07:00",
    "Thứ Bảy 16/11/2019 - 20:59": "2019-11-16T20:59:00+07:00",
    "Thứ Tư, 19/06/2019, 02:55:41": "2019-06-19T02:55:00+07:00",
    "Thứ Bảy, Ngày 07 tháng 03 năm 2026": "2026-03-07",
    "Ngày 7 tháng 3 năm 2026, 8 giờ 05": "2026-03-07T08:05:00+07:00",
    "07-03-2026 - 00:01 AM": "2026-03-07T00:01:00+07:00",
    "07/03/2026 12:15 AM": "2026-03-07T00:15:00+07:00",
    "07/03/2026 12:15 PM": "2026-03-07T12:15:00+07:00",
    "07/03/2026 08:05 CH": "2026-03-07T20:05:00+07:00",
    "14h30 ngày 5/3/2024": "2024-03-05T14:30:00+07:00",
    "14h30, 5/3/2024": "2024-03-05T14:30:00+07:00",
    "T4, 12/07/2023 - 22:40": "2023-07-12T22:40:00+07:00",
    "Cập nhật lúc 14:02 ngày 5/3/2024": "2024-03-05T14:02:00+07:00",
    "Cập nhật: 05/03/2024 14:02": "2024-03-05T14:02:00+07:00",
    "Đăng lúc: 05/03/2024 14:02": "2024-03-05T14:02:00+07:00",
    "23:02 , 06/03/2026": "2026-03-06T23:02:00+07:00",
    "6/3/2026": "2026-03-06",
    "05/03/19 14:02": "2019-03-05T14:02:00+07:00",
    "Thứ Bảy, 7-3-2026, 13g30": "2026-03-07T13:30:00+07:00",
    "Cập nhật lúc 03h:10' ngày 7-3-2026": "2026-03-07T03:10:00+07:00",
    "Thứ Bảy, 7/3/2026 - 9h15'": "2026-03-07T09:15:00+07:00",
    "Thứ 7, 07/03/2026 | 09:15 [GMT+7]": "2026-03-07T09:15:00+07:00",
    "7 tháng 3 2026, 08:20 +07": "2026-03-07T08:20:00+07:00",
    "Đăng ngày: 07/03/2026 - 11:21 Sửa đổi ngày: 07/03/2026 - 15:02": "2026-03-07T11:21:00+07:00",
    "Cập nhật lần cuối: 11:21 07/03/2026": "2026-03-07T11:21:00+07:00",
    "2026-03-07T08:05:00Z": "2026-03-07T08:05:00+00:00",
    "2026-03-07T08:05:00+0700": "2026-03-07T08:05:00+07:00",
    "2026-03-07 08:05": "2026-03-07T08:05:00+07:00",
    "2026-03-07": "2026-03-07",
    "7 March 2026": "2026-03-07",
    "7th March, 2026": "2026-03-07",
    "March 7, 2026": "2026-03-07",
    "Mar. 7, 2026, 8:05 p.m.": "2026-03-07T20:05:00+07:00",
    "Published 7 March 2026, 08:05": "2026-03-07T08:05:00+07:00",
    "Cập nhật: 09:41 GMT - thứ hai, 21 tháng 11, 2022": "2022-11-21T09:41:00+00:00",
    "21 November 2022, 06:00 GMT": "2022-11-21T06:00:00+00:00",
    "Published: 7 March 2026, 08:05 | Updated: 8 March 2026, 09:40": "2026-03-07T08:05:00+07:00",
    "18 Μαΐου 2026, 3:05 μ.μ.": "2026-05-18T15:05:00+07:00",
    "7 de marzo de 2026 09:30 p. m.": "2026-03-07T21:30:00+07:00",
    "2026-03-07 下午 3:05": "2026-03-07T15:05:00+07:00",
    "2026年3月7日 土曜 午後3:05": "2026-03-07T15:05:00+07:00",
    "2026년 3월 7일 (토) 10:21": "2026-03-07T10:21:00+07:00",
    "發布時間：2026/3/7 16:08": "2026-03-07T16:08:00+07:00",
    "2026年3月7日": "2026-03-07",
    "2026 03/07 09:15:22": "2026-03-07T09:15:00+07:00",
    "2026년 1월 12일 08:30": "2026-01-12T08:30:00+07:00",
}


@pytest.mark.parametrize(("text", "published"), STAMPS.items(), ids=str)
def test_a_stamp_is_read(text: str, published: str) -> None:
    stamp = find_stamp(text, "+07:00")
    assert stamp is not None
    assert stamp.published == published
    assert is_stamp(text)


def test_a_count_may_lose_the_blank_between_it_and_the_year() -> None:
    stamp = find_stamp("06:45 - 12/01/20260 Báo Ví Dụ")
    assert stamp is not None
    assert stamp.published == "2026-01-12T06:45:00"
    assert find_stamp("24/7/365 ngày") is None


def test_two_numbers_are_a_clock_only_beside_the_word_for_it_or_right_behind_the_year() -> None:
    stamps = map(find_stamp, ("12. januar 2026 (08.30)", "12. januar 2026 fra 08.30", "12. januar 2026, 08.30"))
    assert [stamp.timed for stamp in stamps if stamp is not None] == [False, False, True]


def test_a_time_without_a_zone_stays_without_one() -> None:
    stamp = find_stamp("12/07/2023 22:40")
    assert stamp is not None
    assert stamp.published == "2023-07-12T22:40:00"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Hà Nội",
        "24/7",
        "1/2",
        "tỷ số 3-2",
        "31/02/2024",
        "45/13/2024",
        "Mon, 00/12/2026",
        "Mon, 05/00/2026",
        "192.168.10.25",
        "Quốc lộ 1A, km 12-07",
        "1.200.000.2023 đồng",
        "ĐT: 024.3974.4082",
    ],
)
def test_what_is_no_date_gives_none(text: str) -> None:
    assert find_stamp(text) is None
    assert not is_stamp(text)


def test_where_a_stamp_stands() -> None:
    text = "Thái Hải - 07/03/2026 08:47"
    stamp = find_stamp(text)
    assert stamp is not None
    assert text[stamp.start : stamp.end] == "07/03/2026 08:47"
    assert stamp.timed


def test_machine_written_dates() -> None:
    assert iso(" 2026-03-07T08:05:00+07:00 ") == "2026-03-07T08:05:00+07:00"
    assert iso("soon") is None
    # What people read may have single digits.
    assert iso("2026-3-7") is None
    assert find_stamp("2026-3-7 08:05").published == "2026-03-07T08:05:00"


def test_moments_compare() -> None:
    assert moment("2026-03-07T08:05:00+07:00") == moment("2026-03-07T01:05:00+00:00")
    assert moment("2026-03-07") < moment("2026-03-07T01:05:00+00:00")


pieces = st.sampled_from(
    ["12/07/2023", "2023-07-12", "12.7.23", "ngày 7 tháng 3 năm 2026", "March 7, 2026", "7 mars 2026", "2026年3月7日", "năm 2024",
     "Thứ tư,", "Cập nhật", "3 giờ trước", "vor 3 Stunden", "22:40", "May", "tháng", "1/2", "x", "  ", "(", "-", "¼"]
)  # fmt: skip


@example(["¼", "3 giờ trước"], "")
@example(["12/07/2023", "-", "0A"], " ")
@given(st.lists(st.one_of(pieces, st.text(max_size=4)), max_size=5), st.sampled_from(["", " "]))
def test_what_a_glance_leaves_out_is_no_time(parts: list[str], between: str) -> None:
    text = between.join(parts)
    date = _date().search(text)
    assert getattr(find_date(text), "span", str)() == getattr(date, "span", str)()
    assert is_stamp(text) == _is_stamp(text)
    if not text.rpartition(" - ")[2].isupper():  # "November 25, 2018 07:22 am IST - NALLUR"
        assert says_when(text) == (_lacks_year(text) or _is_stamp(text) or _says_ago(text.casefold()))


def test_the_hour_of_an_update_is_not_that_of_the_story() -> None:
    stamp = find_stamp("Jan. 12, 2026, updated 8:41 a.m.")
    assert stamp is not None
    assert not stamp.timed


def test_a_place_may_stand_right_before_a_stamp() -> None:
    stamp = find_stamp("Vila Nova-12/01/2026 08:30")
    assert stamp is not None
    assert stamp.published == "2026-01-12T08:30:00"


def test_the_end_of_an_address_is_no_weekday() -> None:
    text = "例州市卫生局 www.example.cn 2026-01-12 08:30"
    assert with_words(text, text.index("2026")) == text.index("2026")
    assert with_words("cn 12/01/2026", 3) == 0
