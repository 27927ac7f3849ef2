"""What shows that the story is over: lines marked "- " stand below it, the others in its headline block or body."""

from __future__ import annotations

from textwrap import wrap

import pytest

from tests.story.texts import LINKS, MORE, STORY, check_end

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

CASES = {
    "a heading that calls comments elsewhere, above paragraphs and the tags": STORY + "Thảo luận\n" + MORE + "- Tags:\n- cầu\n",
    "a heading that tells tags elsewhere, above paragraphs and the prompt to comment": STORY
    + "Chủ đề\n"
    + MORE
    + "- Bình luận (0)\n",
    "comments without names above their form": STORY + "- Bình luận\n- " + "\n- ".join(MORE.splitlines()) + "\n- Gửi bình luận\n",
    "comments between names": STORY
    + "- Bình luận\n- Lê Nam\n"
    + "- Hoàng Hà\n".join(f"- {line}\n" for line in MORE.splitlines())
    + "- Tags:\n",
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
    "a related box above headings that count on from one above it": STORY
    + "1. Đi bộ lúc bình minh\nTừ giữa cầu, bạn nhìn thấy cả hai bờ sông trong sương.\n"
    + "BÀI LIÊN QUAN\nKhởi công tuyến đường vành đai phía tây thành phố\n"
    + "2. Ăn sáng ở chân cầu\nHàng bún của bà Tư mở từ năm giờ, tám giờ đã hết.\n"
    + "- Có thể bạn quan tâm\n- Chợ đêm phố cổ mở cửa trở lại\n",
    "nothing, of sentences of a few words, which Korean ones are": "다리 개통에 주민들 걸어서 강 건너\n2026.01.12. 09:30\n[앵커]\n"
    "강을 건너는 새 다리가 개통했습니다.\n주민 수천 명이 걸어서 다리를 건넜습니다.\n[리포트]\n공사에는 모두 4년이 걸렸습니다.\n"
    '[김민수/해변구 주민 : "배를 기다리지 않아도 돼요."]\n버스는 다음 주부터 다닙니다.\n다리 길이는 5km에 이릅니다.\n'
    "트럭은 다리를 건널 수 없습니다.\n- 많이 본 뉴스\n- 댓글\n",
    "the label of an advert above its last paragraph, which foots of pages have as well": SPANISH
    + "Publicidad\nLa alcaldesa espera abrir en otoño una sala de estudio en el despacho del jefe.\n- Aviso legal\n- Publicidad\n",
    "titles with bullets, each above what its picture says": STORY
    + "- Tin, ảnh: Kim Thành\n- Thông báo\n"
    + "".join(
        f"- • {title}\n- {title}\n"
        for title in ("Chợ nổi vắng khách ngày cuối tuần", "Giá vàng giảm phiên đầu tuần", "Đội tuyển nữ hội quân chiều nay")
    ),
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
    "buttons below each entry of a live blog": "".join(f"{row}\nChia sẻ\n" for row in (STORY + MORE).splitlines())
    + "Cây cầu mở cửa lúc 9 giờ, hàng nghìn người đi bộ qua sông.\n- Chia sẻ\n- Bình luận\n",
    "a row of prompts": STORY + "- Facebook\n- Twitter\n- Copy link\n- In bài\n",
}


@pytest.mark.parametrize("page", CASES.values(), ids=CASES)
def test_the_story_ends_above_what_is_not_of_it(page: str) -> None:
    check_end(page)
