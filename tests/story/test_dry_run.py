"""How many short lines in a row end a story: lines marked "- " stand below it."""

from __future__ import annotations

import pytest

from tests.story.texts import LINKS, MORE, STORY, check_end

COMMENTS = """\
- Tôi đi làm qua sông mỗi ngày, có cầu mới thì đỡ khổ biết bao nhiêu, cảm ơn các anh công nhân đã làm việc ngày đêm.
"""

CASES = {
    "a long run of links, with other running text below": STORY
    + MORE
    + "- Bóng đá\n- Thời sự\n- Giải trí\n- Thế giới\n"
    + LINKS * 2
    + COMMENTS,
    "verses, which no prompt interrupts": STORY + LINKS.replace("- ", "") * 3 + "- Tin liên quan\n" + LINKS,
    "a long run of short lines, where no prompt says that they are links": STORY
    + MORE
    + (LINKS + LINKS + COMMENTS).replace("- ", ""),
    "names alone are no evidence": STORY
    + "Danh sách các thợ giỏi được khen thưởng:\n"
    + "".join(
        f"{name}\n" for name in ("Nguyễn Văn Lành", "Trần Thị Hoa", "Lê Quang Minh", "Phạm Thu Hà", "Võ Đình Tú", "Đỗ Thế Anh")
    )
    + "Mỗi người được nhận bằng khen và mười triệu đồng.\n",
    "a table of figures": STORY
    + "".join(f"Đợt {number}: {number * 7} m\n" for number in range(1, 12))
    + "Số liệu do ban quản lý dự án cung cấp.\n",
}


@pytest.mark.parametrize("page", CASES.values(), ids=CASES)
def test_the_story_ends_above_what_is_not_of_it(page: str) -> None:
    check_end(page)
