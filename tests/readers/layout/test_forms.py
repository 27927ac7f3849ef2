"""Small boxes amid a story that ask a reader for something."""

from __future__ import annotations

import newsclean
from tests.texts import BODY, LEDE, MORE

SAYS = "Mỗi sáng, chúng tôi gửi cho bạn những tin đáng đọc nhất."
FORM = "<form><input type=email><button>Gửi</button></form>"


def text(box: str) -> str:
    story = f"<p>{LEDE}</p><p>{BODY}</p>{box}<p>{MORE}</p>"
    return newsclean.clean(f"<article><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div>{story}</div></article>").text


def test_what_stands_with_a_form_in_a_small_box_says_what_the_form_is_for() -> None:
    told = text(f"<div><h4>Tin sớm</h4><p>{SAYS}</p>{FORM}</div>")
    assert SAYS not in told
    assert "Tin sớm" not in told
    assert all(part in told for part in (LEDE, BODY, MORE))
    assert SAYS not in text(f"<div><h4>Tin sớm</h4><p>{SAYS}</p><input><button>Gửi</button></div>")


def test_text_right_above_a_form_that_stands_in_the_storys_own_element_stays() -> None:
    assert BODY in text(FORM)
    assert SAYS in text(f"<div><p>{BODY}</p><p>{SAYS}</p><p>{MORE}</p>{FORM}</div>")
