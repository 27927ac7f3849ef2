"""Paragraphs that only line feeds part are cut where a row opens with a full-width space."""

from __future__ import annotations

import newsclean

LEDE = "長さ４２キロの海岸道路の工事が１４日、南浜町で始まった。四つの町と港を結び、３年後の完成を目指す。"
BODY = "道路は６車線で、橋は１１本かかる。最も長い橋は全長約２キロに及び、地元の３社が工事を請け負う。"
LAST = "漁師の男性は「道ができれば、潮を待たずにエビを市場に出せる」と期待を込めた。"
PAGE = "<html lang=ja><body><main><h1>海岸道路４２キロが着工</h1><div><p>{}</p></div></main></body></html>"


def texts(page: str | bytes) -> list[str | None]:
    article = newsclean.clean(page)
    return [article.lede, *(paragraph.text for paragraph in article.paragraphs)]


def test_each_row_with_a_full_width_space_is_a_paragraph() -> None:
    page = PAGE.format(f"　{LEDE}\n\n　{BODY}\n\n　{LAST}")
    assert texts(page) == [LEDE, BODY, LAST]
    assert texts(page.encode()) == [LEDE, BODY, LAST]


def test_other_rows_are_one_paragraph() -> None:
    assert texts(PAGE.format(f"　{LEDE}\n{BODY}</p><p>　{LAST}")) == [f"{LEDE} {BODY}", LAST]
