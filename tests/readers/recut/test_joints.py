"""Cells of a row, and a credit's label and name, are one line."""

from __future__ import annotations

import newsclean
from tests.texts import PAGE


def test_a_headline_below_a_table_is_still_found_after_its_rows_are_joined() -> None:
    rows = "<table><tr><td>Tỉnh</td><td>Giá</td></tr><tr><td>Gia Lai</td><td>69.500</td></tr></table>"
    article = newsclean.clean(
        "<body><p>" + "Một câu dài mở đầu trang, có dấu chấm cuối câu. " * 4 + "</p>" + rows + PAGE + "</body>"
    )
    assert article.headline == "Hà Nội khánh thành cầu mới trước Tết Nguyên đán"


def test_the_label_of_a_credit_and_the_name_in_another_element_are_one_credit() -> None:
    figure = (
        "<figure><img src=a.jpg><figcaption><p>Cây cầu nhìn từ bờ nam.</p><div>Ảnh:</div><div>Lưu Huy</div></figcaption></figure>"
    )
    captions = newsclean.clean(PAGE.replace("<p>Cầu dài", f"{figure}<p>Cầu dài")).captions
    assert [(one.text, one.credit) for one in captions] == [("Cây cầu nhìn từ bờ nam.", "Lưu Huy")]


def test_a_place_right_above_the_first_text_opens_it() -> None:
    article = newsclean.clean(PAGE.replace("<p>Sáng", "<strong>Bến Cũ</strong> - <p>Sáng"))
    assert article.lede is not None
    assert article.lede.startswith("Bến Cũ - Sáng 12/1, thành phố khánh thành")
    article = newsclean.clean(PAGE.replace("<p>Sáng", "<strong>Bến Cũ, Tin Mẫu</strong> -- <p>Sáng"))
    assert article.bylines == []
    assert article.lede is not None
    assert article.lede.startswith("Bến Cũ, Tin Mẫu -- Sáng")


def test_a_large_first_letter_in_a_block_of_its_own_opens_the_text() -> None:
    article = newsclean.clean(PAGE.replace("<p>Sáng", "<div>S</div><p>áng"))
    assert article.lede is None or article.lede.startswith("Sáng 12/1, thành phố")
    assert article.bylines == []
    assert "".join(part.text for part in article.paragraphs).count("áng 12/1") == (article.lede is None)


def test_the_last_line_of_a_menu_is_no_cell_of_the_story_s_row() -> None:
    menu = "<br>".join(("Trang chủ", "Thời sự", "Kinh tế", "Thể thao", "Giải trí"))
    head, _, body = PAGE.removeprefix("<article>").partition("</h1>")
    title = head.removeprefix("<h1>")
    page = f"<table><tr><td>{menu}</td><td><font size=5>{title}</font><br>{body}</td></tr></table>"
    assert newsclean.clean(page).headline == title


def test_cells_that_hold_a_paragraph_each_are_a_row_and_those_that_hold_two_are_none() -> None:
    def rows(*cells: str) -> list[str]:
        table = f"<table><tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr></table>"
        article = newsclean.clean(PAGE.replace("<p>Cầu dài", f"{table}<p>Cầu dài"))
        return [part.text for part in article.paragraphs if "Gia Lai" in part.text]

    assert rows("<p>Gia Lai</p>", "<p><b>69.500</b></p>", "+500") == ["Gia Lai | 69.500 | +500"]
    assert rows("<p>Gia Lai</p>", "<p>69.500</p><p>70.000</p>") == ["Gia Lai"]
