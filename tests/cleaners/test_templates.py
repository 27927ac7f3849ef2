"""Prompts of templates: English ones, which papers in other languages leave as they are, are shaped like names and sign nothing."""

from __future__ import annotations

import pytest

from newsclean import explain
from tests.story.texts import BODY, MORE

PROMPTS = (
    "Share This Post",
    "Next Article",
    "Post Views: 512",
    "Skip To Content",
    "Follow Us",
    "Sign In",
    "Privacy Policy",
    "Most Popular",
    "No Comments",
    "Bài viết này hữu ích với bạn chứ?",
    "(Xem: 1234)",
    "Xem các bài khác của tác giả",
    "By Admin",
    "Privacy Overview",
    "Get Adobe Flash player",
    "Social Share",
    "[Embed]",
    '[gallery ids="1,2,3"]',
    "5 Comments",
    "Email ThisBlogThis!Share to X",
    "Subscribe to: Posts (Atom)",
    "This entry was posted in Ẩm thực and tagged canh chua. Bookmark the permalink.",
    "Lượt xem: 1.204 | Lượt thích: 3",
    "Mời quý vị bấm nút nghe nội dung:",
    "File đính kèm: 45-KH.pdf",
    "Xem bài viết gốc",
    "Đọc tiếp trang 2",
    "Trang: 1 2 3",
    "Tốc độ đọc 1.0x",
    "Nghe đọc bài00:00 / 02:41",
    "Cảm xúc bài viết",
    "Rate this post",
    "Thích điều này:",
    "Có liên quan",
    'Trong "Khoa học"',
    "Lựa chọn của ban biên tập",
    "Nguồn: Tạp chí Ven Sông số 1.012 (tháng 5-2023)",
    "Necessary cookies are absolutely essential for the website to function properly. This category only includes cookies.",
)


@pytest.mark.parametrize("prompt", PROMPTS)
def test_a_prompt_above_and_below_the_story_is_removed(prompt: str) -> None:
    page = explain(f"Khánh thành cây cầu thứ chín bắc qua sông Hồng\n12/01/2026 09:30\n{prompt}\n{BODY}{MORE}{prompt}\n")
    assert not [line.row for line in page.kept() if line.text == prompt]
