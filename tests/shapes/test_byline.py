"""Whether a line says who wrote a story."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.shapes.byline import may_sign, names_from, says_byline


@pytest.mark.parametrize(
    "line",
    [
        "By Dana Whitlock",
        "By Dana Whitlock Health reporter, River City News",
        "By Dana Whitlock, Chief Political Correspondent",
        "Theo TTXVN",
        "Nhóm PV",
        "Nhóm phóng viên",
        "PV",
        "Hoài Thu (t/h)",
        "Hoài Thu (Theo AFP)",
        "Bài: Hoài Thu",
    ],
)
def test_words_that_say_a_byline(line: str) -> None:
    assert says_byline(line)


@pytest.mark.parametrize("line", ["Kim Thành", "Theo ông Nam, cầu sẽ xong trước Tết.", "Giải nhất", ""])
def test_a_name_alone_says_nothing(line: str) -> None:
    assert not says_byline(line)


def test_a_desk_signs_in_scripts_without_capitals() -> None:
    assert says_byline("নিজস্ব প্রতিবেদক, ঢাকা")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ann Lee in Lagos", ("Ann Lee",)),
        ("Anna Muster aus Berlin", ("Anna Muster",)),
        ("Das Wichtigste in Kürze", ()),
        ("Österreichs Tauchmesse in Tulln abgesagt", ()),
        ("أحمد الصالحي-تعز", ("أحمد الصالحي",)),
        ("Peace talks in Geneva", ()),
        ("Ann Lee", ()),
    ],
)
def test_a_name_and_from_where_it_writes(text: str, found: tuple[str, ...]) -> None:
    assert names_from(text) == found


@pytest.mark.parametrize(
    ("text", "language", "signs"),
    [
        ("Ann Lee", "en", True),
        ("Ann Lee, Max", "en", True),
        ("Manners, Neighbours", "en", False),
        ("Hoài, Thu", "vi", True),
        ("AFP, Reuters", "en", True),
        ("記者 王小明 報導", "zh", True),
    ],
)
def test_names_of_one_word_each_sign_only_where_papers_have_pen_names(text: str, language: str, signs: bool) -> None:
    assert may_sign(text, language) is signs


def test_one_word_signs_a_story_only_where_papers_have_pen_names() -> None:
    story = [
        "The city opened its ninth bridge over the river on Monday, linking two districts after four years of work and two floods.",
        "The bridge is five kilometres long and was built by two contractors at a cost of three hundred million dollars, they said.",
    ]
    head = ["City opens its ninth bridge over the river", "January 12, 2026"]
    assert newsclean.clean("\n".join([*head, "Background", *story])).bylines == []
    assert newsclean.clean("\n".join([*head, "Reuters", *story])).bylines == ["Reuters"]
    assert newsclean.clean("\n".join([*head, "By Ann Lee", *story])).bylines == ["Ann Lee"]


def test_one_word_behind_a_comma_is_where_somebody_writes_in_a_script_without_capitals() -> None:
    assert names_from("राकेश शर्मा, होशंगाबाद") == ("राकेश शर्मा",)
    assert names_from("राकेश शर्मा, सुनील वर्मा") == ()


def test_a_name_behind_an_initial_signs_in_any_language() -> None:
    assert may_sign("Б.Сарангэрэл", None)
    assert not may_sign("Сарангэрэл", None)
    assert not may_sign("Б.С", None)
