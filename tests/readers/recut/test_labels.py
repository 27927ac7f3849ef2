"""A label that only screen readers say is no part of what it is of."""

from __future__ import annotations

import newsclean
from tests.texts import BODY, LEDE, MORE

HIDDEN = "class=visually-hidden"


def article(above: str = "", figure: str = "") -> newsclean.Article:
    story = f"<p>{LEDE}</p>{figure}<p>{BODY}</p><p>{MORE}</p>"
    return newsclean.clean(f"<main><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{above}<div>{story}</div></main>")


def test_a_name_behind_a_hidden_label_signs_and_what_else_is_labelled_goes() -> None:
    items = f"<li><span {HIDDEN}>Author, </span><span>Kim Thành</span></li><li><span {HIDDEN}>Role, </span><span>Hải Phòng</span></li>"
    picture = (
        "<figure><img src=a.jpg><figcaption>Người dân hai bờ đi bộ qua cầu trong ngày thông xe đầu tiên.</figcaption></figure>"
    )
    for found in (article(f"<ul>{items}</ul>"), article(f"{picture}<ul>{items}</ul>")):
        assert found.bylines == ["Kim Thành"]
        assert [one.text for one in found.paragraphs] == [BODY, MORE]


def test_a_credit_behind_a_hidden_label_is_one_though_its_name_is_no_archive() -> None:
    figure = f"<figure><img src=a.jpg><p><span {HIDDEN}>Image source, </span>Ông Nam</p><figcaption>Cầu lúc bình minh</figcaption></figure>"
    found = article(figure=figure)
    assert [(one.text, one.credit) for one in found.captions] == [("Cầu lúc bình minh", "Ông Nam")]


def test_the_label_of_a_paragraph_goes_and_the_paragraph_stays() -> None:
    note = "Cầu được khởi công từ bốn năm trước, sau hai lần lùi ngày vì thiếu mặt bằng ở bờ nam, ông Nam nói thêm."
    found = article(figure=f"<p><span {HIDDEN}>Note: </span>{note}</p>")
    assert [one.text for one in found.paragraphs] == [note, BODY, MORE]


def test_a_short_line_behind_a_hidden_label_stays_where_no_author_stands_above() -> None:
    points = f"<ul><li><span {HIDDEN}>Key point: </span>Cầu có tám làn xe.</li></ul>"
    page = f"<main><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{points}<p>{LEDE}</p><p>{BODY}</p><p>{MORE}</p></main>"
    assert "Cầu có tám làn xe." in [one.text for one in newsclean.clean(page).paragraphs]


def test_a_label_in_a_class_that_is_a_number_is_told_by_its_words() -> None:
    credit = "<div><p><span class=bx-m04>Nguồn hình ảnh, </span><span>Ông Nam</span></p></div>"
    caption = "<figcaption><span class=bx-m04>Chụp lại hình ảnh, </span><p>Cầu lúc bình minh</p></figcaption>"
    found = article(
        "<ul><li><span class=bx-m04>Tác giả, </span><span>Kim Thành</span></li></ul>", f"<figure>{credit}{caption}</figure>"
    )
    assert [(one.text, one.credit) for one in found.captions] == [("Cầu lúc bình minh", "Ông Nam")]
    assert found.bylines == ["Kim Thành"]


def test_a_name_before_a_comma_is_no_label() -> None:
    point = "<p><b>Nam,</b> thợ máy ở bến phà, nói rằng ông sẽ nhớ con tàu đã chở ông đi làm suốt hai mươi năm qua.</p>"
    assert "Nam, thợ máy" in article(figure=point).paragraphs[0].text


def test_the_link_that_sells_a_picture_is_no_part_of_its_caption() -> None:
    said = "Người dân hai bờ đi bộ qua cầu. REUTERS/Ann Lee"
    link = "<a href=/buy>Acquire Licensing Rights<span>, opens new tab</span></a>"
    figure = f"<figure><img src=a.jpg><figcaption><p>{said} {link}</p></figcaption></figure>"
    found = article(figure=figure)
    assert [(one.text, one.credit) for one in found.captions] == [("Người dân hai bờ đi bộ qua cầu.", "REUTERS/Ann Lee")]


def test_a_box_may_be_told_by_what_the_content_system_calls_it() -> None:
    said = "<p>Hơn mười năm nay, cầu thứ tám chưa từng đóng một ngày.</p>"
    box = f"<div class=x type={{}}><a href=/b>Cầu thứ tám đóng một làn</a>{said}</div>"
    assert len(article(figure=box.format("RelatedOneNews")).paragraphs) == 2
    assert len(article(figure=box.format("related")).paragraphs) == 3


def test_a_kicker_that_is_glued_to_the_lede_is_none_of_its_words() -> None:
    lede = "Thị trấn 62 hộ có một cửa hàng không khóa cửa: khách lấy hàng ban đêm, sáng hôm sau trả tiền, và sổ luôn khớp."
    found = article(f"<p class=article__desc><span class=article__kicker>Chuyện ở phố</span>{lede}</p>")
    assert (found.kicker, found.lede) == ("Chuyện ở phố", lede)


def test_the_button_that_hides_a_caption_is_no_part_of_it() -> None:
    said = "Người dân hai bờ đi bộ qua cầu. <b class=credit>Ann Lee/AP</b> <b class=hide><b>hide caption</b></b>"
    found = article(figure=f"<div class=image><img src=a.jpg><div class=caption><p>{said}</p></div></div>")
    assert [(one.text, one.credit) for one in found.captions] == [("Người dân hai bờ đi bộ qua cầu.", "Ann Lee/AP")]
