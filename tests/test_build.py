"""The article of a page: what kept lines become."""

from __future__ import annotations

import pytest

import newsclean
from tests.texts import BODY, LEDE, MORE


def test_a_byline_with_a_notice_below_it_is_no_caption() -> None:
    article = newsclean.clean(f"<p>{LEDE}</p><p>{BODY}</p><p>Bài và ảnh: Lưu Huy</p><p>{MORE}</p>")
    assert (article.bylines, article.captions) == (["Lưu Huy"], [])


def test_a_headline_may_open_with_the_words_of_a_prompt() -> None:
    story = [
        "The city opened its ninth bridge over the river on Monday, linking two districts after four years of work and two floods.",
        "The bridge is five kilometres long and was built by two contractors at a cost of three hundred million dollars, they said.",
    ]
    headline = "In pictures: the ninth bridge over the river"
    assert newsclean.clean("\n".join(["Home", headline, "January 12, 2026", *story])).headline == headline
    page = newsclean.explain(f"<main><h1>{headline}</h1><p>{story[0]}</p><p>{story[1]}</p></main>")
    assert page.verdicts[0] and page.verdicts[0].role == "headline"


def test_a_list_that_the_story_announces_is_kept_above_a_prompt() -> None:
    page = "\n".join(
        [LEDE, BODY, MORE, "Ưu điểm:", "Pin rất bền", "Giá khá rẻ", "Ý kiến bình luận:", "Bạn cần đăng nhập để gửi bình luận"]
    )
    assert [one.text for one in newsclean.clean(page).paragraphs][-3:] == ["Ưu điểm:", "Pin rất bền", "Giá khá rẻ"]


def test_the_headline_of_a_page_dumped_whole_stands_far_above_its_body() -> None:
    menu = [f"Nút số {number}" for number in range(30)]
    page = "\n".join(["Trang chủ", "Cây cầu thứ chín bắc qua sông Cấm khánh thành", *menu, LEDE, BODY, MORE])
    assert newsclean.clean(page).headline == "Cây cầu thứ chín bắc qua sông Cấm khánh thành"


def test_one_word_signs_a_story_only_where_papers_have_pen_names() -> None:
    story = [
        "The city opened its ninth bridge over the river on Monday, linking two districts after four years of work and two floods.",
        "The bridge is five kilometres long and was built by two contractors at a cost of three hundred million dollars, they said.",
    ]
    head = ["City opens its ninth bridge over the river", "January 12, 2026"]
    assert newsclean.clean("\n".join([*head, "Background", *story])).bylines == []
    assert newsclean.clean("\n".join([*head, "Reuters", *story])).bylines == ["Reuters"]
    assert newsclean.clean("\n".join([*head, "By Ann Lee", *story])).bylines == ["Ann Lee"]


def test_a_place_that_the_markup_sets_before_the_lede_is_no_part_of_it() -> None:
    page = (
        f"<h1>Cầu qua sông Cấm thông xe trước Tết</h1><p class=description><span class=location-stamp>Hải Phòng</span>{LEDE}</p>"
    )
    article = newsclean.clean(f"<div>{page}<p>{BODY}</p><p>{MORE}</p></div>")
    assert (article.dateline.place, article.lede) == ("Hải Phòng", LEDE)


def test_who_wrote_a_story_is_told_by_reference_and_by_the_card_for_sharing() -> None:
    story = f"<h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{LEDE}</p><p>{BODY}</p>"
    graph = """<script type="application/ld+json">{"@graph":[{"@type":"Article","headline":"Cầu","author":{"@id":"#p1"}},
    {"@type":"Person","@id":"#p1","name":"Anna Lưu"}]}</script>"""
    card = '<meta name="twitter:label1" content="Viết bởi"><meta name="twitter:data1" content="Anna Lưu">'
    assert newsclean.clean(f"<head>{graph}</head>{story}").bylines == ["Anna Lưu"]
    assert newsclean.clean(f"<head>{card}</head>{story}").bylines == ["Anna Lưu"]


def test_a_name_to_log_in_with_is_weaker_than_the_byline_shown() -> None:
    data = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Cầu","author":{"name":"anna.luu"}}</script>'
    page = f"<h1>Cầu qua sông Cấm thông xe trước Tết</h1>{{}}<p>{LEDE}</p><p>{BODY}</p>"
    assert newsclean.clean(data + page.format("<p class=author>Anna Lưu</p>")).bylines == ["Anna Lưu"]
    assert newsclean.clean(data + page.format("")).bylines == ["anna.luu"]


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ('<span itemprop="datePublished" content="2026-01-12"></span>', "2026-01-12"),
        ('<link rel="canonical" href="https://example.com/2026/01/12/cau/">', "2026-01-12"),
    ],
    ids=["microdata", "address"],
)
def test_a_date_of_last_resort(head: str, published: str) -> None:
    page = f"<html><head>{head}</head><body><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{LEDE}</p><p>{BODY}</p></body></html>"
    assert newsclean.clean(page).dateline.published == published


def test_control_characters_are_the_quotes_that_they_were() -> None:
    page = "<h1>Town opens its ninth bridge</h1><p>\u0093It\u0092s our bridge,\u0094 said the mayor, who cut the ribbon on Monday.</p>"
    assert "“It’s our bridge,”" in newsclean.clean(page).text


def test_the_author_of_a_meta_tag_signs_rather_than_the_editor_shown_beside() -> None:
    head = '<meta name="content_author" content="Lưu Huy">'
    page = (
        f"{head}<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div class=author>Lưu Huy</div><div class=author>Anna Lê</div>"
    )
    assert newsclean.clean(f"{page}<p>{LEDE}</p><p>{BODY}</p></div>").bylines == ["Lưu Huy"]
