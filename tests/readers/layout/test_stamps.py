"""Of several stamps one is the dateline."""

from __future__ import annotations

import pytest

import newsclean
from tests.texts import BODY, LEDE


def test_the_stamp_below_the_headline_counts_before_the_clock_of_the_page() -> None:
    clock = "<header>Thứ ba, 13/1/2026 | 10:15 GMT+7</header>"
    page = f"{clock}<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>12/1/2026 08:30</p><p>{LEDE}</p><p>{BODY}</p></div>"
    assert newsclean.clean(page).dateline.published == "2026-01-12T08:30:00+07:00"
    assert newsclean.clean(page.replace("<p>12/1/2026 08:30</p>", "")).dateline.published == "2026-01-13T10:15:00+07:00"


def test_of_two_stamps_above_the_headline_the_nearer_one_counts() -> None:
    page = (
        "<table><tr><td>Thứ Ba, 14/4/2026, 10:22</td></tr><tr><td><div>Cập nhật: 09:15, 12/01/2026</div>"
        f"<h1>Cầu qua sông Cấm thông xe</h1><p>{LEDE}</p><p>{BODY}</p></td></tr></table>"
    )
    assert newsclean.clean(page).dateline.published == "2026-01-12T09:15:00+07:00"


def test_a_day_before_that_of_its_change_dates_the_story_rather_than_a_stamp_of_a_link() -> None:
    stamps = "<p>2026-01-12, cập nhật 2026-01-13 17:40</p><ul><li>Cầu thứ tám <span>(06/01/2026, 12:00)</span></li></ul>"
    page = f"<h1>Cầu qua sông Cấm thông xe trước Tết</h1>{stamps}<div><p>{LEDE}</p><p>{BODY}</p></div>"
    assert newsclean.clean(page).dateline.published.startswith("2026-01-12")


def test_a_stamp_with_the_paper_s_name_closes_a_japanese_story() -> None:
    text = (
        "県道が２日午前、４日ぶりに開通した。地区には１８世帯４１人が住んでいる。",
        "開通と同時に、食料や灯油を積んだ村のトラックが集落に入り、住民に配られた。",
    )
    body = "".join(f"<p>　{one}</p>" for one in text)
    page = f"<div><h1>雪で孤立の集落に道路開通</h1>{body}<div>（2012年2月2日11時48分 例越新聞）</div></div>"
    assert newsclean.clean(page).dateline.published == "2012-02-02T11:48:00+09:00"


def test_a_stamp_in_a_list_of_links_below_the_headline_dates_the_story() -> None:
    page = "<body>{}<h1>Cầu qua sông Cấm thông xe trước Tết</h1>{}<div>" + f"<p>{LEDE}</p><p>{BODY}</p></div></body>"
    menu = "<div class=nav>12/1/2026 08:30</div>"
    assert newsclean.clean(page.format("", menu)).dateline.published == "2026-01-12T08:30:00+07:00"
    assert newsclean.clean(page.format(menu, "")).dateline.published is None


def test_a_stamp_below_who_made_what_dates_a_story_that_shows_none_above() -> None:
    roll = "<div class=credits><p>Bài: Thu Hương</p><p>Ảnh: Bích Huệ</p><p>Trình bày: Nguyễn Hà</p><p>12/1/2026 08:30</p></div>"
    article = newsclean.clean(f"<div><h1>Cầu qua sông Cấm thông xe</h1><p>{LEDE}</p><p>{BODY}</p>{roll}</div>")
    assert article.dateline.published == "2026-01-12T08:30:00+07:00"
    assert article.bylines == ["Thu Hương"]


def test_a_caption_that_says_when_its_picture_was_taken_dates_nothing() -> None:
    shown = "移設が決まった旧港の赤灯台＝2026年1月10日午後3時12分、浜浦市"
    text = "市は十二日、川にかかる九つ目の橋が開通したと発表した。工事には四年かかり、二度の洪水で完成が遅れたという。"
    head = "<h1>九つ目の橋が開通</h1><p>2026年1月12日 8時30分</p>"
    page = f"{head}<div><img src=a.jpg><p class=caption>{shown}</p></div><div><p>{text}</p><p>{text[3:]}</p></div>"
    article = newsclean.clean(page)
    assert [one.text for one in article.captions] == [shown]
    assert (article.dateline.published or "")[:10] == "2026-01-12"
    assert [one.text for one in newsclean.clean(page.replace(" class=caption", "")).captions] == [shown]


CHINESE = (
    "例州大桥周一通车，市民可步行、骑车过江，两岸往来时间由四十分钟缩短至十分钟。这座桥历时四年建成，全长五公里。",
    "市交通局负责人表示，大桥通车后，渡口将保留至年底，方便习惯乘船的市民，之后改建为江边公园，预计明年开放。",
)


def _chinese(above: str = "", below: str = "") -> newsclean.Article:
    body = "".join(f"<p>{text}</p>" for text in CHINESE)
    story = f"<div><h1>例州大桥周一通车</h1>{above}<div class=text>{body}</div></div>{below}"
    return newsclean.clean(f"<html lang=zh><body>{story}</body></html>")


def test_a_row_of_labels_below_a_chinese_story_dates_it_where_nothing_above_does() -> None:
    row = "<footer>发布日期：2026-01-12 14:34:05&nbsp; 所属分类：<a href=/n>要闻</a></footer>"
    assert _chinese(below=row).dateline.published == "2026-01-12T14:34:00+08:00"
    assert _chinese("<p>2026-01-10 08:00</p>", row).dateline.published == "2026-01-10T08:00:00+08:00"
    other = row.replace("01-12", "01-13")
    assert _chinese(below=row + other).dateline.published is None


def test_a_row_that_counts_readers_as_well_dates_the_story() -> None:
    row = "<div>来源: | 发布时间: 2026-01-12 | 浏览次数: 2168</div>"
    assert _chinese(row).dateline.published == "2026-01-12"


def test_a_stamp_without_a_year_in_what_a_class_calls_a_description_is_no_lede() -> None:
    row = "<div class=article-desc><span>发布时间：01-12</span><span>12:00</span><span>优质原创作者</span></div>"
    article = _chinese(row)
    assert article.lede == CHINESE[0]
    assert article.bylines == []


@pytest.mark.parametrize(
    "row",
    [
        "2026-01-12　作者：李明　来源：例州晚报　浏览次数：33",
        "发布时间：2026年1月12日　作者：李明　来源：例州晚报　点击：120次",
        "发布时间：2026年1月12日　作者：李明　来源：例州晚报　点击：次",
    ],
)
@pytest.mark.parametrize(
    "page", ["<html><div><h1>例州大桥周一正式通车</h1><div>{}</div><p>{}</p><p>{}</p></div>", "例州大桥周一正式通车\n{}\n{}\n{}"]
)
def test_a_row_of_labels_dates_and_signs_a_chinese_story_whatever_it_counts(row: str, page: str) -> None:
    body = (
        "例州大桥周一通车，市民可步行、骑车过江，两岸往来时间由四十分钟缩短至十分钟。这座桥历时四年建成，全长五公里。",
        "市交通局负责人表示，大桥通车后，渡口将保留至年底，方便习惯乘船的市民，之后改建为江边公园，预计明年开放。",
    )
    article = newsclean.clean(page.format(row, *body))
    assert (article.dateline.published, article.bylines, article.captions) == ("2026-01-12", ["李明"], [])
