"""Line ends of HTML texts that a reader sees though no tag stands there."""

from __future__ import annotations

import pytest

import newsclean
from tests.texts import BODY, LEDE, MORE


def rows(body: str) -> list[str]:
    """The lines of a page with this body below its headline."""
    return [line.text for line in newsclean.explain(f"<h1>Cầu qua sông Cấm thông xe</h1>{body}").lines][1:]


@pytest.mark.parametrize("tag", ["pre", "div style='white-space: pre-line'", "div style='color:red; WHITE-SPACE:pre-wrap'"])
def test_blank_lines_part_paragraphs_that_may_be_broken_at_a_width(tag: str) -> None:
    broken = BODY.replace(", ", ",\n", 1)
    assert rows(f"<{tag}>{LEDE}\n \n{broken}\r\n\r\n{MORE}</{tag.split(maxsplit=1)[0]}>") == [LEDE, BODY, MORE]


def test_a_row_of_characters_without_a_width_is_no_row() -> None:
    assert rows(f"<pre>{LEDE}\n\n\u200b\n\n{BODY}\n\u2060\n\n{MORE}</pre>") == [LEDE, BODY, MORE]


def test_rows_of_a_preformatted_text_without_blank_lines_are_lines() -> None:
    poem = [
        "Sông Cấm chiều nay nước lớn rồi,",
        "Cầu mới bắc ngang, bến đò thôi",
        "Tiếng gọi đò xưa còn đâu đó",
        "Trong gió mùa về, lạnh tím môi.",
    ]
    assert rows(f"<p>{LEDE}</p><pre>{chr(10).join(poem)}</pre>") == [LEDE, *poem]


def test_blank_lines_of_plain_markup_part_sentences_and_nothing_else() -> None:
    assert rows(f"<div>{LEDE}\n\n{BODY}\n\n{MORE}</div>") == [LEDE, BODY, MORE]
    amid = BODY.replace("km, ", "km,\n\n", 1)
    assert rows(f"<div>{LEDE} {amid} {MORE}</div>") == [f"{LEDE} {BODY} {MORE}"]
    assert rows(f"<div>{LEDE}\n{BODY}\n{MORE}</div>") == [f"{LEDE} {BODY} {MORE}"]


def test_a_link_in_one_of_the_rows_makes_no_link_of_all() -> None:
    assert (
        newsclean.clean(f"<h1>Cầu qua sông Cấm</h1><pre>{LEDE}\n\n{BODY} <a href=/x>Ông Nam</a> nói.\n\n{MORE}</pre>")
        .paragraphs[-1]
        .text
        == MORE
    )
