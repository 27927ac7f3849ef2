"""Pull quotes that no markup calls so are said whole by a paragraph beside them."""

from __future__ import annotations

import pytest

import newsclean
from tests.texts import BODY, LEDE, MORE

QUOTE = "“Tám năm nay tôi chờ chiếc cầu này từng ngày một.”"
SAID = f"{QUOTE[:-2]}”, bà Lưu Thị Hoa, người bán hàng ở bến phà cũ, nói với các con trong buổi sáng thông xe đầu tiên."


@pytest.mark.parametrize("box", ["<div class=css-1x><p>{}</p></div>", "<p>{}</p>"])
def test_a_sentence_that_the_next_paragraph_says_is_a_pull_quote(box: str) -> None:
    pulled = box.format(QUOTE)
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div><p>{LEDE}</p><p>{BODY}</p>{pulled}<p>{{}}</p></div></div>"
    assert [one.text for one in newsclean.clean(page.format(SAID)).paragraphs] == [BODY, SAID]
    assert [one.text for one in newsclean.clean(page.format(MORE)).paragraphs] == [BODY, QUOTE, MORE]


@pytest.mark.parametrize("label", ["", "Tóm tắt: "])
def test_what_is_cut_off_the_story_above_it_goes(label: str) -> None:
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div><p>{label}{LEDE[:80]}...</p><p>{LEDE}</p><p>{BODY}</p></div></div>"
    article = newsclean.clean(page)
    assert (article.lede, [one.text for one in article.paragraphs]) == (LEDE, [BODY])


def test_a_heading_may_be_said_again() -> None:
    heading = "<h3>Tám năm nay tôi chờ chiếc cầu này từng ngày một.</h3>"
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div><p>{LEDE}</p><p>{BODY}</p>{heading}<p>{SAID}</p></div></div>"
    assert len(newsclean.clean(page).paragraphs) == 3


def test_a_gallery_s_title_beside_each_of_its_pictures_goes() -> None:
    gallery = "<div>Cầu mới thông xe</div>" * 5
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div><p>{LEDE}</p><p>{BODY}</p>{{}}<p>{MORE}</p></div></div>"
    assert [one.text for one in newsclean.clean(page.format(gallery)).paragraphs] == [BODY, MORE]
    refrain = "<div>Cầu mới thông xe</div><div>Đò cũ lên bờ</div>" * 5
    assert len(newsclean.clean(page.format(refrain)).paragraphs) == 12
    figures = "<figure><img src=a.jpg><figcaption>Cầu mới thông xe</figcaption></figure>" * 5
    assert [one.text for one in newsclean.clean(page.format(figures)).captions] == ["Cầu mới thông xe"]
