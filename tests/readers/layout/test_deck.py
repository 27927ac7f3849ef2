"""A heading right below the headline is the deck, unless something else is the lede."""

from __future__ import annotations

import pytest

import newsclean
from tests.texts import BODY, LEDE


def test_a_heading_below_the_headline_says_more_of_the_story() -> None:
    head = "<header><h1>Cầu qua sông Cấm thông xe trước Tết</h1><h2>{}</h2><p class=byline>Anna Lưu</p></header>"
    story = f"<div><p>{LEDE}</p><p>{BODY}</p></div>"
    deck = "Người dân hai bờ hết cảnh chờ phà mỗi ngày"
    assert newsclean.clean(head.format(deck) + story).lede == deck
    sapo = newsclean.clean(head.format(deck) + f"<div><p class=sapo>{LEDE}</p><p>{BODY}</p></div>")
    assert (sapo.paragraphs[0].text, sapo.lede) == (deck, LEDE)
    again = newsclean.clean(head.format("Thành phố: Cầu qua sông Cấm thông xe trước Tết") + story)
    assert "Thành phố" not in again.text


def test_a_lede_that_shares_the_box_of_a_captioned_picture() -> None:
    lede = "Sáng 12/1, cây cầu nối hai quận mở cửa cho xe máy, ô tô phải chờ đến tháng sau."
    head = f"<h1>Cầu qua sông Cấm thông xe trước Tết</h1><div><div class=hometext>{lede}</div>"
    picture = "<figure class=article><img src=a.jpg><figcaption>Cầu nhìn từ bờ nam</figcaption></figure></div>"
    article = newsclean.clean(f"{head}{picture}<div id=news-bodyhtml>{BODY}<br><br>{BODY[:100]}.</div>")
    assert (article.lede, [caption.text for caption in article.captions]) == (lede, ["Cầu nhìn từ bờ nam"])


@pytest.mark.parametrize(
    "notice",
    [
        "This is an archived article and the information in the article may be outdated. Please look at the time stamp on the story.",
        "This article is more than 3 years old",
    ],
)
def test_a_notice_that_the_story_is_old_is_no_lede(notice: str) -> None:
    first, second = (
        f"The {what} of the town reopened on Monday after four years of repairs to its piers." for what in ("bridge", "mill")
    )
    page = f"<main><h1>Town reopens its oldest bridge</h1><div><strong>{notice}</strong></div><div><p>{first}</p><p>{second}</p></div></main>"
    assert newsclean.clean(page).lede == first
