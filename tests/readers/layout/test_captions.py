"""Captions in boxes beside the text."""

from __future__ import annotations

import pytest

import newsclean
from tests.texts import BODY, LEDE, MORE

PICTURE = "<img src=cau.jpg><span class=caption>Nhịp chính của cầu sông Cấm trước ngày thông xe.</span>"
SHOWN = "Nhịp chính của cầu sông Cấm trước ngày thông xe."


def captions(box: str) -> list[str]:
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{LEDE}</p>{box}<p>{BODY}</p><p>{MORE}</p></div>"
    return [caption.text for caption in newsclean.clean(page).captions]


@pytest.mark.parametrize("box", ["<div class=entry-widget-large>{}</div>", "<aside class=single-photo>{}</aside>"])
def test_a_picture_alone_in_a_box_beside_the_text_keeps_its_caption(box: str) -> None:
    assert captions(box.format(PICTURE)) == [SHOWN]


def test_its_credit_is_kept_with_it() -> None:
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{LEDE}</p><aside>{PICTURE}<p class=photo-credit>Ảnh: Lê Hân</p></aside>"
    [caption] = newsclean.clean(f"{page}<p>{BODY}</p><p>{MORE}</p></div>").captions
    assert (caption.text, caption.credit) == (SHOWN, "Lê Hân")


@pytest.mark.parametrize(
    "box",
    [
        f"<aside>{PICTURE}<h4>Bài khác trong ngày</h4><p>Giá vé qua cầu chưa có</p></aside>",
        f"<aside><a href=/bai-khac>{PICTURE}</a></aside>",
        "<aside><span class=caption>Nhịp chính của cầu sông Cấm trước ngày thông xe.</span></aside>",
    ],
)
def test_a_box_with_more_or_a_link_or_no_picture_goes(box: str) -> None:
    assert captions(box) == []


def test_the_footer_of_a_picture_is_its_credit() -> None:
    figure = "<figure><img src=cau.jpg><figcaption>{}</figcaption><footer>Foto: Lê Hân</footer></figure>"
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{LEDE}</p>{figure.format(SHOWN)}<p>{BODY}</p><p>{MORE}</p></div>"
    [caption] = newsclean.clean(page).captions
    assert (caption.text, caption.credit) == (SHOWN, "Lê Hân")


@pytest.mark.parametrize(
    "figure",
    [
        "<figure><img src=cau.jpg><span>Lê Hân</span><figcaption>{}</figcaption></figure>",
        "<figure><img src=cau.jpg><figcaption><cite>{}</cite> <span class=media__credit>Lê Hân</span></figcaption></figure>",
        "<div class=picture><img src=cau.jpg><span class=credit>© Lê Hân</span><span class=caption>{}</span></div>",
        "<div class=photo><img src=cau.jpg><div class=caption>{}</div><div class=photo-byline>Lê Hân</div></div>",
        "<div class=image><img src=cau.jpg><span class=image__caption>{}</span> <span class=image__source>Quelle: Lê Hân</span></div>",
        "<div class=img><img src=cau.jpg><div class=opis>{} (Foto Lê Hân)</div></div>",
    ],
)
def test_the_credit_of_a_picture_may_stand_beside_its_caption(figure: str) -> None:
    head = "<h1>Cầu qua sông Cấm thông xe trước Tết</h1>"
    page = f"<div>{head}{figure.format(SHOWN.rstrip('.'))}<p>{LEDE}</p><p>{BODY}</p><p>{MORE}</p></div>"
    article = newsclean.clean(page)
    assert [(caption.text, caption.credit) for caption in article.captions] == [(SHOWN.rstrip("."), "Lê Hân")]
    assert article.lede == LEDE


def test_what_is_set_in_the_middle_below_each_picture_of_a_story_is_a_caption() -> None:
    shown = (
        "Người dân đi bộ qua cầu trong ngày đầu.",
        "Đội thợ hàn nghỉ trưa dưới chân cầu.",
        "Chuyến phà cuối cùng rời bến Rừng.",
    )
    pictures = "".join(f"<p align=center><img src={n}.jpg></p><p align=center>{text}</p>" for n, text in enumerate(shown))
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{pictures}<p>{LEDE}</p></div>"
    article = newsclean.clean(page)
    assert [caption.text for caption in article.captions] == list(shown)
    assert article.lede == LEDE
