"""Titles and snippets of other stories right below the story: lines marked "- " are not its own."""

from __future__ import annotations

import pytest

import newsclean
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


def test_the_last_item_of_a_chinese_digest_is_no_teaser() -> None:
    items = (
        (
            "例州大桥周一通车 市民步行骑车过江免费",
            "例州大桥周一通车，市民可步行、骑车过江，两岸往来时间由四十分钟缩短至十分钟。这座桥历时四年建成，全长五公里。",
        ),
        (
            "渡口保留至年底 之后改建为江边公园",
            "市交通局负责人表示，大桥通车后，渡口将保留至年底，方便习惯乘船的市民，之后改建为江边公园，预计明年开放。",
        ),
        (
            "老船工第一个走过大桥 心里又高兴又舍不得",
            "江边渡口的船工老李说，他撑了三十年船，大桥通车那天他第一个走过去，往返花了不到半个小时，心里又高兴又舍不得。",
        ),
        ("花市周末开市迎客 江边停车场免费三天", "例州花市本周末开市，江边停车场免费开放三天，市民可乘公交前往。"),
    )
    text = "\n".join(f"【例州日报】{title}\n{snippet}" for title, snippet in items)
    page = f"例州一周要闻汇总\n2026-01-12 14:07\n{text}\n本周热门\n花市\n大桥\n"
    assert newsclean.clean(page).text.endswith(items[-1][1])
