"""The headline of an HTML page: what the reader sees, told by the page's own titles."""

from __future__ import annotations

import pytest

import newsclean
from tests.readers.texts import EASTERN, STORY, TITLE, headline


@pytest.mark.parametrize(
    "title",
    [
        f"Báo Ven Sông - {TITLE}",
        f"VENSONG.VN|{TITLE} | Tin",
        f"Báo Ven Sông : Tin tức : Giao thông : {TITLE}",
        f"Ven Sông » {TITLE}",
    ],
)
def test_a_site_may_stand_first_in_the_title(title: str) -> None:
    assert headline(title, f"<h1><a href=/>Báo Ven Sông</a></h1><div class=bai>{TITLE}</div>") == TITLE


def test_the_headline_is_no_crumb_and_the_visible_heading_counts_where_titles_differ() -> None:
    crumbs = "<ol><li><a href=/>Tin</a></li><li><h1>Cầu sông Hồng: cầu thứ chín đã xong</h1></li></ol>"
    told = "Cầu sông Hồng: cầu thứ chín đã xong"
    assert headline(f"{told} | Báo Ven Sông", f"{crumbs}<h2>{TITLE}</h2>", TITLE) == TITLE
    assert headline(told, f"<h1>{TITLE}</h1>", told) == TITLE


def test_a_kicker_or_a_subtitle_in_the_heading_is_cut_off() -> None:
    kicker = f"<h1><span class=overline>Giao thông thủ đô</span>{TITLE}</h1>"
    assert headline("Ven Sông", kicker) == TITLE
    assert headline("Ven Sông", f"<h1><span>{TITLE}</span> <small>Cây cầu dài nhất của thành phố</small></h1>", TITLE) == TITLE


def test_a_kicker_with_a_colon_that_all_titles_have_is_part_of_the_headline() -> None:
    told = f"Thủ đô: {TITLE}"
    assert headline(told, f"<h1><span class=kicker>Thủ đô</span><span>: </span><span>{TITLE}</span></h1>", told) == told


def test_a_kicker_whose_colon_stands_as_in_a_sentence_is_part_of_the_headline() -> None:
    assert headline(f"{TITLE} - Ven Sông", f'<h1>"Chờ bốn năm": {TITLE}</h1>', TITLE) == f'"Chờ bốn năm": {TITLE}'
    assert headline(f"{TITLE} - Ven Sông", f"<h1>Sở Giao thông thông báo :{TITLE}</h1>", TITLE) == TITLE


def test_a_heading_in_what_only_its_class_calls_a_path_is_the_headline_if_no_other_is() -> None:
    boxed = f"<div class=article-teaser-breadcrumb><h1>{TITLE}</h1></div>"
    assert headline(f"Giao thông thủ đô - {TITLE}", f"{boxed}<p>Giao thông thủ đô</p>", TITLE) == TITLE


@pytest.mark.parametrize(
    "home", ["/", "https://vensong.example", "https://web.archive.org/web/20140226054445/http://vensong.example/"]
)
def test_a_heading_that_leads_home_is_the_site_s_name_and_a_blog_s_headlines_are_links(home: str) -> None:
    paper = "Báo Ven Sông và vùng phụ cận"  # too long to be told from a headline by its length
    above = f"<h1><a href={home}>{paper}</a></h1><div><h2><a href=/2026/01/12/cau>{TITLE}</a></h2></div>"
    assert headline(f"{paper} » Lưu trữ » {TITLE}", above) == TITLE
    assert headline(f"{paper} | {TITLE}", f"<div><a href={home}>{paper}</a></div><h2><a href=/cau>{TITLE}</a></h2>") == TITLE


def test_a_heading_that_links_to_its_post_is_the_headline_where_the_h1_has_no_word_of_the_title() -> None:
    post = f"<div><h2><a href=/2026/01/12/cau>{TITLE}</a></h2></div>"
    assert headline(TITLE, f"<h1>Báo Xa</h1>{post}") == TITLE
    assert headline(TITLE, f"<h1>Cầu mới bắc qua sông</h1>{post}") == "Cầu mới bắc qua sông"


def test_a_line_that_is_called_a_category_and_signs_the_story_is_its_byline() -> None:
    page = f"<title>{TITLE}</title><h1>{TITLE}</h1><p><span class=category>Tác giả: Minh Hằng</span></p><p>12/01/2026</p>{STORY}"
    article = newsclean.clean(page)
    assert (article.kicker, article.bylines) == (None, ["Minh Hằng"])


def test_a_headline_on_two_rows_is_joined() -> None:
    assert headline(TITLE, "<h1>Cầu thứ chín<br>qua sông Hồng thông xe</h1>") == TITLE


def test_the_only_h1_is_the_headline_though_another_heading_says_the_title_too() -> None:
    head = f'<head><meta property="og:title" content="{TITLE}"></head>'
    page = newsclean.explain(f"<html>{head}<body><h2>{TITLE}</h2><h1>{TITLE}</h1><div class=body>{STORY}</div></body></html>")
    markup = page.lines[page.story.headline].markup
    assert markup is not None
    assert markup.element.tag == "h1"


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("论“差不多”_例江论坛", "论“差不多”"),
        ("例陽夕刊 - 暮らし：「夏が決める」味噌蔵の元銀行員", "「夏が決める」味噌蔵の元銀行員"),
    ],
    ids=["four characters", "a section, a colon and a quote"],
)
def test_a_short_or_a_quoted_headline_of_an_eastern_page_is_told_by_its_title(title: str, shown: str) -> None:
    text = "".join(f"<p>{one}</p>" for one in EASTERN)
    page = f"<html><head><title>{title}</title></head><body><h1><a href=/>例江论坛</a></h1><h2>{shown}</h2><div>{text}</div></body></html>"
    assert newsclean.clean(page).headline == shown


def test_quotes_at_the_end_of_a_title_are_no_divider() -> None:
    quoted = "«Cầu này tôi chờ đã hai mươi năm»"
    assert headline(f"{quoted} - Báo Ven Sông", f"<h1>{quoted}</h1>", f"{quoted} - Báo Ven Sông") == quoted


def test_a_heading_below_the_story_does_not_take_it_away() -> None:
    page = f"<html><head><title>{TITLE}</title></head><body><div>{STORY}</div><div><h1>{TITLE}</h1></div></body></html>"
    article = newsclean.clean(page)
    assert article.headline == TITLE
    assert [article.lede, *(paragraph.text for paragraph in article.paragraphs)] == STORY.replace("<p>", "").replace(
        "</p>", ""
    ).split("\n")


def test_a_page_below_an_error_message_still_has_its_title() -> None:
    page = f"<b>Warning</b>: no database<br><!DOCTYPE html><html><head><title>{TITLE} | Ven Sông</title></head><body>"
    linked = f"<article><h2><a href=/bai>{TITLE}</a></h2><div>{STORY}</div></article>"
    assert newsclean.clean(page + linked).headline == TITLE


JAPANESE = "ホタテ水揚げ、昨年の半分　海水温上昇で"


@pytest.mark.parametrize("divider", ["　", "｜", "_"])
def test_the_name_of_a_paper_after_a_japanese_headline_is_cut_off(divider: str) -> None:
    told = f"{JAPANESE}{divider}陸奥日報"
    site = '<meta property="og:site_name" content="陸奥日報">'
    shown = JAPANESE.replace("　", " ")
    assert headline(told, f"{site}<h1>{JAPANESE}</h1>") == shown
    assert headline(told, site) == shown
    assert headline(told, f"{site}<h1>{told}</h1>") == shown


def test_a_headline_may_end_with_words_that_the_name_of_a_paper_has() -> None:
    site = '<meta property="og:site_name" content="Ven Sông">'
    assert headline("Cây cầu của báo Ven Sông", f"{site}<h1>Cây cầu của báo Ven Sông</h1>") == "Cây cầu của báo Ven Sông"


def test_the_name_of_a_site_is_no_headline_though_all_titles_of_the_page_say_it() -> None:
    page = (
        '<head><link rel=canonical href="https://www.riverhouse.gov/a"><meta property="og:title" content="The River House">'
        f"<title>The River House | riverhouse.gov</title></head><h1>{TITLE}</h1><div>{STORY}</div>"
    )
    assert newsclean.clean(page).headline == TITLE


def test_what_heads_the_page_s_masthead_gives_way_to_what_heads_the_article() -> None:
    clock = "<div>Thứ hai, 12/01/2026 - 10:21</div>"
    masthead = f"<header><h1>{TITLE}</h1>{clock}<nav><a href=/a>Tin</a></nav></header>"
    page = f"<meta property='og:title' content='{TITLE}'>{masthead}<article><h3>{TITLE}</h3><p>11/01/2026</p>{STORY}</article>"
    article = newsclean.clean(page)
    assert (article.headline, article.dateline.published) == (TITLE, "2026-01-11")


def test_a_heading_is_cut_at_no_mark_of_a_letter() -> None:
    told = "तीन वरिष्ठ पत्रकारों की सोमवार सुबह जेल से रिहाई हुई"
    heading = f"नदी पार की पुरानी नौका {told}"
    assert headline(f"{heading} | उदाहरण", f"<h1>{heading}</h1>", told) == heading
    assert headline(f"{told} | उदाहरण", f"<h1>नौका: {told}</h1>", told) in (told, f"नौका: {told}")


def test_an_opening_quote_that_nothing_closes_divides_the_title_from_the_site() -> None:
    heading = f"<div><h2><a href=/2026/01/12/cau>{TITLE}</a></h2></div>"
    assert headline(f"{TITLE} « Báo Ven Sông và vùng phụ cận", heading) == TITLE
    quoted = "Cầu « thứ chín » qua sông Hồng thông xe"
    assert headline(f"{quoted} - Ven Sông", f"<h1>{quoted}</h1>") == quoted


def test_a_kicker_whose_colon_is_not_shown_is_cut_off() -> None:
    heading = f"<h1><span class=kicker>Cầu sông Hồng</span><span class=hide>:</span><span>{TITLE}</span></h1>"
    assert headline(f"Cầu sông Hồng: {TITLE} - Báo", heading) == TITLE


def test_an_h2_that_says_a_title_with_its_kicker_is_the_headline() -> None:
    heading = "<div><h2><span class=kicker>Đôi bờ sông Hồng</span> Thêm cây cầu mới</h2></div>"
    assert headline("Đôi bờ sông Hồng: Thêm cây cầu mới - Hà Nội - Ven Sông", heading) == "Thêm cây cầu mới"
