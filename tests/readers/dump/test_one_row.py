"""A page on one row is cut into its sentences."""

from __future__ import annotations

from newsclean import clean, explain
from newsclean.readers.dump.one_row import is_one_row, sentences

SENTENCES = (
    "(Dân trí) - Từ ngày 9/5, bến phà Cồn Én ở huyện Vĩnh Tân chạy thêm bốn chuyến đêm để phục vụ công nhân các khu công nghiệp tan ca muộn.",
    "Theo ban quản lý bến, mỗi chuyến chở được 12 ô tô và 150 hành khách, giá vé giữ nguyên như ban ngày cho tới hết tháng 12.",
    "Trước đây, chuyến cuối cùng rời bến lúc 21 giờ, nên nhiều người tan ca sau giờ đó phải ngủ lại nhà trọ hoặc đi vòng hơn 40 km.",
    "“Tôi phải ngủ nhờ nhà bạn ba đêm mỗi tuần, tiền trọ gần bằng nửa tháng lương”, chị Lê Thị Mười, công nhân một xưởng may, nói.",
    "Ông Nguyễn Văn Nam, trưởng bến, cho biết mười thuyền viên mới được tuyển để chia làm hai ca, mỗi ca sáu tiếng, có xe đưa đón.",
    "Hai chiếc phà cũng được lắp thêm đèn pha, phao cứu sinh và máy định vị trước khi chạy đêm, với kinh phí gần hai tỷ đồng của tỉnh.",
    "Trong tuần đầu tiên, các chuyến đêm đã chở hơn 3.000 lượt khách, cao gấp rưỡi so với dự tính của bến và của huyện Vĩnh Tân.",
    "Ban quản lý dự kiến tăng thêm hai chuyến vào rạng sáng nếu lượng khách tiếp tục tăng trong ba tháng tới, nhất là dịp cuối năm.",
)
PAGE = " ".join(
    (
        "Trang chủ Thời sự Thế giới Kinh doanh Giải trí Thể thao Bến phà Cồn Én thêm chuyến đêm Thứ năm, 09/05/2024 - 16:05",
        *SENTENCES,
        *(
            f"Chị Mười kể thêm rằng chuyến thứ {number} của đêm qua rời bến đúng giờ, nước lặng và gió nhẹ."
            for number in range(10)
        ),
        "Minh Hằng Tin cùng chuyên mục Cầu mới thông xe Chợ nổi dời bến Giới thiệu Liên hệ quảng cáo Điều khoản sử dụng",
    )
)


def test_sentences_are_cut_where_they_close() -> None:
    assert sentences(
        "Bến có 12 phà. Ông Nam nói: “Đủ rồi.” Bà Mười, TS. Nguyễn Én ở TP. Hồ Chí Minh và ThS. Lê Nam cùng đi. Hết giờ"
    ) == [
        "Bến có 12 phà. ",
        "Ông Nam nói: “Đủ rồi.” ",
        "Bà Mười, TS. Nguyễn Én ở TP. Hồ Chí Minh và ThS. Lê Nam cùng đi. ",
        "Hết giờ",
    ]
    assert "".join(sentences(PAGE)) == PAGE


def test_only_a_page_on_one_row_is_cut() -> None:
    assert is_one_row([PAGE])
    assert is_one_row(["Cầu mới\n", PAGE])
    assert not is_one_row([SENTENCES[0]])
    assert not is_one_row([PAGE + "\n", PAGE])


def test_the_story_is_found_in_a_page_on_one_row() -> None:
    article = clean(PAGE)
    assert article.lede == SENTENCES[0].removeprefix("(Dân trí) - ")
    assert [paragraph.text for paragraph in article.paragraphs[:7]] == list(SENTENCES[1:])
    assert article.dateline.published == "2024-05-09T16:05:00+07:00"
    assert not article.captions
    assert len(article.paragraphs) == 17


def test_what_stands_below_the_last_sentence_goes() -> None:
    *_, (line, verdict) = explain(PAGE).judged()
    assert line.text.startswith("Minh Hằng Tin cùng")
    assert verdict.rule == "outside-article"


def test_a_row_below_the_long_one_is_no_rest_of_it() -> None:
    page = f"{' '.join(SENTENCES * 3)}\nMinh Hằng là phóng viên thường trú của báo tại ba tỉnh ven biển phía Nam từ 2019\n"
    assert "outside-article" not in {verdict.rule for line, verdict in explain(page).judged() if line.row == 2}


def test_a_sentence_that_was_cut_off_stays() -> None:
    closed = " ".join(
        (
            *SENTENCES,
            *(
                f"Chị Mười kể thêm rằng chuyến thứ {number} của đêm qua rời bến đúng giờ, nước lặng và gió nhẹ, khách lên bờ bình an."
                for number in range(12)
            ),
        )
    )
    cut = "Trưởng bến nói thêm rằng nếu mùa nước nổi đến sớm thì các chuyến sau nửa đêm sẽ"
    page = explain(f"{closed} {cut}")
    assert page.meta["one-row"]
    assert page.kept()[-1].text.endswith(f"khách lên bờ bình an. {cut}")
    tags = "Chia sẻ bến phà Cồn Én chuyến đêm công nhân tan ca muộn Vĩnh Tân đèn pha phao cứu sinh"
    assert explain(f"{closed} {tags.title()}").kept()[-1].text.endswith("bình an.")
    assert explain(f"Trang chủ 16:05 09/05/2024 {closed} {tags}").kept()[-1].text.endswith("bình an.")
