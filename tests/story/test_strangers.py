"""Snippets whose titles are lost: lines marked "- " are not the story's own."""

from __future__ import annotations

import pytest

from tests.story.texts import BODY, MORE, STORY, check_end

SNIPPETS = (
    "Thương lái quay lại thu mua lúa tươi tại ruộng, mỗi kg nhích thêm vài trăm đồng so với đầu mùa gặt.",
    "Huấn luyện viên tuyển trẻ muốn các câu lạc bộ mạnh dạn tung cầu thủ dưới hai mươi tuổi vào sân.",
    "Bác sĩ khuyên cha mẹ đưa trẻ đi tiêm nhắc lại trước khi trường lớp mở cửa đón học sinh.",
)
AGO = "".join(f"{snippet}\n{hours} giờ trước\n" for hours, snippet in enumerate(SNIPPETS, 1))
LIVE = (
    "Trực tiếp: Cầu thứ chín qua sông Hồng thông xe\nSáng nay thành phố khánh thành cây cầu thứ chín, hàng nghìn người đến dự.\n"
)

AGAIN = BODY.replace("Sáng", "Cũng trong sáng")

CASES = {
    "snippets with how long ago each appeared": f"{STORY}{MORE}- {AGO}",
    "the same, with their section": f"{STORY}{MORE}- " + AGO.replace("\n1", "\nĐời sống - 1"),
    "the same with their titles": f"{STORY}{MORE}- Giá lúa tăng trở lại sau Tết\n"
    + AGO.replace("1 giờ trước\n", "1 giờ trước\nAi đá chính?\n"),
    "snippets with a button below each": f"{STORY}{MORE}- " + "".join(f"{snippet}\nĐọc tiếp\n" for snippet in SNIPPETS),
    "how long ago above each": f"{STORY}{MORE}- "
    + "".join(f"{hours} giờ trước\n{snippet}\n" for hours, snippet in enumerate(SNIPPETS, 1)),
    "snippets below a heading that stands below stories only": f"{STORY}{MORE}- Cùng chuyên mục\n" + "\n".join(SNIPPETS),
    "snippets that end with a button": f"{STORY}{MORE}- " + "".join(f"{snippet} Xem tiếp\n" for snippet in SNIPPETS),
    "snippets with nothing between, below a story that says its words again": f"{STORY}{BODY.replace('Sáng', 'Từ sáng')}- "
    + "\n".join(SNIPPETS),
    "the same above a prompt": f"{STORY}{BODY.replace('Sáng', 'Từ sáng')}- " + "\n".join(SNIPPETS) + "\nGửi bình luận\n",
    "the same below a roundup, which says nothing again": "\n".join((*SNIPPETS, *MORE.splitlines(), *BODY.splitlines())),
    "two of them": f"{STORY}{BODY.replace('Sáng', 'Từ sáng')}" + "\n".join(SNIPPETS[:2]),
    "how long ago, without the word for it": f"{STORY}{MORE}- " + AGO.replace(" trước", ""),
    "a button with an arrow": f"{STORY}{MORE}- " + "".join(f"{snippet}\nChi tiết »\n" for snippet in SNIPPETS),
    "stamps of other days below": f"{STORY}{MORE}- "
    + "".join(f"{snippet}\n09:30 {day}/01/2026\n" for day, snippet in enumerate(SNIPPETS, 10)),
    "one kind of them above another": f"{STORY}{MORE}- Tin liên quan\n{AGO}Tin mới hơn\n"
    + "".join(f"{snippet} Xem tiếp\n" for snippet in SNIPPETS),
    "pairs of titles and snippets at the end of a page": f"{STORY}{MORE}- Thương lái quay lại thu mua lúa tươi\n{SNIPPETS[0]}\n"
    f"Bác sĩ khuyên cha mẹ đưa trẻ đi tiêm nhắc lại\n{SNIPPETS[2]}\n",
    "one snippet alone": f"{STORY}{MORE}{SNIPPETS[0]}\n- 2 giờ trước\n",
    "entries of a live blog, which say what it says": LIVE
    + "".join(f"{minutes} phút trước\n{entry}\n" for minutes, entry in enumerate(MORE.splitlines(), 2)),
    "paragraphs below a heading that may stand amid a story": f"{STORY}Đọc thêm\n{BODY}",
    "paragraphs that speak of the story below a heading of its section": f"{STORY}Tin cùng chuyên mục\n{AGAIN}",
}


@pytest.mark.parametrize("page", CASES.values(), ids=CASES)
def test_snippets_without_titles_are_not_the_storys(page: str) -> None:
    check_end(page)
