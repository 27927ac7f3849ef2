"""Of a page that was cut off amid a paragraph, the fragment is the story's, however short."""

from __future__ import annotations

import pytest

import newsclean
from tests.texts import BODY, LEDE

OPENING = f"<html><body><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div><p>{LEDE}</p><p>{BODY}</p>"


def last_line(page: str) -> tuple[str, str]:
    line, verdict = list(newsclean.explain(page).judged())[-1]
    return verdict.rule, line.text


@pytest.mark.parametrize(
    "fragment",
    [
        "Theo ban quản lý d",
        "Theo Ban Quản lý d",
        "Minh Hằn",
        "T",
        "Việc thi công bị hoãn hai lần, năm 2016 và năm ngoái, khi nhà t",
    ],
)
def test_the_beginning_of_a_paragraph_is_kept(fragment: str) -> None:
    assert last_line(f"{OPENING}<p>{fragment}") == ("paragraph", fragment)


def test_a_subheading_may_stand_above_it() -> None:
    page = newsclean.clean(f"{OPENING}<h2>Chờ đợi hai năm</h2><p>Theo ban quản lý d")
    assert [(paragraph.kind, paragraph.text) for paragraph in page.paragraphs[-2:]] == [
        ("subheading", "Chờ đợi hai năm"),
        ("paragraph", "Theo ban quản lý d"),
    ]


def test_the_beginning_of_another_box_is_none_of_the_story() -> None:
    assert last_line(f'{OPENING}</div><div class="related"><p>Theo ban quản lý d')[0] != "paragraph"
    assert last_line(f"{OPENING}</div><ul><li>Theo ban quản lý d")[0] != "paragraph"


def test_a_name_that_closes_a_whole_page_signs_it() -> None:
    assert last_line(f"{OPENING}<p>Minh Hằng</p></div>") == ("byline", "Minh Hằng")
