"""Decks on rows of their own below the headline."""

from __future__ import annotations

import newsclean
from tests.texts import BODY, LEDE, MORE

ROWS = ("Xe qua cầu từ sáng 12/1, hai chiều mỗi bên", "Phà Rừng dừng chạy sau sáu mươi năm")
STORY = f"<p>Kim Thành</p><p>12/01/2026 08:30</p><div><p>{LEDE}</p><p>{BODY}</p><p>{MORE}</p></div>"


def page(deck: str, head: str = "") -> newsclean.Article:
    return newsclean.clean(
        f"<head>{head}</head><article><header><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{deck}</header>{STORY}</article>"
    )


def test_the_rows_of_a_heading_below_the_headline_are_one_deck() -> None:
    assert page(f"<h4>{'<br>'.join(ROWS)}</h4>").lede == " ".join(ROWS)
    assert page(f"<div class=subtitle>{'<br>'.join(ROWS)}</div>").lede == " ".join(ROWS)


def test_a_heading_is_the_deck_though_the_page_says_of_itself_what_its_first_paragraph_says() -> None:
    article = page(f"<h4>{'<br>'.join(ROWS)}</h4>", f"<meta name=description content='{LEDE}'>")
    assert article.lede == " ".join(ROWS)
    assert article.paragraphs[0].text == LEDE


def test_rows_with_a_stamp_or_a_name_are_no_deck() -> None:
    article = page("<h4>By Ann Lee<br>12/01/2026 08:30</h4>")
    assert article.lede == LEDE
