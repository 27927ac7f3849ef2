"""Titles and snippets of other stories right below the story: lines marked "- " are not its own."""

from __future__ import annotations

import pytest

from tests.story.texts import ENGLISH, MORE, STORY, check_end

CASES = {
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
}


@pytest.mark.parametrize("page", CASES.values(), ids=CASES)
def test_snippets_below_the_story_are_not_its_own(page: str) -> None:
    check_end(page)
