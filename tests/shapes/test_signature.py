"""Who signs a text at its end."""

from __future__ import annotations

import pytest

from newsclean import clean
from newsclean.shapes.signature import closing_names, signature


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("市は来春の完成を目指す。（佐藤花子）", ("佐藤花子",)),
        ("「また渡りたい」と話した。【山田太郎、佐藤花子】", ("山田太郎", "佐藤花子")),
        ("市は来春の完成を目指す。(共同)", ("共同",)),
        ("市は来春の完成を目指す。（敬称略）", ()),
        ("市は来春の完成を目指す。（おわり）", ()),
        ("橋の長さは5キロ（全長）", ()),
        ("市は来春の完成を目指す。", ()),
    ],
)
def test_who_stands_in_brackets_behind_the_last_sentence(text: str, who: tuple[str, ...]) -> None:
    assert closing_names(text, "ja") == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("目前，该案正在办理中。（记者 李明）", ("李明",)),
        ("活动将陆续举行。（文/图 李明 王强)", ("李明", "王强")),
        ("活动将陆续举行。（李明 王强）", ("李明", "王强")),
        ("活动将陆续举行。（全文完）", ()),
        ("大桥长五公里（全长）", ()),
    ],
)
def test_who_signs_a_chinese_story_in_brackets(text: str, who: tuple[str, ...]) -> None:
    assert closing_names(text, "zh") == who


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Cầu thông xe sáng 12/1. (Theo TTXVN)", "(Theo TTXVN)"),
        ("Cầu thông xe sáng 12/1 (Nguồn: Báo Ví dụ).", "(Nguồn: Báo Ví dụ)."),
        ("The bridge opened on Friday (according to Example News)", "(according to Example News)"),
        ("The bridge (source of much pride) opened on Friday", None),
        ("(Theo TTXVN)", None),
    ],
)
def test_a_source_in_brackets_signs_a_text_that_it_closes(text: str, said: str | None) -> None:
    assert signature(text) == said


def test_who_closes_a_japanese_story_signs_it() -> None:
    page = "橋の開通に長い行列、住民ら歩いて渡る\n2026年1月12日 9時30分\n"
    page += "川にかかる九番目の橋が12日に開通し、両岸の住民が歩いて渡った。橋の長さは5キロ、8車線あり、工事には4年かかった。\n"
    page += "市によると、工事費は当初の見積もりより2割少なく、けが人も出なかった。（佐藤花子）\n"
    article = clean(page)
    assert article.bylines == ["佐藤花子"]
    assert article.paragraphs[-1].text.endswith("（佐藤花子）")


def test_a_japanese_story_may_be_signed_behind_its_first_paragraph() -> None:
    first = "北橋市の銭湯「鶴の湯」が11日、92年の歴史に幕を下ろした。常連客ら300人以上が別れを惜しんだ。（佐藤花子）"
    more = "店主は「薪で沸かす湯は柔らかい。でも、釜も私も古くなった」と話した。煙突は年内に解体される。"
    page = f"<article><h1>銭湯の煙突、最後の火</h1><p>2026年1月12日 06時00分</p><div><p>{first}</p><p>{more}</p></div></article>"
    assert clean(page).bylines == ["佐藤花子"]
