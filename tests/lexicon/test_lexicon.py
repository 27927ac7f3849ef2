"""The matcher: one pass over a page finds what a look at each line for each phrase finds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.lexicon import Lexicon, searchable
from newsclean.page import Line

LISTS = Lexicon(
    {
        "share-bar": {"is": ["chia sẻ", "copy link"], "contains": ["lượt xem", "𝓝ews"]},
        "see-also": {"starts": ["xem thêm"], "ends": ["tại đây"], "except": ["xem thêm nhiều"], "matches": [r"\d+ ảnh"]},
    }
)
WORDS = ["chia", "sẻ", "copy link", "lượt xem", "lượt", "xem thêm", "nhiều", "tại đây", "𝓝ews", "𝓝", "\ud800", "日", "ảnh", "3"]
texts = st.lists(st.sampled_from([*WORDS, "chia sẻ"]), min_size=1, max_size=4).flatmap(
    lambda words: st.sampled_from(["", " "]).map(lambda between: between.join(words))
)


# A site's own, with a phrase of the others' taken back.
OWN = {"share-bar": {"except": ["lượt xem"], "contains": ["chia"]}, "see-also": {"is": ["ảnh"]}}


def found(rows: list[str]) -> set[tuple[str, int, str, str]]:
    """(rule, index, how, phrase) of every hit."""
    lines = [Line(index, index + 1, row, row) for index, row in enumerate(rows)]
    return {(rule, hit.line.index, hit.how, hit.phrase) for rule, hits in LISTS.scan(lines).items() for hit in hits}


def test_what_is_excepted_is_so_on_pages_of_which_only_some_lines_are_looked_at() -> None:
    line = Line(7, 8, "Xem thêm nhiều lần", "Xem thêm nhiều lần")
    assert not LISTS.scan([line])["see-also"]


@pytest.mark.parametrize("excepted", ["Chia sẻ copy link:", "» chia sẻ copy link", "chia sẻ copy link"])
def test_a_line_that_is_excepted_as_it_stands_is_no_row_of_phrases_either(excepted: str) -> None:
    line = Line(0, 1, "Chia sẻ Copy link:", "Chia sẻ Copy link:")
    assert not LISTS.plus(Lexicon({"share-bar": {"except": [excepted]}})).scan([line]).get("share-bar")


@given(st.lists(texts, min_size=1, max_size=5))
def test_the_phrases_of_a_page_are_those_of_its_lines(rows: list[str]) -> None:
    alone = {(rule, index, how, phrase) for index, row in enumerate(rows) for rule, _, how, phrase in found([row])}
    assert found(rows) == alone


@given(st.lists(texts, min_size=1, max_size=5))
def test_lists_find_with_what_their_parts_found_what_they_find_alone(rows: list[str]) -> None:
    lines = [Line(index, index + 1, row, row) for index, row in enumerate(rows)]
    data = searchable(lines)
    parts = [*LISTS.search(data), *Lexicon(OWN, labels=False).search(data)]
    both = LISTS.plus(Lexicon(OWN))
    assert {rule: set(hits) for rule, hits in both.scan(lines, parts).items()} == {
        rule: set(hits) for rule, hits in both.scan(lines).items()
    }


@pytest.mark.parametrize(
    ("row", "hits"),
    {
        "Chia sẻ": {("share-bar", "is", "chia sẻ")},
        "Chia sẻ Copy link": {("share-bar", "is", "chia sẻ · copy link")},
        "Chia sẻ với bạn": set(),
        "Xem thêm tại đây": {("see-also", "starts with", "xem thêm"), ("see-also", "ends with", "tại đây")},
        "Xem thêmx": set(),
        "Xem thêm nhiều lần": set(),
        "12 lượt xem": {("share-bar", "contains", "lượt xem")},
        "12lượt xemx": set(),
        "x𝓝ews": set(),
        "日𝓝ews日": {("share-bar", "contains", "𝓝ews")},
        "3 ảnh": {("see-also", "matches", r"\d+ ảnh")},
    }.items(),
)
def test_a_phrase_is_found_as_whole_words(row: str, hits: set[tuple[str, str, str]]) -> None:
    assert {(rule, how, phrase) for rule, _, how, phrase in found([row])} == hits


SECTIONS = Lexicon({"navigation": {"is": ["thời sự", "thế giới", "giáo dục", "y tế", "pháp luật", "thể thao", "xe"]}})


@pytest.mark.parametrize(
    ("row", "named"),
    {
        "Thời sự Thế giới Địa ốc Giáo dục Người lính Thể thao": "thời sự · thế giới · giáo dục · thể thao",
        "Thứ năm, 24/04/2025 Thời sự Thế giới Thủ đô Giáo dục Thể thao": "thời sự · thế giới · giáo dục · thể thao",
        "Bộ Giáo dục, Bộ Y tế, báo Pháp luật và báo Thể thao ký thỏa thuận": None,
        "Người làm thời sự thế giới kể chuyện giáo dục và thể thao": None,
        "Giáo dục Y tế Pháp luật Thể thao đều vào cuộc sau trận lũ lớn ở vùng cao phía bắc": None,
        "Thủ đô Thế giới Thể thao Giáo dục Người lính": None,
    }.items(),
)
def test_a_menu_on_one_row_is_told_by_its_sections(row: str, named: str | None) -> None:
    found = SECTIONS.scan([Line(0, 1, row, row)]).get("navigation", [])
    assert [hit.phrase for hit in found] == ([named] if named else [])


BUTTONS = Lexicon({"share-bar": {"is": ["share", "facebook", "twitter"]}, "page-tools": {"is": ["print", "save"]}})


@pytest.mark.parametrize(
    ("row", "named"),
    {
        "Share | Print | Skype": "share · print",
        "Facebook | Yesterday": None,
        "Print | Save | Skype": None,
        "Share | Print | Tell it to your friends": None,
        "Facebook | 12 January | 3,204 | Twitter | 80": None,
    }.items(),
)
def test_buttons_that_strokes_part_are_told_by_most_of_them(row: str, named: str | None) -> None:
    found = BUTTONS.scan([Line(0, 1, row, row)]).get("share-bar", [])
    assert [hit.phrase for hit in found] == ([named] if named else [])


def test_a_row_of_phrases_may_have_lost_the_blanks_between_them_and_is_no_prompt_to_comment_beside_other_buttons() -> None:
    lists = Lexicon(
        {
            "share-bar": {"is": ["chia sẻ"]},
            "comment-prompt": {"is": ["bình luận", "gửi ý kiến"]},
            "page-tools": {"is": ["bản in", "gửi email"]},
        }
    )

    def rules(row: str) -> list[str]:
        return [rule for rule, hits in lists.scan([Line(0, 1, row, row)]).items() if hits]

    assert rules("Bình luậnChia sẻBản in") == ["share-bar"]
    assert rules("Bình luận Gửi ý kiến") == ["comment-prompt"]
    assert rules("Bình luận (0) Chia sẻ") == ["share-bar"]
    assert rules("Bình luận | Bản in | Gửi email") == ["share-bar"]
    assert rules("Bản inCầu mới") == rules("Cầu mới | Bản in") == []
