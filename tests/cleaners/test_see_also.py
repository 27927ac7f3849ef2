"""Titles in capitals between paragraphs: links to other stories, or the subheadings of this one."""

from __future__ import annotations

from newsclean import explain
from tests.story.texts import ENGLISH, ENGLISH_MORE

HEADLINE = "City opens its ninth bridge over the river\n"
TITLE = "OLD FERRY CAPTAIN SAYS THE RIVER WILL NOT FORGET HIM"


def _rule(page: str, text: str) -> str:
    return next(verdict.rule for line, verdict in explain(page).judged() if line.text == text)


def test_a_long_line_in_capitals_is_a_subheading_where_shorter_ones_are() -> None:
    headings = f"WHAT IT COST\n{ENGLISH}WHO MAY USE IT\n{ENGLISH_MORE}{ENGLISH}"
    assert _rule(f"{HEADLINE}{ENGLISH}{TITLE}\n{ENGLISH_MORE}", TITLE) == "see-also"
    # Extractors leave the headline out: then one alone may be the story's own heading.
    assert _rule(f"{ENGLISH}{TITLE}\n{ENGLISH_MORE}", TITLE) == "subheading"
    assert _rule(f"{HEADLINE}{ENGLISH}{headings}{TITLE}\n{ENGLISH_MORE}", TITLE) == "subheading"


def test_a_few_capitals_are_no_line_in_capitals_where_a_script_has_none() -> None:
    heading = "【例日报】重组第三次失败！电子公司宣布暂停所有广告 A股九天下跌三成"
    text = "市政府星期一宣布，横跨长江的第九座大桥正式通车，工程历时四年，总投资达到三亿元，两岸居民往来更加方便。\n"
    more = "当地居民表示，他们等待这座大桥已经超过十年，过去每天都要排队乘坐渡轮，往返一趟需要将近两个小时。\n"
    assert _rule(f"第九座大桥正式通车两岸居民往来更方便\n{text}{heading}\n{more}{text}", heading) != "see-also"


def test_what_stands_in_a_figure_below_a_picture_is_its_caption_though_it_opens_as_links_do() -> None:
    text = "市は十二日、川にかかる九つ目の橋が開通したと発表した。工事には四年かかり、二度の洪水で完成が遅れたという。"
    figure = "<figure><img src=a.jpg><figcaption>【写真】開通した橋を渡る人々</figcaption></figure>"
    page = f"<article><h1>九つ目の橋が開通</h1><p>{text}</p>{figure}<p>{text[3:]}</p></article>"
    assert _rule(page, "【写真】開通した橋を渡る人々") == "caption"
