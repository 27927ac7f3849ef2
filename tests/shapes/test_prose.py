"""What is running text, and what only looks like it."""

from __future__ import annotations

import pytest

from newsclean.page import Line
from newsclean.shapes.prose import is_bulleted, is_question, is_told, tells


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Cầu dài hơn 5 km, rộng tám làn xe", True),
        ("The bridge, which is five kilometres long | Ann Lee.", True),
        ("Politics | Business | Sport | Culture | Weather | Travel", False),
        ("Cầu mới thông xe - Phà ngừng chạy - Giá vé tăng - Chợ nổi đón khách - Mưa lớn", False),
        ("Two banks - the north - and two towns - the old one - are one now. The mayor cut the ribbon. (By Ann Lee)", True),
        ('Two banks - the north - and two towns - the old one - "are one now, as our grandparents hoped."', True),
        (
            "Xã hội - Kinh tế - Thể thao - Du lịch - Cầu mới thông xe. Phà ngừng. Giá vé tăng. Chợ nổi đón khách. In bản tin |",
            True,
        ),
        ("• Cầu mới thông xe trước Tết", False),
        (
            "| Tin trong tỉnh | Cầu mới thông xe. Phà ngừng. Giá vé tăng. Chợ họp. Mưa lớn. Gió to. Hết. • A • B • C • D • E |",
            True,
        ),
        ("| Tin trong tỉnh | Cầu mới thông xe • Phà ngừng • Giá vé tăng • Chợ họp • Mưa lớn • Gió to. Hết. |", False),
        ("»So« nannte sie die Brücke, «die neunte», sagte Anna Lee", True),
        ("Die neunte Brücke öffnet " * 30, False),
    ],
)
def test_running_text_tells_something(text: str, told: bool) -> None:
    assert tells(text) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("다리가 문을 열었습니다.", False),
        ("다리가 오늘 아침에 문을 열었습니다.", True),
        ("Cầu mới mở cửa.", False),
    ],
)
def test_few_words_are_a_sentence_where_the_verb_closes_it(text: str, told: bool) -> None:
    assert is_told(Line(0, 1, text, text)) is told


def test_a_quotation_is_no_item_of_a_list() -> None:
    assert is_bulleted("» Weitere Meldungen")
    assert not is_bulleted("»So« nennt man sie, «die Brücke»")


@pytest.mark.parametrize(
    ("text", "asks"),
    [("Vì sao giá vàng tăng?", True), ("Giá tăng. Vì sao?", False), ("Giá vàng tăng", False), ("Vì sao " * 15 + "?", False)],
)
def test_a_title_asks_in_one_sentence(text: str, asks: bool) -> None:
    assert is_question(Line(0, 1, text, text)) is asks
