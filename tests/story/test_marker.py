"""What shows that the story is over: lines marked "- " stand below it, the others in its headline block or body."""

from __future__ import annotations

from textwrap import wrap

import pytest

import newsclean
from tests.story.texts import ENGLISH, ENGLISH_MORE, LINKS, MORE, STORY, check_end

NEWLINE = "\n"
COMMENTS = """\
- Tôi đi làm qua sông mỗi ngày, có cầu mới thì đỡ khổ biết bao nhiêu, cảm ơn các anh công nhân đã làm việc ngày đêm.
"""

SPANISH = """\
El pueblo que convirtió su estación abandonada en una biblioteca
La estación de tren llevaba treinta años cerrada cuando los vecinos decidieron llenarla de libros y abrirla cada tarde a todos.
El ayuntamiento cedió el edificio y una cooperativa de la comarca arregló el tejado con la ayuda de los jóvenes del pueblo.
Hoy la biblioteca tiene cuatro mil libros y recibe cada semana a unas doscientas personas de los pueblos de alrededor.
"""

STORY_IN_ENGLISH = "City opens its ninth bridge over the river\n" + ENGLISH
NOTE = "Nordbrook's harbour office says that the storm has closed both of its piers and that no ferry will sail before noon.\n"
NOTES = "The Latest on the storm in the north\n" + ENGLISH + "———\n" + NOTE + ENGLISH
SIGNED = "- Minh Tú\n- FILI\n- 09:30 12/01/2026\n"
TEASERS = "- Khởi công tuyến đường vành đai phía tây\n- Tuyến đường dài bốn mươi km, đi qua sáu huyện ngoại thành.\n"

CASES = {
    "nothing, of who signs a note that signs part from the next": NOTES
    + f"— By Ann Lee\n———\n11:00 a.m.\n{ENGLISH_MORE}- Leave a comment\n",
    "who signs, though a sign stands below": STORY_IN_ENGLISH
    + ENGLISH
    + f"- By Ann Lee\n- ———\n- {ENGLISH_MORE}- Leave a comment\n",
    "nothing, of whom a quotation in large letters is from": STORY_IN_ENGLISH
    + 3 * ENGLISH
    + f"The bridge will outlive all of us and our children.\nNora Quill\nchief engineer at Example Bridges\n{ENGLISH_MORE}"
    + '"The bridge will outlive all of us and our children," said Nora Quill, who is sixty and built two others.\n- Leave a comment\n',
    "nothing, of a lede above a name that its portrait says, a place and the stamp": SPANISH.replace(
        "todos.\nEl", "todos. El"
    ).replace("Hoy", "Marta Ruiz Soler\nMarta Ruiz Soler\nLas Palmas de Gran Canaria\nLunes, 12 de enero 2026, 09:30\nHoy")
    + "Una sala\nLa alcaldesa espera abrir en otoño una sala de estudio en el despacho del jefe.\n- Comentarios\n",
    "who signs it, above the only stamp of the page": STORY + SIGNED + TEASERS,
    "who signs it, above the stamp that it has on top": STORY.replace("\n", "\n09:30 12/01/2026\n", 1) + SIGNED + TEASERS,
    "a heading that calls comments elsewhere, above paragraphs and the tags": STORY + "Thảo luận\n" + MORE + "- Tags:\n- cầu\n",
    "a heading that tells tags elsewhere, above paragraphs and the prompt to comment": STORY
    + "Chủ đề\n"
    + MORE
    + "- Bình luận (0)\n",
    "comments without names above their form": STORY + "- Bình luận\n- " + "\n- ".join(MORE.splitlines()) + "\n- Gửi bình luận\n",
    "a comment below how long ago it was written": STORY
    + MORE
    + "- Hoài Thu\n2 ngày trước\nMong cầu sớm có thêm đèn, bà con đi đêm đỡ sợ.\n",
    "nothing, of who signs above how long ago the story appeared": STORY.splitlines()[0]
    + f"\n{MORE.splitlines()[0]} {MORE.splitlines()[1]}\nKim Thành\n2 giờ trước\n"
    + "\n".join(STORY.splitlines()[1:])
    + "\n",
    "comments between names": STORY
    + "- Bình luận\n- Lê Nam\n"
    + "- Hoàng Hà\n".join(f"- {line}\n" for line in MORE.splitlines())
    + "- Tags:\n",
    "nothing, of the entries of those who tell something": STORY
    + "Minh Tú\n09:30 12/01/2026\n"
    + MORE.splitlines()[0]
    + "\nLê Nam\n10:30 12/01/2026\n"
    + MORE.splitlines()[1]
    + "\n- Bình luận\n",
    "a box whose titles were left out, above the last paragraph and who signs it": STORY
    + "* Tin liên quan\n"
    + MORE.splitlines()[0]
    + "\n- Hoàng Nghĩa\n- Xem thêm\n- Chợ đêm phố cổ mở cửa trở lại từ cuối tuần\n",
    "a related box above headings that are numbered, each with a paragraph": STORY
    + "BÀI LIÊN QUAN\nKhởi công tuyến đường vành đai phía tây thành phố\n"
    + "1. Đi bộ lúc bình minh\nTừ giữa cầu, bạn nhìn thấy cả hai bờ sông trong sương.\n"
    + "2. Ăn sáng ở chân cầu\nHàng bún của bà Tư mở từ năm giờ, tám giờ đã hết.\n"
    + "3. Về bằng xe buýt\nTuyến mới chạy mười lăm phút một chuyến, vé mười nghìn đồng.\n"
    + "- Có thể bạn quan tâm\n- Chợ đêm phố cổ mở cửa trở lại\n",
    "nothing, of sentences of a few words, which Korean ones are": "다리 개통에 주민들 걸어서 강 건너\n2026.01.12. 09:30\n[앵커]\n"
    "강을 건너는 새 다리가 개통했습니다.\n주민 수천 명이 걸어서 다리를 건넜습니다.\n[리포트]\n공사에는 모두 4년이 걸렸습니다.\n"
    '[김민수/해변구 주민 : "배를 기다리지 않아도 돼요."]\n버스는 다음 주부터 다닙니다.\n다리 길이는 5km에 이릅니다.\n'
    "트럭은 다리를 건널 수 없습니다.\n- 많이 본 뉴스\n- 댓글\n",
    "the label of an advert above its last paragraph, which foots of pages have as well": SPANISH
    + "Publicidad\nLa alcaldesa espera abrir en otoño una sala de estudio en el despacho del jefe.\n- Aviso legal\n- Publicidad\n",
    "nothing, of headings the last of which names somebody": STORY
    + "".join(
        f"{head}\n{text}\n"
        for head, text in zip(("Đội trưởng Lê Văn Bình", "Kỹ sư Hoàng Nam", "MC Mai Chi"), MORE.splitlines(), strict=True)
    ),
    "titles with a snippet and how long ago below each, above titles without": STORY
    + MORE
    + "".join(
        f"- {title}\nThương lái quay lại thu mua lúa tươi tại ruộng trong tuần thứ {hours} của tháng.\n{hours} giờ trước\n"
        for hours, title in enumerate(
            ("Giá lúa tăng trở lại sau Tết", "Vì sao lúa tăng giá trong khi gạo giảm?", "Nông dân ven sông xuống giống sớm"), 2
        )
    )
    + "Chuyện nhà nông\nTrẻ ho kéo dài, khi nào cần đi khám\nĐường sắt bán vé Tết từ đầu tháng mười\n",
    "titles with a stamp above each and a snippet below": STORY
    + MORE
    + "".join(
        f"- {day:02}/01/2026 09:30\n{title}\nThương lái quay lại thu mua lúa tươi tại ruộng trong tuần thứ {day} của tháng.\n"
        for day, title in enumerate(
            ("Giá lúa tăng trở lại sau Tết", "Vì sao lúa tăng giá trong khi gạo giảm?", "Nông dân ven sông xuống giống sớm"), 2
        )
    ),
    "titles with a stamp below each, without a heading": STORY
    + "".join(
        f"- {title}\n- 1{day}/01/2026 09:30\n"
        for day, title in enumerate(
            ("Chợ nổi vắng khách ngày cuối tuần", "Giá vàng giảm phiên đầu tuần", "Đội tuyển nữ hội quân chiều nay")
        )
    ),
    "titles with a stamp and a snippet below each": STORY
    + "".join(
        f"- {title}\n- 1{day}/01/2026 09:30\n- {text}\n"
        for day, (title, text) in enumerate(
            zip(
                ("Chợ nổi vắng khách ngày cuối tuần", "Giá vàng giảm phiên đầu tuần", "Đội tuyển nữ hội quân chiều nay"),
                MORE.splitlines(),
                strict=True,
            )
        )
    ),
    "titles with bullets, each above what its picture says": STORY
    + "- Tin, ảnh: Kim Thành\n- Thông báo\n"
    + "".join(
        f"- • {title}\n- {title}\n"
        for title in ("Chợ nổi vắng khách ngày cuối tuần", "Giá vàng giảm phiên đầu tuần", "Đội tuyển nữ hội quân chiều nay")
    ),
    "nothing, of a heading that is a name of which the story speaks": STORY.replace("Cầu dài", "Cầu Sông Cấm dài")
    + "Cầu Sông Cấm\nCông trình có bảy nhịp, trụ chính cao 23 m, đủ cho sà lan 600 tấn đi qua bên dưới.\n- Tin liên quan\n",
    "a long prompt to comment": STORY
    + "- Ý kiến của bạn sẽ được biên tập trước khi đăng. Xin vui lòng gõ tiếng Việt có dấu.\n"
    + "- Chợ nổi vắng khách ngày cuối tuần\n- Nhiều ghe hàng đã bỏ bến vì không bán được, tiểu thương chuyển lên bờ.\n",
    "a comment prompt": STORY + "- Ý kiến bình luận:\n" + COMMENTS,
    "a comment prompt near the top, for comments may be longer than the story": STORY + "- Bình luận\n" + COMMENTS * 4,
    "a related heading": STORY + "- Tin liên quan\n- Khởi công tuyến đường vành đai phía tây thành phố trong tháng tới\n",
    "what sorts the entries of a live blog, right below its lede": STORY.split("\n", maxsplit=1)[0]
    + f"\n12/01/2026 09:30\n{MORE.split(NEWLINE)[0]}\n{MORE.split(NEWLINE)[1]}\nMới nhất\nCũ nhất\n"
    + "".join(f"{hour}h30\nXe đầu tiên qua cầu\n{text}\n" for hour, text in zip((11, 10, 9), STORY.split("\n")[1:], strict=False))
    * 3
    + "- Ý kiến bạn đọc\n",
    "a question above its snippet with an agency": STORY
    + "- Vì sao cây cầu thứ tám của thành phố chậm tiến độ?\n"
    + "- (PLO) - Thiếu mặt bằng, thiếu cát và giá thép tăng khiến nhà thầu nhiều lần xin lùi ngày.\n- Bình luận (0)\n",
    "entries of a live blog, which open with their hours": STORY
    + "10h30: Xe đầu tiên qua cầu lúc trời còn mù sương\n"
    + MORE.split("\n", maxsplit=1)[0]
    + "\n9h15: Công nhân cắt băng khánh thành ở đầu cầu phía bắc\n"
    + MORE.split("\n")[1]
    + "\n- Tags:\n",
    "the paper's privacy policy": STORY + "- Chính sách bảo mật\n",
    "who made a picture, by the sign alone": STORY + "© Kim Thành/Ví Dụ\n" + MORE + "- Tags:\n",
    "a heading shaped like a name, in a language whose papers sign with full names": ENGLISH
    + "What Comes Next\n"
    + ENGLISH_MORE
    + "- Be the first to comment\n",
    "tags": STORY + "- Tags:\n- cầu vượt sông\n",
    "copyright": STORY + "- © 2026 Bản quyền thuộc về Báo Ví Dụ\n",
    "copyright of a picture at the top, most of the text below it": STORY.split("\n")[1] + "\n© Báo Ví Dụ\n" + STORY + MORE,
    "a label of adverts, which recurs": STORY + "Quảng cáo\n" + MORE + "Quảng cáo\n" + STORY.split("\n")[2] + "\n- Quảng cáo\n",
    "rows that are broken, each paragraph at a width of its own": STORY.split("\n", maxsplit=1)[0]
    + "\n"
    + "\n".join(row for at, paragraph in enumerate((STORY + MORE).split("\n")[1:-1]) for row in wrap(paragraph, 36 + 4 * at))
    + "\n- Tin liên quan\n"
    + LINKS,
    "a second agency opening": STORY
    + "- Gió mùa đông bắc về, miền Bắc rét đậm từ đêm mai\n"
    + "- (Thanh tra) - Tỉnh vừa có văn bản chỉ đạo các ngành mở đợt cao điểm tuần tra trên biển trong tháng cuối năm nay.\n",
    "stamps and bare names": STORY + "- 17:51 22/11/2024\n- Thái Hải\n- 11:43 22/11/2024\n- Kim Thành\n",
    "a long run of links, with other running text below": STORY
    + MORE
    + "- Bóng đá\n- Thời sự\n- Giải trí\n- Thế giới\n"
    + LINKS * 2
    + COMMENTS,
    "verses, which no prompt interrupts": STORY + LINKS.replace("- ", "") * 3 + "- Tin liên quan\n" + LINKS,
    "a long run of short lines, where no prompt says that they are links": STORY
    + MORE
    + (LINKS + LINKS + COMMENTS).replace("- ", ""),
    "names alone are no evidence": STORY
    + "Danh sách các thợ giỏi được khen thưởng:\n"
    + "".join(
        f"{name}\n" for name in ("Nguyễn Văn Lành", "Trần Thị Hoa", "Lê Quang Minh", "Phạm Thu Hà", "Võ Đình Tú", "Đỗ Thế Anh")
    )
    + "Mỗi người được nhận bằng khen và mười triệu đồng.\n",
    "a table of figures": STORY
    + "".join(f"Đợt {number}: {number * 7} m\n" for number in range(1, 12))
    + "Số liệu do ban quản lý dự án cung cấp.\n",
    "buttons below each entry of a live blog": "".join(f"{row}\nChia sẻ\n" for row in (STORY + MORE).splitlines())
    + "Cây cầu mở cửa lúc 9 giờ, hàng nghìn người đi bộ qua sông.\n- Chia sẻ\n- Bình luận\n",
    "a row of prompts": STORY + "- Facebook\n- Twitter\n- Copy link\n- In bài\n",
}


@pytest.mark.parametrize("page", CASES.values(), ids=CASES)
def test_the_story_ends_above_what_is_not_of_it(page: str) -> None:
    check_end(page)


POST = """\
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
SIGNED = "编辑|李明\n责编|王红\n校对|张强\n"
PROMPTS = "扫描下方二维码关注我们\n分享\n收藏\n关于我们\n"


def test_the_short_rows_of_a_chinese_post_are_its_own_above_who_edited_it() -> None:
    assert "来走一走" in newsclean.clean(POST + SIGNED + PROMPTS).text
    # A prompt between them and the byline opens a box.
    assert (
        "聚焦大桥"
        not in newsclean.clean(POST.split("此外", maxsplit=1)[0] + "点击进入专题：\n聚焦大桥\n责任编辑：李明\n" + PROMPTS).text
    )


TEASERS = """\
花市周末开市迎客，停车三天免费！
例州花市本周末开市，江边停车场免费开放三天，市民可乘公交前往。
2026-01-15 07:42
老渡船入藏博物馆，市民可登船吗？
六十岁的木制渡船由拖轮送进例州博物馆，入口处明起接受预约。
2026-01-15 08:14
春运车票仍有余票，可退票改签
例州站表示，返程方向车票充足，今起可在网上退票和改签。
2026-01-15 10:31
"""


def test_titles_with_a_snippet_and_a_stamp_of_another_day_than_the_story_s_end_it() -> None:
    story = POST.split("此外", maxsplit=1)[0]
    assert newsclean.clean(story + TEASERS + PROMPTS).text.endswith("舍不得。")
    same = TEASERS.replace("01-15", "01-12")
    assert "花市" in newsclean.clean(story + same + PROMPTS).text
