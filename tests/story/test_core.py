"""The core of the story among other running text: its first and last lines are marked "# "."""

from __future__ import annotations

import pytest

from newsclean import explain
from tests.story.texts import BODY, LINKS, MORE

STORY = """\
# The city opened its ninth bridge over the river on Monday, linking two districts after four years of work and two floods.
The bridge is five kilometres long and was built by two local contractors at a cost of three hundred million dollars.
# Its designer, Ines Probe, said that she would cross it on foot before the first car did, and then she kept her word.
"""
TEASERS = """\
A baker stands in front of the last shop of the old town that still sells its bread by weight, on January 9, 2026.
Town / 5 h ago
Baker of the old town gives up after sixty years
The ferry Marigold is seen at the pier before its last crossing, which two hundred people came to watch on a cold day.
Town / 7 h ago
Ferry makes its last crossing after ninety years
Workers carry books out of the library that has to close for a year because its roof may not bear the snow any longer.
Town / 9 h ago
Library closes for a year as its roof gives way
"""
SECTIONS = "Politics | Business | Sport | Culture | Travel | Weather | Opinion | Letters | Jobs | Cars | Homes | Dating | Puzzles | Photos."
TICKER = " ".join(f"Mayor of Town {number} opens bridge over the river" for number in range(20))

ENTRIES = """\
# Bão số 5 giật cấp 15, di chuyển nhanh về phía đất liền, hàng nghìn hộ dân ven biển đã được sơ tán.
Mới nhất
14h30
Tâm bão cách bờ 60 km
Lúc 14h, tâm bão ở vào khoảng 17,9 độ vĩ bắc, sức gió mạnh nhất cấp 12, giật cấp 15, mỗi giờ đi 20 km.
13h45
Mất điện ở nhiều xã
Gió giật làm đổ 40 cột điện tại huyện ven biển, hơn 12.000 hộ dân mất điện, ngành điện cho biết.
12h10
Sơ tán 4.000 người
# Chính quyền đã sơ tán hơn 4.000 người ở vùng trũng đến trường học và trụ sở, người già đi trước.
"""

PICTURES = """\
# Sáng 12/1, một xe tải chở đá mất lái trên đường dẫn lên cầu, tông gãy hai mươi mét lan can rồi lật nghiêng.
Chiếc xe tải nằm chắn ngang đường
Tài xế tự mở cửa chui ra ngoài, chỉ bị xây xát nhẹ, còn phụ xe phải vào bệnh viện tỉnh khâu mười mũi ở tay.
Đá rơi xuống bờ sông
# Đến trưa cùng ngày, hai xe cẩu mới kéo được chiếc xe tải khỏi đường dẫn, xe máy đi lại bình thường.
"""
OTHERS = "".join(
    f"Phường {number} mở hội đua thuyền mừng xuân mới ({number}/01/2026)\n"
    f"Sáng nay, phường {number} khai mạc hội đua thuyền mừng xuân mới với hai mươi đội thuyền của các khu phố.\n"
    for number in range(10, 20)
)

LONGER = "".join(
    f"On day {day} of the trial the court heard {day} witnesses, who told it what they had seen from the windows of the old cannery at night.\n"
    for day in range(2, 20)
)

CASES = {
    "that the window's title names, above tags and the next story, which is much longer": "City opens its ninth bridge - The Example Post\n"
    f"Menu\nCity opens its ninth bridge\n12 January 2026\n{STORY}Tags:\nbridges\nPolitics\nMayor cuts ribb...\nSport\nRowers win by a l...\n"
    f"Business\nCannery is sold f...\nNews\nTrial of the cannery's owner ends without a verdict\n11 January 2026\n{LONGER}",
    "above tags and a long list of teasers, though captions part its paragraphs": "Xe tải lật nghiêng trên đường lên cầu\n"
    f"12/01/2026 12:10\n{PICTURES}Kim Thành\nTừ khóa:\ncầu mới\nlan can\nBình luận\nTin cùng chuyên mục\n{OTHERS}",
    "whose entries stand apart below its lede": "Trực tiếp: Bão số 5 đổ bộ, sóng cao 6 m\n25/08/2025 14:30\n"
    + ENTRIES
    + "Bình luận\n",
    "below teasers, whose captions stand alone": TEASERS
    + "Bridge opens after four years of work\n12 January 2026, 08:30\n"
    + STORY,
    "above teasers": STORY + "Share\n" + TEASERS,
    "below a row of sections and one of headlines": f"{SECTIONS}\n{TICKER}\n" + STORY,
    "above them": f"{STORY}Share\n{TICKER}\n{SECTIONS}\n",
}


@pytest.mark.parametrize("page", CASES.values(), ids=CASES)
def test_the_story_is_found_among_other_texts(page: str) -> None:
    lines = page.splitlines()
    story = explain("\n".join(line.removeprefix("# ") for line in lines)).story
    marked = [index for index, line in enumerate(lines) if line.startswith("# ")]
    assert (story.start, story.end) == (marked[0], marked[-1] + 1)


def test_a_word_that_a_picture_left_does_not_cut_a_story_of_short_lines() -> None:
    rows = """下周一，
大桥施工就将进入第二阶段，
也是对两岸市民出行影响最大的一段。
大桥北京方向，
将进行封闭施工！
第二阶段的路面专项维修工程，
将从南岸收费站往北直至北岸枢纽，
全封闭！
届时将对两岸市民过江
造成最直观的影响。
市政府星期一宣布，横跨长江的第九座大桥正式通车，工程历时四年，总投资达到三亿元，两岸居民往来更加方便。
（点击看清晰大图）
当地居民表示，他们等待这座大桥已经超过十年，过去每天都要排队乘坐渡轮，往返一趟需要将近两个小时。
"""
    assert [line.text for line, verdict in explain(rows).judged() if verdict.role is None] == ["（点击看清晰大图）"]


def test_prompts_at_the_end_of_a_post_in_short_rows_hide_nothing_above() -> None:
    rows = [
        "江北渡口要换新船了！",
        "新船比旧船大一倍，能坐三百人，也能停二十辆自行车，甲板上还有遮雨的顶棚。",
        *(f"{at}号码头" for at in ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十")),
        "都已经修好",
        "票价还是两元",
    ]
    page = "\n".join([*rows, "扫描下方二维码解锁更多", "回复船票查看时刻"])
    kept = [line.text for line, verdict in explain(page).judged() if verdict.role]
    assert kept[: len(rows) - 1] == rows[:-1]


def test_a_row_of_a_page_that_is_laid_out_as_a_table_may_hold_all_of_the_story() -> None:
    menu = [f"| {name} |" for name in ("Trang chủ", "Thời sự", "Kinh tế", "Giáo dục", "Y tế", "Thể thao", "Giải trí", "Du lịch")]
    box = "|  | TIN MỚI NHẬN " + " ".join(LINKS.replace("- ", "").splitlines() * 2) + " Vì sao chợ phiên dời bờ? |"
    story = "| " + " ".join((BODY + MORE).splitlines()) + " Lê Nam |"
    page = explain("\n".join([box, "| Tòa soạn: 12 Hàng Sách, Hà Nội. Tổng biên tập: Lê Văn Tám |", *menu, "| Cầu mới |", story]))
    assert page.story.start == len(page.lines) - 1
