"""The box on the author above the link to other stories: lines marked "- " are not the story's own."""

from __future__ import annotations

import pytest

from tests.story.texts import BODY, MORE, TITLE, check_end

NOTE = "Cây bút tự do, thích đi bộ và nuôi mèo, đã in hai tập tản văn.\n"
LINK = "Xem tất cả bài viết\n"

CASES = {
    "the name that signs above the body, and a note": f"{TITLE}Bởi Kim Thành\n{BODY}{MORE}- Kim Thành\n{NOTE}{LINK}",
    "the name that signs right above the box": f"{TITLE}{BODY}{MORE}- Kim Thành\nKim Thành\n{NOTE}{LINK}",
    "a paragraph alone above the link": f"{TITLE}Bởi Kim Thành\n{BODY}{MORE}- {LINK}",
}


@pytest.mark.parametrize("page", CASES.values(), ids=CASES)
def test_the_box_on_the_author_is_not_the_storys(page: str) -> None:
    check_end(page)
