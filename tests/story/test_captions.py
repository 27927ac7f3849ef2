"""Short sentences of a reportage, which stand beside captions and are none."""

from __future__ import annotations

from newsclean import clean, explain

ROWS = (
    "Giữ nghề đan lưới ở làng biển Cửa Sa",
    "Nghề đan lưới ở làng biển Cửa Sa có từ hơn trăm năm, nay chỉ còn bảy gia đình theo nghề, phần lớn là người già.",
    "Bà Hoàng Thị Lài đan lưới từ năm 15 tuổi - Ảnh: Văn Thương",
    "Trong căn nhà nhỏ nhìn ra biển, bà Lài ngồi bệt trên nền gạch, tay đưa thoi thoăn thoắt.",
    "Mỗi tấm lưới dài 40 m, bà đan trong một tháng, bán được 1,8 triệu đồng ngay tại nhà.",
    "Đôi tay chai sần của người đan lưới - Ảnh: Văn Thương",
    "Con trai bà đi biển, con dâu đi làm công nhân, chỉ còn cô cháu gái 12 tuổi hay ngồi xem bà đan mỗi buổi chiều.",
)


def test_a_line_above_a_bare_credit_between_headline_and_story_is_a_caption_in_any_language() -> None:
    page = "תפריט\nחדשות\nהגשר התשיעי מעל הנהר נפתח לתנועה לאחר ארבע שנים\nפורסם: 12.01.26, 09:30\nשיתוף\n"
    page += "תושבים חוצים את הגשר ברגל בבוקר הפתיחה\n(צילום: דנה לוי)\n"
    page += "הגשר התשיעי מעל הנהר נפתח היום לתנועה, ארבע שנים לאחר תחילת העבודות ושני שיטפונות שעיכבו את הקבלנים.\n"
    page += "הגשר מחבר בין שתי שכונות, אורכו חמישה קילומטרים, והוא נבנה בידי שני קבלנים מקומיים במחיר נמוך מהצפוי.\n"
    caption = clean(page).captions[0]
    assert (caption.text, caption.credit) == ("תושבים חוצים את הגשר ברגל בבוקר הפתיחה", "דנה לוי")


def test_a_sentence_beside_a_caption_is_a_paragraph() -> None:
    roles = {line.text: role for line, role in explain("\n".join(ROWS)).roles()}
    assert [roles[row] for row in ROWS[2:6]] == ["caption", "paragraph", "paragraph", "caption"]


def test_rows_above_a_credit_are_of_its_caption() -> None:
    cut = ROWS[2].index(" từ")
    page = explain("\n".join((*ROWS[:2], ROWS[2][:cut], ROWS[2][cut + 1 :], *ROWS[3:])))
    assert [line.text for line in page.kept("caption")][:2] == [ROWS[2][:cut], ROWS[2][cut + 1 :]]


def test_a_cell_above_the_source_of_a_table_is_no_caption() -> None:
    page = explain("\n".join((*ROWS[:2], "Giá lưới", "1,8", "100%", "Nguồn: Chi cục Thủy sản", ROWS[6])))
    assert "100%" not in [line.text for line in page.kept("caption")]


def test_one_short_sentence_between_paragraphs_is_a_paragraph_unless_it_shows_people() -> None:
    """ "Nước ngập ba con phố." alone may be told; two such, or one of people at work, are pictures."""
    long = [ROWS[1], ROWS[3], ROWS[6], ROWS[4]]
    roles = [
        dict(explain("\n".join((ROWS[0], *long[:2], *lines, *long[2:]))).roles())
        for lines in ((ONE,), (ONE, long[0], TWO), (TWO,))
    ]
    told = [[role for line, role in page.items() if line.text in (ONE, TWO)] for page in roles]
    assert told == [["paragraph"], ["caption", "caption"], ["caption"]]


ONE = "Sóng biển đánh vào chân tường nhà bà."
TWO = "Người dân phân loại cá trên bến."


def test_a_short_sentence_that_says_what_is_seen_right_below_the_lede_is_a_caption() -> None:
    shown, told = "Những tấm lưới mới phơi dọc chân đê.", "Số lưới ấy bà đã bán hết từ tuần trước."
    long = [f"{ROWS[4][:-1]}, và cứ thế suốt hai mươi năm qua.", f"{ROWS[3][:-1]}, mắt dõi theo những con thuyền."]
    for line, found in ((shown, [shown]), (told, [])):
        page = explain("\n".join((*ROWS[:2], line, *long, ROWS[6])))
        assert [line.text for line in page.kept("caption")] == found
    # Among other short paragraphs it is one of them.
    short = "\n".join((*ROWS[:2], shown, long[0], told, *ROWS[3:5]))
    assert explain(short).kept("caption") == []


def test_a_line_that_ends_with_a_day_is_a_caption_and_dates_nothing() -> None:
    shown = "Die ersten Busse fahren am frühen Morgen über die neue Brücke, 12. Januar 2026"
    page = explain(f"Neunte Brücke eröffnet: Wie die Stadt vier Jahre lang baute\n{shown}\n{GERMAN}{shown[:-4]}2025\n{GERMAN}")
    assert page.story.dateline == -1
    assert [line.text[-4:] for line in page.kept("caption")] == ["2025"]


GERMAN = """\
Am Montag hat die Stadt ihre neunte Brücke über den Fluss eröffnet, vier Jahre nach dem ersten Spatenstich und zwei Hochwassern.
Sie ist fünf Kilometer lang, hat acht Spuren und kostete nach Angaben der Stadt dreihundert Millionen Euro, weniger als geplant.
"""


def test_a_caption_stands_below_its_bare_label_and_none_below_the_label_of_a_credit_alone() -> None:
    """As pages for screen readers are dumped: the first picture has a caption, the second none."""
    told = "Ba năm nay, xóm lưới không có thêm người học nghề."
    credit, label, shown = "Nguồn hình ảnh, Kim Thành", "Chụp lại hình ảnh,", "Bến cá lúc 5 giờ sáng"
    page = explain("\n".join((ROWS[0], credit, label, shown, ROWS[1], ROWS[3], credit, told, ROWS[6])))
    roles = {line.text: role for line, role in page.roles()}
    assert (roles[shown], roles[ROWS[1]], roles[told]) == ("caption", "lede", "paragraph")
    assert not {credit, label} & roles.keys()


def test_an_agency_behind_the_last_paragraph_signs_the_story_and_one_behind_a_sentence_amid_it_a_picture() -> None:
    shown, told = f"{ONE} AFP", f"{ROWS[6]} AFP"
    roles = {line.text: role for line, role in explain("\n".join((*ROWS[:2], shown, ROWS[3], ROWS[4], told))).roles()}
    assert (roles[shown], roles[told]) == ("caption", "paragraph")


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


def test_what_people_do_between_the_headline_block_and_the_lede_is_a_caption() -> None:
    shown = "Ni trưởng trao quà Tết cho ngư dân"
    page = explain("\n".join((ROWS[0], "12/01/2026 09:30", shown, ROWS[1], *ROWS[3:5], ROWS[6])))
    assert [line.text for line in page.kept("caption")] == [shown]


def test_a_short_sentence_that_only_says_what_is_seen_above_a_long_lede_is_a_caption() -> None:
    shown, told = "Ngư dân kéo lưới lên bến cá Cửa Sa.", "Ngư dân Cửa Sa đã bỏ nghề lưới."
    lede = f"{ROWS[1].rstrip('.')}, theo kể lại của những người đan lưới già nhất ở bến cá này từ ngày còn chợ nổi."
    for row, role in ((shown, "caption"), (told, "lede")):
        page = explain("\n".join((ROWS[0], "12/01/2026 09:30", row, lede, *ROWS[3:5], ROWS[6])))
        assert [line.text for line in page.kept(role)] == [row]


def test_who_wrote_the_story_and_took_its_pictures_signs_it() -> None:
    article = clean("\n".join((*ROWS[:2], *ROWS[3:5], ROWS[6], "Bài: Kim Thành – Ảnh: Văn Thương")))
    assert (article.bylines, article.captions) == (["Kim Thành"], [])


def test_a_paragraph_that_its_author_signs_in_brackets_is_no_caption() -> None:
    signed = "Lưới đan xong được treo lên gác bếp cho ám khói, ba tháng sau mới đem ra biển. (BBT)"
    roles = {line.text: role for line, role in explain("\n".join((*ROWS[:2], ROWS[3], signed, ROWS[6]))).roles()}
    assert roles[signed] == "paragraph"
