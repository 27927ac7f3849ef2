"""A teaser of another story on top of a dump is none of its story, and gives it no headline."""

from __future__ import annotations

import pytest

from newsclean import clean
from tests.story.texts import BODY, MORE, STORY

TEASER = (
    "Giá lúa đông xuân tăng trở lại sau Tết\n{}Giá lúa tươi tại ruộng tăng thêm vài trăm đồng so với trước Tết, nông dân vui.\n"
)
AGAIN = BODY.replace("Sáng", "Cũng trong sáng")


@pytest.mark.parametrize("between", ["", "08:30 12/01/2026\n"])
def test_a_title_and_its_snippet_on_top_are_left_out(between: str) -> None:
    page = f"{TEASER.format(between)}{BODY}{AGAIN}{MORE}"
    article = clean(page)
    assert (article.headline, article.text) == (None, clean(f"{BODY}{AGAIN}{MORE}").text)


def test_a_title_and_what_stands_below_it_are_left_out_above_a_tag_or_a_button() -> None:
    other = (
        "Giá lúa đông xuân tăng trở lại sau Tết\nThương lái quay lại mua ngay tại ruộng, nông dân vui ra mặt sau vụ mất mùa.\n"
    )
    for below in (f"(Ví Dụ) - {BODY}{MORE}", f"Chi tiết »\n{BODY}{MORE}"):
        article = clean(other + below)
        assert (article.headline, len(article.paragraphs), article.lede) == (None, 5, clean(f"{BODY}{MORE}").lede)


def test_a_headline_and_its_lede_that_the_story_says_stay() -> None:
    page = f"{STORY}{AGAIN}{MORE}"
    assert clean(page).headline == STORY.splitlines()[0]
    # Of a roundup, whose paragraphs say nothing of each other, the first may be any.
    rows = (
        TEASER.format(""),
        *MORE.splitlines()[:2],
        BODY.splitlines()[1],
        "Mưa lớn làm ngập ba tuyến phố, nhiều xe máy chết máy giữa đường.",
    )
    assert clean("\n".join(rows)).headline == TEASER.splitlines()[0]
