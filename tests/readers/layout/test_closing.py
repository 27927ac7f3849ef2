"""A name below the last running text signs the story."""

from __future__ import annotations

import pytest

import newsclean
from tests.texts import BODY, LEDE, MORE


def test_one_word_that_is_a_heading_or_an_item_is_no_byline() -> None:
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{LEDE}</p><p>{BODY}</p><h3>Huy</h3></div>"
    assert newsclean.clean(page).bylines == []
    assert newsclean.clean(page.replace("h3>", "p>")).bylines == ["Huy"]


def test_a_note_on_one_whom_the_page_names_as_its_author_is_none_of_the_story() -> None:
    note = "<p>Huy Lưu is a reporter in Hải Phòng who has written about ships and harbours for twelve years now.</p>"
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{LEDE}</p><p>{BODY}</p>{note}</div>"
    assert len(newsclean.clean(page).paragraphs) == 2
    assert [one.text for one in newsclean.clean(f'<meta name=author content="Huy Lưu">{page}').paragraphs] == [BODY]


def test_what_stands_below_a_heading_about_the_author_is_none_of_the_story() -> None:
    about = f"<h3>Về tác giả</h3><p>{BODY}</p>"
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{LEDE}</p><p>{BODY}</p>"
    assert [one.text for one in newsclean.clean(f"{page}{about}</div>").paragraphs] == [BODY]
    more = "".join(f"<p>{LEDE} Năm {year} cũng vậy.</p>" for year in range(2001, 2009))
    assert len(newsclean.clean(f"{page}{about}{more}</div>").paragraphs) >= 9


def test_a_name_that_is_a_list_s_only_item_signs() -> None:
    item = "<ul><li><p align=right><b>Lưu Huy</b></p></li></ul>"
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{LEDE}</p><p>{BODY}</p>{item}</div>"
    assert newsclean.clean(page).bylines == ["Lưu Huy"]
    assert newsclean.clean(page.replace("</ul>", "<li>Anna Lưu</li></ul>")).bylines == []


def test_a_credit_below_the_last_text_is_who_wrote_the_story() -> None:
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{LEDE}</p><p>{BODY}</p><p class=the-article-credit>Lưu Huy</p></div>"
    article = newsclean.clean(page)
    assert (article.bylines, article.captions) == (["Lưu Huy"], [])


def test_a_short_last_sentence_before_a_signature_is_the_story_s() -> None:
    texts = [
        "廃業した銭湯「梅の湯」が3月に再開する。常連客だった三人が会社をつくり、店主から経営を引き継いだ。修理費は十日で集まった。",
        "梅の湯は1952年の創業。夜勤明けの労働者でにぎわい、多い日は五百人が訪れたが、近年は一日四十人ほどまで減っていた。",
        "火曜定休。【佐藤花子】",
    ]
    head = '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"@type": "Organization", "name": "例日新聞"}}</script>'
    page = f"{head}<div><h1>商店街の銭湯、再開へ　若手三人</h1><div><p>{'<br><br>　'.join(texts)}</p></div></div>"
    article = newsclean.clean(page)
    assert [article.lede, *(one.text for one in article.paragraphs)] == texts
    assert article.bylines == ["佐藤花子"]


def test_a_short_last_sentence_before_initials_is_the_story_s() -> None:
    last = "Cầu mở cho xe máy từ sáng mai. [h.l.]"
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div><p>{LEDE}</p><p>{BODY}</p><p>{last}</p></div></div>"
    assert newsclean.clean(page).paragraphs[-1].text == last


def test_a_heading_below_the_last_text_signs_nothing() -> None:
    page = f"<main><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div><p>{LEDE}</p></div><div><p>{BODY}</p></div><h3>Foto Galeri</h3></main>"
    article = newsclean.clean(page)
    assert (article.bylines, [one.text for one in article.paragraphs]) == ([], [BODY])
    assert newsclean.clean(page.replace("h3>", "p>")).bylines == ["Foto Galeri"]


def test_the_last_address_of_a_list_and_the_last_team_of_a_match_are_the_story_s() -> None:
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div><p>{LEDE}</p>{{}}</div></div>"
    places = f"<p>Địa chỉ: 12 Ngô Gia Tự</p><p>{BODY}</p><p>Địa chỉ: Chợ Tấn Tài</p>"
    assert newsclean.clean(page.format(places)).paragraphs[-1].text == "Địa chỉ: Chợ Tấn Tài"
    team = "Hải Phòng: Đình Triệu, Mạnh Dũng, Bicou, Văn Minh, Hữu Sơn, Lucão"
    assert newsclean.clean(page.format(f"<p>{BODY}</p><p>{team}</p>")).paragraphs[-1].text == team
    assert newsclean.clean(page.format(f"<p>{BODY}</p><p>Bài mới: cầu, đường, phà, tàu, bến</p>")).paragraphs[-1].text == BODY


def test_a_name_above_a_teaser_that_the_container_holds_signs() -> None:
    title = "<h4><a href=/b>Cầu thứ tám đóng một làn</a></h4>"
    teaser = f"<div><article>{title}<p>Xe tải phải đi vòng qua phà cho đến Tết.</p></article></div>"
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{LEDE}</p><p>{BODY}</p><p><b>Hiếu Lương</b></p>{teaser}</div>"
    article = newsclean.clean(page)
    assert (article.bylines, [one.text for one in article.paragraphs]) == (["Hiếu Lương"], [BODY])


def test_a_label_tells_who_signs_right_below_what_holds_the_story() -> None:
    page = (
        f"<div><div class=title>Cầu qua sông Cấm thông xe</div><div class=text><b>{LEDE}</b><br><br>{BODY}<br><br>{BODY}</div>"
        "<div align=right><b>Tin, ảnh: Lưu Huy</b></div><div><a href=/1>Chợ đêm phố cổ mở cửa</a></div></div>"
    )
    assert newsclean.clean(page).bylines == ["Lưu Huy"]


def test_a_last_paragraph_without_its_full_stop_is_the_story_s() -> None:
    last = "Cầu mở cho xe máy từ sáng mai, ô tô phải chờ đến cuối tháng"
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div><p>{LEDE}</p><p>{BODY}</p><p>{last}</p></div></div>"
    assert newsclean.clean(page).paragraphs[-1].text == last
    for other in (
        f"<p class=more>{last}</p>",
        f"<p><a href=/1>{last}</a></p>",
        f"<p>Mời xem: {last}</p>",
        f"<div><p>{last}</p></div>",
    ):
        assert newsclean.clean(page.replace(f"<p>{last}</p>", other)).paragraphs[-1].text == BODY


@pytest.mark.parametrize(
    ("headline", "texts"),
    [
        (
            "江北老茶馆三月重新开张",
            [
                "江北老茶馆三月重新开张，三名熟客合伙接下了店面，修缮的钱十天就凑齐了，老板也答应再带他们一年。",
                "茶馆开了七十年，夜班工人下班后常来坐坐，最热闹的时候一天接待五百人，近几年却只剩四十来人。",
                "一碗茶三块钱，周二休息，暂时不收网上订座",
            ],
        ),
        (
            "ໂຮງຮຽນໃໝ່ດ້ວຍໄມ້ໄຜ່",
            [
                "ຊາວບ້ານໄດ້ຮ່ວມແຮງຮ່ວມໃຈກັນສ້າງໂຮງຮຽນດ້ວຍໄມ້ໄຜ່ຫົກຫ້ອງ ສຳລັບນັກຮຽນໜຶ່ງຮ້ອຍສາມສິບສອງຄົນ ພາຍໃນສາມເດືອນ",
                "ຫ້ອງການສຶກສາເມືອງຮັບປາກວ່າຈະສົ່ງຄູມາເພີ່ມໃນສົກຮຽນໜ້າ ແຕ່ຍັງບໍ່ທັນກຳນົດວັນເວລາ ນາຍບ້ານກ່າວ",
                "ເດັກນ້ອຍດີໃຈຫຼາຍ",
            ],
        ),
    ],
    ids=["a clause without spaces", "a paragraph without a stop"],
)
def test_a_short_last_line_in_such_a_script_is_the_story_s(headline: str, texts: list[str]) -> None:
    page = f"<div><h1>{headline}</h1><div>{''.join(f'<p>{text}</p>' for text in texts)}</div></div>"
    article = newsclean.clean(page)
    assert [article.lede, *(one.text for one in article.paragraphs)] == texts


def test_one_word_below_a_page_in_a_language_without_word_lists_is_no_byline() -> None:
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{LEDE}</p><p>{BODY}</p></div><p>Gogoetak</p>"
    assert newsclean.clean(f"<html lang=vi>{page}").bylines == ["Gogoetak"]
    assert newsclean.clean(f"<html lang=eu>{page}").bylines == []


def test_a_name_that_is_all_of_an_author_box_signs_where_nobody_else_does() -> None:
    box = "<div class=author-box><span>Lưu Huy</span></div>"
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{LEDE}</p><p>{BODY}</p>{box}</div>"
    assert newsclean.clean(page).bylines == ["Lưu Huy"]
    signed = page.replace("</h1>", "</h1><div class=byline>Anna Lưu</div>")
    assert newsclean.clean(signed).bylines == ["Anna Lưu"]


def test_a_note_whose_mark_the_story_has_is_text_of_it() -> None:
    notes = "<p>-----</p><p><em>(1) Xem: Sở Giao thông: Báo cáo năm 2025, tr. 41</em></p><p><em>Ven Sông</em></p>"
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{LEDE}</p><p>{BODY[:-1]} (1).</p>{notes}</div>"
    assert [one.text for one in newsclean.clean(page).paragraphs][-1].startswith("(1) Xem:")
    assert len(newsclean.clean(page.replace(" (1).</p>", ".</p>")).paragraphs) == 1


def test_a_name_below_the_last_paragraph_signs_above_a_notice_of_the_paper() -> None:
    notice = "<hr><div>© Bản quyền của Báo Ven Sông. Vui lòng ghi rõ nguồn khi phát hành lại thông tin từ trang này.</div>"
    page = f"<div class=print><div class=title>Cầu qua sông Cấm thông xe trước Tết</div><p>{LEDE}</p><p>{BODY}</p><p>Lưu Huy</p>{notice}</div>"
    assert newsclean.clean(page).bylines == ["Lưu Huy"]


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        (["1. Blue socks, 8 euros", "2. Wool scarf, 30 euros", "3. Rain boots, 45 euros"], True),
        (["• Blue socks", "• Wool scarf", "• Rain boots"], True),
        (["Blue socks", "Wool scarf", "Rain boots"], False),
    ],
    ids=["numbers", "marks", "neither"],
)
def test_a_list_that_ends_the_story_is_its_own(lines: list[str], kept: bool) -> None:
    texts = "".join(f"<p>{line}</p>" for line in lines)
    page = f"<div><h1>What to wear on the new bridge</h1><p>{LEDE}</p><p>{BODY}</p><p>What we bought:</p><p>All of it was new.</p>{texts}</div>"
    told = [paragraph.text for paragraph in newsclean.clean(page).paragraphs]
    assert (told[-3:] == lines) == kept


def test_the_last_verse_of_a_song_is_its_own() -> None:
    verse = ["Nine years I rowed across the bay", "The bridge has come, the boat must go", "And who will hear the oar at dawn"]
    song = f"<p>The ferrymen sang it at the opening of the bridge.</p><p>{'<br>'.join(verse * 3)}</p><p>{'<br>'.join(verse)}</p>"
    article = newsclean.clean(f"<div><h1>The ferryman's song</h1><div>{song}</div><div><h4>Tags</h4></div></div>")
    assert [paragraph.text for paragraph in article.paragraphs][-3:] == verse


def test_an_author_whom_the_page_tells_signs_a_little_below_the_story() -> None:
    head = "<html lang=ja><head><meta name=author content='例メディア株式会社'><meta name=author content=例野花子></head>"
    text = "市は月曜日の朝、四年にわたる工事を終えた九番目の橋を開通させ、多くの市民が渡り初めに集まった。" * 2
    story = f"<div><p>{text}</p><p>{text[::-1]}</p><p>Push</p></div><p>例野花子</p>"
    page = f"{head}<body><div><h1>九番目の橋が開通した朝のこと</h1>{story}</div></body>"
    assert newsclean.clean(page).bylines == ["例野花子"]


def test_one_word_in_capitals_signs_no_story_in_a_script_without_spaces() -> None:
    text = (
        "<p>浜浦市の新しい橋が１２日に開通し、市民らが渡り初めをした。橋の建設には４年かかり、長さは５キロに及ぶ。</p>"
        "<p>市は渡し船を年末まで残し、船に慣れた住民の便を図る。その後は川辺の公園として整備し、来年の開園を目指す。</p>"
    )
    page = "<html lang=ja><body><h1>浜浦市の新しい橋が開通</h1><article>{}<div>{}</div></article></body></html>"
    assert newsclean.clean(page.format(text, "Push")).bylines == []
    assert newsclean.clean(page.format(text, "文＝佐藤花子")).bylines == ["佐藤花子"]


def test_names_that_sign_above_the_story_sign_it_again_below() -> None:
    signed = "<b>Huy Lưu - Anna Lưu</b>"
    head = f"<h1>Cầu qua sông Cấm thông xe trước Tết</h1><div>{signed} <span>12/01/2026 09:30</span></div>"
    also = "".join(f"<div><a href={at}>Bến phà số {at} chạy lại sau bão</a><p>{BODY}</p></div>" for at in range(3, 6))
    story = f"<div class=cnt><p>{LEDE}</p><p>{BODY}</p><p>{MORE}</p></div>"
    article = newsclean.clean(f"<div>{head}{story}<div>{signed}</div><div><p>Tin cùng chuyên mục</p>{also}</div></div>")
    assert (article.bylines, [one.text for one in article.paragraphs]) == (["Huy Lưu", "Anna Lưu"], [BODY, MORE])
