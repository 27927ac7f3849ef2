"""Where the first running text stands, and what may stand below it."""

from __future__ import annotations

import newsclean
from tests.texts import BODY, LEDE, MORE


def test_a_long_headline_is_no_running_text() -> None:
    headline = "Cầu thứ chín qua sông Cấm thông xe (chậm một năm vì lũ và vì thiếu vốn)"
    page = f"<div><h1>{headline}</h1><p>12/1/2026 08:30</p><p>Anna Lưu</p><p>{LEDE}</p><p>{BODY}</p></div>"
    article = newsclean.clean(page)
    assert (article.lede, article.bylines, article.dateline.published) == (LEDE, ["Anna Lưu"], "2026-01-12T08:30:00+07:00")


def test_a_stamp_and_a_byline_may_stand_below_the_lede() -> None:
    row = "<div class=auteur-balk><span>Anna Lưu</span><time>12-01-26, 08:30</time><span>Cập nhật: 09:15</span></div>"
    page = f"<article><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div class=intro><p>{LEDE}</p></div>{row}<p>{BODY}</p><p>{MORE}</p></article>"
    article = newsclean.clean(page)
    assert (article.lede, article.bylines, article.dateline.text) == (LEDE, ["Anna Lưu"], "12-01-26, 08:30")
    assert [one.text for one in article.paragraphs] == [BODY, MORE]


def test_running_text_above_the_headline_hides_no_stamp_below_it() -> None:
    prompt = "<p>Nhập địa chỉ thư điện tử của bạn để nhận bản tin mỗi sáng về giao thông của thành phố, không mất tiền.</p>"
    row = "<div class=byline><a href=/a>Anna Lưu</a> <i>|</i> <span class=date>12/1/2026 08:30</span> <i>|</i> <b>1.209</b></div>"
    page = f"<div>{prompt}<h1>Cầu qua sông Cấm thông xe trước Tết</h1>{row}<p>{LEDE}</p><p>{BODY}</p><p>{MORE}</p></div>"
    article = newsclean.clean(page)
    assert (article.lede, article.bylines, article.dateline.text) == (LEDE, ["Anna Lưu"], "12/1/2026 08:30")


def test_a_lede_may_stand_below_the_caption_of_the_lead_picture() -> None:
    picture = "<div><img src=a.jpg><div class=caption><p>Xe qua cầu trong sáng đầu tiên thông xe.</p></div></div>"
    head = f"<h1>Cầu qua sông Cấm thông xe trước Tết</h1>{picture}<h2 class=sapo>VTV.vn - {LEDE}</h2>"
    article = newsclean.clean(f"<div>{head}<div><p>{BODY}</p><p>{MORE}</p></div></div>")
    assert (article.lede, article.dateline.agency, [one.text for one in article.paragraphs]) == (LEDE, "VTV.vn", [BODY, MORE])


def test_a_box_that_is_named_after_buttons_and_holds_text_is_the_storys() -> None:
    texts = [
        f"Nhịp {number} của cầu dài {number * 40} m, được lắp xong trước Tết nhờ {number + 5} đội thợ thay ca nhau làm đêm."
        for number in range(2, 8)
    ]
    paragraphs = "".join(f"<p>{text}</p>" for text in texts)
    comments = "".join(f"<p>Bạn đọc số {number} viết: {BODY} {MORE}</p>" for number in range(9))
    page = f"<h1>Cầu qua sông Cấm thông xe</h1><div><div id=textsize><p>{LEDE}</p>{paragraphs}</div><div class=comments>{comments}</div></div>"
    article = newsclean.clean(page)
    assert article.lede == LEDE
    assert [paragraph.text for paragraph in article.paragraphs] == texts


def test_what_stands_beside_the_story_is_none_of_it_though_it_is_longer_where_its_tag_and_its_name_say_so() -> None:
    ticker = "".join(
        f"<li><p>{n} giờ. Đoàn kiểm tra thứ {n} đã qua cầu trong đêm, các trạm thu phí đều làm việc.</p></li>" for n in range(15)
    )
    side = "<aside id=sidebar><ul>{}</ul></aside>"
    page = f"<div><div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{LEDE}</p><p>{BODY}</p></div>{side}</div>"
    article = newsclean.clean(page.format(ticker))
    assert (article.lede, [one.text for one in article.paragraphs]) == (LEDE, [BODY])
