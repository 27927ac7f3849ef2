"""Lines above the headline: captions and credits of a picture there, and who signs beside the stamp."""

from __future__ import annotations

import newsclean
from tests.texts import BODY, LEDE, MORE

HEADLINE = "<h1>Cầu qua sông Cấm thông xe trước Tết</h1>"
TEXT = f"<div><p>{LEDE}</p><p>{BODY}</p><p>{MORE}</p></div>"


def test_a_byline_may_stand_beside_the_stamp_above_the_headline() -> None:
    meta = '<div class="entry-meta"><span>Đăng ngày <time>12/1/2026</time></span><span> bởi <b class="author">Anna Lưu</b></span></div>'
    for page in (f"<article>{meta}{HEADLINE}{TEXT}</article>", f"<article><header>{meta}{HEADLINE}</header>{TEXT}</article>"):
        assert newsclean.clean(page).bylines == ["Anna Lưu"]


def test_a_line_with_a_captions_class_is_one_with_its_credit_below() -> None:
    picture = '<div><img src=a.jpg><div><p class="image-text">{}</p><p>Ảnh: Kim Thành</p></div></div>'
    caption = "Xe qua cầu trong sáng đầu tiên thông xe."
    page = f"<article><p>12/1/2026 08:30</p>{picture.format(caption)}{HEADLINE}{TEXT}</article>"
    assert [(one.text, one.credit) for one in newsclean.clean(page).captions] == [(caption, "Kim Thành")]
    short = newsclean.clean(page.replace(caption, "Xe qua cầu"))
    assert not [one for one in short.captions if one.text]


def test_a_picture_of_who_wrote_the_story_has_no_caption() -> None:
    author = '<span class="author-meta"><img src=a.jpg><a>Anna Lưu</a></span>'
    head = f'<div class="post-meta">{author}<span class=date>12/1/2026</span><span>4 phút đọc</span></div>'
    article = newsclean.clean(f"<article>{HEADLINE}{head}{TEXT}</article>")
    assert (article.bylines, article.captions) == (["Anna Lưu"], [])
    place = "<span class=author-location>Phường Sông Cấm, Hải Phòng</span>"
    head = f'<div class="author-section"><img src=a.jpg><div class=author-name-and-location>শেখ আল মামুন{place}</div></div>'
    assert newsclean.clean(f"<article>{HEADLINE}{head}{TEXT}</article>").captions == []


def test_the_caption_of_a_figure_may_stand_deep_in_it() -> None:
    caption = "Xe qua cầu trong sáng đầu tiên thông xe."
    figure = f"<figure><div><img src=a.jpg></div><figcaption><div><div><span>{caption}</span></div></div></figcaption></figure>"
    article = newsclean.clean(f"<article><div><div>{figure}</div></div>{HEADLINE}{TEXT}</article>")
    assert [one.text for one in article.captions] == [caption]


def test_a_full_name_with_a_class_that_says_so_signs_right_above_the_headline() -> None:
    for name in (
        "<div class=article-author>Anna Lưu, Kim Thành</div>",
        "<div><a class=author href=/t>Anna Lưu, Kim Thành</a></div>",
    ):
        article = newsclean.clean(f"<html><body>{name}<article>{HEADLINE}{TEXT}</article></body></html>")
        assert article.bylines == ["Anna Lưu", "Kim Thành"]
    far = f"<html><body><div class=article-author>Anna Lưu</div><p>Thời sự</p><article>{HEADLINE}{TEXT}</article></body></html>"
    assert newsclean.clean(far).bylines == []


def test_an_author_whom_the_page_tells_signs_right_above_the_headline() -> None:
    page = f"<html><head><meta name=author content='Anna Lưu'></head><body><p>| Anna Lưu</p><article>{HEADLINE}{TEXT}</article></body></html>"
    assert "Anna Lưu" in {line.text.strip("| ") for line, role in newsclean.explain(page).roles() if role == "byline"}
