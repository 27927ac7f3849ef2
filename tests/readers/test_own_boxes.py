"""Boxes that are the story's own, though a tag or a style says otherwise."""

from __future__ import annotations

import pytest

import newsclean
from tests.texts import BODY, LEDE, MORE

FREE = (
    "<p>Bà con hai bờ kéo ra đầu cầu từ tờ mờ sáng, người mang cờ, người mang trống, trẻ con được nghỉ học một buổi để đi xem.</p>"
    "<p>Chuyến đò cuối cùng rời bến lúc năm giờ, chở sáu người khách và một con chó, rồi được kéo lên bãi chờ bảo tàng đến nhận.</p>"
)
FACT = "Cầu khởi công năm 2022 và có hai làn riêng cho xe buýt."


def text(story: str) -> str:
    return newsclean.clean(f"<main><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{story}</main>").text


@pytest.mark.parametrize(
    ("names", "more", "kept"),
    [("paid-part", "", True), ("overlay", "", False), ("paid-part", "<button>Mua</button>", False)],
    ids=["the part to be paid for", "hidden and no more", "an offer"],
)
def test_what_is_hidden_until_its_reader_pays_is_the_storys(names: str, more: str, kept: bool) -> None:
    paid = f"<div class={names} style='display:none'><p>{BODY}</p><p>{MORE}</p>{more}</div>"
    told = text(f"<div><p>{LEDE}</p>{FREE}</div>{paid}")
    assert (MORE in told) == kept


@pytest.mark.parametrize(
    ("box", "kept"),
    [
        (f"<aside><h3>Về cây cầu</h3><p>{FACT}</p><p>Mỗi ngày có chừng bốn mươi nghìn lượt xe qua lại.</p></aside>", True),
        (f"<aside><ul><li>{FACT}</li></ul></aside>", True),
        (f"<aside><p>{FACT}</p></aside>", False),
        (f"<aside><h3><a href=/cau>Về cây cầu</a></h3><p>{FACT}</p></aside>", False),
        (f"<aside class=related><h3>Về cây cầu</h3><p>{FACT}</p></aside>", False),
    ],
    ids=["texts below a heading", "a list", "one text", "a link", "a class"],
)
def test_facts_beside_the_story_are_its_own(box: str, kept: bool) -> None:
    assert (FACT in text(f"<div><p>{LEDE}</p><p>{BODY}</p>{box}<p>{MORE}</p></div>")) == kept
