"""What a check finds: text that is clean is left in peace, and dirt is found in every format."""

from __future__ import annotations

import pytest

from newsclean.checker.units import Unit, UnitSettings, check
from newsclean.page import Page
from newsclean.pipeline import Pipeline
from tests.ledgers import FIXTURES
from tests.texts import BODY, LEDE, MORE

NEGATIVES = sorted(FIXTURES.glob("negatives/*.txt"))
PAGES = sorted(FIXTURES.glob("pages/**/*.txt"))


def removals(text: str, kind: str = "text") -> list[str]:
    """The lines that a cleaner would remove, as findings say it."""
    found, problems = check(Unit("page", kind, text.encode()), UnitSettings())
    assert not problems
    return [f"{one.code} {one.name}: {one.words}" for one in found if not one.code.startswith("NC7")]


def story(page: Page) -> list[str]:
    """The lines that are kept as the story itself."""
    return [line.text for line in page.kept("headline", "lede", "paragraph", "subheading", "quote", "list-item", "table-row")]


@pytest.mark.parametrize("path", NEGATIVES, ids=lambda path: path.stem)
def test_pages_that_must_stay_whole_are_left_in_peace(path: object) -> None:
    assert removals(path.read_text(encoding="utf-8")) == []  # type: ignore[attr-defined]


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["rows", "blank rows"])
@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_cleaned_page_is_clean(path: object, between: str) -> None:
    page = Pipeline().explain(path.read_bytes())  # type: ignore[attr-defined]
    assert removals(between.join(story(page))) == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_dump_is_not_clean(path: object) -> None:
    data = path.read_bytes()  # type: ignore[attr-defined]
    removed = {verdict.rule for _, verdict in Pipeline().explain(data).judged() if verdict.role is None}
    cleaned = removed - {"front-matter"} != set()  # who keeps text data wrote it there
    assert bool(removals(data.decode("utf-8-sig"))) == cleaned


def test_front_matter_is_no_dirt() -> None:
    front = "---\ntitle: Cầu mới thông xe\nauthor: Kim Thành\ndate: 2026-01-12\nurl: https://baovidu.vn/cau\n---\n"
    found, _ = check(Unit("page", "text", f"{front}Theo dõi Báo Ví Dụ trên\n{LEDE}\n{BODY}\n{MORE}\n".encode()), UnitSettings())
    assert [(one.code, one.words) for one in found] == [("NC101", "Theo dõi Báo Ví Dụ trên")]


def test_a_heading_of_markdown_is_no_safe_removal_whatever_it_says() -> None:
    text = (
        "# Bình luận\n\nSáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận với nhau.\n\nChia sẻ\n"
    )
    found, _ = check(Unit("page.md", "markdown", text.encode()), UnitSettings())
    assert {one.words: one.fix for one in found} == {"Bình luận": "unsafe", "Chia sẻ": "safe"}
