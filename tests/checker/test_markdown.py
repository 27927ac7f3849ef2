"""Markdown: the text is read, the markup is not, and every row stays where it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.checker.markdown import read_markdown

PIECES = st.sampled_from([
    "# Cầu mới", "Một đoạn văn.", "- mục *một*", "  - mục hai", "> trích `lời`", "```", "---", "", "| a | b |", "<div>x</div>", "<b", "x>y",
    "[a]: http://example.com", "![ảnh](a.png)", "Cuối dòng  ", "\t", "1. một", "***", "[x](y)", "+++",
])  # fmt: skip


@pytest.mark.parametrize(
    ("markup", "texts"),
    [
        ("# Cầu mới\n\nMột *đoạn* [văn](x).\n", ["Cầu mới", "Một đoạn văn."]),
        ("- một\n- hai\n", ["một", "hai"]),
        ("> trích\n> tiếp\n", ["trích tiếp"]),
        ("một dòng\ntiếp theo.\nCâu sau\n", ["một dòng tiếp theo.", "Câu sau"]),
        ("```\ncode\n```\n", [""]),
        ("---\ntitle: x\n---\nvăn\n", ["văn"]),
        ("![ảnh](a.png)\n", [""]),
        ("Tiêu đề\n=====\n", ["Tiêu đề"]),
        ("a \\* b &amp; c\n", ["a * b & c"]),
        ("a  \r\nb\r\n", ["a", "b"]),
    ],
)
def test_lines_are_the_text_of_blocks(markup: str, texts: list[str]) -> None:
    page, _ = read_markdown(markup)
    assert [line.text for line in page.lines] == texts


@given(st.lists(PIECES, max_size=12), st.sampled_from(["\n", "\r\n", "\r"]))
def test_nothing_is_lost_and_spans_are_rows_of_their_lines(rows: list[str], end: str) -> None:
    source = end.join(rows)
    page, spans = read_markdown(source)
    assert "".join(line.raw for line in page.lines) == source
    at = 0
    for line, (start, stop) in zip(page.lines, spans, strict=True):
        assert at <= start <= stop <= len(source)
        assert start == 0 or source[start - 1] in "\r\n" or line.text == ""
        at = stop


@pytest.mark.parametrize(
    ("source", "known"), [("# a\n", True), ("a\n", False), ("---\ntitle: a\n---\nb\n", True), ("---\nx: a\n---\nb\n", False)]
)
def test_a_heading_or_a_title_is_the_headline(source: str, known: bool) -> None:
    assert read_markdown(source)[0].meta["headline"] is known
