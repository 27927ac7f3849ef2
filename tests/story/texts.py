"""Paragraphs, headlines and links that the tests of this room are made of."""

from __future__ import annotations

from newsclean import explain

BODY = """\
Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận với nhau sau bốn năm thi công liên tục.
Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách thành phố.
Theo chủ đầu tư, cây cầu sẽ giúp người dân rút ngắn thời gian đi lại giữa hai bờ sông từ bốn mươi xuống còn mười lăm phút.
"""
MORE = """\
Ông Lê Văn Bình, người dân phường Ngọc Thụy, cho biết gia đình ông đã chờ đợi cây cầu này hơn mười năm qua từng ngày một.
Từ tuần sau, hai tuyến xe buýt mới sẽ chạy qua cầu, nối bến xe phía bắc với trung tâm thành phố, mười lăm phút một chuyến.
Ngành giao thông cũng cho biết sẽ cấm xe tải trên năm tấn qua cầu vào giờ cao điểm để tránh ùn tắc ở hai đầu đường dẫn.
"""
LINKS = """\
- Đường hoa xuân mở cửa
- Chợ đêm phố cổ
- Vé tàu Tết còn bao nhiêu
- Thưởng Tết cao nhất
- Lịch nghỉ của học sinh
- Món ngon cuối tuần
"""
ENGLISH = """\
The city opened its ninth bridge over the river on Monday, linking two districts after four years of work and two floods.
The bridge is five kilometres long and was built by two local contractors at a cost of three hundred million dollars.
"""
ENGLISH_MORE = "The council will decide in March whether lorries may use it at night.\n"
STORY = "Hà Nội khánh thành cầu vượt sông trước Tết Nguyên đán\n" + BODY


def check_end(page: str) -> None:
    """The story of ``page`` ends above the first line that is marked "- "."""
    lines = page.splitlines()
    story = explain("\n".join(line.removeprefix("- ") for line in lines)).story
    below = [index for index, line in enumerate(lines) if line.startswith("- ")]
    assert story.end == (below[0] if below else len(lines)), story.because
