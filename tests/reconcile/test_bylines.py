"""Who wrote the story, where a page names more people than its authors."""

from __future__ import annotations

import pytest

import newsclean
from tests.texts import BODY, LEDE

HEADLINE = "<h1>Town reopens its oldest bridge after four years</h1>"
TEXT = (
    "<p>The first cyclist across the bridge on Monday was a baker on her way home from the night shift at the mill.</p>",
    "<p>For four years she had taken the ferry, which stops at nine, or driven 30km to the next crossing up the river.</p>",
    "<p>The repairs cost $31 million, twice the first estimate, the town council said in a statement on Sunday night.</p>",
    "<p>Toll booths will stay closed until the summer, when the second lane opens to lorries and to buses of all lines.</p>",
    "<p>“I had forgotten how short the way is,” said the baker, who has crossed the bridge twice a day since it opened.</p>",
)


def bylines(above: str = "", between: str = "", below: str = "", head: str = "") -> list[str]:
    story = "".join(TEXT[:2]) + between + "".join(TEXT[2:])
    page = f"<html lang=en><head>{head}</head><body><article>{HEADLINE}{above}<div>{story}{below}</div></article></body></html>"
    return newsclean.clean(page).bylines


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("<p class=author>Ann Lee</p><div>Maria Rossi</div>", ""),
        ("<p class=author>By Ann Lee, Executive Editor</p>", ""),
        ("<p class=author>Ann Lee @annlee</p>", ""),
        ("<p class=author>Ann Lee</p>", "<p>(END)</p>"),
        (
            "<div class=date>By Ann Lee on January 12, 2026 09:49 am @annlee 76 Comments</div><p class=source>The Example Star</p>",
            "",
        ),
    ],
    ids=["who a picture shows", "a post", "a handle", "the end of a wire story", "a stamp with a byline before it"],
)
def test_one_person_signs(above: str, below: str) -> None:
    assert bylines(above, below=below) == ["Ann Lee"]


def test_the_byline_of_a_teaser_between_paragraphs_is_none_where_another_stands_above() -> None:
    teaser = "<div><p class=byline>By Tom Beck</p></div>"
    assert bylines("<p class=byline>By Ann Lee</p>", between=teaser) == ["Ann Lee"]


def test_a_heading_in_the_headline_block_is_no_byline_where_the_page_names_another() -> None:
    assert bylines("<h3>New York City Guides</h3>", head='<meta name=author content="Ann Lee">') == ["Ann Lee"]


def test_the_paper_by_its_host_is_no_author() -> None:
    head = '<link rel=canonical href="https://www.exampletoday.com/story/1">'
    assert bylines("<p class=byline>Ann Lee, EXAMPLE TODAY</p>", head=head) == ["Ann Lee"]


def test_a_name_in_capitals_is_the_same_name() -> None:
    assert bylines("<p class=byline>By ANN LEE</p>", below="<p class=byline>Ann Lee</p>") == ["ANN LEE"]


@pytest.mark.parametrize(
    "shown", ["Ann Lee - ", "Ann Lee (chief editor for Transport)", "Ann Lee Twitter", "<a href=/a>Ann Lee</a> |"]
)
def test_what_stands_beside_a_name_is_no_part_of_it(shown: str) -> None:
    assert bylines(f"<p class=author>{shown}</p>") == ["Ann Lee"]


def test_a_user_signs_without_the_word_before_the_name() -> None:
    assert bylines("<p class=author>by annlee</p>") == ["annlee"]


def test_a_byline_stands_below_the_lede_too() -> None:
    above = "<p class=lead>The bridge was closed for four years, and the ferry stopped at nine.</p><p class=author>By Ann Lee</p>"
    assert bylines(above, below="<p class=source>Example Wire</p>") == ["Ann Lee", "Example Wire"]


def test_a_desk_beside_the_stamp_signs_where_nobody_else_does() -> None:
    stamp = "<div>News Desk | January 12, 2026 09:45</div>"
    assert bylines(stamp) == ["News Desk"]
    assert bylines(stamp, below="<p>Reporter: Ann Lee</p>") == ["Ann Lee"]


def test_a_byline_in_the_row_of_buttons_for_sharing_signs() -> None:
    assert bylines("<div class=share><p>By Ann Lee</p><span>Share</span></div>") == ["Ann Lee"]


def test_names_on_rows_of_one_element_sign_together() -> None:
    above = "<div>January 12, 2026 09:45</div><div class=credit-title>Ann Lee,<br>Maria Rossi</div>"
    assert bylines(above) == ["Ann Lee", "Maria Rossi"]


def test_a_byline_and_a_stamp_glued_together_are_told_apart() -> None:
    spans = "<span>By Ann Lee</span><span>Published: January 12, 2026, 09:45</span><span>Reading time: 3 min.</span>"
    assert bylines(f"<p class=lead>The bridge was closed for four years.</p><div>{spans}</div>") == ["Ann Lee"]


def test_one_word_beside_the_stamp_below_a_byline_is_a_place() -> None:
    assert bylines("<div>Written by: Ann Lee</div><div>Rampura | January 12, 2026 09:45</div>") == ["Ann Lee"]


def test_a_byline_by_its_class_below_a_caption_credits_no_picture() -> None:
    picture = "<img src=a.jpg><p class=caption>The bridge at dawn on Monday</p>"
    assert bylines(f"<div class=lead-picture>{picture}<p class=author>Ann Lee</p></div>") == ["Ann Lee"]
    assert bylines(f"<div class=lead-picture>{picture}<p>Ann Lee</p></div>") == []


def test_who_publishes_a_japanese_paper_is_no_author() -> None:
    ld = '{"@type": "NewsArticle", "headline": "橋の開通に長い行列", "author": [{"@type": "Organization", "name": "例日新聞社"}]}'
    page = f"""<html lang=ja><head><meta property="og:site_name" content="例日新聞"><script type="application/ld+json">{ld}</script></head>
    <body><article><h1>橋の開通に長い行列、住民ら歩いて渡る</h1><p class=author>佐藤花子</p><div>
    <p>川にかかる九番目の橋が12日に開通し、両岸の住民が歩いて渡った。橋の長さは5キロ、8車線あり、工事には4年かかった。</p>
    <p>市によると、工事費は当初の見積もりより2割少なく、けが人も出なかった。対岸までは10分で行けるようになる。</p></div></article>"""
    assert newsclean.clean(page).bylines == ["佐藤花子"]


def test_an_author_of_two_rows_is_a_name_and_a_post() -> None:
    told = '{"@type": "NewsArticle", "headline": "Town reopens its bridge", "author": {"name": "ANN LEE\\nGazette Staff Writer"}}'
    assert bylines(head=f'<script type="application/ld+json">{told}</script>') == ["ANN LEE"]


@pytest.mark.parametrize(
    ("second", "signs"),
    [
        ("<address class=name>Maria Rossi</address>", ["Ann Lee", "Maria Rossi"]),
        ("<p class=author-note>Maria Rossi</p>", ["Ann Lee"]),
    ],
)
def test_who_signs_beside_the_author_in_a_like_element_signs_too(second: str, signs: list[str]) -> None:
    told = '{"@type": "NewsArticle", "headline": "Town reopens its bridge", "author": {"name": "Ann Lee"}}'
    head = f'<script type="application/ld+json">{told}</script>'
    assert bylines(f"<div class=byline><address class=name>Ann Lee</address>{second}</div>", head=head) == signs


@pytest.mark.parametrize("author", ["Example Wave (www.ew.example)", "ex-am NEWS"])
def test_a_paper_is_no_author_however_it_writes_its_name(author: str) -> None:
    head = f'<meta property="og:site_name" content="Exam News"><meta name="author" content="{author}">'
    assert bylines(head=head) == []


def test_who_signs_in_one_line_with_the_author_signs_too() -> None:
    head = '<meta name="author" content="Ann Lee">'
    assert bylines(below="<p><b>Ann Lee - Maria Rossi</b></p>", head=head) == ["Ann Lee", "Maria Rossi"]
    assert bylines("<p class=author>Ann Lee, Politics</p>", head=head) == ["Ann Lee"]


def test_the_reporter_whom_the_lede_names_signs_rather_than_the_editor_below() -> None:
    lede = "本报讯（记者 王宏）清晨六点，大别山深处的石桥小学，五十二岁的教师陈国栋已经点亮了教室里的灯。"
    more = "学校只有一间教室、两个年级、十九名学生。二十七年来，他根据山里孩子的情况，自己编写了十一本教材。"
    page = "<div><h1>山村教师自编教材27年</h1><div><p>{}</p><p>{}</p><p>（编辑：刘洋）</p></div></div>"
    assert newsclean.clean(page.format(lede, more)).bylines == ["王宏"]
    assert newsclean.clean(page.format(lede.replace("（记者 王宏）", "，"), more)).bylines == ["刘洋"]
    source = "<div id=source>2026年1月12日 08:32　来源： <a href=/>例华网</a>　<span>【字号 <a>大</a> <a>小</a>】【<a>打印</a>】</span></div>"
    page = page.replace("<div><p>", f"{source}<div><p>", 1)
    assert newsclean.clean(page.format(lede, more)).bylines == ["王宏"]


def test_a_paper_signs_only_where_no_person_does() -> None:
    authors = '<script type="application/ld+json">{"@type": "NewsArticle", "author": ["例华网", "王宏"]}</script>'
    assert bylines(head=authors) == ["王宏"]
    assert bylines(head=authors.replace(', "王宏"', "")) == ["例华网"]


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


def test_the_author_of_a_meta_tag_signs_rather_than_the_editor_shown_beside() -> None:
    head = '<meta name="content_author" content="Lưu Huy">'
    page = (
        f"{head}<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div class=author>Lưu Huy</div><div class=author>Anna Lê</div>"
    )
    assert newsclean.clean(f"{page}<p>{LEDE}</p><p>{BODY}</p></div>").bylines == ["Lưu Huy"]


@pytest.mark.parametrize(("told", "bylines"), [("Minh \\ud83d Hằng", ["Minh \ufffd Hằng"]), ("\\u0000", []), ("\\u200d", [])])
def test_half_a_letter_is_shown_as_one_that_is_broken_and_no_letter_is_no_name(told: str, bylines: list[str]) -> None:
    page = f'<script type="application/ld+json">{{"@type":"NewsArticle","author":{{"name":"{told}"}}}}</script><p>Cầu mới</p>'
    assert newsclean.clean(page).bylines == bylines


@pytest.mark.parametrize("byline", ["By &#8205;", "“ (Reuters)", "Thực hiện: \u0301\u0301", "（）"])
def test_a_byline_without_a_letter_names_nobody(byline: str) -> None:
    assert newsclean.clean(f'<h1>Cầu mới thông xe trước Tết</h1><p class="author">{byline}</p><p>{LEDE}</p>').bylines == []


def test_who_signs_above_the_story_wrote_it_and_not_who_stands_below() -> None:
    below = "<div><p class=author>Tom Beck</p></div>"
    assert bylines("<p class=byline>By Ann Lee</p>", below=below) == ["Ann Lee"]
    assert bylines(below=below) == ["Tom Beck"]
    assert bylines("<p class=author>Ann Lee</p>", below="<p class=author>Theo Example Daily News</p>") == [
        "Ann Lee",
        "Example Daily News",
    ]


def test_a_full_name_that_closes_a_story_above_its_comments_signs_it() -> None:
    comments = "<p>Ann Lee</p><p>Comments:</p><p>~driver, 12.01.2026, 10:20: Nobody asked those who drive there.</p>"
    assert bylines(below=comments) == ["Ann Lee"]


def test_a_paper_of_several_words_signs_only_where_no_person_does() -> None:
    paper = "<p class=byline>THE EXAMPLE DAILY NEWS</p>"
    assert bylines(f"<p class=byline>BY Ann Lee</p>{paper}") == ["Ann Lee"]
    assert bylines(paper) == ["THE EXAMPLE DAILY NEWS"]


def test_who_signs_with_those_above_or_for_the_pictures_is_told_below() -> None:
    assert bylines("<p class=author>Ann Lee</p>", below="<p class=author>By Ann Lee and Tom Ray</p>") == ["Ann Lee", "Tom Ray"]
    assert bylines("<p class=author>Minh Anh</p>", below="<p class=author>Bài, ảnh: Quốc Bảo - Lê Hiệp</p>") == [
        "Minh Anh",
        "Quốc Bảo",
        "Lê Hiệp",
    ]


def test_readers_who_comment_right_below_a_headline_sign_nothing() -> None:
    assert bylines("<div class=comments><p>By Ann Lee</p></div>") == []


@pytest.mark.parametrize("word", ["Transport", "I.", "T"])
def test_one_word_on_top_of_a_story_heads_it_where_papers_sign_in_full(word: str) -> None:
    page = f"<html lang=en><body><article>{HEADLINE}<div><h3>How it came</h3><p>{word}</p>{''.join(TEXT)}</div></article></body></html>"
    assert newsclean.clean(page).bylines == []


def test_one_word_behind_a_full_name_is_where_who_signs_writes() -> None:
    assert bylines("<p class=author>Ann Lee, Warri</p>") == ["Ann Lee"]
    assert bylines("<p class=author>Ann Lee, Maria Rossi</p>") == ["Ann Lee", "Maria Rossi"]


def test_who_is_told_to_be_the_author_signs_before_a_paper_that_the_page_tells() -> None:
    head = "<meta name=author content=例时报网>"
    above = "<p class=info><span>来源：例时报网</span></p><p class=info>作者：李明</p>"
    text = "市政府周一上午宣布，历时四年建设的第九座跨河大桥正式通车，许多市民前来参加了开通仪式。" * 2
    story = f"<div><p>{text}</p><p>{text[::-1]}</p><p>（责任编辑：王红）</p></div>"
    page = (
        f"<html lang=zh><head>{head}</head><body><article><h1>第九座跨河大桥正式通车</h1>{above}{story}</article></body></html>"
    )
    assert newsclean.clean(page).bylines == ["李明"]
    unsigned = page.replace("作者：李明", "").replace("（责任编辑：王红）", "")
    assert newsclean.clean(unsigned).bylines == ["例时报网"]


def test_the_address_behind_a_name_is_left_out() -> None:
    assert bylines(head='<meta name=author content="Ann Lee &lt;ann@news.example&gt;">') == ["Ann Lee"]


def test_who_shares_a_page_under_a_full_name_wrote_it_where_nothing_else_says() -> None:
    assert bylines(head='<meta name="twitter:creator" content="Ann Lee">') == ["Ann Lee"]
    assert bylines(head='<meta name="twitter:creator" content="@annlee">') == []
    assert bylines(head='<meta name="twitter:creator" content="Max Muster"><meta name=author content="Ann Lee">') == ["Ann Lee"]


CHINESE = (
    "<p>例州大桥周一通车，市民可步行、骑车过江，两岸往来时间由四十分钟缩短至十分钟。这座桥历时四年建成，全长五公里。</p>",
    "<p>市交通局负责人表示，大桥通车后，渡口将保留至年底，方便习惯乘船的市民，之后改建为江边公园，预计明年开放。</p>",
)


@pytest.mark.parametrize(
    ("head", "above", "below", "who"),
    [
        ("", "<a>例州日报网</a>", "", ["例州日报网"]),
        ("", "<a>国际新闻</a>", "", []),
        ('<meta name=author content="例州日报网">', "<span>来源：例州日报网</span><span>作者：李明</span>", "", ["李明"]),
        ("", "<span>来源：例州日报网</span>", "<p>大桥免费通行。（记者 李明）</p>", ["李明"]),
        (
            "",
            "",
            "<p>文字｜李明</p><p>编辑｜王红</p><p>责编｜张强</p><p>校对｜赵亮</p><p>来源｜例州发布</p>",
            ["李明", "王红", "张强", "赵亮"],
        ),
    ],
    ids=[
        "a source beside the stamp",
        "a section there",
        "the author, not the source",
        "behind the last sentence",
        "a row of labels",
    ],
)
def test_who_signs_a_chinese_page(head: str, above: str, below: str, who: list[str]) -> None:
    info = f"<div class=tip><span>2026-01-12 10:56:28</span>{above}</div>"
    story = f"<h1>例州大桥周一通车</h1>{info}<div>{''.join(CHINESE)}{below}</div>"
    page = f"<html lang=zh><head>{head}</head><body><div>{story}</div></body></html>"
    assert newsclean.clean(page).bylines == who


def test_who_publishes_a_page_alone_wrote_it_unless_the_site_has_that_name() -> None:
    head = (
        '<script type="application/ld+json">{{"@type": "BlogPosting", "headline": "Town reopens its oldest bridge", {}}}</script>'
    )
    one = '"author": {"@type": "Person", "name": "Ann Lee"}, "publisher": {"@type": "Person", "name": "Ann Lee"}'
    site = '<link rel=canonical href="https://{}.example/bridge">'
    row = "<p class=author>Ann Lee</p><p class=author>c. 8 Min.</p>"
    assert bylines(above=row, head=head.format(one) + site.format("river")) == ["Ann Lee"]
    paper = one.replace("Ann Lee", "River Bank")
    assert bylines(above="<p class=author>Ann Lee</p>", head=head.format(paper) + site.format("river-bank")) == ["Ann Lee"]


def test_a_full_name_that_meta_tags_tell_counts_before_bare_names_that_nothing_calls_bylines() -> None:
    page = f"<html lang=en><head>{{}}</head><body><article>{HEADLINE}<div>{{}}Upper Austria Lake</div>{''.join(TEXT)}</article></body></html>"
    head = "<meta name=author content='Ann Lee'>"
    assert newsclean.clean(page.format("", "")).bylines == ["Upper Austria Lake"]
    assert newsclean.clean(page.format(head, "")).bylines == ["Ann Lee"]
    assert newsclean.clean(page.format(head, "By ")).bylines == ["Upper Austria Lake"]


def test_the_address_of_a_site_signs_nothing_and_a_name_ends_before_who_drew_its_picture() -> None:
    assert bylines(head="<meta name=author content='Example Web GmbH www.web.example'>") == []
    assert bylines(above="<p class=author>By Ann Lee Illustration by Max Muster</p>") == ["Ann Lee"]


def test_a_desk_by_its_last_word_signs_only_where_no_person_does() -> None:
    assert bylines(above="<p class=author>Ann Lee and Example Staff</p>") == ["Ann Lee"]
    assert bylines(above="<p class=author>Example Staff</p>") == ["Example Staff"]


def test_an_address_for_mail_that_hides_its_sign_signs_nothing() -> None:
    assert bylines(head="<meta name=author content='ann[at]news.example'>") == []


def test_a_link_to_a_category_beside_the_stamp_signs_nothing() -> None:
    row = "<p class=entry-meta><span>2026-01-12</span> <span><a href=/c/river {}>River Bridges</a></span></p>"
    assert bylines(above=row.format("rel='category tag'")) == []
    assert bylines(above=row.format("")) == ["River Bridges"]


def test_the_feed_of_an_author_signs_nothing() -> None:
    assert bylines(above="<ul class=tools><li><a href=/author/ann/feed>Feed</a></li></ul>") == []


def test_who_signs_again_for_the_paper_is_named_once() -> None:
    page = f"<article>{HEADLINE}<p class=author>Anna Lưu</p><div>{''.join(TEXT)}</div><div class=source>(Anna Lưu/Ven Sông+)</div></article>"
    assert newsclean.clean(page).bylines == ["Anna Lưu"]


@pytest.mark.parametrize(
    "above",
    [
        "<p class=author>Ann Lee - The Example Star</p>",
        "<ul><li><a href=/author/ann-lee/x7q>Ann Lee</a></li></ul>",
        "<p class=author>Ann Lee (Nordbrook) @annlee</p>",
    ],
    ids=["her paper", "a link to her page", "what a network calls her"],
)
def test_what_stands_beside_a_name_does_not_sign(above: str) -> None:
    assert bylines(above) == ["Ann Lee"]


def test_who_edited_signs_only_where_nobody_else_does() -> None:
    written, edited = "<div class=author>Penulis: Andi Wijaya</div>", "<div class=author>Editor: Siti Rahma</div>"
    assert bylines(written + edited) == ["Andi Wijaya"]
    assert bylines(edited) == ["Siti Rahma"]
    dump = "\n".join(
        ["Town reopens its oldest bridge after four years", "Penulis: Andi Wijaya", "Editor: Siti Rahma", "12 January 2026"]
    )
    texts = "\n".join(text[3:-4] for text in TEXT)
    assert newsclean.clean(f"{dump}\n{texts}\n").bylines == ["Andi Wijaya"]
