"""Teasers of other stories in what holds the story of an HTML page."""

from __future__ import annotations

import newsclean
from tests.texts import BODY, LEDE, MORE

STORY = f"<h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{LEDE}</p><p>{BODY}</p>"
SHIP = "<a href=/tau>Hai tàu cá va nhau trên vịnh, năm người được cứu</a>"
POWER = "<a href=/dien>Lịch cắt điện ngày mai ở các quận nội thành</a>"
TEASER = "<p>Tàu va chạm lúc rạng sáng khi biển có sương mù, cả năm ngư dân đã được đưa về bờ an toàn.</p>"


def paragraphs(*rows: str) -> list[str]:
    page = f"<html><body><div class=content>{STORY}{''.join(f'<div>{row}</div>' for row in rows)}</div></body></html>"
    return [paragraph.text for paragraph in newsclean.clean(page).paragraphs]


def test_text_below_links_below_a_heading_is_of_other_stories() -> None:
    story = paragraphs()
    assert paragraphs("Các tin khác", SHIP, TEASER, POWER) == story
    assert paragraphs("Các tin khác", SHIP, "11/01/2026", TEASER, POWER) == story
    assert (
        paragraphs("Các tin khác", SHIP, TEASER, POWER, "Toàn bộ bản quyền thuộc Báo Ven Sông. Ghi rõ nguồn khi trích dẫn.")
        == story
    )


def test_a_story_that_goes_on_below_a_link_stays() -> None:
    assert paragraphs("Tin liên quan", SHIP, f"<p>{MORE}</p>")[-1] == MORE
    more = "Trong năm nay, thành phố tiếp tục khởi công hai cây cầu khác ở phía đông, dự kiến hoàn thành vào năm 2028."
    assert paragraphs("Tin liên quan", SHIP, POWER, f"<p>{MORE}</p>", f"<p>{more}</p>")[-2:] == [MORE, more]


def test_without_a_heading_nothing_ends() -> None:
    assert paragraphs(SHIP, f"<p>{MORE}</p>", POWER)[-1] == MORE


SHIPS = [f"<p>{ship} cá gặp sóng lớn trên vịnh, năm ngư dân về bờ an toàn.</p>" for ship in ("Hai tàu", "Ba tàu", "Bốn tàu")]


def test_a_few_teasers_in_a_row_end_a_story_without_a_heading() -> None:
    row = [part for ship in SHIPS for part in (SHIP, ship)]
    more = [f"<p>{MORE.replace('ba tháng', f'{months} tháng')}</p>" for months in ("bốn", "năm", "sáu", "bảy")]
    assert paragraphs(*more, *row, "Bạn đọc viết") == paragraphs(*more)
    assert len(paragraphs(f"<p>{MORE}</p>", *row, *more)) > len(more)


def test_text_below_links_below_what_closes_a_story_is_of_other_stories() -> None:
    story = paragraphs()
    teasers = (SHIP, TEASER, POWER, TEASER.replace("Tàu", "Hai tàu"))
    assert paragraphs("<p class=author>Kim Thành</p>", *teasers) == story
    assert paragraphs("<div class=tags>Từ khóa: cầu</div>", *teasers) == story
    assert paragraphs("<div class=comment-box>Mời bạn đọc gửi bình luận</div>", *teasers) == story
    assert paragraphs("<p class=author>Kim Thành</p>", *teasers, f"<p>{MORE}</p>")[-1] == MORE


def test_who_signs_above_teasers_still_does() -> None:
    signed = (
        f"<p class=author>Kim Thành</p><p class=source>Báo Ven Sông</p>{SHIP}{TEASER}{POWER}{TEASER.replace('Tàu', 'Hai tàu')}"
    )
    page = newsclean.explain(f"<html><body><div class=content>{STORY}{signed}</div></body></html>")
    assert [line.text for line in page.kept("byline")] == ["Kim Thành", "Báo Ven Sông"]
