"""A table of contents: each of its headings comes again above its section, and stays there."""

from __future__ import annotations

from newsclean import explain
from tests.story.texts import BODY
from tests.texts import MORE

TITLE = "Khánh thành cây cầu thứ chín bắc qua sông Hồng"
HEADS = ("1. Vì sao cây cầu này xong sớm?", "2. Ai được đi qua cầu miễn phí?")


def test_questions_in_a_table_without_a_heading_come_again_above_their_sections() -> None:
    lede, one, two = BODY.splitlines()
    page = explain("\n".join((TITLE, lede, *HEADS, HEADS[0], one, HEADS[1], two)))
    assert [line.row for line, verdict in page.judged() if verdict.rule == "contents"] == [3, 4]
    assert [line.row for line in page.kept("subheading")] == [5, 7]


def test_a_heading_of_the_table_that_says_the_lede_again_is_no_caption() -> None:
    lede, one, two = BODY.splitlines()
    heads = ("Cây cầu thứ chín bắc qua sông Hồng nối hai quận", "Người dân rút ngắn thời gian đi lại")
    page = explain("\n".join((TITLE, "Table of Contents", "Toggle", *heads, lede, heads[0], one, heads[1], two)))
    assert [line.row for line, verdict in page.judged() if verdict.rule == "contents"] == [2, 3, 4, 5]
    assert [line.row for line in page.kept("subheading")] == [7, 9]


def test_a_heading_that_asks_and_is_marked_as_a_link_is_part_of_the_table() -> None:
    lede, one, two = BODY.splitlines()
    heads = ("Vì sao cây cầu này xong sớm?", "Ai đi miễn phí", "Lưu ý")
    table = "\n".join(f"• {head}" for head in heads)
    page = explain("\n".join((TITLE, lede, "Nội dung chính", table, heads[0], one, heads[1], two, heads[2], MORE)))
    assert [line.row for line, verdict in page.judged() if verdict.role is None] == [3, 4, 5, 6]
    assert [line.row for line in page.kept("subheading")] == [7, 9, 11]
