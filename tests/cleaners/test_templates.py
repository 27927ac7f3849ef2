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


CHINESE = (
    "例州大桥周一通车，市民可步行、骑车过江，两岸往来时间由四十分钟缩短至十分钟。这座桥历时四年建成，全长五公里。\n"
    "市交通局负责人表示，大桥通车后，渡口将保留至年底，方便习惯乘船的市民，之后改建为江边公园，预计明年开放。\n"
    "江边渡口的船工老李说，他撑了三十年船，大桥通车那天他第一个走过去，往返花了不到半个小时，心里又高兴又舍不得。\n"
)
POLISH = (
    "Miasto otworzyło w poniedziałek dziewiąty most na rzece, cztery lata po rozpoczęciu budowy i po dwóch powodziach.\n"
    "Most ma pięć kilometrów długości i łączy dwie dzielnice miasta, poinformował w poniedziałek prezydent miasta.\n"
    "Kosztował trzysta milionów złotych i będzie otwarty dla ciężarówek tylko w nocy, powiedział prezydent.\n"
)


@pytest.mark.parametrize(
    ("body", "prompt"),
    [
        (CHINESE, "[上一页] [1] [2] [3] [下一页]"),
        (CHINESE, "例州晚报 [收藏][推荐][评论]"),
        (CHINESE, "已有 3 人评论 查看全部"),
        (CHINESE, "【已有0位网友发表了看法，点击查看】"),
        (CHINESE, "来源:例州网 【字号 大 中 小】 打印 留言 论坛 网摘 纠错"),
        (POLISH, "Drukuj Wyślij Facebook Wykop Komentuj (57)"),
        (POLISH, "drukuj | wyślij znajomemu | opinie (112) | oceń: 1 2 3 4 5"),
        (POLISH, 'Więcej przeczytasz w czwartkowym wydaniu "Gazety Veńskiej"'),
        (POLISH, "Patrz też: Ostatni prom. Dramat kapitana"),
        (POLISH, "Czytaj w Gazetaven.pl"),
        (POLISH, "ula/ agz/ jra/"),
        (POLISH, "« wróć drukuj poleć znajomemu"),
    ],
)
def test_a_prompt_of_the_papers_of_2010_is_removed_below_the_story(body: str, prompt: str) -> None:
    page = explain(f"{body}{prompt}\n")
    assert not [line.row for line in page.kept() if line.text == prompt]
    assert len(page.kept()) == body.count("\n")
