"""Who signs: a byline is told by its class, by its words, and by standing between headline and stamp."""

from __future__ import annotations

import pytest

import newsclean
from tests.texts import BODY, LEDE, MORE


def test_a_name_in_a_link_whose_class_says_so_is_the_byline() -> None:
    page = f"<html><h1>Cầu qua sông Cấm thông xe trước Tết</h1><h4><a class=cms-author href=/huy>Lưu Huy</a></h4><p>{LEDE}</p><p>{BODY}</p>"
    assert newsclean.clean(page).bylines == ["Lưu Huy"]


@pytest.mark.parametrize(
    "byline",
    [
        "<div class=byline><span>By</span><span><a href=/a>Anna Lưu</a></span></div>",
        "<div class=author-name><div class=author-by>By</div> <a class=author href=/a>Anna Lưu</a></div>",
        "<ul><li><span class=byline>Anna Lưu Staff writer</span></li></ul>",
    ],
)
def test_the_word_before_a_name_and_the_title_after_it_are_no_part_of_it(byline: str) -> None:
    page = (
        f"<h1>Cầu qua sông Cấm thông xe trước Tết</h1>{byline}<time>12/1/2026 08:30</time><div><p>{LEDE}</p><p>{BODY}</p></div>"
    )
    assert newsclean.clean(page).bylines == ["Anna Lưu"]


def test_a_name_between_headline_and_stamp_is_the_byline() -> None:
    def bylines(above: str) -> list[str]:
        page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{above}</div><div><p>{LEDE}</p><p>{BODY}</p></div>"
        return newsclean.clean(page).bylines

    assert bylines("<div>Anna Lưu</div><div>12/1/2026 08:30</div>") == ["Anna Lưu"]
    assert bylines("<div>Anna Lưu</div><div>3 phút đọc</div>") == []


def test_a_name_and_where_to_write_to_it_is_the_byline() -> None:
    def bylines(above: str) -> list[str]:
        page = f"<div><p>12/1/2026 08:30</p><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{above}<p>{LEDE}</p><p>{BODY}</p></div>"
        return newsclean.clean(page).bylines

    assert bylines("<p>Anna Kowalska, tel. 52 000 00 00, <a href=mailto:a>anna.kowalska@example.pl</a></p>") == ["Anna Kowalska"]
    assert bylines("<p>tel. 52 000 00 00, anna.kowalska@example.pl</p>") == []


@pytest.mark.parametrize("byline", ["<em>Anna Lưu</em> | <span class=localizacion>Rampura</span>", "Anna Lưu"])
def test_a_name_in_one_box_with_the_stamp_below_it_signs_and_a_place_beside_it_does_not(byline: str) -> None:
    page = (
        "<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><ul><li>Cầu dài hơn 5 km</li></ul>"
        f"<div><p>{byline}</p><div>12/1/2026 08:30</div></div></div><div><p>{LEDE}</p><p>{BODY}</p></div>"
    )
    assert newsclean.clean(page).bylines == ["Anna Lưu"]


@pytest.mark.parametrize(
    "caption",
    [
        "<div class=photo><img src=a.jpg><p>Kim Thành.</p></div>",
        "<img src=a.jpg><div><div class=image__caption>Kim Thành</div></div>",
    ],
)
def test_a_name_that_a_class_or_its_stop_tells_to_be_a_caption_signs_nothing(caption: str) -> None:
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{caption}<p>{LEDE}</p><p>{BODY}</p></div>"
    article = newsclean.clean(page)
    assert article.bylines == []
    assert [caption.text for caption in article.captions] == ["Kim Thành." if "<p>Kim" in caption else "Kim Thành"]


def test_a_word_in_capitals_before_the_stamp_is_a_place() -> None:
    page = (
        "<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p class=author>Anna Lưu</p><div>LONDON — <span>12/1/2026 08:30</span></div></div>"
        f"<div><p>{LEDE}</p><p>{BODY}</p></div>"
    )
    assert newsclean.clean(page).bylines == ["Anna Lưu"]


@pytest.mark.parametrize(("name", "signs"), [("佐藤花子", True), ("青森県政", False)])
def test_a_japanese_name_beside_the_stamp_is_told_by_who_signs_the_end(name: str, signs: bool) -> None:
    text = "港町の朝市が十年ぶりに再開し、漁師や農家が並べた魚や野菜を求める人で早くからにぎわった。市は来月も開く。"
    page = (
        f"<div><h1>港町の朝市、十年ぶりに再開</h1><div><span>{name}</span><time>2026年1月12日 10時30分</time></div>"
        f"<p>{text}</p><p>{text[:30]}よいと話した。（佐藤花子）</p></div>"
    )
    article = newsclean.clean(page)
    assert article.bylines == ["佐藤花子"]
    assert (name in [one.text for one in article.paragraphs]) is not signs


def test_a_desk_and_a_dash_before_the_stamp_sign_where_nobody_else_does() -> None:
    page = (
        "<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p><b>Ban Thời sự</b>-<span>12/1/2026 08:30</span></p></div>"
        f"<div><p>{LEDE}</p><p>{BODY}</p></div>"
    )
    assert newsclean.clean(page).bylines == ["Ban Thời sự"]


def test_what_the_author_is_signs_nothing_though_it_looks_like_a_name() -> None:
    author = (
        "<ul class=authors><li class=author-item><span class=name>Anna Lưu</span><span class=role>Ban Đời Sống</span></li></ul>"
    )
    page = f"<article><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{author}<p>{LEDE}</p><p>{BODY}</p></article>"
    assert newsclean.clean(page).bylines == ["Anna Lưu"]


def test_a_footer_of_the_headline_may_say_who_wrote_the_story() -> None:
    footer = "<div class=footer><p>Tác giả: Anna Lưu</p></div>"
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{footer}<p>{LEDE}</p><p>{BODY}</p></div>"
    assert newsclean.clean(page).bylines == ["Anna Lưu"]


def test_a_byline_with_a_notice_below_it_is_no_caption() -> None:
    article = newsclean.clean(f"<p>{LEDE}</p><p>{BODY}</p><p>Bài và ảnh: Lưu Huy</p><p>{MORE}</p>")
    assert (article.bylines, article.captions) == (["Lưu Huy"], [])


@pytest.mark.parametrize(
    "byline",
    [
        "<ul><li>Anna Lưu</li><li>- 4 hours ago</li></ul>",
        "<div class='entry-meta social-comments'><div>By <a href=/a>Anna Lưu</a> •</div></div>",
        "<div class=author-share-box><a class=author-link href=/a>Anna Lưu</a></div>",
        "<p class=post-info>by Anna Lưu / January 12, 2026 / <a href=#c>Leave a comment</a></p>",
        "<div>👤by Anna Lưu</div>",
    ],
    ids=["beside how long ago", "what counts comments", "what shares", "a stamp and a prompt behind", "an icon"],
)
def test_a_byline_in_the_headline_block_stands_among_other_things(byline: str) -> None:
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{byline}</div><div><p>{LEDE}</p><p>{BODY}</p></div>"
    assert newsclean.clean(page).bylines == ["Anna Lưu"]


def test_a_name_that_an_element_in_its_line_calls_a_caption_signs_nothing() -> None:
    picture = "<td><img src=a.jpg><br><span class=apCaption>EX Photo/Max Muster</span></td>"
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><table><tr>{picture}</tr></table><p>{LEDE}</p><p>{BODY}</p></div>"
    article = newsclean.clean(page)
    assert article.bylines == []
    assert [caption.text or caption.credit for caption in article.captions] == ["EX Photo/Max Muster"]


@pytest.mark.parametrize("beside", ["<h5>Chuyên đề</h5><a href=/a>Cầu mới</a>", "<h1>Tôi, Anh Và Dòng Sông</h1>", "<h5>Mục</h5>"])
def test_a_heading_in_a_box_of_the_stamp_signs_nothing(beside: str) -> None:
    meta = f"<div class=item-meta><div class=byline><a class=author>Kim Thành</a></div><div>{beside}</div></div>"
    page = f"<main><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{meta}<div><p>{LEDE}</p><p>{BODY}</p></div></main>"
    assert newsclean.clean(page).bylines == ["Kim Thành"]


@pytest.mark.parametrize(
    ("address", "bylines"),
    [("/tac-gia/kim-thanh", ["Kim Thành"]), ("/autor/kim-thanh.html", ["Kim Thành"]), ("/chuyen-de/kim-thanh", [])],
)
def test_a_link_to_an_author_s_page_says_who_signs(address: str, bylines: list[str]) -> None:
    head = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div><img src=a.jpg></div><div><a href={address}>Kim Thành</a></div></div>"
    page = f"<main>{head}<div><p>{LEDE}</p><p>{BODY}</p><p>{MORE}</p></div></main>"
    assert newsclean.clean(page).bylines == bylines


def test_the_name_of_a_section_in_the_box_of_who_signs_signs_nothing() -> None:
    meta = "<div class=byline><div class=author>Kim Thành</div><div class=date>12/01/2026</div><div class=category>Ven Sông</div></div>"
    page = f"<main><div><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{meta}</div><div><p>{LEDE}</p><p>{BODY}</p><p>{MORE}</p></div></main>"
    assert newsclean.clean(page).bylines == ["Kim Thành"]


def test_the_stamp_stands_below_a_caption_that_only_an_inline_element_calls_one() -> None:
    caption = (
        "<div class=photo><img src=a.jpg><br><span class=pb-caption>Công nhân và người dân hai bờ đi bộ qua cầu.</span></div>"
    )
    signed = "<div class=author-wrapper><div>Phóng viên</div><span class=stamp>12/01/2026</span></div>"
    page = f"<article><h1>Cầu qua sông Cấm thông xe</h1><div>{caption}{signed}<p>{LEDE}</p><p>{BODY}</p><p>{MORE}</p></div></article>"
    assert newsclean.clean(page).dateline.text == "12/01/2026"


def test_who_wrote_a_related_story_beside_the_headline_signs_nothing() -> None:
    related = "<aside class=related><p>Đọc thêm</p><p>Tác giả: Anna Lưu</p></aside>"
    page = f"<main><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{related}<div><p>{LEDE}</p><p>{BODY}</p><p>{MORE}</p></div></main>"
    assert newsclean.clean(page).bylines == []


def test_a_name_in_bold_before_a_dash_and_the_stamp_signs() -> None:
    block = "<p><b>Lưu Huy</b>-<span class=time>Thứ Hai, ngày 12/01/2026 09:55</span></p>"
    page = f"<body><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{block}<div><p>{LEDE}</p><p>{BODY}</p></div></body>"
    assert newsclean.clean(page).bylines == ["Lưu Huy"]


def test_an_initial_and_a_name_in_brackets_behind_the_stamp_sign() -> None:
    block = "<div class=info><span>13:20, Thứ Hai 12/01/2026</span> <span>(T.Lưu)</span></div>"
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{block}<div><p>{LEDE}</p><p>{BODY}</p></div></div>"
    article = newsclean.clean(page)
    assert (article.bylines, article.dateline.text) == (["T.Lưu"], "13:20, Thứ Hai 12/01/2026")


def test_a_name_below_the_text_that_an_inline_element_calls_the_author_signs() -> None:
    box = "<p class=mb><span class=author-make>Lưu Huy</span></p><div><p>Bạn thấy bài viết này thế nào?</p></div>"
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{LEDE}</p><p>{BODY}</p><p>{MORE}</p>{box}</div>"
    assert newsclean.clean(page).bylines == ["Lưu Huy"]


def test_an_author_whom_the_page_names_signs_before_the_stamp_in_a_script_without_capitals() -> None:
    text = "鄉公所四年前爭取經費，保留鋼軌與站牌，並在隧道加裝感應燈，開放首個假日就吸引三千多人造訪。"
    told = '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "溫雅琪"}}</script>'
    page = f"{told}<article><h1>廢棄鐵道變自行車道</h1><p>溫雅琪 | 2026/01/12 08:30</p><p>{text}</p><p>{text[3:]}</p></article>"
    article = newsclean.clean(page)
    assert article.bylines == ["溫雅琪"]
    assert "溫雅琪" not in article.text
    article = newsclean.clean(page.replace("溫雅琪 | 2026/01/12 08:30", "溫雅琪 / 山海時報"))
    assert article.bylines == ["溫雅琪"]
    assert "山海時報" not in article.text


def test_a_reporters_title_that_is_glued_to_the_name_is_none_of_it() -> None:
    text = "鄉公所四年前爭取經費，保留鋼軌與站牌，並在隧道加裝感應燈，開放首個假日就吸引三千多人造訪。"
    page = f"<article><h1>廢棄鐵道變自行車道</h1><p class=author>記者溫雅琪</p><p>{text}</p><p>{text[3:]}</p></article>"
    assert newsclean.clean(page).bylines == ["溫雅琪"]


def test_a_full_name_right_behind_the_stamp_in_one_element_with_it_signs() -> None:
    story = f"<div><p>{LEDE}</p><p>{BODY}</p></div>"
    row = "<div><div>12/1/2026 08:30</div><div>Anna Lưu</div></div>"
    assert newsclean.clean(f"<main><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{row}{story}</main>").bylines == ["Anna Lưu"]
    signed = f"<main><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p class=author>Lưu Huy</p>{row}{story}</main>"
    assert newsclean.clean(signed).bylines == ["Lưu Huy"]


def test_a_row_with_an_hour_in_letters_is_no_deck() -> None:
    row = "<div>05/10/2026 14h30 | Ann Lee | 1204</div>"
    page = f"<html lang=pt><main><h2>Riacho volta a correr no Gama</h2>{row}<div><p>{LEDE}</p><p>{BODY}</p></div></main></html>"
    assert newsclean.clean(page).lede == LEDE


def test_a_full_name_above_a_paper_and_a_stamp_in_rows_of_one_element_signs() -> None:
    story = f"<div><p>{LEDE}</p><p>{BODY}</p></div>"
    rows = "<div class=bar>Anna Lưu<br><a href=/bao>Báo Ven Sông</a><br>12/1/2026 08:30</div>"
    page = f"<main><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{rows}{story}</main>"
    assert newsclean.clean(page).bylines == ["Anna Lưu"]
    assert newsclean.clean(page.replace("<br>12/1/2026 08:30", "")).bylines == []


def test_an_agency_alone_above_the_stamp_signs() -> None:
    text = "市政府周一上午宣布，历时四年建设的第九座跨河大桥正式通车，许多市民前来参加了开通仪式。" * 2
    head = "<h1>第九座跨河大桥正式通车</h1><div>新华社</div><div>2026-01-12 08:30</div>"
    page = f"<article>{head}<div><p>{text}</p><p>{text[::-1]}</p></div></article>"
    assert newsclean.clean(page).bylines == ["新华社"]


@pytest.mark.parametrize(
    "row",
    [
        "<p><time>12.01.2026</time> <span class=news-list-category>Khoa Học Khí Hậu</span></p>",
        "<p>12.01.2026 - Thành Phố/ Thị Xã</p>",
    ],
)
def test_a_section_behind_the_day_signs_nothing(row: str) -> None:
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{row}<p>{LEDE}</p><p>{BODY}</p><p>{MORE}</p></div>"
    assert newsclean.clean(page).bylines == []


def test_who_signs_by_its_words_may_stand_below_a_caption_and_in_a_list() -> None:
    def bylines(above: str) -> list[str]:
        page = f"<body><div><h1>Ninth bridge opens over the river</h1>{above}<p>{TEXT}</p><p>{TEXT.replace('ninth', 'new')}</p></div>"
        return newsclean.clean(page).bylines

    seen = "<figure><img src=a.jpg><figcaption>The bridge, which took two local contractors four years, on Monday.</figcaption></figure>"
    assert bylines(f"{seen}<div>By <a href=/ann>Ann Lee</a></div>") == ["Ann Lee"]
    assert bylines("<ul><li>12 January 2026</li><li>By <a href=/ann>Ann Lee</a></li></ul>") == ["Ann Lee"]


TEXT = "The city opened its ninth bridge over the river on Monday, linking two districts after four years of work and two floods."


def test_two_full_names_right_below_the_story_sign_it() -> None:
    texts = f"<div><p>{LEDE}</p><p>{BODY}</p><p>{MORE}</p></div>"
    page = f"<body><div><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{texts}<div>ANNA LƯU - KIM THÀNH</div></div>"
    assert newsclean.clean(page).bylines == ["ANNA LƯU", "KIM THÀNH"]


def test_a_name_and_its_paper_between_deck_and_story_are_the_byline() -> None:
    def bylines(line: str) -> list[str]:
        head = f"<h1>Cầu qua sông Cấm thông xe trước Tết</h1><div class=subtitle>{MORE}</div>"
        return newsclean.clean(f"<article>{head}<p><b>{line}</b></p><div><p>{LEDE}</p><p>{BODY}</p></div></article>").bylines

    assert bylines("Anna Lưu - River News") == ["Anna Lưu"]
    assert bylines("Đời sống - Kinh tế") == []


def test_a_region_named_for_the_byline_tells_who_signs_in_any_language() -> None:
    heard = "<span class=visually-hidden>{}, </span>"
    who = f"<li>{heard.format('စာရေးသူ')}<span>နီလာခိုင်</span></li><li>{heard.format('ရာထူး')}<span>သတင်းထောက်</span></li>"
    region = f"<section role=region aria-labelledby=article-byline><ul role=list>{who}</ul></section>"
    texts = [
        "မြို့တော်သည် မြစ်ကူးတံတားသစ်ကို သောကြာနေ့တွင် ဖွင့်လှစ်ခဲ့ပြီး လေးနှစ်ကြာ တည်ဆောက်ခဲ့ရသည်ဟု မြို့တော်ဝန်က ပြောသည်။",
        "တံတားသည် ငါးကီလိုမီတာ ရှည်လျားပြီး တစ်နေ့လျှင် ကားစီးရေ လေးသောင်းခန့် ဖြတ်သန်းနိုင်မည်ဟု ခန့်မှန်းထားသည်။",
    ]
    page = f"<html lang=my><main><h1>မြစ်ကူးတံတားသစ် ဖွင့်လှစ်</h1>{region}<p>{texts[0]}</p><p>{texts[1]}</p></main></html>"
    article = newsclean.clean(page)
    assert article.bylines == ["နီလာခိုင်"]
    assert "သတင်းထောက်" not in article.text


@pytest.mark.parametrize(
    "box",
    [
        "<div class=author-box><img src=a.jpg><a href=/huy>Anna Lưu</a></div>",
        "<div class=page__authors-tts><div>Texte par : <a href=/huy>Anna Lưu</a></div><div>2 mn</div></div>",
    ],
)
def test_a_box_above_the_story_that_names_nobody_but_its_author_signs_it(box: str) -> None:
    head = f"<h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>12/1/2026 08:30</p>{box}"
    page = f"<main><header>{head}</header><div><p>{LEDE}</p><p>{BODY}</p></div></main>"
    assert newsclean.clean(page).bylines == ["Anna Lưu"]


def test_a_label_in_a_row_of_its_own_is_no_line_of_the_story() -> None:
    page = f"<h1>Cầu qua sông Cấm thông xe trước Tết</h1><dl><dt>von</dt><dd class=byline>Anna Lưu</dd></dl><p>{LEDE}</p><p>{BODY}</p>"
    article = newsclean.clean(page)
    assert (article.bylines, [line.text for line in article.paragraphs]) == (["Anna Lưu"], [BODY])


@pytest.mark.parametrize(
    "row",
    [
        "<div class=author-date><p class=author>Anna Lưu</p><div>Lima, 12/01/2026 06:00</div></div>",
        "<div class=signature><b class=signature__author>Anna Lưu</b></div><b class=signature__location>Igarapé-Mar (PA)</b>",
    ],
)
def test_where_a_story_was_written_signs_nothing(row: str) -> None:
    page = f"<main><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div>{row}<p>{LEDE}</p><p>{BODY}</p></div></main>"
    assert newsclean.clean(page).bylines == ["Anna Lưu"]


@pytest.mark.parametrize(
    "above",
    [
        "<div class=line><img src=a><div class=author><b>Anna Lưu</b><br>Redakteurin Lokales</div></div><div>12/1/2026 08:30</div>",
        "<p class=byline>By Anna Lưu<br>Herald Staff Writer<br>alee@example.com</p><p>12/1/2026 08:30</p>",
        "<div class=share><span class=by>Anna Lưu</span> <span>alee@example.com</span></div><p>12/1/2026 08:30</p>",
        "<div><div>Anna Lưu, reporter</div><div>12/1/2026 08:30</div></div>",
        "<div><div>Anna Lưu / alee@example.com</div><div>12/1/2026 08:30</div></div>",
        "<p class=meta>Nordbrück, 12.01.2026 | Anna Lưu</p>",
        "<ul class=firma><li class=autor>Anna Lưu</li><li class=ciudad>Burgos</li></ul><p>12/1/2026 08:30</p>",
    ],
)
def test_who_signs_above_the_story_with_what_stands_beside_the_name(above: str) -> None:
    page = f"<main><div class=head><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{above}</div><div><p>{LEDE}</p><p>{BODY}</p></div></main>"
    assert newsclean.clean(page).bylines == ["Anna Lưu"]


def test_a_place_before_the_day_alone_signs_nothing() -> None:
    page = f"<main><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>Rennes, le 12 janvier 2026</p><div><p>{LEDE}</p><p>{BODY}</p></div></main>"
    article = newsclean.clean(page)
    assert (article.bylines, (article.dateline.published or "")[:10]) == ([], "2026-01-12")


def test_who_made_the_lead_picture_signs_no_story() -> None:
    picture = "<div class=foto><img src=1.jpg><br>Fot. Fotolia</div>"
    article = newsclean.clean(f"<div><h2>Cầu qua sông Cấm thông xe trước Tết</h2>{picture}<p>{LEDE}</p><p>{BODY}</p></div>")
    assert article.bylines == []
    assert [caption.credit for caption in article.captions] == ["Fotolia"]
