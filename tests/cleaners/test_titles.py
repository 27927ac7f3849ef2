"""Titles of other stories inside a dump: which rule takes them, and which titles and lists are the story's own."""

from __future__ import annotations

import pytest

from newsclean import clean, explain

HEADLINE = "Hà Nội khánh thành cầu mới trước Tết Nguyên đán"
LEDE = "Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận với nhau sau bốn năm thi công liên tục."
BODY = (
    "Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách thành phố.",
    "Theo ông Nam, công trình hoàn thành sớm ba tháng so với kế hoạch đã được phê duyệt, tiết kiệm gần 200 tỷ đồng cho dự án.",
)
LINKS = ('- Người dân hai bờ sông "đổ xô" đi thử cầu mới', "- Vì sao giá vé phà qua sông lại tăng gấp đôi?")
POINTS = ("- Cầu nối hai quận đông dân nhất của thành phố", "- Phà qua sông sẽ ngừng chạy từ tháng sau")


def rules(*rows: str) -> dict[str, str]:
    """The rule that judged each row."""
    return {line.text: verdict.rule for line, verdict in explain("\n".join(rows)).judged()}


def test_dashed_lines_are_links_where_one_quotes_or_asks() -> None:
    judged = {line.text: verdict for line, verdict in explain("\n".join((HEADLINE, LEDE, *LINKS, *BODY))).judged()}
    assert ["marked with dashes" in judged[link].because for link in LINKS] == [True, True]


@pytest.mark.parametrize("above", [(LEDE, BODY[0]), (LEDE,)], ids=["between paragraphs", "right below the lede"])
def test_dashed_points_of_a_story_stay(above: tuple[str, ...]) -> None:
    judged = rules(HEADLINE, *above, *POINTS, *BODY[len(above) - 1 :])
    assert "inline-related" not in {judged[point] for point in POINTS}


@pytest.mark.parametrize(
    ("title", "taken"),
    [
        ("Vì sao giá vé phà qua sông tăng gấp đôi chỉ sau một đêm?", True),
        ("Ông Nam nói vậy. Ai sẽ trả tiền vé phà cho dân?", False),
    ],
)
def test_a_title_that_asks_above_an_agency_tag_is_a_teasers(title: str, taken: bool) -> None:
    teaser = "(TTO) - Sáng nay nhiều người dân hai bờ sông cho biết vé phà đã tăng gấp đôi so với tuần trước mà không ai báo."
    assert (rules(HEADLINE, LEDE, BODY[0], title, teaser, BODY[1], LEDE.replace("12/1", "13/1"))[title] == "teaser") == taken


def test_the_agency_tag_right_below_a_deck_opens_the_body() -> None:
    wire = "(TTO) - Sáng nay, xe buýt đầu tiên đã chạy qua cầu sau bốn năm người dân hai bờ phải chờ phà hàng giờ."
    assert rules(HEADLINE, LEDE, wire, *BODY)[wire] == "paragraph"
    assert rules(HEADLINE, LEDE, BODY[0], wire, *BODY[1:])[wire] == "teaser"


BOX = (
    "Chợ đêm phố cổ mở cửa trở lại sau hai năm",
    "Tối cuối tuần này, khu chợ đêm phố cổ đón khách trở lại với hơn hai trăm gian hàng.",
)
MORE = (
    "Ông Lê Văn Bình, người dân phường Ngọc Thụy, cho biết gia đình ông đã chờ đợi cây cầu này hơn mười năm qua từng ngày một.",
    "Từ tuần sau, hai tuyến xe buýt mới sẽ chạy qua cầu, nối bến xe phía bắc với trung tâm thành phố, mười lăm phút một chuyến.",
    "Ngành giao thông cũng cho biết sẽ cấm xe tải trên năm tấn qua cầu vào giờ cao điểm để tránh ùn tắc ở hai đầu đường dẫn.",
)


def test_a_title_and_a_sentence_that_say_nothing_of_the_story_are_a_box() -> None:
    judged = rules(HEADLINE, LEDE, *BODY, *BOX, *MORE)
    assert [judged[row] for row in BOX] == ["inline-related"] * 2


@pytest.mark.parametrize(
    "rows",
    [
        ("Người dân hai bờ mong chờ cây cầu này từ lâu", "Người dân hai bờ sông đã chờ cây cầu này hơn mười năm qua."),
        (*BOX, "Gió mùa đông bắc về, miền núi rét đậm từ đêm mai", "Đêm mai gió mùa về, vùng núi rét đậm. Trẻ em được nghỉ học."),
        (BOX[0], BOX[1], "Giá vé gửi xe ở đó tăng gấp đôi ngày thường"),
    ],
    ids=["a heading of the story", "news in brief", "a title with nothing below it"],
)
def test_a_title_that_is_no_box_stays(rows: tuple[str, ...]) -> None:
    judged = rules(HEADLINE, LEDE, *BODY, *rows, *MORE)
    assert "inline-related" not in {judged[row] for row in rows}


@pytest.mark.parametrize(("tag", "taken"), [("BCH - ", True), ("", False)])
def test_a_snippet_with_the_tag_of_the_lede_is_of_another_story(tag: str, taken: bool) -> None:
    snippet = f"{tag}Cây cầu thứ tám dài hơn 4 km, do hai nhà thầu xây dựng. Ba cây cầu cũ đều ngắn hơn."
    judged = rules(HEADLINE, f"BCH - {LEDE}", *BODY, "Những cây cầu đáng nhớ của thành phố", snippet, *MORE)
    assert (judged[snippet] == "teaser") == taken


def test_the_title_below_a_prompt_with_a_colon_goes_with_it() -> None:
    title = "10 cây cầu dài nhất của cả nước hiện nay"
    assert rules(HEADLINE, LEDE, *BODY, "Mời bạn đọc xem video:", title, *MORE)[title] == "inline-related"


def test_the_cells_of_a_row_are_no_title() -> None:
    rows = ("Bảng xếp hạng", "TT | Đội | Trận | Điểm", "1 | Tây Sơn | 7 | 17")
    judged = rules(HEADLINE, LEDE, *BODY, *rows, *MORE)
    assert [judged[row] for row in rows[:2]] == ["paragraph"] * 2
    assert judged[rows[2]] in {"paragraph", "subheading"}


@pytest.mark.parametrize(
    "row",
    [
        "Cây cầu cũ bên bờ bắc. (Ban quản lý dự án)",
        "Cây cầu này dài hơn 5 km.",
    ],
)
def test_what_goes_on_after_a_stop_is_no_link_above_the_story(row: str) -> None:
    assert rules(HEADLINE, "12/01/2026 09:30", "Chia sẻ", row, "Nghe", LEDE, *BODY)[row] != "above-story"


def test_an_address_below_who_owns_the_page_is_the_papers() -> None:
    body = "".join(
        f"<p>例州大桥周一通车，市民可步行、骑车过江，两岸往来时间由{n}分钟缩短至十分钟。</p>" for n in ("四十", "五十", "六十")
    )
    page = explain(
        f"<html><h1>例州大桥周一正式通车</h1>{body}<p>主办单位：例州市交通局<br>地址：例州市中山路1号 邮编：000000 电话：000-00000000</p>",
    )
    assert [line.text for line in page.kept()][-1].startswith("例州大桥")
    page = explain(
        f"<html><h1>例州大桥周一正式通车</h1>{body}<p>地址：例州市中山路1号 邮编：000000 电话：000-00000000</p>{body}",
    )
    assert any(line.text.startswith("地址") for line in page.kept())


@pytest.mark.parametrize(("above", "rule"), [("Kim Thành", "contact"), ("Ý kiến xin gửi về ban quản lý cầu:", "paragraph")])
def test_an_address_for_mail_below_a_story_is_its_author_s(above: str, rule: str) -> None:
    assert rules(HEADLINE, LEDE, *BODY, *MORE, above, "lan.nguyen@example.vn")["lan.nguyen@example.vn"] == rule


@pytest.mark.parametrize("below", ["Điệp khúc:", "Cầu cong cong như dải lụa bay"])
def test_verses_below_a_first_paragraph_are_no_links(below: str) -> None:
    verses = ("Em về miền sông nước mênh mang", "Nghe câu hò theo gió đưa sang", "Chiếc áo bà ba phai màu nắng")
    judged = rules("Lời bài hát về cây cầu mới", LEDE, *verses, below, "Ơi dòng sông chảy về đâu", "Thương nhau ta bắc nhịp cầu")
    assert "inline-related" not in {judged[verse] for verse in verses}


ITEMS = (
    "• Kiểm tra phanh trước mỗi chuyến đi xa",
    "• Rửa xe ngay sau khi đi qua vùng ngập",
    "• Thay bugi khi xe khó nổ vào sáng sớm",
)


@pytest.mark.parametrize(
    ("rows", "taken"),
    [(ITEMS, True), (("Những việc nên làm", *ITEMS), False), ((*ITEMS, "• Tra dầu xích mỗi tuần một lần"), False)],
    ids=["a few below a paragraph", "below a heading", "more than a few"],
)
def test_bulleted_items_amid_a_story(rows: tuple[str, ...], taken: bool) -> None:
    judged = rules(HEADLINE, LEDE, *BODY, *rows, *MORE)
    assert ("inline-related" in {judged[row] for row in rows}) == taken


ENGLISH = (
    "Ninth bridge opens after four years of work",
    "The city opened its ninth bridge over the river on Monday, linking two districts after four years of work and two floods.",
    "The bridge is five kilometres long and was built by two local contractors at a cost of three hundred million dollars.",
)
ENGLISH_MORE = (
    "Two new bus lines will cross it from next week on, the transport office said in a note to the council.",
    "Lorries of more than five tons may not use it in the rush hour, which starts at seven.",
)


@pytest.mark.parametrize(
    "titles",
    [("Old ferry closes for good", "Mayor explains the delay"), ("Ferries: what becomes of the crews now",)],
    ids=["titles of few words", "a title of two parts"],
)
def test_titles_below_the_heading_of_a_box_go_with_it(titles: tuple[str, ...]) -> None:
    judged = rules(*ENGLISH, "Read also", *titles, *ENGLISH_MORE)
    assert {judged[title] for title in titles} == {"inline-related"}


def test_a_heading_below_a_box_that_announces_its_paragraph_stays() -> None:
    judged = rules(*ENGLISH, "Read also", "Old ferry closes for good", "Two new bus lines", *ENGLISH_MORE)
    assert judged["Two new bus lines"] == "subheading"


def test_what_stands_above_the_label_that_says_that_the_story_goes_on_is_a_box() -> None:
    box = ("CITY", "Old ferry closes for good", "BUSINESS", "Ferries: what becomes of the crews now")
    judged = rules(*ENGLISH, "Featured stories", *box, "Article continues after this advertisement", *ENGLISH_MORE)
    assert {judged[row] for row in box} == {"inline-related"}
    assert judged[ENGLISH_MORE[0]] == "paragraph"


@pytest.mark.parametrize("post", ["Asia correspondent", "Lifestyle Writer", "Example Courier"])
def test_the_post_or_the_paper_below_a_name_signs_nothing(post: str) -> None:
    assert rules(ENGLISH[0], "Anna Lee", post, "12 January 2026", "Share", *ENGLISH[1:], *ENGLISH_MORE)[post] == "section-label"


def test_who_signs_above_the_stamp_below_a_deck_is_no_link() -> None:
    byline = "Ana Lima (texto) e Rui Costa (fotografia)"
    rows = (
        "Câmara promete nova creche até ao fim do mandato",
        "Há oitenta crianças em lista de espera no concelho, diz a vereadora.",
    )
    body = ("A câmara vai transformar a antiga escola numa creche com oitenta lugares, anunciou o presidente da autarquia.",)
    more = "O projeto está em fase de concurso público e deverá ficar concluído no verão do próximo ano, segundo a autarquia."
    judged = rules("Menu", *rows, byline, "12 de janeiro de 2026, 6:30", "Partilhar no Facebook", *body, more)
    assert judged[byline] == "byline"


def test_what_stands_between_a_lede_and_its_stamp_is_of_the_headline_block() -> None:
    block = (
        "12 January 2026, 6:30",
        "Share this",
        "Updated 12 January 2026, 9:15",
        "Save it",
        "Bridge seen from the ferry house. Photo: Ann Lee",
    )
    rows = ("Menu", ENGLISH[0], ENGLISH[1], "Anna Lee", *block, ENGLISH[2], *ENGLISH_MORE)
    judged = rules(*rows)
    assert [judged[row] for row in ("Anna Lee", *block)] == [
        "byline",
        "dateline",
        "share-bar",
        "page-date",
        "section-label",
        "caption",
    ]


@pytest.mark.parametrize(
    "shown", ["Max Muster", "Max Muster (left) and Eva Ray", "Old ferry house.", "The mayor walks over the bridge"]
)
def test_what_stands_above_the_credit_of_the_lead_picture_is_its_caption(shown: str) -> None:
    rows = ("By Anna Lee", "12 January 2026", "Share", shown, "Photo: Reuters/Tom Hill")
    judged = rules("Menu", ENGLISH[0], *rows, *ENGLISH[1:], *ENGLISH_MORE)
    assert (judged["By Anna Lee"], judged[shown]) == ("byline", "caption")


def test_the_only_name_above_a_credit_signs() -> None:
    judged = rules("Menu", ENGLISH[0], "12 January 2026", "Anna Lee", "Photo: Reuters/Tom Hill", *ENGLISH[1:], *ENGLISH_MORE)
    assert judged["Anna Lee"] == "byline"


@pytest.mark.parametrize(
    "shown", ["Water below the ninth bridge.ANNA REED", "Cars on the ninth bridge on Monday (AAP: Anna Reed)"]
)
def test_a_line_that_a_photographer_signs_is_a_caption(shown: str) -> None:
    assert rules(*ENGLISH, shown, *ENGLISH_MORE)[shown] == "caption"


def test_a_desk_beside_a_name_leaves_the_name() -> None:
    judged = rules("Menu", ENGLISH[0], "Anna Lee", "News Desk", "12 January 2026", *ENGLISH[1:], *ENGLISH_MORE)
    assert judged["Anna Lee"] == "byline"


def test_a_byline_below_the_lead_picture_signs_though_a_sentence_stands_above() -> None:
    block = ("Photo credit: Tom Hill | Example Group", "By Anna Lee", "Correspondent", "Share this")
    judged = rules(
        ENGLISH[0],
        "Cars on the ninth bridge over the river last Monday, after it was opened.",
        *block,
        *ENGLISH[1:],
        *ENGLISH_MORE,
    )
    assert [judged[row] for row in block[1:]] == ["byline", "section-label", "share-bar"]


def test_words_around_a_button_to_share_are_buttons_in_a_language_without_word_lists() -> None:
    page = """Herri oso bat, zubi baten bila
Ane Etxeberria
2026ko urtarrilaren 12a
• Zabaldu
• Facebook
• Gordelekua
Auzotarrak zubi berriaren gainean, igandean. Argazkia: Jon Agirre
Ibaia zeharkatzeko hamazortzi kilometro egin behar izaten zituzten bizilagunek. Igandetik aurrera, berrogeita bi metro dira.
Bost urte eman zituzten paper kontuetan. Ibai agintaritzak hiru aldiz itzuli zien proiektua, azkena maiatzaren 3an.
"""
    article = clean(page)
    assert (article.bylines, len(article.paragraphs)) == (["Ane Etxeberria"], 1)
