"""What an element's attributes say of it."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

import newsclean
from newsclean.markup.element import said_of
from newsclean.markup.words import NOTHING
from tests.texts import BODY, LEDE, MORE


def test_the_names_of_the_whole_page_are_no_box() -> None:
    headline = "<h1><a href=/cau-song-cam>Cầu qua sông Cấm thông xe trước Tết</a></h1>"
    title = "<title>Cầu qua sông Cấm thông xe trước Tết</title>"
    page = f"{title}<body class='welcome_ad_on has-ads'><header>{headline}</header><div><p>{LEDE}</p><p>{BODY}</p><p>{MORE}</p></div></body>"
    kept = {line.text for line in newsclean.explain(page).kept("headline")}
    assert kept == {"Cầu qua sông Cấm thông xe trước Tết"}


def test_what_is_said_of_all_the_page_is_said_of_none_of_its_nodes() -> None:
    page = LexborHTMLParser("<body class=comments><div class=comments>Hay quá!</div></body>")
    body, box = page.css_first("body"), page.css_first("div")
    assert body is not None
    assert box is not None
    assert said_of(body) == NOTHING != said_of(box)


def test_a_state_of_an_element_is_no_box() -> None:
    title = "<title>Cầu qua sông Cấm thông xe trước Tết</title>"
    headline = "<h1><a href=/cau-song-cam>Cầu qua sông Cấm thông xe trước Tết</a></h1><p class=byline>Anna Lưu</p>"
    story = f"<div><p>{LEDE}</p><p>{BODY}</p><p>{MORE}</p></div>"
    assert newsclean.clean(f"{title}<div class='box modal-enabled'>{headline}{story}</div>").bylines == ["Anna Lưu"]


def test_a_window_over_the_page_is_told_by_its_role() -> None:
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{LEDE}</p><div {{}}><p>{BODY}</p></div><p>{MORE}</p></div>"
    assert BODY in newsclean.clean(page.format("class=dialog")).text
    assert BODY not in newsclean.clean(page.format("role=dialog")).text


def test_a_tag_of_the_page_s_own_says_what_its_element_is() -> None:
    box = "<app-newsletter-box><h3>Tin sớm mỗi ngày</h3><p>Mỗi sáng, chúng tôi gửi cho bạn những tin đáng đọc nhất.</p></app-newsletter-box>"
    page = f"<app-root><h1>Cầu qua sông Cấm thông xe trước Tết</h1><app-text><p>{LEDE}</p>{box}<p>{BODY}</p></app-text><p>{MORE}</p></app-root>"
    article = newsclean.clean(page)
    assert [article.lede, *(paragraph.text for paragraph in article.paragraphs)] == [LEDE, BODY, MORE]


def test_a_node_with_a_tag_of_the_page_s_own_says_so_without_its_element() -> None:
    page = LexborHTMLParser("<ps-comments></ps-comments><ps-text></ps-text>")
    comments, text = page.css_first("ps-comments"), page.css_first("ps-text")
    assert comments is not None
    assert text is not None
    assert said_of(comments).box == "comment-box"
    assert said_of(text) == NOTHING


@pytest.mark.parametrize("name", ["quang-cao-giam-manh", "toc-3", "toc_3", "3182fcbd-ad31-41b1-bcd2-2fdd3c0afc76"])
def test_an_id_made_for_links_to_a_heading_names_no_box(name: str) -> None:
    heading = LexborHTMLParser(f"<h2 id={name}>Quảng cáo giảm mạnh</h2>").css_first("h2")
    assert heading is not None
    assert said_of(heading) == NOTHING


@pytest.mark.parametrize(
    "tag", ["<h2 id=quang-cao>Bài khác</h2>", "<h2 id=comments>Comments</h2>", "<div id=toc-3>Quảng cáo</div>"]
)
def test_any_other_id_does(tag: str) -> None:
    node = LexborHTMLParser(tag).css_first("[id]")
    assert node is not None
    assert said_of(node).box is not None
