"""Pages as Vietnamese papers have them: what each line is.

A line of a case begins with a sign: "H" headline, "L" lede, "B" byline, "C" caption, "S" subheading, "+" any other that is kept, "-" one
that is removed.
"""

from __future__ import annotations

import pytest

from newsclean import explain

SIGNS = {"H": "headline", "L": "lede", "B": "byline", "C": "caption", "S": "subheading"}
BODY = """\
+ Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách thành phố.
+ Theo ông Nam, công trình hoàn thành sớm ba tháng so với kế hoạch đã được phê duyệt, tiết kiệm gần 200 tỷ đồng.
+ Người dân hai bờ mong cây cầu này từ nhiều năm nay, khi mỗi ngày họ phải chờ phà hàng giờ để sang sông đi làm.
"""
LEDE = "L Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông, nối hai quận sau bốn năm thi công và hai mùa lũ lớn."
CASES = {
    "a headline of four words below the last section of a menu": f"- Thời sự\n- Đô thị\n- Sống bên dòng sông\nH Bến cũ hôm nay\n"
    f"+ 12/01/2026 09:30\n{LEDE}\n{BODY}",
    "a headline of four words far below the name of the paper": f"- Ven Sông Cuối tuần\n- Đăng nhập\n- Ghi nhớ\n- Vấn đề - Sự kiện\n"
    f"H Cầu mới, chợ cũ\nB HUỲNH LÊ NA\n+ 12/01/2026 09:30\n{LEDE}\n{BODY}",
    "a family's notice below what announces it": "H Tin buồn\n+ 11/08/2009 - 09:20\n"
    "+ Ban Giám đốc Công ty Cầu phà và gia đình vô cùng thương tiếc báo tin:\n+ Đồng chí Kỹ sư TRẦN ĐỨC LÃNG\n"
    "L Sinh năm 1932. Quê quán: xã Bến Trong, huyện Ven Sông. Trú quán: số 12, ngõ 5, phố Cầu Mới.\n"
    "+ Do tuổi cao, bệnh nặng, đồng chí đã từ trần hồi 3 giờ 15 phút ngày 10/8/2009, hưởng thọ 78 tuổi.\n",
    "short titles in a box right below the lede": f"H Người thợ hàn của cây cầu thứ chín\n+ 12/01/2026 09:30\n{LEDE}\n"
    f"- TIN LIÊN QUAN\n- Chuyện ở nhịp 7\n- Đội thợ lặn và sáng kiến triệu đô\n{BODY}B Kim Thành\n",
    "the same on top of a dump without a headline": f"{LEDE.replace('Sáng', '(PetroTimes) - Sáng')}\n"
    f"- TIN LIÊN QUAN\n- Chuyện ở nhịp 7\n- Đội thợ lặn và sáng kiến triệu đô\n{BODY}B Kim Thành\n",
    "a box that asks below the first line of a dump": "L Ba nhà thầu cùng nộp đề xuất xây bốn nhịp tiếp theo, nhưng luồng vẫn chỉ sâu 14 m.\n"
    f"- TIN LIÊN QUAN\n- Bến phà cũ đón tàu 132 tấn\n- Thành phố kêu gọi đầu tư bến bãi\n- Vì sao xe tải vẫn chọn phà cũ?\n{BODY}",
    "sources with numbers above a button": f"H Kinh tế cầu phà ở vùng châu thổ: Thực trạng và gợi mở\n+ 12/01/2026 09:30\n{LEDE}\n{BODY}"
    "+ (1) Bộ Cầu đường: Sách trắng bến phà năm 2019, Nxb. Ví Dụ, H, 2019, tr. 45\n"
    "+ (2) Liên minh Cầu phà: Báo cáo tổng kết năm 2018\n- In bài viết\n- Gửi bài viết\n- Xem thêm\n- Phà và cầu thời mới\n",
    "an abstract and its keywords above the first heading": "H Các nhân tố ảnh hưởng đến ý định đi cầu mới của người dân ven sông\n"
    "B LÊ HOÀNG NA\n+ 12/01/2026 09:30\n"
    "L TÓM TẮT: Nghiên cứu khảo sát 312 người đi phà, dùng mô hình hồi quy để xác định 5 nhân tố tác động đến ý định đi cầu.\n"
    "+ Từ khóa: cầu mới, bến phà, ý định đi cầu, người dân ven sông.\nS 1. Đặt vấn đề\n"
    "+ Lượng xe qua phà tăng 15%/năm (Nguyễn & Lê, 2018). Tuy vậy, lòng tin của người đi phà còn thấp.\n"
    "S 2. Cơ sở lý thuyết\n+ Theo Lê (1991), ý định chịu tác động của thái độ, chuẩn chủ quan và nhận thức kiểm soát.\n",
    "a lede that trails off on top of a dump": "L Xe đã kín cầu từ sáng sớm, nhưng vé tháng gấp sáu lần vé phà khiến nhiều người "
    f"chạy chợ vẫn chờ đò như những năm trước…\n{BODY}",
    "a lede below a counter of comments, above links": "- • Thời sự\n- • Vận tải\nH Cầu mới thất thủ vì… tiền lẻ\n+ 12/01/2026 09:30\n"
    "- • 12 Bình luận\nL Tài xế dùng tiền lẻ mua vé, xe kẹt hơn 3 km, cầu phải mở cửa cho qua ba lần trong sáng nay.\n- • >>> Xem thêm:\n"
    f"- • Vì sao dân phản đối trạm thu phí cầu?\n- • Bến phà cũ được giữ lại làm bảo tàng\n{BODY}",
    "a caption that ends with the place, above the lede": "H Người giữ đò ở Bến Cũ dọn dẹp sau bão\n+ 12/01/2026\nB Nguyễn Khanh\n"
    f"C Đò máy của người dân neo ở Bến Cũ, Ven Sông.\n{LEDE}\n{BODY}",
    "two lines of a headline's length between short paragraphs": f"H Người thợ hàn của cây cầu thứ chín\n+ 12/01/2026 09:30\n{LEDE}\n"
    "+ “Ai nhận ra thì tôi bảo nhầm người rồi”, ông cười, tay vẫn giữ que hàn.\n"
    "C Bến phà cũ đóng cửa sau trăm năm đưa khách\nC Đội thợ lặn kể chuyện giữ móng cầu mùa lũ\n"
    f"+ Mối hàn cuối cùng của ông nằm ở nhịp số bảy, phía bờ nam.\n{BODY}",
    "a caption above the agency that gave the picture": "H Vụ đò chìm: Người Bến Cũ lên rừng đốn củi\nB Gia Minh, biên tập viên RFA\n"
    f"+ 2016.07.04\nC Người dân vá lưới bên sông hôm 2 tháng 7, 2016.\nC AFP\n{LEDE}\n{BODY}",
    "the same on top of a dump": f"B Gia Minh, biên tập viên RFA\nC Người dân vá lưới bên sông hôm 2 tháng 7, 2016.\nC AFP\n{LEDE}\n{BODY}",
    "an author with a post on top of a dump": f"B Gia Minh, biên tập viên RFA\n{LEDE}\n{BODY}",
    "news in brief on top of a dump": "+ * Bến Trong: Khánh thành cầu mới\n"
    "+ Cầu có ba nhịp, kinh phí 9,2 tỷ đồng, phục vụ 370 hộ dân.\n+ * Bến Ngoài: Thông xe đường ven sông\n"
    "+ Đường dài 36 km, rộng 4 m, do người dân góp 600 triệu đồng làm trong hai năm.\n+ * Bến Giữa: Kéo điện cho 42 hộ\n"
    "+ Đường dây dài 1,8 km, đóng điện từ ngày 4/10 vừa qua.\n",
    "a picture with its photographer on top of a dump": "C Một quầy sách bên sông, Bến Cũ, ngày 13/10/2020. AFP - MAX MUSTER\nB Minh Anh\n"
    f"{LEDE}\n{BODY}",
    "who asks in an interview, above who signs": f"H Cầu mới nằm bờ: Ai chịu trách nhiệm?\n+ 12/01/2026 09:30\n{LEDE}\n"
    "S PV:- Thưa ông, 18 nhịp cầu nằm bờ thì ai chịu trách nhiệm đầu tiên?\n"
    "+ Ông Trần Châu:- Nhà máy đúc nhịp. Hợp đồng ghi thép mới, họ giao thép cũ sơn lại.\n"
    "S PV:- Cơ quan đăng kiểm có vô can?\n+ Ông Trần Châu:- Không. Đăng kiểm ký từng công đoạn.\n+ PV:- Xin cảm ơn ông!\nB Thái Bình\n",
    "where an author lives, below the name": "H Mẹ và bến sông\n+ 03/02/2024 06:30\n+ Tháng mười mưa lất phất bay\n"
    "+ Mẹ đi bến sớm, bùn dính đầy tay\n+ Nước ròng con lạch cạn khô\n+ Mẹ ngồi đếm sóng, ai ngờ đếm năm\n"
    "+ Con đi góc bể xa xăm\n+ Nhớ bát canh đắng, nhớ vầng trăng quê\n+ Bao giờ con trở lại về\n"
    "+ Cây cầu mẹ đợi bên lề bến xưa\nB Lê Thị Nhạn\n- (TP Thanh Hóa)\n",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_each_line_is_what_it_is(case: str) -> None:
    signs = [line[0] for line in case.splitlines()]
    page = explain("\n".join(line[2:] for line in case.splitlines()))
    found = [verdict.role for _, verdict in page.judged()]
    told = ["-" if role is None else next((sign for sign in signs if SIGNS.get(sign) == role), "+") for role in found]
    assert "\n".join(map("".join, zip(told, case.splitlines(), strict=True))) == "\n".join(
        map("".join, zip(signs, case.splitlines(), strict=True))
    )
