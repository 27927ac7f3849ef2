"""Sentences whose links stand in rows of their own are one line again; on any other page, rows stay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.readers.dump.spliced import spliced
from newsclean.readers.text import read_text

# What Beautiful Soup's get_text("\\n", strip=True) makes of a page.
DUMP = """Trạm đèn Hòn Lan tự bật khi trời tối
Kim Thành
Theo
Báo Ví Dụ
, ông Trần Văn Đảo rời trạm đèn sáng 12/1, sau 31 năm ở
đảo Hòn Lan
.
Ông nói với
Reuters
rằng đèn mới dùng pin mặt trời, báo về đất liền (
nơi có người trực
) mỗi khi tắt
, nên đảo chỉ còn chim biển.
Hai ca sĩ
Mai Anh
,
Hữu Dũng
và nhiều người khác đã hát trên bến
cho ông nghe trước giờ tàu chạy.
Từ khóa:
hải đăng
,
Hòn Lan
,
pin mặt trời
Xem thêm
"""
LINES = [
    "Trạm đèn Hòn Lan tự bật khi trời tối",
    "Kim Thành",
    "Theo Báo Ví Dụ, ông Trần Văn Đảo rời trạm đèn sáng 12/1, sau 31 năm ở đảo Hòn Lan.",
    "Ông nói với Reuters rằng đèn mới dùng pin mặt trời, báo về đất liền ( nơi có người trực) mỗi khi tắt, nên đảo chỉ còn chim biển.",
    "Hai ca sĩ",
    "Mai Anh, Hữu Dũng và nhiều người khác đã hát trên bến cho ông nghe trước giờ tàu chạy.",
    "Từ khóa:",
    "hải đăng",
    ",",
    "Hòn Lan",
    ",",
    "pin mặt trời",
    "Xem thêm",
]


def test_the_parts_of_a_sentence_are_one_line() -> None:
    page = read_text(DUMP)
    assert [line.text for line in page.lines] == LINES
    assert "".join(line.raw for line in page.lines) == DUMP
    assert [line.row for line in page.lines][:4] == [1, 2, 3, 8]


@pytest.mark.parametrize(
    "dump",
    [
        "Sóng ru bờ cát trắng,\ngió đưa cánh buồm nâu,\ntrăng lên từ phía biển\nsoi bóng hàng phi lao.\n" * 3,
        "hải đăng\nđảo xa\npin mặt trời\n" * 3,
        ".NET 12 ra mắt\n...và những điều chưa kể\n.vn là tên miền\n" * 3,
    ],
    ids=["verses", "tags", "points"],
)
def test_other_rows_stay(dump: str) -> None:
    assert [line.text for line in read_text(dump).lines] == dump.splitlines()


@given(st.lists(st.sampled_from(["theo", "Ann Lee", ",", ". Và", ")", "", "cầu mới thông xe vào sáng nay sau bốn năm thi công"])))
def test_no_row_is_lost(rows: list[str]) -> None:
    raws = [f"{row}\n" for row in rows]
    numbers, joined = spliced(range(1, len(raws) + 1), raws)
    assert "".join(joined) == "".join(raws)
    assert len(numbers) == len(joined)
