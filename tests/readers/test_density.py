"""What a character is worth in scripts that say more in one, or put no space between words."""

from __future__ import annotations

import pytest

from newsclean.readers.density import DENSE_FACTOR, density, worth
from newsclean.readers.dom import Dom


@pytest.mark.parametrize(
    ("sample", "dense"),
    [
        ("The city opened its ninth bridge on Monday.", False),
        ("Thành phố khánh thành cây cầu thứ chín sáng 12/1.", False),
        ("город открыл девятый мост через реку", False),
        ("横跨白水河的南北大桥正式通车，大桥全长五公里。", True),
        ("สะพานแห่งที่เก้าเปิดแล้วเมื่อวันจันทร์", True),
        ("강을 건너는 새 다리가 개통했습니다.", True),
        ("Cầu thứ chín (第九桥) thông xe sáng nay ở Hà Nội", False),
        ("", False),
    ],
)
def test_a_character_is_worth_more_where_it_says_more(sample: str, dense: bool) -> None:
    assert worth(sample) == (DENSE_FACTOR if dense else 1.0)


def test_a_page_is_of_the_script_of_its_longest_lines() -> None:
    menu = "".join(f"<li>News {number}</li>" for number in range(30))
    story = "<p>横跨白水河的南北大桥正式通车，大桥全长五公里，双向八车道，从动工到完工历时四年，比计划提前三个月。</p>" * 5
    assert density(Dom(menu + story).pieces) == DENSE_FACTOR
    assert density(Dom(menu).pieces) == 1.0
