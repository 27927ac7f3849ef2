"""The last lines of the story, above what shows that it is over: lines marked "- " are not its own."""

from __future__ import annotations

import pytest

from newsclean import clean, explain
from tests.story.texts import ENGLISH, LINKS, MORE, STORY, check_end

THAI = """\
เปิดแล้วสะพานแห่งที่เก้า ชาวบ้านสองฝั่งแม่น้ำไม่ต้องรอเรืออีกต่อไป
เมื่อวันที่ 12 มกราคม นายสมชาย ใจดี นายกเทศมนตรี เป็นประธานเปิดสะพานแห่งที่เก้าซึ่งเชื่อมสองฝั่งแม่น้ำ หลังใช้เวลาก่อสร้างนานสี่ปี
นายสมชาย กล่าวว่า สะพานยาวห้ากิโลเมตรและมีแปดช่องจราจร ช่วยให้ชาวบ้านเดินทางข้ามฝั่งได้ภายในสิบนาทีโดยไม่ต้องรอเรืออีกต่อไป
"""

CASES = {
    "sentences with the Armenian stop": "Գետի վրա բացվել է նոր կամուրջը, բնակիչները քայլում են\n12 հունվարի, 2026, 09:30\n"
    "Գետի վրա այսօր բացվել է իններորդ կամուրջը, որը կապում է քաղաքի երկու թաղամասերը չորս տարվա աշխատանքից հետո։\n"
    "Կամուրջն ունի հինգ կիլոմետր երկարություն և ութ գոտի։\n«Այլևս նավակի չենք սպասում»,- ասաց մի բնակիչ։\n"
    "Ավտոբուսները կսկսեն երթևեկել հաջորդ շաբաթ։\n- Նման լուրեր\n",
    "a short last paragraph, in a script that closes sentences without a stop": THAI
    + "“ได้กลับบ้านเร็วขึ้นทุกวัน” นางมาลีกล่าว\n- ข่าวที่เกี่ยวข้อง\n",
    "titles above the byline that closes it": STORY
    + "- Khởi công tuyến đường vành đai phía tây thành phố\n- Cây cầu thứ tám của thành phố chậm tiến độ hai năm\n- Kim Thành\n",
    "a pair of title and snippet above its byline": STORY
    + MORE
    + "- Khởi công tuyến đường vành đai phía tây thành phố trong tháng tới\n"
    + "- Tuyến đường vành đai phía tây thành phố dài bốn mươi km, đi qua sáu huyện và có hai cây cầu lớn.\n- Kim Thành\n",
    "titles with a snippet and a stamp each": STORY
    + MORE
    + "- Thể thao\nKết quả bốc thăm vòng loại giải trẻ châu Á\nĐội chủ nhà nằm cùng bảng với ba đội mạnh của khu vực.\n5 giờ trước\n"
    + "Huấn luyện viên muốn cầu thủ trẻ đá nhiều hơn\nÔng cho rằng các câu lạc bộ nên mạnh dạn dùng cầu thủ trẻ.\n12:10 11/01/2024\n"
    + "Bùi Văn An\nLê Hoa\n",
    "the same at the end of a page": STORY
    + MORE
    + "- Kết quả bốc thăm vòng loại giải trẻ châu Á\nĐội chủ nhà nằm cùng bảng với ba đội mạnh của khu vực.\n5 giờ trước\n"
    + "Huấn luyện viên muốn cầu thủ trẻ đá nhiều hơn\nÔng cho rằng các câu lạc bộ nên mạnh dạn dùng cầu thủ trẻ.\n12:10 11/01/2024\n",
    "teasers as long as the story, below who signed it": STORY
    + "- KIM THÀNH\n"
    + "Giá lúa đông xuân tăng trở lại sau Tết\n"
    + "Thương lái đã quay lại thu mua, giá lúa tươi tại ruộng tăng 200 đến 300 đồng mỗi kg so với tuần trước.\n"
    + "Thêm ba tuyến xe buýt điện hoạt động từ tháng 4\n"
    + "Ba tuyến xe buýt mới sẽ nối trung tâm thành phố với các khu công nghiệp phía nam, giá vé giữ nguyên 7.000 đồng mỗi lượt.\n"
    + "Học sinh vùng lũ được tặng 500 xe đạp\n"
    + "Chương trình tặng xe cho học sinh do hội khuyến học tổ chức, mỗi suất trị giá hai triệu đồng, trao trong lễ chào cờ đầu tuần.\n",
    "a last paragraph below a caption": STORY
    + MORE
    + "Ông Lê Văn Bình cùng các cháu đi dạo trên cầu\nTừ đầu tháng tới, phường sẽ lắp thêm ghế đá dọc hai bên đường dẫn.\n- Kim Thành\n",
    "two captions between its last paragraphs": STORY
    + "Ông Lê Văn Bình dắt xe qua cầu\nTừ đầu tháng tới, phường sẽ lắp thêm ghế đá dọc hai bên đường dẫn.\n"
    + "Trẻ em phường Ngọc Thụy thả diều\nMười hai tuyến xe buýt cũng đổi lộ trình để đón khách ngay chân cầu.\n- Chia sẻ\n",
    "a salutation above the name that signs a letter": STORY + "Kính thư,\n- Lê Văn Bình\n",
    "a short sentence that closes an interview, above its byline and tags": STORY
    + MORE
    + "Cảm ơn ông!\n- Kim Thành\n- (thực hiện)\n- cầu vượt sông\n- giao thông\n- Tin liên quan\n",
    "thanks with the mark of who asks, above the byline": STORY + MORE + "* Xin cảm ơn ông!\n- Mai Chi thực hiện\n",
    "thanks of who asks, as long as a headline": STORY
    + "PV: Ông mong gì nhất?\nÔng Bình: Mong con cháu sang sông không còn phải chờ phà.\n"
    "PV: Xin trân trọng cảm ơn ông về cuộc trò chuyện!\n- Từ khóa: cầu vượt sông\n",
    "tags in capitals without a heading, half of which it says": STORY
    + MORE
    + "- Cầu vượt sông\nPhường Ngọc Thụy\nGiao thông\nHạ tầng\n",
    "the same below who signs it": STORY + MORE + "- Kim Thành\nCầu vượt sông\nPhường Ngọc Thụy\nHạ tầng\n",
    "things of a kind that it says": STORY + MORE + "Cây cầu thứ chín\nCây cầu thứ tám\nCây cầu của thành phố\n",
    "who plays in a match": STORY
    + MORE
    + "Đội hình ra sân\nSông Hồng (4-3-3): Bình; Nam, Hoàng, Thành, Lực; Hà, Lài, Mười; Kim, An, Chi\n- Bình luận\n",
    "a caption above who signs it": STORY + MORE + "Các đại biểu tham quan cây cầu mới tại hai đầu đường dẫn\n- Kim Thành\n",
    "tags without a heading below its author": STORY
    + MORE
    + "- Kim Thành\n- Long Biên\n- phố đi bộ bên sông\n- cầu thứ chín\n- Bình luận\n",
    "verses that open with small letters": STORY
    + MORE
    + "Sông xưa ai đứng ai chờ\ncon đò cắm ở bên bờ\nchiều nay cầu mới\n- Bình luận\n",
    "captions of an event, each above the paragraph on what it shows": "Khai mạc ngày hội đua ghe ở huyện bên sông\n"
    "Sáng 12/1, huyện bên sông khai mạc ngày hội đua ghe lần thứ năm với sự tham dự của 24 đội đến từ các xã.\n"
    "Đồng chí Lê Văn Bình phát biểu khai mạc ngày hội\n"
    "Phát biểu khai mạc, đồng chí Lê Văn Bình mong ngày hội giữ được nét đẹp của người dân vùng sông nước.\n"
    "Mô hình ghe độc mộc của nghệ nhân Hoàng Nam trưng bày bên bờ sông\n"
    "Nghệ nhân Hoàng Nam cho biết mô hình ghe độc mộc được ông làm trong hai tháng để trưng bày dịp này.\n"
    "- Kim Thành\n- Bình luận\n",
    "another caption above the paragraph on what it shows, in a story that has one already": STORY
    + "Quán nước của bà Hoàng Thị Lài ở chân cầu phía bắc\n"
    + "Bà Hoàng Thị Lài mở quán nước ở chân cầu từ ngày khởi công, nay khách đông gấp đôi.\n"
    + MORE
    + "Bến phà cũ bên sông Hồng vắng khách từ hôm cầu thông xe\n"
    + "Cách đó không xa, bến phà cũ vắng khách từ hôm thông xe, chỉ còn vài chuyến mỗi ngày.\n- Kim Thành\n- Bình luận\n",
    "an unclosed caption above the last paragraph, which does not say it again": ENGLISH * 2
    + "The church on the northern bank was built four hundred years ago\n"
    + "A councillor, who lives opposite, said she would ask for lamps.\n- Add comment\n",
    "a title with a snippet that says it again, and nothing of the story": ENGLISH * 2
    + "- Farmers in the valley bring in the best apples for seven seasons\n"
    + "- Apples are sweet this autumn, farmers in the valley say after seven lean seasons.\n- Add comment\n",
    "the title of another story, at the end of the page": STORY
    + MORE
    + "- Khởi công tuyến đường vành đai phía tây thành phố trong tháng tới\n",
    "a longer title that quotes, above a prompt": STORY
    + MORE
    + '- Sau loạt "lùm xùm" tiền từ thiện, ca sĩ Lê Hoa tuyên bố nghỉ hát một năm để về quê chăm mẹ và viết sách\nChia sẻ\n',
    "its last paragraph without a stop, as long as a headline": STORY
    + MORE
    + "Cầu sẽ được chiếu sáng vào các tối cuối tuần, phục vụ người dân và du khách đến tham quan hai bên bờ sông từ tháng tới\n",
    "its last paragraph without a stop, where others have none": STORY.replace("thành phố.\n", "thành phố\n")
    + MORE
    + "Cầu sẽ được chiếu sáng vào các tối cuối tuần\n",
    "a few loose lines at the end of a page": STORY + MORE + LINKS.replace("- ", ""),
}


@pytest.mark.parametrize("page", CASES.values(), ids=CASES)
def test_the_story_ends_with_its_own_lines(page: str) -> None:
    check_end(page)


def test_a_page_without_running_text_is_all_story() -> None:
    story = explain("Quả bóng vàng\nNguyễn Quang Hải\nĐỗ Hùng Dũng\nNguyễn Hoàng Đức\n").story
    assert (story.head, story.end) == (0, 4)


def test_a_labelled_byline_stands_below_a_box() -> None:
    article = clean(
        STORY + MORE + "Đọc thêm\nKhởi công tuyến đường vành đai phía tây thành phố\nTin, ảnh: Kim Thành\nBình luận\n"
    )
    assert article.bylines == ["Kim Thành"]
