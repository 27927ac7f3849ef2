"""The two readings of a row; what is done for a whole page at once, or told by a glance, is what is done row by row."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.normalize import (
    INVISIBLE,
    ODD,
    count_all,
    count_words,
    cut_rows,
    fold,
    fold_all,
    is_unseen,
    says_something,
    spellings,
    tidy,
    tidy_all,
)

pieces = st.sampled_from(
    ["Hà Nội", "  ", "\u00a0", "\t", "\r\n", "\x1c", "\x85", "a\u0301", "12. ", "- ", "…", "日本語", *INVISIBLE]
)
rows = st.lists(st.one_of(pieces, st.text(max_size=8)), max_size=8).map("".join)


@given(rows)
def test_a_tidy_text_is_nfc_with_single_spaces_and_nothing_invisible(row: str) -> None:
    seen = "".join(character for character in " ".join(row.split()) if character not in INVISIBLE)
    assert tidy(row) == unicodedata.normalize("NFC", " ".join(seen.split()))


@given(st.one_of(st.lists(rows, max_size=6).map("\n".join), st.text("aếộ \n.", max_size=40)))
def test_the_texts_of_a_page_are_those_of_its_rows(source: str) -> None:
    cut = cut_rows(source)
    assert tidy_all(cut, source) == [tidy(row) for row in cut]


def test_every_blank_but_the_common_one_is_odd() -> None:
    blanks = {chr(code) for code in range(sys.maxunicode + 1) if chr(code).isspace()}
    assert {unicodedata.normalize("NFC", blank) for blank in blanks} - set(" \r\n") | set(INVISIBLE) == set(ODD)


@given(st.lists(rows.map(tidy), max_size=6))
def test_the_keys_of_a_page_are_those_of_its_rows(texts: list[str]) -> None:
    assert fold_all(texts) == [fold(text) for text in texts]


@given(st.lists(st.text("abc đệ"), min_size=1, max_size=6))
def test_the_words_of_a_page_are_those_of_its_rows(texts: list[str]) -> None:
    assert count_all(texts) == [count_words(text) for text in texts]


def test_bullets_do_not_hide_a_script_without_spaces() -> None:
    texts = [*["• 新闻"] * 20, "大桥提前三个月正式通车，居民过河只要十分钟。"]
    assert count_all(texts) == [count_words(text) for text in texts]


def test_a_row_with_many_spaces_does_not_hide_a_script_without_them() -> None:
    texts = [" ".join(["桥"] * 90), "大桥提前三个月正式通车，居民过河只要十分钟。"]
    assert count_all(texts) == [count_words(text) for text in texts]


@given(rows)
def test_what_says_something_has_a_letter_or_a_digit(row: str) -> None:
    assert says_something(row) == any(character.isalnum() for character in row)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ÐÀ NẴNG", "đà nẵng"),
        ("İlgili haberler", "ilgili haberler"),
        ("Citește și", "Citeşte şi"),
        ("Straße", "STRASSE"),
        ("“Cầu” – mới", '"cầu" - mới'),
        ("📲 Siga o canal", "siga o canal"),
        ("➡️ Mehr zum Thema", "• Mehr zum Thema"),
    ],
)
def test_what_papers_write_in_two_ways_has_one_key(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_words_of_letters_are_longer_than_those_of_signs() -> None:
    assert count_words("大桥今天通车") == 1 + 6 // 2
    assert count_words("สะพานเปิดแล้ว") == 1 + 13 // 4


def test_turkish_capitals_are_a_spelling() -> None:
    assert fold("YORUMLARI GÖSTER") in spellings(fold("yorumları göster"))


def test_a_french_capital_may_lack_its_accent() -> None:
    assert spellings("à lire aussi") == ["à lire aussi", "a lire aussi"]
    assert spellings("déjà vu") == ["déjà vu"]


@given(rows)
def test_a_text_is_unseen_if_tidying_leaves_nothing_of_it(row: str) -> None:
    assert is_unseen(row) == (not tidy(row))
