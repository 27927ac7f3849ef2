"""A caption in an inline element right below its picture is no part of the text behind it."""

from __future__ import annotations

import pytest

import newsclean
from tests.texts import BODY, LEDE, MORE

SEEN = "Cây cầu nhìn từ bờ nam trong nắng sớm"


def article(picture: str, after: str) -> newsclean.Article:
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div>{LEDE}<br><br>{BODY}<br><br>{picture}{after}</div></div>"
    return newsclean.clean(page)


@pytest.mark.parametrize(
    "picture",
    [
        f"<img src=a.jpg><span class=caption>{SEEN}</span>",
        f"<span class=photo><div><div><img src=a.jpg></div></div><em class=img_desc>{SEEN}</em></span>",
    ],
)
def test_the_text_behind_a_caption_is_a_paragraph(picture: str) -> None:
    found = article(picture, MORE)
    assert [one.text for one in found.captions] == [SEEN]
    assert [one.text for one in found.paragraphs] == [BODY, MORE]


def test_a_credit_behind_a_caption_goes_with_it() -> None:
    credit = "Nguyễn Thị Anna Lưu / Báo Ven Sông Cấm"
    found = article(f"<div><img src=a.jpg><span class=caption>{SEEN}</span> <span>Ảnh: {credit}</span></div>", MORE)
    assert [(one.text, one.credit) for one in found.captions] == [(SEEN, credit)]


def test_a_caption_and_its_credit_in_two_inline_elements_are_two_lines() -> None:
    shown = "<span class=i-caption>Công nhân kiểm tra dây văng của cây cầu</span><span class=i-credit>Ảnh: Lưu Huy</span>"
    page = f"<article><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{LEDE}</p><img src=a.jpg>{shown}<p>{BODY}</p></article>"
    assert [(one.text, one.credit) for one in newsclean.clean(page).captions] == [
        ("Công nhân kiểm tra dây văng của cây cầu", "Lưu Huy")
    ]


def test_a_credit_that_is_empty_before_the_caption_is_no_line() -> None:
    shown = "Nhịp chính của cầu sông Cấm trước ngày thông xe, nhìn từ bờ nam."
    box = f"<div class=picture><img src=a.jpg><span class=credit> </span><span class=caption>{shown}</span></div>"
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{LEDE}</p>{box}<p>{BODY}</p></div>"
    assert [caption.text for caption in newsclean.clean(page).captions] == [shown]
