"""The box of key points between a headline and its body stays whole."""

from __future__ import annotations

import pytest

from newsclean import explain
from tests.story.texts import BODY, ENGLISH

PAGES = {
    "English": "Ninth bridge opens after four years of work\nShare\n12 January 2026\nSummary\nTwo districts joined by eight lanes\n"
    "Ferry to stop at the end of the month\n" + ENGLISH,
    "Vietnamese": "Khánh thành cây cầu thứ chín bắc qua sông Hồng\nChia sẻ\n12/01/2026 09:30\nTóm tắt\nCầu nối hai quận đông dân nhất\n"
    "Phà ngừng chạy từ tháng sau\n" + BODY,
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_key_points_stay(page: str) -> None:
    rows = page.splitlines()
    kept = [line.text for line in explain(page).kept()]
    assert [row for row in rows[3:6] if row not in kept] == []


def test_titles_without_such_a_heading_are_links() -> None:
    page = PAGES["Vietnamese"].replace("Tóm tắt\n", "Nghe\n")
    assert "Cầu nối hai quận đông dân nhất" not in [line.text for line in explain(page).kept()]
