"""Cards of other stories amid the story, which no class word tells."""

from __future__ import annotations

import pytest

import newsclean
from tests.texts import BODY, LEDE, MORE

SAYS = "Chiếc đò gỗ sáu mươi tuổi được đưa về bảo tàng của tỉnh vào cuối tuần."
CARD = f"<div class=x7><span>Âm thanh</span><a href=/do><h3>Đò cuối cùng rời bến Rừng</h3></a><p>{SAYS}</p><span>24 phút</span></div>"


def text(box: str, paragraph: str = "<p>{}</p>") -> str:
    story = f"{paragraph.format(LEDE)}{paragraph.format(BODY)}{box}{paragraph.format(MORE)}"
    return newsclean.clean(f"<article><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div>{story}</div></article>").text


def test_a_card_with_a_heading_that_is_a_link_goes_whole() -> None:
    told = text(CARD)
    assert not any(part in told for part in (SAYS, "Âm thanh", "24 phút"))
    assert all(part in told for part in (LEDE, BODY, MORE))


@pytest.mark.parametrize(
    ("box", "paragraph"),
    [
        (CARD.replace("<a href=/do>", "").replace("</a>", ""), "<p>{}</p>"),
        (CARD, "<div class=x7><p>{}</p></div>"),
        (CARD.replace("<span>24", f"<p>{BODY[:-1]}, ông kể.</p><span>24"), "<p>{}</p>"),
    ],
    ids=["no link", "a chunk of the story", "two texts"],
)
def test_a_heading_with_its_text_stays(box: str, paragraph: str) -> None:
    assert SAYS in text(box, paragraph)


def test_a_heading_in_an_unknown_language_goes_with_the_linked_title_below_it() -> None:
    told = text("<div class=x7><h3>Lasīt tālāk</h3><a href=/do><h4>Đò cuối cùng rời bến Rừng</h4></a></div>")
    assert "Lasīt tālāk" not in told
    assert all(part in told for part in (LEDE, BODY, MORE))
