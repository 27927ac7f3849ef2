"""Paragraphs that lost what parted them are lines again; a blank that a writer forgot parts nothing."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from newsclean import clean
from newsclean.readers.dump.glued import FEWEST, LONG, glued_at
from newsclean.readers.text import read_text

PARTS = [
    "Sau 31 năm thắp đèn, ông Trần Văn Đảo bàn giao ngọn hải đăng Hòn Lan cho một hệ thống tự động và trở về đất liền sáng 12/1.",
    "Ông kể có những đêm bão, ông buộc mình vào lan can để canh ngọn đèn, vì tắt một phút là có tàu đi lạc vào bãi đá ngầm.",
    "“Tôi chưa từng để đèn tắt quá mười phút”, ông nói. Hai con tàu đã đắm ở đó từ trước ngày ông ra đảo.",
    "Trạm đèn tự động đầu tiên",
    "Hệ thống mới dùng pin mặt trời, tự bật khi trời tối và báo về đất liền bằng iPhone nếu có sự cố, theo báo YouTube Đảo.",
    "Ba thùng sách được ông tặng cho trường học trên đảo, nơi vợ ông dạy lớp ghép suốt mười hai năm. Thuyền rời bến lúc 9 giờ.",
]
ROW = "".join(PARTS)


def test_the_paragraphs_of_a_long_row_are_lines() -> None:
    dump = f"Người giữ đèn biển cuối cùng rời đảo\n{ROW}\n"
    page = read_text(dump)
    assert [line.text for line in page.lines[1:]] == PARTS
    assert {line.row for line in page.lines[1:]} == {2}
    assert "".join(line.raw for line in page.lines) == dump
    kinds = [paragraph.kind for paragraph in clean(dump).paragraphs]
    assert kinds == ["paragraph", "paragraph", "subheading", "paragraph", "paragraph"]


def test_what_lacks_a_blank_once_stays() -> None:
    slip = (
        " ".join(PARTS).replace("đảo. ", "đảo.", 1)
        + " Ông học ở TP.Hồ Chí Minh và nói tiếng isiXhosa, isiXhosa cổ với isiXhosa mới."
    )
    assert len(slip) > LONG
    assert glued_at(slip) == []


def test_marks_and_blanks_of_other_kinds_make_no_difference() -> None:
    row = ROW.replace(" ", "\u00a0 ", 9)
    lines = read_text(f"{row}\n").lines
    page = read_text(unicodedata.normalize("NFD", f"{row}\n"))
    assert [line.text for line in lines] == [line.text for line in page.lines] == PARTS
    assert "".join(line.raw for line in page.lines) == unicodedata.normalize("NFD", f"{row}\n")


@given(st.text("ab AB.?”", min_size=LONG, max_size=LONG + 200))
def test_places_are_in_order_and_apart(text: str) -> None:
    places = glued_at(text)
    assert places == sorted(set(places))
    assert all(0 < at < len(text) for at in places)
    assert len(places) == 0 or sum(map(text.count, ".?")) >= FEWEST
