"""Lines inside the container: the first of them is text, whatever holds it."""

from __future__ import annotations

import newsclean
from tests.texts import BODY, LEDE, MORE


def test_the_first_row_of_a_page_made_of_tables_is_no_row_of_a_table() -> None:
    rows = ["Cầu qua sông Cấm thông xe trước Tết", "Cập nhật lúc: 08:30 12/01/2026 (GMT+7)", LEDE, f"<p>{BODY}</p><p>{MORE}</p>"]
    page = f"<table>{''.join(f'<tr><td>{row}</td></tr>' for row in rows)}</table>"
    article = newsclean.clean(f"<title>{rows[0]}</title>{page}")
    assert (article.headline, article.lede, article.dateline.text) == (rows[0], LEDE, rows[1])
    assert [one.kind for one in article.paragraphs] == ["paragraph", "paragraph"]


def test_a_line_that_points_to_the_picture_above_it_is_its_caption() -> None:
    told = "▲ Phà Cồn Én rời bến lúc bình minh."
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{LEDE}</p><p><img src=a.jpg></p><p>{told}</p><p>{BODY}</p><p>{MORE}</p></div>"
    assert [caption.text for caption in newsclean.clean(page).captions] == [told]
    article = newsclean.clean(page.replace("<p><img src=a.jpg></p>", ""))
    assert (article.captions, len(article.paragraphs)) == ([], 3)


def test_what_a_class_calls_a_caption_and_a_description_is_no_lede() -> None:
    shown = "Xe máy và xe buýt nối nhau qua cầu trong sáng đầu tiên thông xe, dưới cờ và hoa."
    video = f"<div class=x7><p class='video-desc description'>{shown}</p></div>"
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div>{video}<p>{LEDE}</p><p>{BODY}</p></div></div>"
    article = newsclean.clean(page)
    assert (article.lede, [one.text for one in article.captions]) == (LEDE, [shown])
