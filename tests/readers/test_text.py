"""A text dump to lines: rows at CR, LF and CRLF only; nothing is lost."""

from __future__ import annotations

import pytest

from newsclean.errors import ReadError
from newsclean.readers import read
from newsclean.readers.text import read_text


def lines(source: str) -> list[tuple[int, str]]:
    """The row and the text of every line."""
    page = read_text(source)
    assert "".join(line.raw for line in page.lines) == page.source
    return [(line.row, line.text) for line in page.lines]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_rows_end_as_files_end_them(end: str) -> None:
    assert lines(f"một{end}{end}hai{end}ba") == [(1, "một"), (3, "hai"), (4, "ba")]


def test_nothing_else_ends_a_row() -> None:
    text = "một\u2028hai\x0bba\x0cbốn\x85năm"
    assert lines(text + "\nsáu") == [(1, "một hai ba bốn năm"), (2, "sáu")]


def test_blank_rows_ride_with_the_line_before_them() -> None:
    page = read_text("\n \nmột\n\n\u00a0\nhai\n\n")
    assert [line.raw for line in page.lines] == ["\n \nmột\n\n\u00a0\n", "hai\n\n"]


def test_a_row_that_is_too_long_is_refused_with_its_number() -> None:
    with pytest.raises(ReadError) as caught:
        read_text(f"a\nb\n{'c' * 4_000_000}\n", "page.txt")
    assert (caught.value.kind, caught.value.row) == ("too-large", 3)
    assert str(caught.value) == "page.txt: row 3 has 4,000,001 characters; a row may have 4,000,000"


def test_rows_are_counted_before_they_are_cut() -> None:
    """A list of fifty million rows would take a gigabyte."""
    for end in ("\n", "\r", "\r\n"):
        with pytest.raises(ReadError, match="a page may have 500,000") as caught:
            read_text(end * 500_001)
        assert caught.value.kind == "too-large"


def test_mojibake_is_mended_and_told() -> None:
    text = "Thứ tư, 12/07/2023 - 22:40\nThành phố tổ chức hội nghị sơ kết công tác sáu tháng đầu năm với nhiều kết quả.\n"
    page = read(_mojibake(text))
    assert page.repairs == ["mojibake"]
    assert [line.text for line in page.lines] == text.splitlines()


def test_a_page_that_is_too_long_to_mend_is_left_as_it_is() -> None:
    text = _mojibake("Thứ tư, thành phố tổ chức hội nghị sơ kết công tác.\n" * 30_000)
    assert (read(text).repairs, read(text).source) == ([], text)


def _mojibake(text: str) -> str:
    """``text`` as it looks when its UTF-8 was read as Latin-1."""
    return text.encode().decode("latin-1")


@pytest.mark.parametrize(
    "text", ["Tên tệp là Ã© trong bản cũ.", "Übergrößenträger, façade, naïve, Ærø", "“Chuyện cũ” – ông Nam nói… £5"]
)
def test_sound_text_is_left_alone(text: str) -> None:
    page = read(text)
    assert page.repairs == []
    assert page.source == text
