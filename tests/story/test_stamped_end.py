"""Which stamps end a story: lines marked "- " stand below it."""

from __future__ import annotations

import pytest

import newsclean
from tests.story.texts import CHINESE_POST, CHINESE_PROMPTS, MORE, STORY, check_end

SIGNED = "- Minh Tú\n- FILI\n- 09:30 12/01/2026\n"
TEASERS = "- Khởi công tuyến đường vành đai phía tây\n- Tuyến đường dài bốn mươi km, đi qua sáu huyện ngoại thành.\n"

CASES = {
    "who signs it, above the only stamp of the page": STORY + SIGNED + TEASERS,
    "who signs it, above the stamp that it has on top": STORY.replace("\n", "\n09:30 12/01/2026\n", 1) + SIGNED + TEASERS,
    "a comment below how long ago it was written": STORY
    + MORE
    + "- Hoài Thu\n2 ngày trước\nMong cầu sớm có thêm đèn, bà con đi đêm đỡ sợ.\n",
    "nothing, of who signs above how long ago the story appeared": STORY.splitlines()[0]
    + f"\n{MORE.splitlines()[0]} {MORE.splitlines()[1]}\nKim Thành\n2 giờ trước\n"
    + "\n".join(STORY.splitlines()[1:])
    + "\n",
    "titles with a snippet and how long ago below each, above titles without": STORY
    + MORE
    + "".join(
        f"- {title}\nThương lái quay lại thu mua lúa tươi tại ruộng trong tuần thứ {hours} của tháng.\n{hours} giờ trước\n"
        for hours, title in enumerate(
            ("Giá lúa tăng trở lại sau Tết", "Vì sao lúa tăng giá trong khi gạo giảm?", "Nông dân ven sông xuống giống sớm"), 2
        )
    )
    + "Chuyện nhà nông\nTrẻ ho kéo dài, khi nào cần đi khám\nĐường sắt bán vé Tết từ đầu tháng mười\n",
    "titles with a stamp above each and a snippet below": STORY
    + MORE
    + "".join(
        f"- {day:02}/01/2026 09:30\n{title}\nThương lái quay lại thu mua lúa tươi tại ruộng trong tuần thứ {day} của tháng.\n"
        for day, title in enumerate(
            ("Giá lúa tăng trở lại sau Tết", "Vì sao lúa tăng giá trong khi gạo giảm?", "Nông dân ven sông xuống giống sớm"), 2
        )
    ),
    "titles with a stamp below each, without a heading": STORY
    + "".join(
        f"- {title}\n- 1{day}/01/2026 09:30\n"
        for day, title in enumerate(
            ("Chợ nổi vắng khách ngày cuối tuần", "Giá vàng giảm phiên đầu tuần", "Đội tuyển nữ hội quân chiều nay")
        )
    ),
    "titles with a stamp and a snippet below each": STORY
    + "".join(
        f"- {title}\n- 1{day}/01/2026 09:30\n- {text}\n"
        for day, (title, text) in enumerate(
            zip(
                ("Chợ nổi vắng khách ngày cuối tuần", "Giá vàng giảm phiên đầu tuần", "Đội tuyển nữ hội quân chiều nay"),
                MORE.splitlines(),
                strict=True,
            )
        )
    ),
    "stamps and bare names": STORY + "- 17:51 22/11/2024\n- Thái Hải\n- 11:43 22/11/2024\n- Kim Thành\n",
}


@pytest.mark.parametrize("page", CASES.values(), ids=CASES)
def test_the_story_ends_above_what_is_not_of_it(page: str) -> None:
    check_end(page)


ANSWERED = """\
花市周末开市迎客，停车三天免费！
例州花市本周末开市，江边停车场免费开放三天，市民可乘公交前往。
2026-01-15 07:42
老渡船入藏博物馆，市民可登船吗？
六十岁的木制渡船由拖轮送进例州博物馆，入口处明起接受预约。
2026-01-15 08:14
春运车票仍有余票，可退票改签
例州站表示，返程方向车票充足，今起可在网上退票和改签。
2026-01-15 10:31
"""


def test_titles_with_a_snippet_and_a_stamp_of_another_day_than_the_story_s_end_it() -> None:
    story = CHINESE_POST.split("此外", maxsplit=1)[0]
    assert newsclean.clean(story + ANSWERED + CHINESE_PROMPTS).text.endswith("舍不得。")
    same = ANSWERED.replace("01-15", "01-12")
    assert "花市" in newsclean.clean(story + same + CHINESE_PROMPTS).text
