"""Lines of the headline block that run a name, a stamp and a button together are cut where a reader sees them apart."""

from __future__ import annotations

import pytest

import newsclean
from tests.readers.recut.pages import STORY, below_headline


def shown(block: str) -> tuple[list[str], str | None]:
    """The bylines and the text of the dateline of a page with ``block`` below its headline."""
    article = newsclean.clean(below_headline(block))
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


def test_a_day_and_a_name_in_one_box_are_cut_though_a_picture_stands_beside_them() -> None:
    paper = "<span><a href=/><img src=/logo.png> The Example Post</a></span>"
    row = f"<div><div>{paper} <span><span class=time>12/01/2026</span> <span class=authorname>Khánh Nam</span></span></div></div>"
    assert shown(row) == (["Khánh Nam"], "12/01/2026")
    assert newsclean.clean(below_headline(row)).captions == []


def test_a_sentence_with_a_time_in_bold_stays_whole() -> None:
    row = "<div>Cầu mở cho xe máy từ <b>06:30 ngày 12/01/2026</b> và cho ô tô một ngày sau.</div>"
    assert shown(row)[0] == []
    page = newsclean.explain(below_headline(row))
    assert "Cầu mở cho xe máy từ 06:30 ngày 12/01/2026 và cho ô tô một ngày sau." in [line.text for line in page.lines]


def test_a_year_and_an_hour_glued_together_are_two_stamps() -> None:
    assert shown("<div><span>Published Mon, Jan 12 2026</span><span>9:15 AM EST</span></div>")[1] == "Published Mon, Jan 12 2026"
    assert shown("<div><span>Jan 12, 2026</span><span>3 mins</span></div>")[1] == "Jan 12, 2026"


def test_a_stamp_in_an_element_glued_to_a_name_is_cut_off() -> None:
    assert shown("<div><span>Example Trends</span><time>January 12, 2026</time></div>")[1] == "January 12, 2026"
    names = "<span class=byline>By ANN LEE, </span><span class=byline>KIM ADLER, </span><span class=byline>MAX MUSTER and </span>"
    row = f"<p class=byline-dateline>{names}<span class=byline>OLA NORD</span><time>JAN. 12, 2026</time></p>"
    assert shown(row) == (["ANN LEE", "KIM ADLER", "MAX MUSTER", "OLA NORD"], "JAN. 12, 2026")


def test_a_long_row_is_cut_at_its_stamp_and_a_sentence_is_not() -> None:
    stamps = "<time>12.01.2026 06:30</time> • Cập nhật <time>13.01.2026 07:45</time>"
    row = f"<p>Báo Ven Sông | {stamps} | <span>Khánh Nam cùng các phóng viên Lưu Huy và Minh Tú</span></p>"
    assert shown(row)[1] == "12.01.2026 06:30"
    row = "<p>Cầu mở cho xe máy từ rạng sáng <b>12/01/2026</b> và cho ô tô một ngày sau đó, còn xe tải nặng phải chờ đến cuối tháng này.</p>"
    page = newsclean.explain(f"<html><body><h1>Cầu qua sông Cấm thông xe</h1>{STORY[:120]}</p>{row}{STORY}</body></html>")
    assert any(line.text.startswith("Cầu mở cho xe máy") and line.text.endswith("tháng này.") for line in page.lines)


def test_an_hour_in_an_element_of_its_own_goes_with_the_day() -> None:
    cells = "<span>Giao thông</span> <span>06:30</span> | <span>12/01/2026</span> <div>Chia sẻ</div>"
    assert shown(f"<div class=meta>{cells}</div>") == ([], "06:30 | 12/01/2026")
    assert shown("<div class=meta><b>12/01/2026</b> <i>-</i> <span>06:30</span> <b>Giao thông</b></div>") == (
        [],
        "12/01/2026 - 06:30",
    )


def test_a_name_behind_a_stamp_without_a_year_signs() -> None:
    assert shown("<div class=tm>12/01 06:30 - Khánh Nam</div>")[0] == ["Khánh Nam"]


@pytest.mark.parametrize(
    ("row", "names", "stamp"),
    [
        ("12.01.2026 - Anna Lưu", ["Anna Lưu"], "12.01.2026"),
        ("12. Jan 2026 // Anna Lưu", ["Anna Lưu"], "12. Jan 2026"),
        ("January 12, 2026 , Anna Lưu", ["Anna Lưu"], "January 12, 2026"),
        ("12.01.2026 | 13:10 Uhr | Anna Lưu", ["Anna Lưu"], "12.01.2026 | 13:10"),
        ("January 12, 2026 | PAID CONTENT", [], "January 12, 2026"),
        ("Pressemitteilung vom 12.01.2026", [], "Pressemitteilung vom 12.01.2026"),
    ],
)
def test_a_day_that_opens_a_short_line_is_cut_off_what_stands_behind_a_sign(row: str, names: list[str], stamp: str) -> None:
    assert shown(f"<p>{row}</p>") == (names, stamp)
    above = f"<html><body><div><p>{row}</p><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div>{STORY}</div></div></body></html>"
    article = newsclean.clean(above)
    assert (article.bylines, article.dateline.text) == (names, stamp)


def test_a_day_that_opens_a_sentence_or_a_caption_is_not_cut_off() -> None:
    assert shown("<p>January 12, 2026 in Lagos</p>")[1] is None
    assert shown("<figure><img src=a.jpg><figcaption>January 12, 2026, Lagos</figcaption></figure>")[1] is None


def test_a_name_by_its_class_behind_a_stamp_stands_apart_from_what_is_counted_behind_it() -> None:
    day, name, count = (
        "<span class=date>12.01.2026</span>",
        "<span class=meta-author>Anna Lưu</span>",
        "<span><a href=#c>0</a></span>",
    )
    assert shown(f"<p class=entry-meta>{day} {name} {count}</p>") == (["Anna Lưu"], "12.01.2026")


def test_a_day_and_its_hour_in_elements_of_their_own_are_one_stamp() -> None:
    row = "<div><time>12 de enero de 2026</time><span>09:26</span><button>Escuchar</button></div>"
    assert shown(row) == ([], "12 de enero de 2026 09:26")
    assert (
        shown("<time class=news-time><em>12 gennaio 2026</em><strong>13:11</strong><span>NEWS</span></time>")[1]
        == "12 gennaio 2026 13:11"
    )
