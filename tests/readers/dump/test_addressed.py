"""Addresses behind the words of links are no text, where a dump writes those of all its links so."""

from __future__ import annotations

import pytest

from newsclean import clean
from newsclean.readers.dump.addressed import is_addressed, is_only_link, leads_to, unmarked

STORY = """
Cầu Bãi Sậy thông xe sớm hai tháng

Kim Thành (/tac-gia/kim-thanh)
Chia sẻ (javascript:;)
Sáng 12/1, huyện Vĩnh Tân (https://example.vn/vinh-tan) thông xe cây cầu thứ chín bắc qua sông, nối hai xã sau bốn năm thi công liên tục.

  • Bến phà Cồn Én thêm chuyến đêm     (/ben-pha-con-en.html)
  • Chợ nổi dời về bến mới     (/cho-noi.html)

Theo ông Nam (trưởng ban), cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.

Tin mới (#tin-moi)
"""


@pytest.mark.parametrize(
    ("row", "text"),
    {
        "Chia sẻ (javascript:;) Thích (javascript:;)": "Chia sẻ Thích",
        "Theo Nhịp Cầu (http://example.vn/nhip_(moi)), cầu xong": "Theo Nhịp Cầu, cầu xong",
        "Read on [https://example.com/bridge]": "Read on",
        "Read on <https://example.com/bridge>": "Read on",
        "(mailto:?subject=Cầu mới thông xe)": "",
        "Gọi open() rồi foo(/x) ở mục (#12)": "Gọi open() rồi foo(/x) ở mục (#12)",
        "Ảnh (/a.jpg)(/anh)": "Ảnh",
        "Gió 60 (km/h), giá 5 (triệu đồng)": "Gió 60 (km/h), giá 5 (triệu đồng)",
    }.items(),
)
def test_addresses_are_no_text(row: str, text: str) -> None:
    assert unmarked(row) == text


def test_an_item_that_is_a_link_is_told() -> None:
    assert is_only_link("• Chợ nổi dời về bến mới (/cho-noi.html)")
    assert not is_only_link("Theo ông Nam (/nam)")
    assert leads_to("Kim Thành (/tac-gia/kim-thanh)") == "/tac-gia/kim-thanh"


def test_one_address_in_a_sentence_is_the_writers() -> None:
    assert not is_addressed("Hồ sơ nộp tại cổng (https://example.vn/ho-so) trước ngày 5/8.\n" * 9)


def test_a_dump_with_addresses_is_read_without() -> None:
    article = clean(STORY)
    assert article.headline == "Cầu Bãi Sậy thông xe sớm hai tháng"
    assert article.bylines == ["Kim Thành"]
    assert article.lede is not None
    assert article.lede.startswith("Sáng 12/1, huyện Vĩnh Tân thông xe")
    assert len(article.paragraphs) == 1


@pytest.mark.parametrize("end", ["\r\n", "\r"], ids=repr)
def test_rows_may_end_in_other_ways(end: str) -> None:
    assert is_addressed(STORY.replace("\n", end))
