"""Where the story ends: lines marked "- " stand below it, the others in its headline block or body."""

from __future__ import annotations

from textwrap import wrap

import pytest

from newsclean import explain

BODY = """\
Hà Nội khánh thành cầu vượt sông trước Tết Nguyên đán
Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận với nhau sau bốn năm thi công liên tục.
Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách thành phố.
Theo chủ đầu tư, cây cầu sẽ giúp người dân rút ngắn thời gian đi lại giữa hai bờ sông từ bốn mươi xuống còn mười lăm phút.
"""
MORE = """\
Ông Lê Văn Bình, người dân phường Ngọc Thụy, cho biết gia đình ông đã chờ đợi cây cầu này hơn mười năm qua từng ngày một.
Từ tuần sau, hai tuyến xe buýt mới sẽ chạy qua cầu, nối bến xe phía bắc với trung tâm thành phố, mười lăm phút một chuyến.
Ngành giao thông cũng cho biết sẽ cấm xe tải trên năm tấn qua cầu vào giờ cao điểm để tránh ùn tắc ở hai đầu đường dẫn.
"""
COMMENTS = """\
- Tôi đi làm qua sông mỗi ngày, có cầu mới thì đỡ khổ biết bao nhiêu, cảm ơn các anh công nhân đã làm việc ngày đêm.
"""
LINKS = """\
- Đường hoa xuân mở cửa
- Chợ đêm phố cổ
- Vé tàu Tết còn bao nhiêu
- Thưởng Tết cao nhất
- Lịch nghỉ của học sinh
- Món ngon cuối tuần
"""

CASES = {
    "a comment prompt": BODY + "- Ý kiến bình luận:\n" + COMMENTS,
    "a comment prompt near the top, for comments may be longer than the story": BODY + "- Bình luận\n" + COMMENTS * 4,
    "a related heading": BODY + "- Tin liên quan\n- Khởi công tuyến đường vành đai phía tây thành phố trong tháng tới\n",
    "titles and snippets below a related heading, one of them a question": BODY
    + "- Tin liên quan\n- Khởi công tuyến đường vành đai phía tây thành phố trong tháng tới\n"
    + "- Tuyến đường dài bốn mươi km, đi qua sáu huyện và có hai cây cầu lớn vượt sông, theo phê duyệt của thành phố.\n"
    + "- Vì sao cây cầu thứ tám của thành phố chậm tiến độ hai năm liền?\n"
    + "- Thiếu mặt bằng, thiếu cát và giá thép tăng khiến nhà thầu nhiều lần xin lùi ngày thông xe so với hợp đồng.\n"
    + "- Tags:\n",
    "titles above the byline that closes it": BODY
    + "- Khởi công tuyến đường vành đai phía tây thành phố\n- Cây cầu thứ tám của thành phố chậm tiến độ hai năm\n- Kim Thành\n",
    "a pair of title and snippet above its byline": BODY
    + MORE
    + "- Khởi công tuyến đường vành đai phía tây thành phố trong tháng tới\n"
    + "- Tuyến đường dài bốn mươi km, đi qua sáu huyện và có hai cây cầu lớn vượt sông.\n- Kim Thành\n",
    "a salutation above the name that signs a letter": BODY + "Kính thư,\n- Lê Văn Bình\n",
    "a related box inside the story, which goes on": BODY + "Tin liên quan\n" + MORE,
    "entries of a live blog, which open with their hours": BODY
    + "10h30: Xe đầu tiên qua cầu lúc trời còn mù sương\n"
    + MORE.split("\n", maxsplit=1)[0]
    + "\n9h15: Công nhân cắt băng khánh thành ở đầu cầu phía bắc\n"
    + MORE.split("\n")[1]
    + "\n- Tags:\n",
    "the paper's privacy policy": BODY + "- Chính sách bảo mật\n",
    "the privacy policy of an embed, below which the story goes on": BODY + "Chính sách bảo mật\n" + MORE + "- Tags:\n",
    "the title of another story, at the end of the page": BODY
    + MORE
    + "- Khởi công tuyến đường vành đai phía tây thành phố trong tháng tới\n",
    "its last paragraph without a stop, where others have none": BODY.replace("thành phố.\n", "thành phố\n")
    + MORE
    + "Cầu sẽ được chiếu sáng vào các tối cuối tuần\n",
    "who made a picture, by the sign alone": BODY + "© Kim Thành/Ví Dụ\n" + MORE + "- Tags:\n",
    "tags": BODY + "- Tags:\n- cầu vượt sông\n",
    "copyright": BODY + "- © 2026 Bản quyền thuộc về Báo Ví Dụ\n",
    "copyright of a picture at the top, most of the text below it": BODY.split("\n")[1] + "\n© Báo Ví Dụ\n" + BODY + MORE,
    "a label of adverts, which recurs": BODY + "Quảng cáo\n" + MORE + "Quảng cáo\n" + BODY.split("\n")[2] + "\n- Quảng cáo\n",
    "addresses, which recur in the body": BODY + "Địa chỉ: 5 phố Ví Dụ\n" + MORE + "Địa chỉ: 7 phố Ví Dụ\nGiá vé: 5.000 đồng\n",
    "the paper's address": BODY + MORE + "- Địa chỉ: 5 phố Ví Dụ\n- Điện thoại: 024 0000 0000\n",
    "rows that are broken at a width": BODY.split("\n", maxsplit=1)[0]
    + "\n"
    + "\n".join(row for paragraph in (BODY + MORE).split("\n")[1:-1] for row in wrap(paragraph, 50))
    + "\n- Tin liên quan\n"
    + LINKS,
    "a second agency opening": BODY
    + "- Gió mùa đông bắc về, miền Bắc rét đậm từ đêm mai\n"
    + "- (Thanh tra) - Tỉnh vừa có văn bản chỉ đạo các ngành mở đợt cao điểm tuần tra trên biển trong tháng cuối năm nay.\n",
    "stamps and bare names": BODY + "- 17:51 22/11/2024\n- Thái Hải\n- 11:43 22/11/2024\n- Kim Thành\n",
    "a long run of links, with other running text below": BODY
    + MORE
    + "- Bóng đá\n- Thời sự\n- Giải trí\n- Thế giới\n"
    + LINKS * 2
    + COMMENTS,
    "verses, which no prompt interrupts": BODY + LINKS.replace("- ", "") * 3 + "- Tin liên quan\n" + LINKS,
    "a list of addresses below the core, on a page with prompts": BODY
    + "Địa chỉ: 5 phố Ví Dụ\nMở cửa đến tối muộn, khách nên đặt chỗ trước.\n"
    + "Địa chỉ: 7 phố Ví Dụ\nGiá vé: 5.000 đồng\n- Tin liên quan\n"
    + LINKS,
    "a long run of short lines, where no prompt says that they are links": BODY
    + MORE
    + (LINKS + LINKS + COMMENTS).replace("- ", ""),
    "a few loose lines at the end of a page": BODY + MORE + LINKS.replace("- ", ""),
    "names alone are no evidence": BODY
    + "Danh sách các thợ giỏi được khen thưởng:\n"
    + "".join(
        f"{name}\n" for name in ("Nguyễn Văn Lành", "Trần Thị Hoa", "Lê Quang Minh", "Phạm Thu Hà", "Võ Đình Tú", "Đỗ Thế Anh")
    )
    + "Mỗi người được nhận bằng khen và mười triệu đồng.\n",
    "a table of figures": BODY
    + "".join(f"Đợt {number}: {number * 7} m\n" for number in range(1, 12))
    + "Số liệu do ban quản lý dự án cung cấp.\n",
    "a row of prompts": BODY + "- Facebook\n- Twitter\n- Copy link\n- In bài\n",
}


@pytest.mark.parametrize("page", CASES.values(), ids=CASES)
def test_the_story_ends_above_what_is_not_of_it(page: str) -> None:
    lines = page.splitlines()
    story = explain("\n".join(line.removeprefix("- ") for line in lines)).story
    below = [index for index, line in enumerate(lines) if line.startswith("- ")]
    assert story.end == (below[0] if below else len(lines)), story.because


def test_a_page_without_running_text_is_all_story() -> None:
    story = explain("Quả bóng vàng\nNguyễn Quang Hải\nĐỗ Hùng Dũng\nNguyễn Hoàng Đức\n").story
    assert (story.head, story.end) == (0, 4)
