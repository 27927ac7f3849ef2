"""Paragraphs, headlines and links that the tests of this room are made of."""

from __future__ import annotations

from newsclean import explain

BODY = """\
Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận với nhau sau bốn năm thi công liên tục.
Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách thành phố.
Theo chủ đầu tư, cây cầu sẽ giúp người dân rút ngắn thời gian đi lại giữa hai bờ sông từ bốn mươi xuống còn mười lăm phút.
"""
TITLE = "Khánh thành cây cầu thứ chín bắc qua sông Hồng\n"
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
CHINESE_POST = """\
例州大桥周一通车
2026-01-12 14:07
例州大桥周一通车，市民可步行、骑车过江，两岸往来时间由四十分钟缩短至十分钟。这座桥历时四年建成，全长五公里。
市交通局负责人表示，大桥通车后，渡口将保留至年底，方便习惯乘船的市民，之后改建为江边公园，预计明年开放。
江边渡口的船工老李说，他撑了三十年船，大桥通车那天他第一个走过去，往返花了不到半个小时，心里又高兴又舍不得。
此外
江边公园
同步开建
花海 步道 观景台
这么好看的江边
你想不想
约上家人
来走一走
"""
CHINESE_PROMPTS = "扫描下方二维码关注我们\n分享\n收藏\n关于我们\n"
STORY = "Hà Nội khánh thành cầu vượt sông trước Tết Nguyên đán\n" + BODY
# Paragraphs and captions of a reportage, and a short sentence that may be either.
ROWS = (
    "Giữ nghề đan lưới ở làng biển Cửa Sa",
    "Nghề đan lưới ở làng biển Cửa Sa có từ hơn trăm năm, nay chỉ còn bảy gia đình theo nghề, phần lớn là người già.",
    "Bà Hoàng Thị Lài đan lưới từ năm 15 tuổi - Ảnh: Văn Thương",
    "Trong căn nhà nhỏ nhìn ra biển, bà Lài ngồi bệt trên nền gạch, tay đưa thoi thoăn thoắt.",
    "Mỗi tấm lưới dài 40 m, bà đan trong một tháng, bán được 1,8 triệu đồng ngay tại nhà.",
    "Đôi tay chai sần của người đan lưới - Ảnh: Văn Thương",
    "Con trai bà đi biển, con dâu đi làm công nhân, chỉ còn cô cháu gái 12 tuổi hay ngồi xem bà đan mỗi buổi chiều.",
)
ONE = "Sóng biển đánh vào chân tường nhà bà."


def check_end(page: str) -> None:
    """The story of ``page`` ends above the first line that is marked "- "."""
    lines = page.splitlines()
    story = explain("\n".join(line.removeprefix("- ") for line in lines)).story
    below = [index for index, line in enumerate(lines) if line.startswith("- ")]
    assert story.end == (below[0] if below else len(lines)), story.because
