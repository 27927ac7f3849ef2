"""HTML without boxes is read as a dump."""

from __future__ import annotations

import pytest

from newsclean import clean, explain
from newsclean.readers.flat import is_flat

STORY = """<html><body>
<ul><li>Trang chủ</li><li>Thời sự</li><li>Thế giới</li></ul>
<h1>Cầu Bãi Sậy thông xe sớm hai tháng</h1>
<p>12/01/2026 09:30</p>
<p class="Normal">(Thanh tra) - Sáng 12/1, huyện Vĩnh Tân thông xe cây cầu thứ chín bắc qua sông, nối hai xã sau bốn năm thi công liên tục.</p>
<h2>Đi lại dễ hơn</h2>
<p>Theo ông Nam, cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.</p>
<p>“Từ nay con tôi đi học chỉ mất mười phút thay vì một giờ qua phà”, chị Lê Thị Mười, công nhân may, nói.</p>
<h3>Tin liên quan</h3>
<p>Bến phà Cồn Én thêm chuyến đêm phục vụ công nhân tan ca muộn ở các khu công nghiệp trong huyện.</p>
</body></html>
"""


def test_paragraphs_below_each_other_are_flat() -> None:
    assert is_flat(STORY)
    assert is_flat(STORY.encode())


@pytest.mark.parametrize("box", ["<div>", "<app-text>", "<section>", "<META charset=utf-8>", "<!-- quảng cáo -->"])
def test_a_box_is_not(box: str) -> None:
    page = STORY.replace("<h1>", f"{box}<h1>")
    assert not is_flat(page)
    assert not is_flat(page.encode())


def test_a_snippet_is_not() -> None:
    assert not is_flat("<p>Cầu Bãi Sậy thông xe.</p><p>Cầu dài 5 km.</p>")


def test_the_lines_around_the_story_tell_it() -> None:
    article = clean(STORY.encode())
    assert article.headline == "Cầu Bãi Sậy thông xe sớm hai tháng"
    assert article.dateline.published == "2026-01-12T09:30:00+07:00"
    assert article.dateline.agency == "Thanh tra"
    assert [paragraph.kind for paragraph in article.paragraphs] == ["subheading", "paragraph", "paragraph"]


def test_the_ledger_has_every_line() -> None:
    page = explain(STORY)
    assert "".join(line.raw for line in page.lines) == page.source
    assert page.lines[3].text == "Cầu Bãi Sậy thông xe sớm hai tháng"


@pytest.mark.parametrize("told", ["class=wp-caption-text", "class=related-news", "hidden", 'style="display:none"'])
def test_what_a_class_word_or_an_attribute_says_is_heard(told: str) -> None:
    text = "Chuyến phà cuối cùng rời bến lúc trời còn mưa."
    page = STORY.replace("<h3>", f"<p {told}>{text}</p><h3>")
    assert explain(page).kind == "html"
    assert text not in [paragraph.text for paragraph in clean(page).paragraphs]
