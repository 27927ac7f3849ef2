"""Boxes amid the text that a link opens and a stamp closes."""

from __future__ import annotations

import pytest

import newsclean
from tests.texts import BODY, LEDE, MORE

LINK = "<a href=/b>Cầu thứ tám đóng một làn đến tháng Ba</a>"
SNIPPET = "<div>Xe tải phải đi vòng qua phà.</div>"


@pytest.mark.parametrize(
    ("box", "kept"),
    [
        (f"{LINK}{SNIPPET}<div><span>02/01/2026 14:10</span></div>", 2),
        (f"{LINK}<div>02/01/2026 14:10</div>{SNIPPET}", 3),
        (f"{LINK}{SNIPPET}", 3),
    ],
    ids=["the stamp closes the box", "amid it", "without a stamp"],
)
def test_what_stands_between_link_and_stamp_is_another_story_s(box: str, kept: int) -> None:
    text = f"<p>{LEDE}</p><p>{BODY}</p><div><div>{box}</div></div><p>{MORE}</p>"
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div>{text}</div></div>"
    assert len([one for one in newsclean.clean(page).paragraphs if "02/01" not in one.text]) == kept


def test_a_heading_above_a_cut_text_and_a_stamp_is_another_story_s() -> None:
    def kept(*boxes: str) -> int:
        text = f"<p>{LEDE}</p><p>{BODY}</p>{''.join(f'<div class=item>{box}</div>' for box in boxes)}"
        article = newsclean.clean(f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div>{text}</div></div>")
        return len([one for one in article.paragraphs if "02/01" not in one.text])

    told = f"<h3>Cầu thứ tám đóng một làn</h3><p>{MORE[:-1]}...</p>"
    stamp = "<div>02/01/2026 14:10</div>"
    assert kept(told + stamp, told + stamp) == 1
    assert kept(told) == kept(told.replace("...</p>", ".</p>") + stamp) == 3
