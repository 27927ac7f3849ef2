"""Fixes: what no rule names stays as it is, to the byte, and a second run changes nothing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.checker.units import Unit, UnitSettings, fixed, look
from tests.ledgers import FIXTURES

STORY = (
    "Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận với nhau sau bốn năm thi công liên tục.",
    "Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.",
    "Theo ông Nam, công trình hoàn thành sớm ba tháng so với kế hoạch đã được phê duyệt, tiết kiệm gần 200 tỷ đồng.",
)
DIRT = ("Quảng cáo", "Theo dõi Báo Ví dụ trên", "Xem thêm: Mười cây cầu đẹp nhất", "Ý kiến bình luận:", "* * *", "17:51 22/11/2024Văn Sơn",
        "Gió mùa đông bắc về, miền Bắc rét đậm từ đêm mai", "Thành phố\u200b mới &amp; cũ.", "Cầu mới. Ảnh: Kim Thành")  # fmt: skip
PAGES = sorted([*FIXTURES.glob("pages/**/*.txt"), *FIXTURES.glob("negatives/*.txt")])


def mended(text: str, unsafe: bool = False, kind: str = "text") -> str:
    """``text`` with its safe fixes made, or all."""
    data = fixed(Unit("page", kind, text.encode()), UnitSettings(), lambda found: unsafe or found.fix == "safe")
    return data.decode()


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_rows_that_no_rule_names_keep_their_ends(end: str) -> None:
    page = [DIRT[1], STORY[0] + "  ", "", STORY[1], "\t" + STORY[2]]
    assert mended(end.join(page) + end) == end.join(page[1:]) + end


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"{STORY[0]}\n\nQuảng cáo\n\n{STORY[1]}\n", f"{STORY[0]}\n\n{STORY[1]}\n"),
        (f"{STORY[0]}\nQuảng cáo\n\n{STORY[1]}\n", f"{STORY[0]}\n\n{STORY[1]}\n"),
        (f"{STORY[0]}\n{STORY[1]}\nÝ kiến bình luận:", f"{STORY[0]}\n{STORY[1]}"),
        (f"{STORY[0]}\n\n{STORY[1]}\n\nÝ kiến bình luận:\n\n", f"{STORY[0]}\n\n{STORY[1]}\n"),
        (f"Theo dõi Báo Ví dụ trên\n\n{STORY[0]}\n{STORY[1]}\n", f"{STORY[0]}\n{STORY[1]}\n"),
    ],
)
def test_blank_rows_go_with_the_row_that_they_set_apart(before: str, after: str) -> None:
    assert mended(before) == after


def test_a_row_that_loses_its_end_keeps_its_break() -> None:
    page = f"{STORY[0]}\n{STORY[1]} {STORY[2]} (Ảnh: Kim Thành)\n{STORY[0]}\n"
    assert mended(page, unsafe=True) == f"{STORY[0]}\n{STORY[1]} {STORY[2]}\n"


@pytest.mark.parametrize("end", ["[c]: https://example.org/county\n", "```\nthe county\n```\n"])
def test_what_is_no_line_of_markdown_stays_below_a_line_that_goes(end: str) -> None:
    story = "# Ninth bridge opens\n\n[The county][c] opened its ninth bridge over the river on Monday, four years after work began.\n\n"
    assert mended(f"{story}Be the first to comment\n\n{end}", kind="markdown") == story + end


def test_a_byte_order_mark_stays() -> None:
    text = f"{DIRT[1]}\n{STORY[0]}\n{STORY[1]}\n"
    for encoding in ("utf-8-sig", "utf-16"):
        data = fixed(Unit("page", "text", text.encode(encoding)), UnitSettings(), lambda found: found.fix == "safe")
        assert data == f"{STORY[0]}\n{STORY[1]}\n".encode(encoding)


@given(st.lists(st.sampled_from([*STORY, *DIRT, ""]), max_size=12), st.sampled_from(["\n", "\r\n"]), st.booleans(), st.booleans())
@settings(deadline=None, max_examples=60)
def test_fixing_is_stable_and_keeps_the_story(rows: list[str], end: str, closed: bool, unsafe: bool) -> None:
    page = end.join(rows) + end * closed
    once = mended(page, unsafe)
    assert mended(once, unsafe) == once
    if not unsafe:
        assert [row for row in once.split(end) if row in STORY] == [row for row in page.split(end) if row in STORY]


@given(st.lists(st.sampled_from([*STORY, *DIRT[:7], ""]), max_size=12))
@settings(deadline=None, max_examples=60)
def test_a_safe_fix_hides_nothing_that_it_leaves(rows: list[str]) -> None:
    page = "\n".join(rows)
    after = mended(page)
    # A row may be safe to remove only when others are gone: then it is gone too, not left.
    left = {one.line.text for one in look(page, "text", UnitSettings())[1] if one.removes and one.fix == "unsafe"}
    assert left & set(after.splitlines()) <= {one.line.text for one in look(after, "text", UnitSettings())[1]}


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=300))
@settings(deadline=None, max_examples=100)
def test_any_text_is_fixed_to_a_stable_one(text: str) -> None:
    once = mended(text)
    assert mended(once) == once


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)
def test_fixture_pages_are_fixed_once(page: object) -> None:
    text = page.read_bytes().decode("utf-8-sig")  # type: ignore[attr-defined]
    for unsafe in (False, True):
        once = mended(text, unsafe)
        assert mended(once, unsafe) == once
