"""Paragraphs broken at a width are one line again; rows that are short for other reasons stay."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import clean
from newsclean.readers.dump.wrapped import NARROWEST, WIDEST, unwrapped
from newsclean.readers.text import read_text

HEADLINE = "Người giữ đèn biển cuối cùng rời đảo Hòn Lan"
PARAGRAPHS = (
    "Sau 31 năm thắp đèn, ông Trần Văn Đảo bàn giao ngọn hải đăng Hòn Lan cho một hệ thống tự động và trở về đất liền sáng 12/1, "
    "trên con tàu chở ông cùng ba thùng sách.",
    "Ông kể có những đêm bão, ông buộc mình vào lan can để canh ngọn đèn, vì tắt một phút là có tàu đi lạc vào bãi đá ngầm phía nam, "
    "nơi hai con tàu đã đắm từ trước ngày ông ra đảo.",
    "Hệ thống mới dùng pin mặt trời, tự bật khi trời tối và báo về đất liền nếu có sự cố, nên từ nay trên đảo chỉ còn chim biển, "
    "dê và những người đến sửa máy mỗi năm hai lần.",
)
VERSES = "Sóng ru bờ cát trắng\nGió đưa cánh buồm nâu\nTrăng lên từ phía biển\nSoi bóng hàng phi lao\n\n" * 3
ITEMS = "".join(
    f"{number}. Món thứ {number} trong thực đơn của bữa tiệc mừng cầu mới, do người dân hai bờ nấu\n" for number in range(1, 13)
)
TITLES = (
    "Làng chài Hòn Lan mở hội đua thuyền đầu xuân\nHải đăng Hòn Lan thay đèn dầu bằng pin mặt trời\n"
    "Tàu khách ra đảo Hòn Lan thêm chuyến ngày lễ\nNgười giữ đèn kể chuyện những đêm biển động\n"
) * 4
CELLS = "Hà Nội 25 31\nHải Phòng 24 30\nĐà Nẵng 26 33\nCần Thơ 27 34\n" * 3


@pytest.mark.parametrize("width", [NARROWEST + 10, 66, 72, 78])
def test_paragraphs_broken_at_a_width_are_whole_again(width: int) -> None:
    dump = "\n\n".join(textwrap.fill(text, width) for text in (HEADLINE, *PARAGRAPHS)) + "\n"
    page = read_text(dump)
    assert [line.text for line in page.lines] == [HEADLINE, *PARAGRAPHS]
    assert "".join(line.raw for line in page.lines) == dump
    article = clean(dump)
    assert (article.headline, article.lede) == (HEADLINE, PARAGRAPHS[0])
    assert tuple(paragraph.text for paragraph in article.paragraphs) == PARAGRAPHS[1:]


def test_so_is_a_short_page_whose_paragraphs_blank_rows_part() -> None:
    texts = (HEADLINE, "12/01/2026 09:30", *PARAGRAPHS[:1], "Trạm đèn tự động đầu tiên", "Đảo cách bờ 40 hải lý.")
    dump = "\n\n".join(textwrap.fill(text, 76) for text in texts) + "\n"
    assert [line.text for line in read_text(dump).lines] == list(texts)


@pytest.mark.parametrize("dump", [VERSES, ITEMS, TITLES, CELLS], ids=["verses", "items", "titles", "cells"])
def test_rows_that_are_short_for_other_reasons_stay(dump: str) -> None:
    assert [line.text for line in read_text(dump).lines] == [row for row in dump.splitlines() if row]


def test_so_are_those_beside_a_menu_and_longer_items() -> None:
    """As w3m and html2text leave them: only items, tables and addresses are not broken."""
    menu = ["Trang chủ", "Thời sự", "Kinh tế", "Văn hóa", "Đời sống"] * 4
    item = "* " + " ".join(PARAGRAPHS[1].split()[:30])
    broken = [textwrap.fill(text, 72) for text in PARAGRAPHS]
    dump = "\n".join([*menu, "", HEADLINE, "", *"\n\n".join(broken).split("\n"), "", item, *menu]) + "\n"
    assert [line.text for line in read_text(dump).lines] == [*menu, HEADLINE, *PARAGRAPHS, item, *menu]


def test_so_are_those_with_links_that_are_too_long_for_a_row() -> None:
    link = "[hải đăng Hòn Lan](https://example.vn/{}/ngon-hai-dang-cuoi-cung-tren-dao-hon-lan-da-co-tu-hon-mot-tram-nam-nay.html)"
    texts = [text.replace("đảo", link.format(at)) for at, text in enumerate(PARAGRAPHS)]
    broken = [textwrap.fill(text, 78, break_long_words=False, break_on_hyphens=False) for text in texts]
    menu = [link.format(at) for at in range(3, 6)]
    dump = "\n\n".join([f"# {HEADLINE}", *broken, "\n".join(menu)]) + "\n"
    shown = [text.replace("đảo", "hải đăng Hòn Lan") for text in PARAGRAPHS]
    assert [line.text for line in read_text(dump).lines] == [HEADLINE, *shown, *["hải đăng Hòn Lan"] * 3]


def test_a_word_that_was_broken_behind_its_hyphen_is_whole_again() -> None:
    texts = [text.replace("đảo", "công-ten-nơ").replace("tàu", "Ba-ri-e") for text in PARAGRAPHS]
    dump = "\n\n".join(textwrap.fill(text, 64) for text in texts) + "\n"
    assert "-\n" in dump
    assert [line.text for line in read_text(dump).lines] == texts


def test_a_line_has_the_number_of_its_first_row() -> None:
    dump = "\n\n".join(textwrap.fill(text, 60) for text in (HEADLINE, *PARAGRAPHS))
    rows = dump.splitlines()
    assert [rows[line.row - 1].split()[0] for line in read_text(dump).lines] == [
        text.split()[0] for text in (HEADLINE, *PARAGRAPHS)
    ]


@given(st.lists(st.text("ab \t", max_size=WIDEST + 20).map(lambda row: row + "\n"), max_size=40))
def test_no_row_is_lost(raws: list[str]) -> None:
    numbers, joined = unwrapped(raws)
    assert "".join(joined) == "".join(raws)
    assert len(numbers) == len(joined)
