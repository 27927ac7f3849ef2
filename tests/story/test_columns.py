"""What stands below a prompt in other columns than the story's paragraphs, where no class word tells it."""

from __future__ import annotations

import newsclean
from tests.texts import BODY, LEDE, MORE

CHEAP = "Đọc báo in mỗi sáng tại nhà với giá chỉ bằng một nửa, hủy lúc nào cũng được và không mất thêm khoản phí nào."
LINKS = "".join(f"<li><a href=/{at}>Chuyện thứ {at} bên bến phà cũ của làng chài</a></li>" for at in range(3))
STORY = "".join(f"<p>{text}</p>" for text in (LEDE, BODY, MORE))


def paragraphs(below: str) -> list[str]:
    page = f"<html><body><div class=css-1><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div class=css-2>{STORY}</div>{below}</div></body></html>"
    return [paragraph.text for paragraph in newsclean.clean(page).paragraphs]


def test_what_stands_apart_below_a_heading_and_links_is_none_of_the_story() -> None:
    assert paragraphs(
        f"<div class=css-3>Tin liên quan</div><ul>{LINKS}</ul><div class=css-4><section><p>{CHEAP}</p></section></div>"
    ) == [
        BODY,
        MORE,
    ]


def test_a_story_goes_on_in_its_column_or_in_one_like_it() -> None:
    texts = [MORE.replace("ba tháng", f"{months} tháng") for months in ("bốn", "năm")]
    box, more = f"<div class=css-3>Tin liên quan</div><ul>{LINKS}</ul>", "".join(f"<p>{text}</p>" for text in texts)
    assert paragraphs(f"{box}<div class=css-2>{more}</div>")[-2:] == texts
    assert paragraphs(f"{box}<section><div class='css-2 css-9'>{more}</div></section>")[-2:] == texts
    assert paragraphs(f"{box}<div class=css-8>{more}</div>")[-2:] == texts


def test_without_links_nothing_ends() -> None:
    texts = [MORE.replace("ba tháng", f"{months} tháng") for months in ("bốn", "năm")]
    more = "".join(f"<p>{text}</p>" for text in texts)
    assert paragraphs(f"<div class=css-3>Tin liên quan</div><div class=css-4><section>{more}</section></div>")[-2:] == texts
