"""Captions that a credit tells, and lines with a credit that are none."""

from __future__ import annotations

from newsclean import clean, explain
from tests.story.texts import ENGLISH, ENGLISH_MORE, ONE, ROWS


def test_a_line_above_a_bare_credit_between_headline_and_story_is_a_caption_in_any_language() -> None:
    page = "תפריט\nחדשות\nהגשר התשיעי מעל הנהר נפתח לתנועה לאחר ארבע שנים\nפורסם: 12.01.26, 09:30\nשיתוף\n"
    page += "תושבים חוצים את הגשר ברגל בבוקר הפתיחה\n(צילום: דנה לוי)\n"
    page += "הגשר התשיעי מעל הנהר נפתח היום לתנועה, ארבע שנים לאחר תחילת העבודות ושני שיטפונות שעיכבו את הקבלנים.\n"
    page += "הגשר מחבר בין שתי שכונות, אורכו חמישה קילומטרים, והוא נבנה בידי שני קבלנים מקומיים במחיר נמוך מהצפוי.\n"
    caption = clean(page).captions[0]
    assert (caption.text, caption.credit) == ("תושבים חוצים את הגשר ברגל בבוקר הפתיחה", "דנה לוי")


def test_rows_above_a_credit_are_of_its_caption() -> None:
    cut = ROWS[2].index(" từ")
    page = explain("\n".join((*ROWS[:2], ROWS[2][:cut], ROWS[2][cut + 1 :], *ROWS[3:])))
    assert [line.text for line in page.kept("caption")][:2] == [ROWS[2][:cut], ROWS[2][cut + 1 :]]


def test_a_cell_above_the_source_of_a_table_is_no_caption() -> None:
    page = explain("\n".join((*ROWS[:2], "Giá lưới", "1,8", "100%", "Nguồn: Chi cục Thủy sản", ROWS[6])))
    assert "100%" not in [line.text for line in page.kept("caption")]


def test_an_agency_behind_the_last_paragraph_signs_the_story_and_one_behind_a_sentence_amid_it_a_picture() -> None:
    shown, told = f"{ONE} AFP", f"{ROWS[6]} AFP"
    roles = {line.text: role for line, role in explain("\n".join((*ROWS[:2], shown, ROWS[3], ROWS[4], told))).roles()}
    assert (roles[shown], roles[told]) == ("caption", "paragraph")


def test_who_wrote_for_an_agency_signs_a_paragraph_in_small_letters() -> None:
    told = f"{ROWS[6]} (dpa/lno)"
    roles = {line.text: role for line, role in explain("\n".join((*ROWS[:2], ROWS[3], told, ROWS[4]))).roles()}
    assert roles[told] == "paragraph"


def test_a_numbered_line_above_a_credit_is_a_heading_and_a_notice_is_no_caption() -> None:
    heads = ("1. Đan ba mắt", "2. Đan năm mắt")
    notice = "Thông tin về giá lưới trong bài được tổng hợp tại bến cá và chỉ mang tính chất tham khảo"
    rows = (*ROWS[:2], heads[0], "Ảnh: Văn Thương", ROWS[4], heads[1], "Ảnh: Văn Thương", ROWS[3], notice, ROWS[6])
    roles = {line.text: role for line, role in explain("\n".join(rows)).roles()}
    assert [roles[row] for row in (*heads, notice)] == ["paragraph", "paragraph", "notice"]


def test_a_name_below_the_caption_of_the_lead_picture_signs_the_story() -> None:
    rows = (*ROWS[:2], "Bến cá Cửa Sa, miền Trung, ngày 03/10/2025. AFP - ANNE MARTIN", "Minh Anh", *ROWS[3:5], ROWS[6])
    article = clean("\n".join(rows))
    assert (article.bylines, article.captions[0].credit, article.dateline.text) == (["Minh Anh"], "AFP - ANNE MARTIN", None)


def test_who_wrote_the_story_and_took_its_pictures_signs_it() -> None:
    article = clean("\n".join((*ROWS[:2], *ROWS[3:5], ROWS[6], "Bài: Kim Thành – Ảnh: Văn Thương")))
    assert (article.bylines, article.captions) == (["Kim Thành"], [])


def test_a_paragraph_that_its_author_signs_in_brackets_is_no_caption() -> None:
    signed = "Lưới đan xong được treo lên gác bếp cho ám khói, ba tháng sau mới đem ra biển. (BBT)"
    roles = {line.text: role for line, role in explain("\n".join((*ROWS[:2], ROWS[3], signed, ROWS[6]))).roles()}
    assert roles[signed] == "paragraph"


def test_who_wrote_it_is_no_caption_above_who_took_the_pictures() -> None:
    page = explain("\n".join((*ROWS[:2], ROWS[3], ROWS[6], "Nội dung: Lưu Huy", "Ảnh: Văn Thương", "Thiết kế: Anh Huy")))
    assert [line.text for line in page.kept("byline")] == ["Nội dung: Lưu Huy"]


def test_where_a_story_comes_from_below_its_last_paragraph_makes_that_no_caption() -> None:
    article = clean("\n".join((*ROWS, ONE, "Nguồn: Tổng hợp", "Bình luận (0)")))
    assert article.paragraphs[-1].text == ONE
    assert ONE in [caption.text for caption in clean("\n".join((*ROWS, ONE, "Ảnh: Văn Thương", "Bình luận (0)"))).captions]


def test_a_full_name_and_what_it_works_for_in_brackets_behind_a_sentence_credit_a_picture() -> None:
    shown = "The ferry crosses at dusk. (Ann Lee/Riverist)"
    page = f"Bridge opens over the river after four years\n{ENGLISH}{shown}\n{ENGLISH_MORE}"
    assert [(caption.text, caption.credit) for caption in clean(page).captions] == [
        ("The ferry crosses at dusk.", "Ann Lee/Riverist")
    ]
    for other in ("The ferry crosses at dusk (and dawn/night).", "He works for both. (Riverist/Duskist)"):
        assert not clean(page.replace(shown, other)).captions


def test_a_line_with_the_words_of_a_caption_is_rather_none_of_two_headlines() -> None:
    shown = "A resident shovels snow in this undated file photo. Unpleasant weather is one of the reasons for it"
    page = f"Home | News | Weather | Sports\nBlue bridge: Last of its kind or waste of rope?\nView larger image\n{shown}\n"
    page += f"Updated: Mon Jan. 12 2026 8:53:42 AM\nNordbrook News Staff\n{ENGLISH}{ENGLISH_MORE}"
    assert clean(page).headline == "Blue bridge: Last of its kind or waste of rope?"


def test_where_a_chinese_story_is_from_beside_its_stamp_is_no_caption() -> None:
    body = (
        "例州大桥周一通车，市民可步行、骑车过江，两岸往来时间由四十分钟缩短至十分钟。这座桥历时四年建成，全长五公里。\n"
        "市交通局负责人表示，大桥通车后，渡口将保留至年底，方便习惯乘船的市民，之后改建为江边公园，预计明年开放。\n"
    )
    article = clean(f"例州大桥通车，市民过江只要十分钟\n2026年01月12日 18:20 来源：例州新闻网 参与互动(0)\n{body}")
    assert article.captions == []
    assert article.dateline.published == "2026-01-12T18:20:00+08:00"
    article = clean(
        f"例州大桥通车，市民过江只要十分钟\nwww.example.cn ( 2026-01-12 06:52 ) 来源：例州网-例州都市报 进入例州社区\n{body}"
    )
    assert article.captions == []
    assert article.dateline.published == "2026-01-12T06:52:00+08:00"


def test_a_picture_from_the_files_is_told_by_what_ends_its_caption() -> None:
    body = (
        "例州大桥周一通车，市民可步行、骑车过江，两岸往来时间由四十分钟缩短至十分钟。这座桥历时四年建成，全长五公里。\n"
        "市民走过大桥（资料图）\n"
        "市交通局负责人表示，大桥通车后，渡口将保留至年底，方便习惯乘船的市民，之后改建为江边公园，预计明年开放。\n"
    )
    assert [caption.text for caption in clean(body).captions] == ["市民走过大桥（资料图）"]
