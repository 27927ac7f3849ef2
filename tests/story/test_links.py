"""Links to other stories inside a story."""

from __future__ import annotations

from newsclean import clean, explain
from tests.story.texts import BODY, ENGLISH, MORE, STORY

THAI = """\
เมื่อวันที่ 12 มกราคม นายสมชาย ใจดี นายกเทศมนตรี เป็นประธานเปิดสะพานแห่งที่เก้าซึ่งเชื่อมสองฝั่งแม่น้ำ หลังใช้เวลาก่อสร้างนานสี่ปี
เรือลำเดิมใช้งานมา 31 ปี
แล้วใครจะรับผิดชอบถ้าเกิดอุบัติเหตุขึ้นอีก
นายสมชาย กล่าวว่า สะพานยาวห้ากิโลเมตรและมีแปดช่องจราจร ช่วยให้ชาวบ้านเดินทางข้ามฝั่งได้ภายในสิบนาทีโดยไม่ต้องรอเรืออีกต่อไป
• ระยะทางทางเรือ 400 เมตร ใช้เวลา 5 นาที
• ระยะทางทางรถ 23 กิโลเมตร ใช้เวลา 40 นาที
โรงเรียนประกาศเลื่อนเวลาเข้าเรียนเป็นเวลา 09.00 น. จนถึงสิ้นเดือน เพื่อให้นักเรียนที่ต้องอ้อมไปใช้สะพานเก่ามาทันเข้าแถวหน้าเสาธง
"""


def test_short_paragraphs_and_items_of_a_script_without_stops_are_no_links() -> None:
    article = clean(THAI)
    assert article.headline is None
    assert article.text.split("\n\n") == THAI.splitlines()


def test_a_headline_that_asks_is_a_link_below_a_heading_and_above_another_link() -> None:
    box = "Có thể bạn quan tâm:\nVì sao cầu thứ tám của thành phố chậm hai năm?\nKhởi công tuyến đường vành đai phía tây\n"
    asked = "Bao giờ thì xe tải được qua cầu?\n"
    assert clean(f"{STORY}{box}{MORE}{MORE}").text == clean(f"{STORY}{MORE}{MORE}").text
    both = box.replace("Khởi công tuyến đường vành đai phía tây", "Tuyến đường vành đai phía tây: Ai trả tiền?")
    assert clean(f"{STORY}{both}{MORE}{MORE}").text == clean(f"{STORY}{MORE}{MORE}").text
    # A subheading that asks stands above its text.
    assert asked.strip() in clean(f"{STORY}Có thể bạn quan tâm:\n{asked}{MORE}{MORE}").text


def test_titles_in_a_row_on_a_page_with_labelled_pictures_are_links() -> None:
    picture = "Nguồn hình ảnh, Getty Images\nChụp lại hình ảnh, Người dân đi bộ qua cầu\n"
    links = "Cầu thứ tám: Hai năm chậm\nAi trả tiền cho cầu?\nĐội tàu trên sông Hồng\n"
    assert clean(f"{STORY}{links}{BODY}{picture}{MORE}").text == clean(f"{STORY}{BODY}{picture}{MORE}").text
    # One alone is a heading; without labels, so are others.
    heading = links.splitlines(keepends=True)[1]
    for kept in (f"{STORY}{heading}{MORE}{picture}{BODY}", f"{STORY}{links}{MORE}"):
        assert "Ai trả tiền cho cầu?" in clean(kept).text


def test_a_headline_with_a_kicker_above_a_stamp_is_a_link() -> None:
    page = (
        f"City opens ninth bridge over the river\n{ENGLISH}Harbour strike: Ferries stay in port all week\n2 hours ago\n{ENGLISH}"
    )
    assert [line.text for line, verdict in explain(page).judged() if verdict.rule == "inline-related"] == [
        "Harbour strike: Ferries stay in port all week",
        "2 hours ago",
    ]


def test_titles_right_below_the_lede_that_open_with_their_day_are_links() -> None:
    links = "11-01-2026 Khởi công tuyến đường vành đai phía tây\n10-01-2026 Cầu thứ tám chậm tiến độ hai năm\n"
    assert clean(f"{STORY.replace(BODY, BODY.replace(chr(10), chr(10) + links, 1))}{MORE}").text == clean(f"{STORY}{MORE}").text
    # What a lede announces is its own.
    told = STORY.replace("liên tục.", f"liên tục, như sau:\n{links.strip()}")
    assert "Cầu thứ tám chậm" in clean(f"{told}{MORE}").text


def test_a_line_below_a_heading_may_be_the_last_of_its_page() -> None:
    last = "#[1]The Example Star\u2028   #[1]The Example Star"
    page = explain(f"### Tin liên quan\nGhi rõ nguồn khi phát hành lại thông tin từ website này\n   {last}\n")
    assert all(page.verdicts)


def test_points_with_a_figure_each_are_the_storys_own() -> None:
    points = "Kết quả nổi bật\n• Sản lượng điện: 164 triệu kWh, đạt 52% kế hoạch năm\n• Lợi nhuận: 61 tỷ đồng\n• Nợ vay giảm 40 tỷ đồng\n"
    assert "• Sản lượng điện: 164 triệu kWh, đạt 52% kế hoạch năm" in clean(f"{STORY}{points}{MORE}").text


def test_a_caption_and_the_paragraph_that_says_it_again_are_no_box_in_a_short_story() -> None:
    picture = "Đội 7 phân luồng cho các phương tiện\n"
    told = "Đội trật tự đường bộ số 7 đã có mặt phân luồng, cẩu kéo hai ô tô hư hỏng về bãi trước 9 giờ.\n"
    more = MORE.replace("Từ tuần sau, hai", "Từ tuần sau, các phương tiện khác phải nhường đường cho hai")
    assert told.strip() in clean(f"{STORY}{picture}{told}{more}").text


TITLES = ("Chợ nổi vắng khách ngày cuối tuần", "Giá vàng giảm phiên đầu tuần", "Đội tuyển nữ hội quân chiều nay")
DOUBLED = "".join(f"• {title}\n{title}\n" for title in TITLES)


def test_bulleted_titles_that_their_pictures_say_again_are_links() -> None:
    article = clean(f"{STORY}{DOUBLED}{MORE}{BODY}")
    assert (article.text, article.captions) == (clean(f"{STORY}{MORE}{BODY}").text, [])
    # A picture's caption is said twice as well, with a stop or without a bullet.
    for shown in (f"{TITLES[0]}\n{TITLES[0]}\n", f"• {TITLES[0]}.\n{TITLES[0]}.\n"):
        assert any(TITLES[0] in line.text for line in explain(f"{STORY}{shown}{MORE}{BODY}").kept())


def test_who_signs_above_bulleted_titles_that_are_said_twice() -> None:
    assert clean(f"{STORY}{MORE}Tin, ảnh: Kim Thành\n{DOUBLED}").bylines == ["Kim Thành"]


def test_a_title_with_a_colon_right_below_the_heading_of_a_box_is_a_link() -> None:
    box = "Tin liên quan\nSạc xe ở chung cư: những điều cần biết\n"
    assert clean(f"{STORY}{box}{MORE}").text == clean(f"{STORY}{MORE}").text


def test_a_quotation_below_the_titles_of_a_box_heads_the_paragraph_below_it() -> None:
    box = "Đọc thêm\nNghề lái xe đường dài thiếu người\nPhí qua cầu tăng, chủ xe kêu lỗ\n"
    heading = "“Đàn bà ai lái xe kéo”\n"
    assert clean(f"{STORY}{box}{heading}{MORE}").text == clean(f"{STORY}{heading}{MORE}").text


def test_an_item_that_heads_its_text_and_items_with_labels_are_no_links() -> None:
    heading, labelled = (
        "• “Bán cây bẹo” thời nay\n",
        "• Ưu điểm: nhẹ, êm, pin dùng được ba tuần\n• Nhược điểm: không có sóng, cổng sạc đặt lệch\n",
    )
    for rows in (heading, labelled):
        assert rows.splitlines()[-1] in clean(f"{STORY}{MORE}{rows}{BODY}").text
    titled = labelled.replace("Ưu điểm", "Ba đêm trên dòng kênh chết").replace("Nhược điểm", "Chuyện lạ ở làng ven sông")
    assert titled.splitlines()[-1] not in clean(f"{STORY}{MORE}{titled}{BODY}").text


def test_a_caption_in_the_row_of_its_pictures_text_stays_and_a_link_there_goes() -> None:
    shown, linked = "Những người thợ cuối cùng rời cầu trong sương.", "Những người thợ cuối cùng rời cầu lúc nửa đêm"
    article = clean(f"{STORY}{shown} {shown}\n{BODY}{linked} {linked}\n{MORE}")
    assert ([caption.text for caption in article.captions], linked in article.text) == ([f"{shown} {shown}"], False)


def test_the_headline_said_again_below_the_lede_is_no_link_beside_a_subheading() -> None:
    headline, lede, *rest = STORY.splitlines()
    heading = "Hai bờ sông chờ cầu mới hơn mười năm"
    page = "\n".join((headline, lede, headline, "Cầu nhìn từ bờ nam. Ảnh: Kim Thành", heading, *rest, MORE))
    assert heading in [line.text for line in explain(page).kept()]


def test_dashed_headlines_amid_a_story_that_say_nothing_of_it_are_links() -> None:
    links = "- Giá lúa đông xuân tăng trở lại sau Tết Nguyên đán\n- Đội tuyển trẻ nằm cùng bảng với ba đội mạnh\n"
    assert clean(f"{STORY}{links}{MORE}").text == clean(f"{STORY}{MORE}").text
    # A list that the story announces, and points that say its words.
    announced = f"{STORY}Cũng trong hôm nay, thành phố làm hai việc nữa cho người dân hai bờ sông:\n{links}{MORE}"
    assert "Giá lúa" in clean(announced).text
    points = (
        "- Cây cầu thứ chín bắc qua sông Hồng nối hai quận với nhau\n- Người dân rút ngắn thời gian đi lại giữa hai bờ sông\n"
    )
    assert "nối hai quận với nhau\n" in clean(f"{STORY}{points}{MORE}").text


def test_the_snippet_of_a_link_below_a_heading_is_a_link_and_a_paragraph_that_says_the_story_again_is_not() -> None:
    title = "Bác sĩ khuyên cha mẹ đưa trẻ đi tiêm nhắc lại\n"
    snippet = "Bác sĩ khuyên cha mẹ đưa trẻ đi tiêm nhắc lại trước khi trường lớp mở cửa đón học sinh.\n"
    assert clean(f"{STORY}Bạn nên xem\n{title}{snippet}{MORE}{MORE}").text == clean(f"{STORY}{MORE}{MORE}").text
    own = "Cầu thông xe, người dân rút ngắn thời gian đi lại giữa hai bờ sông\n"
    told = "Người dân rút ngắn thời gian đi lại giữa hai bờ sông còn mười lăm phút, theo chủ đầu tư.\n"
    assert told.strip() in clean(f"{STORY}Bạn nên xem\n{own}{told}{MORE}{MORE}").text
