"""The headline block: it begins with the line marked "# ", and the line marked "@ " dates the story."""

from __future__ import annotations

import pytest

from newsclean import explain
from tests.story.texts import BODY

TITLE = "Khánh thành cây cầu thứ chín bắc qua sông Hồng\n"
MENU = "Thời sự\nThế giới\nKinh doanh\nĐăng nhập\nTrang chủ\n"
STAMP = "12/01/2026 09:30\n"

CASES = {
    "a stamp below the headline": f"{MENU}# {TITLE}@ {STAMP}{BODY}",
    "a stamp above the headline": f"{MENU}# @ {STAMP}{TITLE}{BODY}",
    "a kicker above the headline": f"{MENU}# Cầu mới của thành phố:\n{TITLE}@ {STAMP}{BODY}",
    "the caption of the lead picture above the headline": f"{MENU}# Cây cầu nhìn từ bờ nam. Ảnh: Kim Thành\n{TITLE}@ {STAMP}{BODY}",
    "no headline, a name and a stamp": f"{MENU}# @ {STAMP}Kim Thành\n{BODY}",
    "a stamp with a name and a reading time": f"{MENU}# {TITLE}@ Ban Thời sự 12/01/2026, 09:30 3 phút đọc\n{BODY}",
    "a stamp without a day above one that has it": f"{MENU}# {TITLE}3 giờ trước\n@ {STAMP}{BODY}",
    "a stamp of a change above the story's own": f"{MENU}# {TITLE}Updated 13/01/2026 09:30\n@ {STAMP}{BODY}",
    "a stamp above a sign, above the stamp of a change": f"{MENU}# @ {STAMP}•\nUpdated 13/01/2026 09:30\n{TITLE}{BODY}",
    "a stamp below the body": f"{MENU}# {TITLE}{BODY}@ {STAMP}",
    "a line as long as a headline above the one that is found": f"# Người dân hai bờ mong đợi ngày thông xe của cây cầu\n{TITLE}{BODY}",
    "a section above the headline": f"Giao thông đô thị\n# {TITLE}{BODY}",
    "a few lines on top that nothing speaks against": f"# Bạn đọc viết\nSố đầu năm\n{TITLE}{BODY}",
}


@pytest.mark.parametrize("page", CASES.values(), ids=CASES)
def test_the_headline_block_is_found(page: str) -> None:
    lines = page.splitlines()
    story = explain("\n".join(line.removeprefix("# ").removeprefix("@ ") for line in lines)).story
    assert story.head == next(index for index, line in enumerate(lines) if line.startswith("# "))
    assert story.dateline == next((index for index, line in enumerate(lines) if line.removeprefix("# ").startswith("@ ")), -1)
