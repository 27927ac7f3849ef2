"""Titles of other stories inside a dump: which rule takes them, and which titles and lists are the story's own."""

from __future__ import annotations

import pytest

from newsclean import explain

HEADLINE = "Hà Nội khánh thành cầu mới trước Tết Nguyên đán"
LEDE = "Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận với nhau sau bốn năm thi công liên tục."
BODY = (
    "Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách thành phố.",
    "Theo ông Nam, công trình hoàn thành sớm ba tháng so với kế hoạch đã được phê duyệt, tiết kiệm gần 200 tỷ đồng cho dự án.",
)
LINKS = ('- Người dân hai bờ sông "đổ xô" đi thử cầu mới', "- Vì sao giá vé phà qua sông lại tăng gấp đôi?")
POINTS = ("- Cầu nối hai quận đông dân nhất của thành phố", "- Phà qua sông sẽ ngừng chạy từ tháng sau")


def rules(*rows: str) -> dict[str, str]:
    """The rule that judged each row."""
    return {line.text: verdict.rule for line, verdict in explain("\n".join(rows)).judged()}


def test_dashed_lines_are_links_where_one_quotes_or_asks() -> None:
    judged = {line.text: verdict for line, verdict in explain("\n".join((HEADLINE, LEDE, *LINKS, *BODY))).judged()}
    assert ["marked with dashes" in judged[link].because for link in LINKS] == [True, True]


@pytest.mark.parametrize("above", [(LEDE, BODY[0]), (LEDE,)], ids=["between paragraphs", "right below the lede"])
def test_dashed_points_of_a_story_stay(above: tuple[str, ...]) -> None:
    judged = rules(HEADLINE, *above, *POINTS, *BODY[len(above) - 1 :])
    assert "inline-related" not in {judged[point] for point in POINTS}


@pytest.mark.parametrize(
    ("title", "taken"),
    [
        ("Vì sao giá vé phà qua sông tăng gấp đôi chỉ sau một đêm?", True),
        ("Ông Nam nói vậy. Ai sẽ trả tiền vé phà cho dân?", False),
    ],
)
def test_a_title_that_asks_above_an_agency_tag_is_a_teasers(title: str, taken: bool) -> None:
    teaser = "(TTO) - Sáng nay nhiều người dân hai bờ sông cho biết vé phà đã tăng gấp đôi so với tuần trước mà không ai báo."
    assert (rules(HEADLINE, LEDE, BODY[0], title, teaser, BODY[1], LEDE.replace("12/1", "13/1"))[title] == "teaser") == taken
