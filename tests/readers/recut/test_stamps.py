"""Lines of the headline block that run a name, a stamp and a button together are cut where a reader sees them apart."""

from __future__ import annotations

import pytest

import newsclean

STORY = """<p>Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Cấm, nối hai quận sau bốn năm thi công liên tục.</p>
<p>Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng.</p>"""


def shown(block: str) -> tuple[list[str], str | None]:
    """The bylines and the text of the dateline of a page with ``block`` below its headline."""
    article = newsclean.clean(
        f"<html><body><div><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{block}<div>{STORY}</div></div></body></html>"
    )
    return article.bylines, article.dateline.text


@pytest.mark.parametrize("stamp", ["Thứ Hai, 12/01/2026, 06:30", "Thứ Hai, 06:30, 12/01/2026", "Monday, 12 January 2026, 06:30"])
def test_the_day_of_the_week_is_no_name(stamp: str) -> None:
    assert shown(f"<div class=date>{stamp}</div>") == ([], stamp)


def test_a_name_before_a_stamp_is_cut_off() -> None:
    assert shown("<div>Khánh Nam - 12/01/2026 06:30</div>") == (["Khánh Nam"], "12/01/2026 06:30")


def test_a_name_before_the_day_of_the_week_in_capitals_is_cut_off() -> None:
    assert shown("<div>Khánh Nam Thứ Hai 12/01/2026 , 06:30</div>") == (["Khánh Nam"], "Thứ Hai 12/01/2026 , 06:30")


def test_elements_around_a_stamp_are_lines_of_their_own() -> None:
    row = "<div><span class=author>khanhnam</span> <span>12/01/2026 - 06:30</span> <span>Theo dõi báo trên</span></div>"
    assert shown(row) == (["khanhnam"], "12/01/2026 - 06:30")


def test_a_sentence_with_a_time_in_bold_stays_whole() -> None:
    row = "<div>Cầu mở cho xe máy từ <b>06:30 ngày 12/01/2026</b> và cho ô tô một ngày sau.</div>"
    assert shown(row)[0] == []
    page = newsclean.explain(f"<html><body><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{row}{STORY}</body></html>")
    assert "Cầu mở cho xe máy từ 06:30 ngày 12/01/2026 và cho ô tô một ngày sau." in [line.text for line in page.lines]


def test_a_year_and_an_hour_glued_together_are_two_stamps() -> None:
    assert shown("<div><span>Published Mon, Jan 12 2026</span><span>9:15 AM EST</span></div>")[1] == "Published Mon, Jan 12 2026"


def test_an_hour_in_an_element_of_its_own_goes_with_the_day() -> None:
    cells = "<span>Giao thông</span> <span>06:30</span> | <span>12/01/2026</span> <div>Chia sẻ</div>"
    assert shown(f"<div class=meta>{cells}</div>") == ([], "06:30 | 12/01/2026")
    assert shown("<div class=meta><b>12/01/2026</b> <i>-</i> <span>06:30</span> <b>Giao thông</b></div>") == (
        [],
        "12/01/2026 - 06:30",
    )


def test_a_name_behind_a_stamp_without_a_year_signs() -> None:
    assert shown("<div class=tm>12/01 06:30 - Khánh Nam</div>")[0] == ["Khánh Nam"]
