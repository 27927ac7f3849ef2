"""The headline block: it begins with the line marked "# ", and the line marked "@ " dates the story."""

from __future__ import annotations

import pytest

from newsclean import clean, explain
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


def test_the_short_decks_of_a_korean_headline_stay() -> None:
    page = "정치\n사회\n다리 개통에 주민들 걸어서 강 건너\n시, 12일 아홉 번째 다리 개통\n"
    page += "공사 4년 만에 차량 통행 시작\n김민수 기자\n입력 2026.01.12. 09:30\n댓글\n"
    page += "강을 건너는 아홉 번째 다리가 12일 개통해 주민 수천 명이 걸어서 다리를 건넜다고 시가 밝혔다.\n"
    page += "시에 따르면 공사에는 4년이 걸렸고 비용은 예상보다 적게 들었으며 다친 사람은 없었다.\n"
    article = clean(page)
    assert article.headline == "다리 개통에 주민들 걸어서 강 건너"
    assert article.lede == "시, 12일 아홉 번째 다리 개통"
    assert article.paragraphs[0].text == "공사 4년 만에 차량 통행 시작"
