"""Chinese and Japanese sentences whose links stand in rows of their own are one line again; on any other page, rows stay."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.readers.text import read_text

DUMP = """浜浦市の新しい橋が開通
コラム
くらし
市は１２日、川辺町と結ぶ
新しい橋
を開通させた（全長５キロ、
設計＝
佐藤花子
さん）。
渡し船
や
連絡バス
が行き来してきた両岸は、十分で結ばれる。
「これで毎日渡れる」と話すのは、対岸の
高校
に通う生徒だ。渡し船の名は「
Hamabe
」という。
次の一手
しかし、市は渡し船を年末まで残すことを決めた。
"""
LINES = [
    "浜浦市の新しい橋が開通",
    "コラム",
    "くらし",
    "市は１２日、川辺町と結ぶ新しい橋を開通させた（全長５キロ、設計＝佐藤花子さん）。",
    "渡し船や連絡バスが行き来してきた両岸は、十分で結ばれる。",
    "「これで毎日渡れる」と話すのは、対岸の高校に通う生徒だ。渡し船の名は「Hamabe」という。",
    "次の一手",
    "しかし、市は渡し船を年末まで残すことを決めた。",
]


def test_the_parts_of_a_japanese_sentence_are_one_line() -> None:
    page = read_text(DUMP)
    assert [line.text for line in page.lines] == LINES
    assert "".join(line.raw for line in page.lines) == DUMP


def test_rows_of_a_chinese_page_go_on_with_what_closes_a_clause() -> None:
    rows = ["市交通局发布《", "大桥通行办法", "》，即日起施行", "。", "大桥由", "例州桥梁公司", "、", "例州大学", "共同设计。"]
    assert [line.text for line in read_text("\n".join(rows)).lines] == [
        "市交通局发布《大桥通行办法》，即日起施行。",
        "大桥由",
        "例州桥梁公司、例州大学",
        "共同设计。",
    ]


@pytest.mark.parametrize(
    "text",
    ["コラム\nくらし\n橋が開通した。\nがん患者の会\nに集う\n", "大桥通车\n目前\n例州\n两岸往来只需十分钟。\n"],
    ids=["no close", "chinese"],
)
def test_rows_stay_on_a_page_on_which_none_opens_with_what_closes(text: str) -> None:
    assert [line.text for line in read_text(text).lines] == text.splitlines()


def test_what_a_film_shows_is_no_credit() -> None:
    title = "動画：浜浦市の新しい橋が開通、渡し船は年末まで残る"
    body = "浜浦市の新しい橋が１２日に開通し、市民らが渡り初めをした。橋の建設には４年かかり、長さは５キロに及ぶ。\n"
    body += "市は渡し船を年末まで残し、船に慣れた住民の便を図る。その後は川辺の公園として整備し、来年の開園を目指す。\n"
    assert newsclean.clean(f"{title}\n2026年1月12日 10:01\n{body}").headline == title
