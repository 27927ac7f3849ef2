"""Stamps in the digits of other scripts, and days of the Persian calendar."""

from __future__ import annotations

import pytest

from newsclean.shapes.stamp import find_stamp
from newsclean.shapes.stamp_line import is_stamp


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("١٢ يناير ٢٠٢٦ - ١٠:٣٠ ص", "2026-01-12T10:30:00"),
        ("12 يناير 2026 10:30 م", "2026-01-12T22:30:00"),
        ("প্রকাশ: ১২ জানুয়ারি ২০২৬, ১০: ৩০", "2026-01-12T10:30:00"),
        ("12 मार्च 2026, 10:30 AM IST", "2026-03-12T10:30:00"),
        ("12 ม.ค. 2569 เวลา 10:30 น.", "2026-01-12T10:30:00"),
        ("دوشنبه ۲۲ دی ۱۴۰۴ - ۱۰:۳۰", "2026-01-12T10:30:00"),
        ("۱۴۰۴/۱۰/۲۲", "2026-01-12"),
        ("۱ دی ۱۴۰۴", "2025-12-22"),
        ("۳۰ اسفند ۱۴۰۳", "2025-03-20"),
        ("۱ فروردین ۱۴۰۵", "2026-03-21"),
        ("۲۹ ارديبهشت ۱۴۰۳", "2024-05-18"),
        ("မေ ၁၈၊ ၂၀၂၄", "2024-05-18"),
        ("18 ພຶດສະພາ 2024", "2024-05-18"),
        ("18 მაისი, 2024 • 11:35", "2024-05-18T11:35:00"),
        ("18 մայիսի, 2024, 12:10", "2024-05-18T12:10:00"),
        ("18 மே 2024, 10:15 am", "2024-05-18T10:15:00"),
        ("১২ জানুয়ারি ২০২৬, ১০:৩০ পিএম", "2026-01-12T22:30:00"),
        ("12 मार्च 2026, 03:30 पीएम", "2026-03-12T15:30:00"),
        ("12 ม.ค. 69 | 09:45 น.", "2026-01-12T09:45:00"),
        ("เผยแพร่: 12 มกราคม พ.ศ. 2569", "2026-01-12"),
        ("12 جنوری ، 2026", "2026-01-12"),
        ("نُشر: 12:03-18 مايو 2024 م ـ 10 ذو القِعدة 1445 هـ", "2024-05-18T12:03:00"),
        ("السبت 10 ذو القعدة 1445هـ 18 مايو 2024م", "2024-05-18"),
    ],
)
def test_digits_and_years_of_other_scripts(text: str, published: str) -> None:
    stamp = find_stamp(text)
    assert stamp is not None
    assert (stamp.published, is_stamp(text)) == (published, True)


def test_a_persian_day_is_a_stamp_to_its_end() -> None:
    text = "۱ فروردین ۱۴۰۵ و ادامه"
    stamp = find_stamp(text)
    assert stamp is not None
    assert text[stamp.start : stamp.end].strip() == "۱ فروردین ۱۴۰۵"


@pytest.mark.parametrize("text", ["١٤٤٧/٧/٢٣", "۹۹ دی ۱۴۰۴", "۱۴۰۴/۰/۰", "۱۴۰۴/۱۳/۱"])
def test_a_day_of_the_moons_calendar_and_one_that_no_month_has_are_no_persian_days(text: str) -> None:
    assert find_stamp(text) is None
