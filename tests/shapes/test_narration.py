"""Sentences that quote a prompt and tell who said it, and prompts."""

from __future__ import annotations

import pytest

from newsclean import explain
from newsclean.shapes.narration import narrates, speaks_of, tells_of_others
from tests.texts import LEDE

TOLD = [
    "Follow us on Facebook, the old footer begged, and hardly anybody did.",
    "Sign up for our newsletter, read the sign by the till, and win a pie.",
    "Share this story, people did: by noon it had gone round the county twice.",
    "Hãy để lại bình luận bên dưới, dòng chữ viết phấn trên tấm bảng con mời gọi.",
    "Theo dõi kênh của em nhé, Minh nói với từng vị khách bước ra khỏi quán.",
]
PROMPTS = [
    "Follow us on Facebook, Twitter and Instagram for the latest news.",
    "Sign up for our newsletter, and never miss a story from the valley.",
    "Be the first to comment!",
    "Mời bạn đọc gửi tin, bài, ảnh cộng tác về tòa soạn.",
    "Hãy là người đầu tiên bình luận cho bài viết này, bạn nhé!",
]


@pytest.mark.parametrize("text", TOLD)
def test_a_sentence_that_tells_who_said_it_narrates(text: str) -> None:
    assert narrates(text)


@pytest.mark.parametrize("text", PROMPTS)
def test_a_prompt_does_not(text: str) -> None:
    assert not narrates(text)


@pytest.mark.parametrize("text", TOLD[:3])
def test_a_narrated_prompt_stays_in_the_story(text: str) -> None:
    above = "The line outside the bakery was longer than it had been since the day the first loaves were given away."
    below = "The owner, whose great-grandmother baked those loaves, gave away four hundred more before the church bell rang."
    page = explain(f"Bakery marks a century on Mill Lane\n{above}\n{text}\n{below}\n")
    assert text in [line.text for line in page.kept("paragraph")]


@pytest.mark.parametrize(
    ("key", "phrase", "topic"),
    [
        ("đăng ký nhận bản tin là việc chị làm ngay", "đăng ký nhận bản tin", True),
        ("đăng ký nhận bản tin của báo", "đăng ký nhận bản tin", False),
        ("hãy là người đầu tiên bình luận", "hãy là người đầu tiên bình luận", False),
    ],
)
def test_a_sentence_speaks_of_what_a_prompt_asks_for(key: str, phrase: str, topic: bool) -> None:
    assert speaks_of(key, phrase) == topic


@pytest.mark.parametrize(
    ("rest", "language", "others"),
    [
        (" xong, bà mười mất luôn tiền", "vi", True),
        (" để xem lời kể của nạn nhân", "vi", False),
        (" forms were stacked by the door", "en", True),
        (" and see what you had to say", "en", False),
        (" und sehen, was passiert", "de", False),
    ],
)
def test_who_a_sentence_speaks_of_is_told_by_the_words_of_its_language(rest: str, language: str, others: bool) -> None:
    assert tells_of_others(rest, language) == others


@pytest.mark.parametrize(
    ("headline", "above", "text"),
    [
        ("Cầu qua sông Cấm thông xe trước Tết", LEDE, "Xem thêm: Công an tìm nạn nhân vụ lật phà."),
        (
            "Bridge opens after four years",
            "The ninth bridge over the river opened on Monday after four years of work in the rain.",
            "Read more: Two men were charged after the ferry was rammed.",
        ),
    ],
)
def test_a_title_behind_a_prompt_may_tell_of_others(headline: str, above: str, text: str) -> None:
    page = explain(f"{headline}\n{above}\n{above}\n{text}\n")
    assert text not in [line.text for line in page.kept()]
