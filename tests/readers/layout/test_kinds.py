"""The kind of a line by the tags and class words around it."""

from __future__ import annotations

import newsclean
from tests.texts import BODY, LEDE, MORE


def test_who_is_quoted_did_not_write_the_story() -> None:
    quote = "<div class=quote><div class=quote-content>Tôi chờ đã bốn năm.</div><div class=quote-author>Ông Lưu Huy</div></div>"
    article = newsclean.clean(f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{LEDE}</p>{quote}<p>{BODY}</p></div>")
    assert article.bylines == []
    assert [one.kind for one in article.paragraphs] == ["quote", "quote", "paragraph"]


def test_who_said_what_a_block_quotes_did_not_write_the_story() -> None:
    quote = "<blockquote><p>Tôi chờ đã bốn năm rồi, nay mới thấy cầu.</p><p class=author>Ông Lưu Huy</p></blockquote>"
    article = newsclean.clean(
        f"<div><h1>Cầu qua sông Cấm thông xe</h1><p>{LEDE}</p>{quote}<p>{BODY}</p><p>{MORE}</p>"
        "<blockquote><p class=author>Kim Thành</p></blockquote></div>"
    )
    assert article.bylines == ["Kim Thành"]
    assert [one.kind for one in article.paragraphs] == ["quote", "quote", "paragraph", "paragraph"]


def test_a_figure_may_frame_a_quotation_or_a_table() -> None:
    quote = "<figure><blockquote><p>Cây cầu này là của chúng tôi.</p></blockquote><figcaption>Chị Mười, công nhân</figcaption></figure>"
    table = "<figure><table><tr><td>Nhịp</td><td>12</td></tr></table></figure>"
    article = newsclean.clean(f"<h1>Cầu qua sông Cấm thông xe</h1><p>{LEDE}</p>{quote}<p>{BODY}</p>{table}<p>{MORE}</p>")
    kinds = {paragraph.text: paragraph.kind for paragraph in article.paragraphs}
    assert (kinds["Cây cầu này là của chúng tôi."], kinds["Chị Mười, công nhân"], kinds["Nhịp | 12"]) == (
        "quote",
        "quote",
        "table-row",
    )
    assert article.captions == []


def test_a_class_may_say_that_a_line_is_a_subheading() -> None:
    below = f"<p class=pInterTitle>Bốn năm chờ đợi</p><p><img src=a.jpg></p><p>{MORE}</p>"
    page = f"<div><h1>Cầu qua sông Cấm thông xe</h1><p>{LEDE}</p><p>{BODY}</p>{below}</div>"
    assert [one.kind for one in newsclean.clean(page).paragraphs] == ["paragraph", "subheading", "paragraph"]


def test_a_quotation_is_no_caption_whatever_its_class_says() -> None:
    quote = "<blockquote class='quote StarNameCaption'><p>Tôi chờ đã bốn năm rồi, nay mới thấy cầu.</p></blockquote>"
    article = newsclean.clean(f"<div><h1>Cầu qua sông Cấm thông xe</h1><p>{LEDE}</p>{quote}<p>{BODY}</p><p>{MORE}</p></div>")
    assert (article.captions, article.paragraphs[0].kind) == ([], "quote")
