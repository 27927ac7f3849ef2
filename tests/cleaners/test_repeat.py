"""Pull quotes that no markup calls so are said whole by a paragraph beside them."""

from __future__ import annotations

import pytest

import newsclean
from tests.texts import BODY, LEDE, MORE

QUOTE = "“Tám năm nay tôi chờ chiếc cầu này từng ngày một.”"
SAID = f"{QUOTE[:-2]}”, bà Lưu Thị Hoa, người bán hàng ở bến phà cũ, nói với các con trong buổi sáng thông xe đầu tiên."


@pytest.mark.parametrize("box", ["<div class=css-1x><p>{}</p></div>", "<p>{}</p>"])
def test_a_sentence_that_the_next_paragraph_says_is_a_pull_quote(box: str) -> None:
    pulled = box.format(QUOTE)
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div><p>{LEDE}</p><p>{BODY}</p>{pulled}<p>{{}}</p></div></div>"
    assert [one.text for one in newsclean.clean(page.format(SAID)).paragraphs] == [BODY, SAID]
    assert [one.text for one in newsclean.clean(page.format(MORE)).paragraphs] == [BODY, QUOTE, MORE]


@pytest.mark.parametrize("label", ["", "Tóm tắt: "])
def test_what_is_cut_off_the_story_above_it_goes(label: str) -> None:
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div><p>{label}{LEDE[:80]}...</p><p>{LEDE}</p><p>{BODY}</p></div></div>"
    article = newsclean.clean(page)
    assert (article.lede, [one.text for one in article.paragraphs]) == (LEDE, [BODY])


def test_a_heading_may_be_said_again() -> None:
    heading = "<h3>Tám năm nay tôi chờ chiếc cầu này từng ngày một.</h3>"
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div><p>{LEDE}</p><p>{BODY}</p>{heading}<p>{SAID}</p></div></div>"
    assert len(newsclean.clean(page).paragraphs) == 3


def test_a_question_that_a_chinese_talk_puts_to_each_guest_stays() -> None:
    answers = (
        "估值确实过高，因此可以被视为泡沫，负利率从长期来看不可持续，但什么时候会破裂，谁也说不准。",
        "完全没有泡沫，由于人口结构变化，养老基金和保险公司对收入的需求不断上升，供应远远跟不上。",
        "各国央行正在准备出台新的政策，来应对通胀预期大幅下降，崩盘的可能性因此不大，但仍要小心。",
        "发达经济体的政府债券估值过高，目前的定价已经走得太远，但这一现象可能还会持续一段时间。",
    )
    text = "\n".join(f"债券市场存在泡沫吗？\n{answer}" for answer in answers)
    article = newsclean.clean(f"首席投资官谈债券市场\n2026-01-12 10:00\n{answers[0][::-1]}。\n{text}\n")
    assert sum(one.text == "债券市场存在泡沫吗？" for one in article.paragraphs) == len(answers)


def test_a_gallery_s_title_beside_each_of_its_pictures_goes() -> None:
    gallery = "<div>Cầu mới thông xe</div>" * 5
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div><p>{LEDE}</p><p>{BODY}</p>{{}}<p>{MORE}</p></div></div>"
    assert [one.text for one in newsclean.clean(page.format(gallery)).paragraphs] == [BODY, MORE]
    refrain = "<div>Cầu mới thông xe</div><div>Đò cũ lên bờ</div>" * 5
    assert len(newsclean.clean(page.format(refrain)).paragraphs) == 12
    figures = "<figure><img src=a.jpg><figcaption>Cầu mới thông xe</figcaption></figure>" * 5
    assert [one.text for one in newsclean.clean(page.format(figures)).captions] == ["Cầu mới thông xe"]
