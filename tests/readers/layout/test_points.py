"""The box of key points between headline and text."""

from __future__ import annotations

import pytest

import newsclean
from tests.texts import BODY, LEDE, MORE

POINTS = ["Cầu dài hơn 5 km", "Miễn phí đến hết tháng Hai"]


@pytest.mark.parametrize("box", ["section", "aside"])
def test_its_heading_and_its_list_are_the_story_s(box: str) -> None:
    points = "".join(f"<li>{point}</li>" for point in POINTS)
    head = f"<header><h1>Cầu qua sông Cấm thông xe trước Tết</h1></header><{box}><h2>{{}}</h2><ul>{points}</ul></{box}>"
    page = f"<article>{head}<div><p>{LEDE}</p><p>{BODY}</p><p>{MORE}</p></div></article>"
    kept = [(one.kind, one.text) for one in newsclean.clean(page.format("Điểm chính:")).paragraphs]
    assert kept[:3] == [("subheading", "Điểm chính:"), *(("list-item", point) for point in POINTS)]
    assert len(newsclean.clean(page.format("Xem gì hôm nay")).paragraphs) == 2
