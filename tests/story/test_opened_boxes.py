"""Boxes amid a story that open with a prompt."""

from __future__ import annotations

import newsclean
from tests.texts import BODY, LEDE, MORE

BOX = """<div class=x7><span>Đọc thêm</span><h3>Đò cuối cùng rời bến Rừng</h3>
<p>Chiếc đò gỗ sáu mươi tuổi được đưa về bảo tàng của tỉnh.</p><a href=/do>Xem bài viết</a></div>"""


def kept(box: str, text: str = "<p>{}</p>") -> str:
    story = (text.format(LEDE), text.format(BODY), box, text.format(MORE))
    return newsclean.clean(f"<article><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div>{''.join(story)}</div></article>").text


def test_a_box_that_opens_with_a_prompt_and_has_a_link_goes_whole() -> None:
    assert "Đò cuối cùng" not in (told := kept(BOX))
    assert "Chiếc đò gỗ" not in told
    assert all(part in told for part in (LEDE, BODY, MORE))


def test_the_items_of_a_list_that_open_with_links_go_with_the_heading_of_their_box() -> None:
    items = "".join(
        f"<li><a href=/{name}>Đò cuối cùng rời bến {name}</a> - Chiếc đò gỗ được đưa về bảo tàng.</li>"
        for name in ("Rừng", "Bính")
    )
    assert "Chiếc đò gỗ" not in kept(f"<div class=x7><h3>Tin liên quan</h3><ul>{items}</ul></div>")


def test_the_cells_of_a_table_that_open_with_links_do_as_well() -> None:
    cells = "".join(
        f"<tr><td><a href=/{name}>Đò cuối cùng rời bến {name}</a> Đò gỗ về bảo tàng.</td></tr>" for name in ("Rừng", "Bính")
    )
    assert "Đò gỗ" not in kept(f"<table class=x7><tr><td><b>Tin liên quan</b></td></tr>{cells}</table>")


def test_a_prompt_to_follow_opens_such_a_box_too() -> None:
    box = BOX.replace("Đọc thêm", "Theo dõi chúng tôi trên Facebook")
    assert "Chiếc đò gỗ" not in kept(box)


def test_a_box_without_a_link_or_with_more_text_stays() -> None:
    assert "Chiếc đò gỗ" in kept(BOX.replace("<a href=/do>Xem bài viết</a>", ""))
    assert "Chiếc đò gỗ" in kept(BOX.replace("</p><a", "</p><p>Ông lái đò năm nay bảy mươi tuổi và vẫn ra bến mỗi sáng.</p><a"))


def test_a_chunk_of_the_story_that_opens_with_a_prompt_stays() -> None:
    assert "Chiếc đò gỗ" in kept(BOX, "<div class=x7><p>{}</p></div>")
