"""A line that holds the author's name in an element of its own is cut around it."""

from __future__ import annotations

import pytest

import newsclean
from tests.readers.recut.pages import STORY, below_headline


def bylines(block: str) -> list[str]:
    return newsclean.clean(below_headline(block)).bylines


def test_a_name_among_topics_and_counts_is_cut_out() -> None:
    row = "<div>Hạ tầng, <span class=author-name>Lưu Huy</span>, <span>12 bình luận</span></div>"
    assert bylines(row) == ["Lưu Huy"]


def test_a_name_and_the_post_right_after_it_are_two_lines() -> None:
    row = "<div class=byline><span>Anna Lưu</span><span>Phóng viên</span></div>"
    page = newsclean.explain(below_headline(row))
    assert [line.text for line in page.lines[1:3]] == ["Anna Lưu", "Phóng viên"]


def test_an_empty_element_between_them_is_no_line() -> None:
    row = "<div class=byline><span>Anna Lưu</span><b></b><span>Phóng viên</span></div>"
    assert bylines(row)[0] == "Anna Lưu"


def test_names_and_posts_that_one_element_holds_are_cut_too_and_a_post_by_its_class_signs_nothing() -> None:
    row = "<p>Hạ tầng</p><span class=byline><span class=byline-name>Anna Lưu</span><span class=byline-title>Ven Sông, Hải Phòng</span></span>"
    assert bylines(row) == ["Anna Lưu"]


def test_a_name_is_cut_off_the_address_behind_it_below_a_picture_of_who_it_is() -> None:
    row = "<div class=author><img src=a.jpg><span class=author__name>Anna Lưu</span><a>anna.luu@example.vn</a></div>"
    assert bylines(row) == ["Anna Lưu"]


def test_the_hour_behind_a_name_below_the_story_is_cut_off() -> None:
    name = "<span class=post-author>Người đăng: <span class=fn>Lưu Huy</span></span>"
    foot = f"<div class=foot>{name} <span>vào lúc <a href=/a>22:30</a></span></div>"
    page = f"<body><div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div>{STORY}</div>{foot}</div></body>"
    assert newsclean.clean(page).bylines == ["Lưu Huy"]


def test_a_link_that_writes_to_the_author_is_cut_off_the_name() -> None:
    assert bylines("<div class=byline><span>Anna Lưu</span> <a href='mailto:anna@example.vn'>Gửi thư cho tác giả</a></div>") == [
        "Anna Lưu"
    ]
    assert bylines("<div class=byline><a href='mailto:anna@example.vn'>Anna Lưu</a></div>") == ["Anna Lưu"]


def test_a_link_to_the_author_names_one_in_a_script_whose_words_no_list_knows() -> None:
    row = "<div class=entry-meta>ថ្ងៃទី 12 ខែមករា <span class=byline>ដោយ <a href=/author/sokha>សុខ ដារ៉ា</a></span></div>"
    article = newsclean.clean(below_headline(row))
    assert article.bylines == ["សុខ ដារ៉ា"]
    assert "មករា" not in article.text


def test_a_label_in_an_element_of_its_own_is_parted_from_the_name_that_it_is_glued_to() -> None:
    row = "<div><div class=x1><span class=y>By</span><span><a href=/team/anna-luu>Anna Lưu</a></span><span> <i></i></span></div></div>"
    assert bylines(row) == ["Anna Lưu"]


@pytest.mark.parametrize("label", ["Photo by", "Illustration by", "Illustrated by"])
def test_who_took_or_drew_the_picture_signs_nothing_though_a_class_says_so(label: str) -> None:
    row = f"<div class=byline><p>By <a rel=author>Anna Lưu</a></p><p>{label} <a rel=author>Kim Thành</a></p></div>"
    assert bylines(row) == ["Anna Lưu"]
