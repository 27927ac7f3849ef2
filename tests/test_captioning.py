"""Captions of an article: their texts and credits, and which lines are one caption."""

from __future__ import annotations

import pytest

import newsclean
from tests.texts import BODY, LEDE, MORE


@pytest.mark.parametrize(
    "page",
    [
        f"{LEDE}\n{BODY}\nCông nhân kiểm tra dây văng trước giờ thông xe.\nẢnh: Lưu Huy\n{MORE}",
        f"<p>{LEDE}</p><p>{BODY}</p><figure><img src=a.jpg><figcaption>Công nhân kiểm tra dây văng trước giờ thông xe.</figcaption>"
        f"<div class=source>Ảnh: Lưu Huy</div></figure><p>{MORE}</p>",
    ],
    ids=["text", "html"],
)
def test_a_line_that_only_credits_goes_to_the_caption_above_it(page: str) -> None:
    captions = newsclean.clean(page).captions
    assert [(one.text, one.credit) for one in captions] == [("Công nhân kiểm tra dây văng trước giờ thông xe.", "Lưu Huy")]


@pytest.mark.parametrize(
    "said",
    [
        "<div class=credit>{credit}</div>{caption}",
        "<span class=copyright>Ảnh: {credit}</span><p class=desc>{caption}</p>",
        "<div><div class=media__copyright><div class=m-copyright>© {credit}</div></div><div class=media__description>{caption}</div></div>",
    ],
)
def test_a_credit_in_an_element_of_its_own_above_the_caption_is_that_caption_s(said: str) -> None:
    caption, credit = "Người dân đi qua cầu mới, sáng 12/1.", "Lưu Huy / Tribun"
    picture = f"<div><img src=a.jpg>{said.format(credit=credit, caption=caption)}</div>"
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{picture}<div><p>{LEDE}</p><p>{BODY}</p></div></div>"
    assert [(one.text, one.credit) for one in newsclean.clean(page).captions] == [(caption, credit)]


def test_a_name_that_a_class_calls_a_credit_is_no_author_s_in_a_picture_s_box_above_the_story() -> None:
    said = "<p class=picture-credit>Lưu Huy</p><p class=picture-caption>Người dân đi qua cầu mới.</p>"
    picture = f"<div><img src=a.jpg><div>{said}</div></div>"
    page = f"<main><div><h1>Cầu qua sông Cấm thông xe trước Tết</h1></div>{picture}<div><p>{LEDE}</p><p>{BODY}</p></div></main>"
    article = newsclean.clean(page)
    assert [(one.text, one.credit) for one in article.captions] == [("Người dân đi qua cầu mới.", "Lưu Huy")]


@pytest.mark.parametrize("caption", ["(Nguồn: )", "Ảnh: .", "Photo: -", 'Clip: ""'])
def test_a_credit_that_names_nobody_stays_the_text_of_its_caption(caption: str) -> None:
    page = f"<h1>Cầu mới thông xe trước Tết</h1><p>{LEDE}</p><figure><img src=a><figcaption>{caption}</figcaption></figure>"
    assert [(found.text, found.credit) for found in newsclean.clean(page).captions] == [(caption, None)]


def test_a_name_that_only_a_style_sheet_parts_from_the_caption_is_its_credit() -> None:
    shown = "<span>Công nhân kiểm tra dây văng của cây cầu</span><span>Lưu Huy</span>"
    page = f"<p>{LEDE}</p><p>{BODY}</p><figure><img src=a.jpg><figcaption>{shown}</figcaption></figure><p>{MORE}</p>"
    (caption,) = newsclean.clean(page).captions
    assert (caption.text, caption.credit) == ("Công nhân kiểm tra dây văng của cây cầu", "Lưu Huy")
    (caption,) = newsclean.clean(page.replace("</span><span>", "</span> <span>")).captions
    assert caption.credit is None


def test_each_of_two_figures_keeps_the_credit_that_stands_above_its_caption() -> None:
    figure = "<figure><img src=a.jpg><footer class=credit>{}</footer><figcaption>{}</figcaption></figure>"
    pictures = figure.format("APA/Anna Lee", "Die Brücke am Montag.") + figure.format("APA/Max Muster", "Der Bau im Sommer.")
    story = (
        "<p>Die Stadt hat am Montag ihre neunte Brücke über den Fluss eröffnet, vier Jahre nach dem Beginn der Arbeiten.</p>" * 2
    )
    captions = newsclean.clean(f"<article><h1>Neunte Brücke eröffnet</h1>{story}{pictures}{story}</article>").captions
    assert [(one.text, one.credit) for one in captions] == [
        ("Die Brücke am Montag.", "APA/Anna Lee"),
        ("Der Bau im Sommer.", "APA/Max Muster"),
    ]
