"""The article of a page: what kept lines become."""

from __future__ import annotations

import pytest

import newsclean

LEDE = "Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Cấm, nối hai quận sau bốn năm thi công liên tục."
BODY = "Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách."
MORE = "Theo ông Nam, công trình hoàn thành sớm ba tháng so với kế hoạch đã được phê duyệt, tiết kiệm gần 200 tỷ đồng."


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


def test_a_name_in_a_link_whose_class_says_so_is_the_byline() -> None:
    page = f"<html><h1>Cầu qua sông Cấm thông xe trước Tết</h1><h4><a class=cms-author href=/huy>Lưu Huy</a></h4><p>{LEDE}</p><p>{BODY}</p>"
    assert newsclean.clean(page).bylines == ["Lưu Huy"]


def test_a_byline_with_a_notice_below_it_is_no_caption() -> None:
    article = newsclean.clean(f"<p>{LEDE}</p><p>{BODY}</p><p>Bài và ảnh: Lưu Huy</p><p>{MORE}</p>")
    assert (article.bylines, article.captions) == (["Lưu Huy"], [])


@pytest.mark.parametrize(
    "credit",
    [
        "<small><span class=asset-byline>ANNA LƯU/Ven Sông</span></small>",
        "<span class=byline>ANNA LƯU/Ven Sông</span>",
        "<span class=a-credit>(ANNA LƯU/Ven Sông)</span>",
    ],
)
def test_a_byline_in_a_figure_is_the_credit_of_the_picture(credit: str) -> None:
    figure = f"<figure><img src=a.jpg><figcaption><p>Công nhân kiểm tra dây văng.</p>{credit}</figcaption></figure>"
    article = newsclean.clean(f"<h1>Cầu qua sông Cấm thông xe trước Tết</h1>{figure}<div><p>{LEDE}</p><p>{BODY}</p></div>")
    assert [(one.text, one.credit) for one in article.captions] == [("Công nhân kiểm tra dây văng.", "ANNA LƯU/Ven Sông")]
    assert article.bylines == []


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


def test_a_heading_below_the_headline_says_more_of_the_story() -> None:
    head = "<header><h1>Cầu qua sông Cấm thông xe trước Tết</h1><h2>{}</h2><p class=byline>Anna Lưu</p></header>"
    story = f"<div><p>{LEDE}</p><p>{BODY}</p></div>"
    deck = "Người dân hai bờ hết cảnh chờ phà mỗi ngày"
    assert newsclean.clean(head.format(deck) + story).lede == deck
    sapo = newsclean.clean(head.format(deck) + f"<div><p class=sapo>{LEDE}</p><p>{BODY}</p></div>")
    assert (sapo.paragraphs[0].text, sapo.lede) == (deck, LEDE)
    again = newsclean.clean(head.format("Thành phố: Cầu qua sông Cấm thông xe trước Tết") + story)
    assert "Thành phố" not in again.text


def test_a_long_headline_is_no_running_text() -> None:
    headline = "Cầu thứ chín qua sông Cấm thông xe (chậm một năm vì lũ và vì thiếu vốn)"
    page = f"<div><h1>{headline}</h1><p>12/1/2026 08:30</p><p>Anna Lưu</p><p>{LEDE}</p><p>{BODY}</p></div>"
    article = newsclean.clean(page)
    assert (article.lede, article.bylines, article.dateline.published) == (LEDE, ["Anna Lưu"], "2026-01-12T08:30:00+07:00")


def test_one_word_that_is_a_heading_or_an_item_is_no_byline() -> None:
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{LEDE}</p><p>{BODY}</p><h3>Huy</h3></div>"
    assert newsclean.clean(page).bylines == []
    assert newsclean.clean(page.replace("h3>", "p>")).bylines == ["Huy"]


def test_a_headline_may_open_with_the_words_of_a_prompt() -> None:
    story = [
        "The city opened its ninth bridge over the river on Monday, linking two districts after four years of work and two floods.",
        "The bridge is five kilometres long and was built by two contractors at a cost of three hundred million dollars, they said.",
    ]
    headline = "In pictures: the ninth bridge over the river"
    assert newsclean.clean("\n".join(["Home", headline, "January 12, 2026", *story])).headline == headline
    page = newsclean.explain(f"<main><h1>{headline}</h1><p>{story[0]}</p><p>{story[1]}</p></main>")
    assert page.verdicts[0] and page.verdicts[0].role == "headline"


def test_the_stamp_below_the_headline_counts_before_the_clock_of_the_page() -> None:
    clock = "<header>Thứ ba, 13/1/2026 | 10:15 GMT+7</header>"
    page = f"{clock}<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>12/1/2026 08:30</p><p>{LEDE}</p><p>{BODY}</p></div>"
    assert newsclean.clean(page).dateline.published == "2026-01-12T08:30:00+07:00"
    assert newsclean.clean(page.replace("<p>12/1/2026 08:30</p>", "")).dateline.published == "2026-01-13T10:15:00+07:00"


def test_who_is_quoted_did_not_write_the_story() -> None:
    quote = "<div class=quote><div class=quote-content>Tôi chờ đã bốn năm.</div><div class=quote-author>Ông Lưu Huy</div></div>"
    article = newsclean.clean(f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{LEDE}</p>{quote}<p>{BODY}</p></div>")
    assert article.bylines == []
    assert [one.kind for one in article.paragraphs] == ["quote", "quote", "paragraph"]


def test_the_first_row_of_a_page_made_of_tables_is_no_row_of_a_table() -> None:
    rows = ["Cầu qua sông Cấm thông xe trước Tết", "Cập nhật lúc: 08:30 12/01/2026 (GMT+7)", LEDE, f"<p>{BODY}</p><p>{MORE}</p>"]
    page = f"<table>{''.join(f'<tr><td>{row}</td></tr>' for row in rows)}</table>"
    article = newsclean.clean(f"<title>{rows[0]}</title>{page}")
    assert (article.headline, article.lede, article.dateline.text) == (rows[0], LEDE, rows[1])
    assert [one.kind for one in article.paragraphs] == ["paragraph", "paragraph"]


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


def test_a_stamp_and_a_byline_may_stand_below_the_lede() -> None:
    row = "<div class=auteur-balk><span>Anna Lưu</span><time>12-01-26, 08:30</time><span>Cập nhật: 09:15</span></div>"
    page = f"<article><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div class=intro><p>{LEDE}</p></div>{row}<p>{BODY}</p><p>{MORE}</p></article>"
    article = newsclean.clean(page)
    assert (article.lede, article.bylines, article.dateline.text) == (LEDE, ["Anna Lưu"], "12-01-26, 08:30")
    assert [one.text for one in article.paragraphs] == [BODY, MORE]


def test_a_name_at_the_end_of_a_caption_is_its_credit_where_the_markup_sets_it_apart() -> None:
    figure = "<figure><img src=a.jpg><figcaption><span>Cây cầu nhìn từ bờ nam.</span><span class=x>Anna Lưu</span></figcaption></figure>"
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{LEDE}</p>{figure}<p>{BODY}</p></div>"
    assert [(one.text, one.credit) for one in newsclean.clean(page).captions] == [("Cây cầu nhìn từ bờ nam.", "Anna Lưu")]


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


def test_a_figure_may_frame_a_quotation_or_a_table() -> None:
    quote = "<figure><blockquote><p>Cây cầu này là của chúng tôi.</p></blockquote><figcaption>Chị Mười, công nhân</figcaption></figure>"
    table = "<figure><table><tr><td>Nhịp</td><td>12</td></tr></table></figure>"
    article = newsclean.clean(f"<h1>Cầu qua sông Cấm thông xe</h1><p>{LEDE}</p>{quote}<p>{BODY}</p>{table}<p>{MORE}</p>")
    kinds = {paragraph.text: paragraph.kind for paragraph in article.paragraphs}
    assert (kinds["Cây cầu này là của chúng tôi."], kinds["Chị Mười, công nhân"], kinds["Nhịp | 12"]) == (
        "quote",
        "quote",
        "table-row",
    )
    assert article.captions == []


def test_of_two_stamps_above_the_headline_the_nearer_one_counts() -> None:
    page = (
        "<table><tr><td>Thứ Ba, 14/4/2026, 10:22</td></tr><tr><td><div>Cập nhật: 09:15, 12/01/2026</div>"
        f"<h1>Cầu qua sông Cấm thông xe</h1><p>{LEDE}</p><p>{BODY}</p></td></tr></table>"
    )
    assert newsclean.clean(page).dateline.published == "2026-01-12T09:15:00+07:00"


def test_control_characters_are_the_quotes_that_they_were() -> None:
    page = "<h1>Town opens its ninth bridge</h1><p>\u0093It\u0092s our bridge,\u0094 said the mayor, who cut the ribbon on Monday.</p>"
    assert "“It’s our bridge,”" in newsclean.clean(page).text
