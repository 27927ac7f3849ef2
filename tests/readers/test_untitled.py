"""Headlines that no title of their page says."""

from __future__ import annotations

import pytest

import newsclean
from tests.readers.texts import EASTERN, STORY, TITLE, headline


def test_a_line_above_the_byline_that_a_link_says_too_is_the_headline() -> None:
    text = "".join(f"<p>{one}</p>" for one in EASTERN)
    rows = "<tr><td>老街坊</td></tr><tr><td>百岁老人每天走三里路</td></tr><tr><td>本报记者 李明</td></tr>"
    page = (
        "<html><head><title>例州晚报</title></head><body><ul><li><a href=1>城墙下挖出水井</a></li>"
        f"<li><a href=2>百岁老人每天走三里路</a></li></ul><table>{rows}</table><div>{text}</div></body></html>"
    )
    assert newsclean.clean(page).headline == "百岁老人每天走三里路"


@pytest.mark.parametrize(
    "above",
    [
        f"<h1>Báo Ven Sông</h1><p><font size=4><b>{TITLE}</b></font><br><font size=1>12/01/2026 09:30</font></p>",
        f"<h4>Tin tức</h4><div>12/01/2026</div><div><b>{TITLE}</b></div>",
    ],
    ids=["below the paper's name", "below the stamp"],
)
def test_a_bold_line_beside_the_stamp_is_the_headline_where_the_title_names_the_paper_alone(above: str) -> None:
    assert headline("Ven Sông", above.replace("Báo Ven", "Ven")) == TITLE


def test_a_page_without_headings_sets_its_headline_in_large_letters() -> None:
    above = f"<font size=1>Thứ Hai, 12/01/2005</font><br><font size=5><b>{TITLE}</b></font><br>"
    assert headline("Báo Ven Sông", above) == TITLE
    assert headline("Báo Ven Sông", above.replace("size=5", "size=4")) == TITLE
    assert headline("Báo Ven Sông", above.replace("size=5><b>", "size=3>")) != TITLE


def test_a_line_that_is_called_a_headline_above_a_stamp_is_one_where_the_title_names_none() -> None:
    side = "<div><h3>Thông tin cần biết hôm nay</h3></div>"
    assert headline("Chi tiết tin", f"{side}<div class=tieude_bai>{TITLE}</div><div>12/1/2026</div>") == TITLE


def test_a_heading_below_the_first_paragraph_of_a_body_that_nothing_names_is_a_subheading() -> None:
    heading = "<h2>Người dân hai bờ chờ cầu mười năm</h2>"
    named, bare = (
        newsclean.clean(f"<div>{body}<p>{TITLE} sau bốn năm thi công, theo thông báo sáng nay của thành phố.</p></div>")
        for body in (heading + STORY, STORY + heading)
    )
    assert (named.headline, bare.headline) == ("Người dân hai bờ chờ cầu mười năm", None)
    assert [paragraph.kind for paragraph in bare.paragraphs].count("subheading") == 1


def test_a_line_called_a_headline_is_one_above_a_byline() -> None:
    called = f"<p><span class='headline entry-title'>{TITLE}</span></p><span>By Ann Lee</span>"
    assert headline("Tin của Báo Ven Sông", called) == TITLE
    assert headline("Tin của Báo Ven Sông", called.replace("headline entry-title", "line")) != TITLE
    assert headline("Tin của Báo Ven Sông", called.replace("By Ann Lee", "Giao thông")) != TITLE


def test_a_heading_in_the_header_of_an_article_is_the_headline_where_no_title_says_it() -> None:
    told = "Sông Hồng có thêm một cây cầu"
    article = f"<article><header><h2>{TITLE}</h2></header>{STORY}</article>"
    page = f"<html><head><title>{told}</title></head><body>{'<p>Mục</p>' * 20}{article}</body></html>"
    assert newsclean.clean(page).headline == TITLE
    kicker = "<span class=topline>Giao thông</span><br><span class=headline>"
    assert newsclean.clean(page.replace("<h2>", f"<h2>{kicker}").replace("</h2>", "</span></h2>")).headline == TITLE


def test_what_kind_of_page_it_is_is_no_headline_but_the_line_in_bold_above_the_stamp_is() -> None:
    block = f"<h2>Chi tiết tin</h2><div class=td><b>{TITLE}</b></div><div>08:40 12/01/2026</div>"
    assert headline("Chi tiết tin - Cổng thông tin điện tử", block) == TITLE
    assert headline("Chi tiết tin - Cổng thông tin điện tử", f"<h1>{TITLE}</h1>{block}") == TITLE


def test_a_small_heading_right_above_the_stamp_is_the_headline_of_a_page_whose_title_names_a_section() -> None:
    above = f"{'<p><a href=/>Mục</a></p>' * 12}<h3>Trang chủ - Tin hoạt động</h3><div><h5>{TITLE}</h5><p>Ngày đăng: 12/01/2026</p></div>"
    assert headline("Tin hoạt động--Hội Ven Sông", above) == TITLE


def test_a_chinese_line_that_opens_with_a_year_may_be_a_headline() -> None:
    text = "".join(
        f"<p>{'市政府周一上午宣布，历时四年建设的第九座跨河大桥正式通车，许多市民前来参加了开通仪式。' * 2}</p>" for _ in "ab"
    )
    page = f"<title>新闻动态--例学会官网</title><div><h5>2026年例城大桥年会成功举行！</h5><p>发布时间：2026-01-12</p><div>{text}</div></div>"
    assert newsclean.clean(page).headline == "2026年例城大桥年会成功举行！"


@pytest.mark.parametrize(
    "title", ["2026年例州桥梁学术年会在例州大学成功举行！", "The ninth bridge over the river opens to traffic"]
)
def test_the_only_small_heading_beside_a_stamp_is_the_headline_where_the_page_is_titled_after_its_section(title: str) -> None:
    head = "<html><head><title>新闻动态--例州学会</title></head><body><h3>首页 - 新闻动态</h3>"
    page = f"{head}<div><h5>{title}</h5><div>2026-01-12</div><div>{STORY}</div></div>"
    assert newsclean.clean(page).headline == title
    assert newsclean.clean(f"{page}<div><h5>例州桥梁协会年会下周在江边举行</h5><p>2026-01-11</p></div>").headline != title


def test_the_line_above_the_stamp_of_a_fragment_is_its_headline_where_nothing_else_tells_one() -> None:
    rows = f"<div class=t1>{TITLE}</div><div class=d1>12/01/2026 08:15</div>"
    assert newsclean.clean(f"<div>{rows}{STORY}</div>").headline == TITLE
    assert newsclean.clean(f"<div>{rows.replace(TITLE, TITLE + '.')}{STORY}</div>").headline is None
    assert newsclean.clean(f"<div>{rows.replace(TITLE, 'Thời sự')}{STORY}</div>").headline is None
