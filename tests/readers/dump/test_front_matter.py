"""Front matter is told from the text below it; what it alone says is the page's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import clean, explain
from newsclean.readers.dump.front_matter import read_front
from tests.texts import BODY, LEDE, MORE

TITLE = "Hà Nội khánh thành cầu mới trước Tết"
YAML = f"""---
title: "{TITLE}"
author: Kim Thành
url: https://baovidu.vn/cau-moi.html
description: {LEDE}
tags:
  - cầu
- giao thông
date: 2026-01-12
---
"""
READER = f"""Title: {TITLE} | Báo Ví Dụ

URL Source: https://baovidu.vn/cau-moi.html

Published Time: 2026-01-12T09:30:00+07:00

Markdown Content:
"""
TEXT = f"{LEDE}\n{BODY}\n{MORE}\n"


def removed(page: str) -> set[int]:
    return {line.row for line, verdict in explain(page).judged() if verdict.rule == "front-matter"}


def test_what_the_text_does_not_say_is_the_pages() -> None:
    article = clean(YAML + TEXT)
    assert (article.headline, article.bylines, article.lede) == (TITLE, ["Kim Thành"], LEDE)
    assert (article.dateline.published, article.site) == ("2026-01-12", "baovidu.vn")
    assert [paragraph.text for paragraph in article.paragraphs] == [BODY, MORE]
    assert removed(YAML + TEXT) == {1, 4, 5, 6, 7, 8, 10}


def test_what_the_text_says_again_is_front_matter() -> None:
    page = f"{READER}# {TITLE}\n\nKim Thành - 12/01/2026 08:15\n\n{TEXT}"
    article = clean(page)
    assert (article.headline, article.bylines) == (TITLE, ["Kim Thành"])
    assert article.dateline.published == "2026-01-12T08:15:00+07:00"
    assert removed(page) == {1, 3, 5, 7}


@pytest.mark.parametrize(
    "page",
    [
        f"---\n{TEXT}---\n",
        f"---\ntitle: {TITLE}\n{TEXT}",
        f"---\ntitle: {TITLE}\n---\n{TEXT}",
        f"Title: {TITLE}\n{TEXT}Markdown Content:\n",
        f"Tin: {TITLE}\nURL Source: https://baovidu.vn\nMarkdown Content:\n{TEXT}",
    ],
    ids=["between rules", "without an end", "one field", "text in it", "another label"],
)
def test_other_rows_are_no_front_matter(page: str) -> None:
    assert read_front(page.splitlines(keepends=True)) is None


@given(
    st.lists(
        st.sampled_from(["---", "title: a", "Title: a", "b: [c]", "- d", "", "Markdown Content:", "url: x", LEDE]), max_size=12
    )
)
def test_no_row_is_lost(rows: list[str]) -> None:
    text = "\n".join([*rows, LEDE, ""])
    page = explain(text)
    assert "".join(line.raw for line in page.lines) == text
    assert all(page.verdicts)
