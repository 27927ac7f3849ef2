"""The headline of an HTML page: what the reader sees, told by the page's own titles."""

from __future__ import annotations

import pytest

import newsclean

STORY = """<p>Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.</p>
<p>Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng.</p>"""
TITLE = "Cầu thứ chín qua sông Hồng thông xe"


def headline(title: str, above: str, shared: str = "") -> str | None:
    og = f'<meta property="og:title" content="{shared}">' if shared else ""
    page = f"<html><head><title>{title}</title>{og}</head><body>{above}<div class=body>{STORY}</div></body></html>"
    return newsclean.clean(page).headline


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


EASTERN = (
    "市议会星期一决定重建老港口大桥，这座桥自去年春天的洪水以来一直禁止货车通行，两岸的店主盼了很久。",
    "工程将于三月开工，预计需要两年时间，市长在上次选举前就承诺要修一座新桥，如今终于有了着落。",
)


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


def test_the_headline_is_what_the_name_of_the_paper_leaves_of_the_title() -> None:
    told = f"Báo Ven Sông: {TITLE}"
    assert headline(told, f"<h1>Báo Ven Sông</h1><p>Tin của làng</p><h3>{TITLE}</h3>") == TITLE
    assert headline(told, f"<h1><a href=/>Báo Ven Sông</a></h1><p>Tin của làng</p><h3>{TITLE}</h3>") == TITLE
    assert headline(told, f"<h1>{told}</h1><h3>Tin của làng</h3>") == told


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


def test_a_page_without_headings_sets_its_headline_in_large_letters() -> None:
    above = f"<font size=1>Thứ Hai, 12/01/2005</font><br><font size=5><b>{TITLE}</b></font><br>"
    assert headline("Báo Ven Sông", above) == TITLE
    assert headline("Báo Ven Sông", above.replace("size=5", "size=4")) == TITLE
    assert headline("Báo Ven Sông", above.replace("size=5><b>", "size=3>")) != TITLE


def test_a_lower_heading_is_the_headline_where_the_title_says_it_before_a_colon() -> None:
    assert headline(f"{TITLE}: Ven Sông", f"<h3>{TITLE}</h3>") == TITLE


def test_a_line_that_is_called_a_headline_above_a_stamp_is_one_where_the_title_names_none() -> None:
    side = "<div><h3>Thông tin cần biết hôm nay</h3></div>"
    assert headline("Chi tiết tin", f"{side}<div class=tieude_bai>{TITLE}</div><div>12/1/2026</div>") == TITLE


def test_the_name_of_a_site_is_no_headline_though_all_titles_of_the_page_say_it() -> None:
    page = (
        '<head><link rel=canonical href="https://www.riverhouse.gov/a"><meta property="og:title" content="The River House">'
        f"<title>The River House | riverhouse.gov</title></head><h1>{TITLE}</h1><div>{STORY}</div>"
    )
    assert newsclean.clean(page).headline == TITLE


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


def test_a_line_called_a_title_is_the_headline_if_the_window_s_title_goes_on_with_the_site_s_name() -> None:
    site = "Báo Ven Sông"
    assert headline(f"{TITLE} {site}", f"<div class=title>{TITLE}</div>") == TITLE
    assert headline(f"{TITLE} {site}", f"<div class=menu>{TITLE}</div>") != TITLE


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


def test_a_heading_in_the_header_of_an_article_is_the_headline_where_no_title_says_it() -> None:
    told = "Sông Hồng có thêm một cây cầu"
    article = f"<article><header><h2>{TITLE}</h2></header>{STORY}</article>"
    page = f"<html><head><title>{told}</title></head><body>{'<p>Mục</p>' * 20}{article}</body></html>"
    assert newsclean.clean(page).headline == TITLE
    kicker = "<span class=topline>Giao thông</span><br><span class=headline>"
    assert newsclean.clean(page.replace("<h2>", f"<h2>{kicker}").replace("</h2>", "</span></h2>")).headline == TITLE


def test_an_opening_quote_that_nothing_closes_divides_the_title_from_the_site() -> None:
    heading = f"<div><h2><a href=/2026/01/12/cau>{TITLE}</a></h2></div>"
    assert headline(f"{TITLE} « Báo Ven Sông và vùng phụ cận", heading) == TITLE
    quoted = "Cầu « thứ chín » qua sông Hồng thông xe"
    assert headline(f"{quoted} - Ven Sông", f"<h1>{quoted}</h1>") == quoted


def test_what_kind_of_page_it_is_is_no_headline_but_the_line_in_bold_above_the_stamp_is() -> None:
    block = f"<h2>Chi tiết tin</h2><div class=td><b>{TITLE}</b></div><div>08:40 12/01/2026</div>"
    assert headline("Chi tiết tin - Cổng thông tin điện tử", block) == TITLE
    assert headline("Chi tiết tin - Cổng thông tin điện tử", f"<h1>{TITLE}</h1>{block}") == TITLE


def test_what_stands_behind_the_papers_name_and_a_colon_in_the_windows_title_is_the_headline() -> None:
    text = (
        "<p>The city opened its ninth bridge over the river on Monday, four years after work began and two floods delayed it.</p>"
    )
    post = f"<div><h2><a href=/9>City opens its ninth bridge</a></h2>{text}{text.replace('city', 'council')}</div>"
    page = f"<title>The Example Post: City opens its ninth bridge</title><h1><a href=/>The Example Post</a></h1>{post}"
    assert newsclean.clean(page).headline == "City opens its ninth bridge"


def test_the_rest_of_a_title_is_the_headline_where_its_first_part_heads_the_page_a_little_above() -> None:
    menu = "<p>Trước đó</p><p>Sau đó</p><p>Mục lục</p>"
    assert headline(f"Sổ tay bên sông - {TITLE}", f"<h1>Sổ tay bên sông</h1>{menu}<h3>■ {TITLE}</h3>") == f"■ {TITLE}"
    deck = "Nhiều gia đình hai bên bờ ra xem những chuyến xe đầu tiên"
    assert (
        headline(f"Qua sông sáng nay - {deck} : vensong.vn", f"<h1>Qua sông sáng nay</h1><h2>{deck}</h2>") == "Qua sông sáng nay"
    )


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


JAPANESE_STORY = (
    "<p>浜浦市の新しい橋が１２日に開通し、市民らが渡り初めをした。橋の建設には４年かかり、長さは５キロに及ぶ。</p>"
    "<p>市は渡し船を年末まで残し、船に慣れた住民の便を図る。その後は川辺の公園として整備し、来年の開園を目指す。</p>"
)


@pytest.mark.parametrize(
    ("title", "above", "said"),
    [
        ("浜辺の日記 - 浜浦市の新しい橋、渡し船は年末まで残る見通し", "<h1>浜辺の日記</h1><h2>1月12日</h2><h3>■ {}</h3>", "■ {}"),
        ("浜浦市の新しい橋、渡し船は年末まで残る見通し HAMABE", "<h1 class=title><a href=/2026/hashi>{}</a></h1>", "{}"),
        (
            "浜浦市の新しい橋、渡し船は年末まで残る見通し　（写真＝共同）　：浜浦新聞",
            "<h1><span>{}</span><br><span>編集委員 佐藤花子</span></h1>",
            "{}",
        ),
    ],
    ids=["below a blog's name", "before the site's name and a blank", "above who wrote it"],
)
def test_the_headline_of_a_japanese_page(title: str, above: str, said: str) -> None:
    text = "浜浦市の新しい橋、渡し船は年末まで残る見通し"
    page = f"<html lang=ja><head><title>{title}</title></head><body>{above.format(text)}<div>{JAPANESE_STORY}</div></body></html>"
    assert newsclean.clean(page).headline == said.format(text)
