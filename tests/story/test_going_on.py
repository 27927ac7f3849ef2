"""Boxes, teasers and prompts below which the story goes on, and those below which it does not: lines marked "- " are below it."""

from __future__ import annotations

import pytest

from newsclean import explain
from tests.story.texts import ENGLISH, ENGLISH_MORE, MORE, STORY, check_end

STAMPED = """\
Giá lúa hè thu tăng mạnh ở miền Tây
12/01/2026 10:00
Cháy chợ trong đêm, thiệt hại hàng tỉ đồng
12/01/2026 11:00
Học sinh vùng cao trở lại trường sau lũ
12/01/2026 12:00
"""
RESUMED = """\
Sông Hồng đoạn qua thành phố rộng hơn một cây số, trước nay chỉ có tám cây cầu nối hai bờ sông với nhau.
Chủ đầu tư cho biết hai nhà thầu trong nước đã làm việc suốt bốn năm thi công liên tục, không nghỉ Tết.
Từ tuần tới, xe tải trên mười tấn cũng được qua cầu vào ban đêm để người dân bớt lo kẹt xe ban ngày.
"""
CASES = {
    "items that were cut off, below a related heading": STORY
    + "- Tin liên quan\n"
    + "".join(
        f"- - Khởi công tuyến đường vành đai số {at} phía tây thành phố trong tháng tới, dân chờ đã lâu, nay sắp...\n"
        for at in (1, 2, 3)
    ),
    "a related box inside the story whose end the page tells, above the last paragraph": STORY.replace("Hà Nội khánh", "Khánh")
    + "- Đọc thêm\n- list of 2 items\n- list 1 of 2\n- Khởi công tuyến đường vành đai phía tây\n- end of list\n".replace("- ", "")
    + MORE.split("\n", maxsplit=1)[0]
    + "\n- Tags:\n",
    "titles and snippets below a related heading, one of them a question": STORY
    + "- Tin liên quan\n- Khởi công tuyến đường vành đai phía tây thành phố trong tháng tới\n"
    + "- Tuyến đường dài bốn mươi km, đi qua sáu huyện và có hai cây cầu lớn vượt sông, theo phê duyệt của thành phố.\n"
    + "- Vì sao cây cầu thứ tám của thành phố chậm tiến độ hai năm liền?\n"
    + "- Thiếu mặt bằng, thiếu cát và giá thép tăng khiến nhà thầu nhiều lần xin lùi ngày thông xe so với hợp đồng.\n"
    + "- Tags:\n",
    "titles and snippets with a button below each": STORY
    + "- Bài viết liên quan\n- Khởi công tuyến đường vành đai phía tây\n"
    + "- Đường dài bốn mươi km, đi qua sáu huyện, có hai cầu lớn.\n- Đọc thêm »\n"
    + "- Cấm xe tải vào phố cổ từ tháng sau\n- Lệnh cấm áp dụng từ sáu giờ sáng đến tám giờ tối mỗi ngày.\n- Đọc thêm »\n",
    "the only snippet of a page, whose title an extractor left out, above the last paragraph": STORY
    + "(PLO)- Thiếu mặt bằng, thiếu cát và giá thép tăng khiến nhà thầu nhiều lần xin lùi ngày.\n"
    + MORE.split("\n", maxsplit=1)[0]
    + "\n- Bình luận (0)\n",
    "a box of one title and its day above the last paragraph": STORY
    + "Tin liên quan\nKhởi công tuyến đường vành đai phía tây thành phố\n11/01/2026\n"
    + MORE.split("\n", maxsplit=1)[0]
    + "\n- Bình luận (0)\n",
    "a box of two items above the last paragraph, which is none": STORY
    + "Tin cùng sự kiện\n• Đường sắt bán vé Tết từ đầu tháng mười\n• Thêm một ngân hàng hạ lãi suất huy động\n"
    + MORE.split("\n", maxsplit=1)[0]
    + "\n- Tags:\n",
    "a related box inside the story, which goes on": STORY + "Tin liên quan\n" + MORE,
    "long titles below a related heading, which do not close": STORY
    + "- Tham khảo thêm\n- Thả loài cá háu ăn xuống ao, một nông dân ven sông bắt bán hai trăm triệu\n"
    + "- Trồng thứ cây leo giàn ra trái dài như rắn, dân làng này ai cũng khá giả\n- Xem thêm\n",
    "a title and its snippet with an agency, below which the story goes on": STORY
    + "Vì sao cây cầu thứ tám của thành phố chậm tiến độ?\n"
    + "(PLO) - Thiếu mặt bằng, thiếu cát và giá thép tăng khiến nhà thầu nhiều lần xin lùi ngày.\n"
    + MORE.split("\n", maxsplit=1)[0]
    + "\n- Bình luận (0)\n",
    "the privacy policy of an embed, below which the story goes on": STORY + "Chính sách bảo mật\n" + MORE + "- Tags:\n",
    "the last paragraph below a box of two titles, which says a name of the story again": ENGLISH.replace(
        "The city", "The city of Ortiz"
    )
    + "Most read stories\nFerries go to a museum for boats\nMayor leaves office after a second term\n"
    + "Ortiz will rest in June, and its two contractors ask who is to cut the ribbon.\n- Tags:\n",
    "the last paragraph below a box of one title": ENGLISH
    + "Read also\nEighth bridge closes for a year of repairs\n"
    + ENGLISH_MORE
    + "- Most read\n",
    "the last paragraph below a box of two titles, with words of the story": ENGLISH
    + "Read also\nEighth bridge closes for a year\nOld ferry goes to a museum\n"
    + "The contractors who built the bridge for three hundred million dollars will look after it for ten years.\n"
    + "- Most read\n",
    "the last paragraph below a box of two titles, above its tags": ENGLISH
    + "Read also\nEighth bridge closes for a year\nOld ferry goes to a museum\n"
    + "Nobody has said yet whether lorries may use it at night.\n"
    + "- Tags:\n- bridge\n",
    "a title and its snippet, which says it again": ENGLISH
    + "- Read also\n- Lorries may use the bridge at night\n- "
    + ENGLISH_MORE
    + "- Most read\n",
    "the last paragraph below a box of two titles, above who signs the story": STORY.replace("\n", "\nĐặng Thúy Hà\n", 1)
    + "Đọc thêm\nKhởi công tuyến đường vành đai phía tây\nVì sao cầu thứ tám chậm tiến độ?\n"
    + "Trong lúc chờ, bến phà cũ giữ nguyên giá vé đến hết năm.\n- Đặng Thúy Hà\n- Chủ đề:\n- cầu vượt sông\n",
    "the last paragraph below a box of two titles, which says words of the story above its tags": STORY
    + "Đọc thêm\nKhởi công tuyến đường vành đai phía tây\nChợ đêm phố cổ mở cửa trở lại\n"
    + "Người dân hai quận sẽ qua cây cầu thứ chín miễn phí đến hết năm.\n- Chủ đề:\n- cầu vượt sông\n",
    "titles below a related heading, the last with its snippet and who wrote that": STORY.replace("\n", "\nĐặng Thúy Hà\n", 1)
    + "- Đọc thêm\n- Khởi công tuyến đường vành đai phía tây\n- Chợ đêm phố cổ mở cửa trở lại\n"
    + "- Từ tối thứ sáu, chợ đêm phố cổ mở cửa đến nửa đêm.\n- Lê Minh Thu\n- Chủ đề:\n- chợ đêm\n",
    "a link that says so itself, above the last paragraph": ENGLISH
    + "The mayor, who had opened the works, walked over it first.\n"
    + "Read also: Eighth bridge across the river closes for a year of repairs\n"
    + ENGLISH_MORE
    + "- Most read\n",
    "what saves the story that a link leads to, above the last paragraph": ENGLISH
    + "Read also: Eighth bridge across the river closes\nSave for later\n"
    + ENGLISH_MORE
    + "- Most read\n",
    "a box to subscribe above the last two paragraphs": ENGLISH
    + "Newsletter\nThe Ferry Post\nAll that matters, straight to your inbox.\nSubscribe\nSign up\nPrivacy policy\n"
    + ENGLISH_MORE
    + "Two bus lines will cross it from Monday on.\n"
    + "- Most read\n",
    "the field of a form to subscribe, below which the story goes on": ENGLISH
    + "Get our morning newsletter straight to your inbox.\nEmail address\nSubscribe\n"
    + ENGLISH_MORE
    + "Two new bus lines will cross it from next week on, the transport office said.\n"
    + "- Most read\n",
    "a few titles with their stamps, below which paragraphs speak of the story": STORY + STAMPED + RESUMED + "- Tags:\n",
    "a few titles with their stamps, below which the page speaks of itself": STORY
    + "- "
    + STAMPED.replace("\n", "\n- ").removesuffix("- ")
    + "- Mọi bản quyền của trang này thuộc về tòa soạn theo giấy phép đã được cấp.\n"
    + "- Người đọc dùng lại bài ở đây xin ghi rõ đường dẫn tới bài gốc.\n"
    + "- Trang này giữ vài tệp nhỏ trên máy của người xem để nhớ những lựa chọn trước đó.\n",
    "a label that says that the story goes on, below a box": ENGLISH
    + "Featured stories\nCITY\nEighth bridge closes for a year of repairs\nCITY\nMayor to open the old ferry house\n"
    + "Article continues after this advertisement\n"
    + ENGLISH_MORE
    + "- Most read\n",
    "a box that turns its pages, below which the story goes on": ENGLISH
    + "RELATED ARTICLES\nPrevious\n1\nNext\nOld ferry captain says that the river will not forget him\n"
    + "Eighth bridge closes: 'It is like living next to an airport'\nShare this article\nShare\n24 shares\n"
    + ENGLISH_MORE
    + "Two new bus lines will cross it from next week on, the transport office said.\n"
    + "- Add comment\n",
}


@pytest.mark.parametrize("page", CASES.values(), ids=CASES)
def test_the_story_goes_on_below_what_does_not_end_it(page: str) -> None:
    check_end(page)


def test_all_titles_of_a_box_amid_the_story_go_with_their_stamps() -> None:
    page = explain(STORY + STAMPED + RESUMED)
    assert [line.text for line, verdict in page.judged() if not verdict.role] == STAMPED.splitlines()
