"""Where the body of the story starts: at the line marked "# "."""

from __future__ import annotations

import pytest

from newsclean import clean, explain
from tests.story.texts import BODY, ENGLISH, TITLE

LEDE = "Cây cầu thứ chín của thành phố mở cửa hôm nay, dưới đây là những con số đáng nhớ về nó.\n"
FACTS = """\
Dài 5 km
Rộng tám làn xe
Vốn 9.000 tỷ đồng
Hai nhà thầu
Bốn năm thi công
Mười hai nhịp
Cao 40 m
Hai trạm thu phí
"""
SNIPPET = "Chợ đêm phố cổ mở cửa trở lại từ cuối tuần này, với hơn hai trăm gian hàng bày dọc ba con phố.\n"

SHOWN = "The old ferry Marigold crosses the river with a load of pickup trucks and one of the mayor's cows on board"

CASES = {
    "at a sentence that announces an answer": "# Về việc này, luật sư Lê Văn Bình, Đoàn Luật sư thành phố, xin trả lời bà như sau:\n"
    + BODY,
    "below a kicker that announces the body": f"{TITLE}Bạn đọc hỏi:\n# {BODY}",
    "at what announces the items of a recipe whose lede was left out": "# Nguyên liệu:\n- Cá nục: 800 g\n- Nước dừa tươi: 400 ml\n"
    "- Thơm: 1/4 trái\nCách làm:\nBước 1: Cá nục làm sạch, chà muối rồi rửa lại bằng nước vo gạo, để ráo.\n"
    "Bước 2: Thắng nước màu, xếp thơm dưới đáy nồi, cá lên trên, chan nước mắm.\nBước 3: Đổ nước dừa ngập cá, đun sôi rồi hạ lửa 90 phút.\n",
    "at the first question of an interview": "# - Thưa ông, cầu mới có thu phí không?\nCầu không thu phí, kể cả xe tải chạy ban đêm.\n"
    f"- Vì sao phải mất bốn năm?\n{BODY}",
    "below a link that asks": f"- Vì sao giá vàng tăng vọt trong sáng nay?\n# {BODY}",
    "below a caption that ends with a day, above its credit": "City opens ninth bridge over the river\nBy Ann Lee\nJanuary 12, 2026\n"
    f"{SHOWN} on Friday, January 9, 2026.\nMax Muster/Example Chronicle\n# {ENGLISH}",
    "below a caption above its credit, where a place opens the lede": "City opens ninth bridge over the river\nBy Ann Lee\n"
    f"January 12, 2026\n{SHOWN}.\nMax Muster/AP\n# NORDBROOK, Maine — {ENGLISH}",
    "at a lede of the kind above a picture that has only a credit": "City opens ninth bridge over the river\nBy Ann Lee\n"
    f"January 12, 2026\n# {SHOWN}.\nMax Muster/AP\n{ENGLISH}",
    "below a sentence that says who wrote it": "City opens ninth bridge over the river\n12 January 2026 09:30\n"
    "Written by Max Muster. Photos by Ann Lee.\n# " + ENGLISH,
    "below a sentence that only says what is seen, where and when": f"{TITLE}Kim Thành\n12/01/2026\n"
    f"Cây cầu mới lúc bình minh, phường Ngọc Thụy, ngày 10/1/2026.\n# {BODY}",
    "below a sentence of the kind on top of a dump without a headline": "Cây cầu mới lúc bình minh, phường Ngọc Thụy, ngày 10/1/2026.\n"
    f"# {BODY}",
    "at the lede above rows of cells": f"Thời sự\nGiá vé\n{TITLE}12/01/2026 09:30\n# {LEDE}"
    "Xe | Vé lượt | Vé tháng | Vé quý | Vé năm | Miễn phí cuối tuần | Hạn\n"
    "Xe máy | 5.000 đồng | 60.000 đồng | 150.000 đồng | 500.000 đồng | Có | 31/12\n"
    "Ô tô con | 20.000 đồng | 300.000 đồng | 800.000 đồng | 3 triệu đồng | Không | 31/12\n"
    "Xe khách | 50.000 đồng | 900.000 đồng | 2 triệu đồng | 8 triệu đồng | Không | 31/12\n"
    + "Xe tải | 60.000 đồng | 1 triệu đồng | 3 triệu đồng | 9 triệu đồng | Không | 31/12\n" * 6
    + f"{BODY}Bình luận\n",
    "below the lead picture's caption, which the headline block goes on below": "City opens ninth bridge over the river\n"
    "12 January 2026 09:30\nCars on the ninth bridge over the river on Monday. It is open to all. AFP - ANN LEE\n"
    "By Max Muster\nShare\n# " + ENGLISH,
    "below a short sentence that stands above the credit of the lead picture": "City opens ninth bridge over the river\n"
    "By Max Muster\n12 January 2026 09:30\nThe old bridge has been closed since the autumn.\nPhoto: Ann Lee\n# " + ENGLISH,
    "below a sentence that only says what is seen, above the credit of the lead picture": f"{TITLE}Kim Thành\n12/01/2026\n"
    f"Người dân hai bên bờ sông đổ ra xem xe chạy thử trên cầu mới hôm 11/1/2026.\nPhoto courtesy of Báo mẫu\n# {BODY}",
    "at the question of a reader with his name": "# Tôi đi xe máy qua cầu mà chưa kịp mua vé tháng thì bị phạt bao nhiêu tiền? - "
    f"Thanh Tuyền (Bình Phước)\nVề câu hỏi này, chúng tôi trả lời như sau:\n{BODY}",
    "at what a lede announces, below a headline of two words": "Tin buồn\nTin buồn\n16:20 22/03/2023\n"
    "# Đảng ủy, UBND, Ủy ban MTTQ xã Quảng Giao cùng toàn thể gia đình vô cùng thương tiếc báo tin:\nCụ: LÊ VĂN TẮC\n"
    "Nguyên quán: Xã Quảng Giao, huyện Quảng Xương, tỉnh Thanh Hóa\n"
    "Nguyên Chủ nhiệm Hợp tác xã nông nghiệp; Huy hiệu 60 năm tuổi Đảng; Huân chương Kháng chiến hạng Nhì.\n"
    "Đã từ trần hồi 4 giờ 15 phút ngày 22/3/2023 (tức ngày 1 tháng 2 nhuận năm Quý Mão), hưởng thọ 93 tuổi.\n"
    "Kính báo!\nTin cùng chuyên mục\n",
    "right below the headline": f"{TITLE}# {BODY}",
    "at the lede of an agency above links and a list, below a headline with a note": "Cầu thứ chín có gì đặc biệt? (Kỳ 2)\n12/01/2026\n"
    f"# (Báo mẫu) - {LEDE}Xem ảnh cầu mới hôm nay tại đây\nSo với tám cây cầu cũ trên sông\nDài 5 km\n{BODY}",
    "at a lede above the stamp": f"{TITLE}# {LEDE}12/01/2026 09:30\n{BODY}",
    "at a lede above the author and the stamp": f"{TITLE}# {LEDE}Kim Thành\n12/01/2026 09:30\nChia sẻ\n{BODY}",
    "at a lede between the stamp and a counter of comments": f"{TITLE}Kim Thành\n12/01/2026 09:30\n# {LEDE}Bình luận 0\n{BODY}",
    "at a lede below author and stamp that ends with dots": f"{TITLE}Kim Thành\n12/01/2026 09:30\n# {LEDE[:-2]}...\n{BODY}",
    "at a lede above buttons": f"{TITLE}# {LEDE}Chia sẻ\n{BODY}",
    "at a lede above a list": f"Chia sẻ\n{TITLE}# {LEDE}{FACTS}{BODY}",
    "at a lede above the first paragraph and its table of prices, the heading of which is a section's name": f"Chia sẻ\n{TITLE}# {LEDE}"
    f"Nội dung\n{SNIPPET}Loại vàng\n{FACTS}76.200.000\nGiá vàng thế giới\n{BODY}",
    "below another story's snippet, which stands above the headline": f"{SNIPPET}{TITLE}12/01/2026 09:30\n# {BODY}",
    "below the links to other stories that an extractor left on top": "- Vì sao cây cầu thứ chín chậm tiến độ tới hai năm liền?\n"
    f"- Cháy lớn ở kho hàng ven sông, hai công nhân bị thương nặng\n# {BODY}",
    "at the first verse of a poem, whose last verse alone closes": "Chia sẻ\nMẹ và mùa rơm\n11/01/2025 20:15\n# Mẹ gom nắng cả cánh đồng\n"
    "Phơi vàng con ngõ, vàng lòng trẻ thơ\nRơm khô mẹ cuộn giấc mơ\nBắc lên bếp lửa đợi chờ cha về\nCon đi qua mấy triền đê\n"
    "Con về gom lại tiếng mưa tháng mười.\nBình luận\n",
    "at the items of a list": "# - Cầu dài hơn 5 km, rộng tám làn xe, vốn 9.000 tỷ đồng lấy từ ngân sách của thành phố;\n"
    f"- Hai nhà thầu trong nước thi công bốn năm liên tục, kể cả ba ngày Tết Nguyên đán;\n{BODY}",
    "at a lede above links that are a day and a title each": f"{TITLE}12/01/2026 - 09:30\n# {LEDE}11-01-2026\nChợ đêm phố cổ mở cửa trở lại\n"
    f"10-01-2026\nVé tàu Tết còn bao nhiêu chỗ\n{BODY}",
    "at a lede that ends with a colon, above its list": f"{TITLE}# {LEDE[:-2]}:\nDài năm km\nRộng tám làn xe\n{BODY}",
    "at the lede of a recipe, above what it takes": "Apple cake like grandmother's\nAnn Lee\n12 January 2026\n"
    "# For this cake you need six things and some patience, and the butter has to be cold.\nIngredients\n300 g flour\n200 g cold butter\n"
    "100 g sugar\n1 egg\n6 sour apples, peeled\nA pinch of salt\nMethod\n" + ENGLISH,
    "below a headline that asks": f"Vì sao cây cầu thứ chín của thành phố chậm tiến độ tới hai năm?\n12/01/2026 09:30\n# {BODY}",
}


@pytest.mark.parametrize("page", CASES.values(), ids=CASES)
def test_the_body_starts_at_its_first_running_text(page: str) -> None:
    lines = page.splitlines()
    story = explain("\n".join(line.removeprefix("# ") for line in lines)).story
    assert story.start == next(index for index, line in enumerate(lines) if line.startswith("# "))


def test_one_link_in_markdown_parts_no_lede_from_its_body() -> None:
    shown = "Người dân hai bên bờ đổ ra xem xe chạy thử trên cầu mới từ tờ mờ sáng"
    links = "[Trang chủ](/)\n\n[Giao thông](/giao-thong)\n\n"
    head = f"{links}# {TITLE}\n12/01/2026 09:30\n\nIn bài viết\n\n"
    page = f"{head}{LEDE}\n[Nội dung chính](#a)\n\n{shown}\n\nDài 5 km\n\n{BODY}\n[Bình luận](#b)\n"
    roles = {line.text: role for line, role in explain(page).roles()}
    assert roles[LEDE.strip()] == "lede"
    assert {shown, "Dài 5 km"} <= roles.keys()


def test_a_short_sentence_on_top_of_a_dump_is_the_story() -> None:
    assert clean("The ninth bridge is open.\n" + ENGLISH).text.startswith("The ninth bridge is open.")
    assert not clean("Rivers and Bridges\n" + ENGLISH).text.startswith("Rivers")


def test_rows_of_clauses_above_the_body_are_its_first() -> None:
    rows = [
        "下周一，",
        "江北老桥的翻修就要开始，",
        "也是对早班乘客影响最大的一段。",
        "什么？",
        "你还没听说？",
        "1月12日至20日，",
        "江北渡口",
        "将加开六班船！",
    ]
    body = [
        "翻修期间桥面全部封闭，由北往南的车辆请走下游的新桥，渡口每十分钟一班船，票价仍是两元，老人和学生免费乘坐。",
        "渡口的船长说，他在这条江上开了三十年船，还没有见过这么多人排队，大家带着早点和报纸，倒像是去春游一样。",
        "桥管所说，翻修要用二十天，若是遇上大雨还会再晚几天，请乘客留意渡口的告示，错开早上七点到八点的高峰。",
    ]
    assert [line.text for line, verdict in explain("\n".join(rows + body)).judged() if verdict.role] == rows + body
    last = ["路要绕一点，", "但短暂的绕行换来的是", "更宽、更稳的桥。", "请大家互相转告，", "愿大家都能", "平安出行。"]
    page = "\n".join([*body, *last, "网友评论仅供其表达个人看法。", "桥头见"])
    assert [line.text for line, verdict in explain(page).judged() if verdict.role] == body + last
    menu = ["新闻", "体育", "财经", "天气", "江北老桥将翻修二十天"]
    article = clean("\n".join(menu + body))
    assert article.lede == body[0]
