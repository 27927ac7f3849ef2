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


def test_a_few_words_and_a_stop_right_below_half_of_the_pictures_of_a_chinese_story_are_captions() -> None:
    text = (
        "例州大桥周一通车，市民可步行、骑车过江，两岸往来时间由四十分钟缩短至十分钟。这座桥历时四年建成，全长五公里。",
        "市交通局负责人表示，大桥通车后，渡口将保留至年底，方便习惯乘船的市民，之后改建为江边公园，预计明年开放。",
        "江边渡口的船工老李说，他撑了三十年船，大桥通车那天他第一个走过去，往返花了不到半个小时，心里又高兴又舍不得。",
    )
    shown = ("通车现场。", "江边的老渡口。")
    body = "".join(
        f"<p>{one}</p><p><img src=a.jpg width=600></p><p>{two}</p>"
        for one, two in zip(text, (*shown, "老李犹豫了。"), strict=True)
    )
    article = newsclean.clean(
        f"<html lang=zh><body><h1>例州大桥周一通车</h1><div>{body}<p>{text[0][::-1]}。</p></div></body></html>"
    )
    assert [caption.text for caption in article.captions] == list(shown)
    assert "老李犹豫了。" in article.text


def test_what_a_class_calls_a_caption_and_a_description_is_no_lede() -> None:
    shown = "Xe máy và xe buýt nối nhau qua cầu trong sáng đầu tiên thông xe, dưới cờ và hoa."
    video = f"<div class=x7><p class='video-desc description'>{shown}</p></div>"
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div>{video}<p>{LEDE}</p><p>{BODY}</p></div></div>"
    article = newsclean.clean(page)
    assert (article.lede, [one.text for one in article.captions]) == (LEDE, [shown])


def test_a_short_japanese_sentence_below_a_picture_is_text() -> None:
    text = (
        "浜浦市の新しい橋が１２日に開通し、市民らが渡り初めをした。橋の建設には４年かかり、長さは５キロに及ぶ。",
        "市は渡し船を年末まで残し、船に慣れた住民の便を図る。その後は川辺の公園として整備し、来年の開園を目指す。",
    )
    said = ("歩道はこのように広いです。", "自転車も通れます。")
    body = "".join(f"<p>{one}</p><p><img src=a.jpg width=600></p><p>{two}</p>" for one, two in zip(text, said, strict=True))
    article = newsclean.clean(
        f"<html lang=ja><body><h1>浜浦市の新しい橋が開通</h1><div>{body}<p>{text[0][:-1]}という。</p></div></body></html>"
    )
    assert all(one in article.text for one in said)
    assert article.captions == []
