"""Where comments in plain paragraphs begin: below a comment prompt, unless that is a link amid the story, or where each is signed."""

from __future__ import annotations

import pytest

from newsclean import clean, explain
from tests.story.texts import BODY
from tests.story.texts import MORE as VIETNAMESE

PARAGRAPHS = [
    "The council voted on Monday to rebuild the old harbour bridge, which has been closed to lorries since the floods of last spring.",
    "Work is to begin in March and will take two years, said the mayor, who had promised a new bridge before the last election.",
    "Shopkeepers on both banks had asked for a ferry in the meantime, but the council found that its landing would cost too much.",
    "The money comes from the region, which pays two thirds, and from a toll that drivers of lorries will have to pay from next year.",
    "Opponents of the plan, who had gathered in front of the town hall, said that a tunnel would have been cheaper in the long run.",
    "The last lorry crossed the bridge in April, a day before the river rose by four metres and carried away two of its pillars.",
]
COMMENTS = [
    "I have lived by this bridge for thirty years and nobody ever asked me what I think of it, so thank you for nothing, council.",
    "They should have built the tunnel when it was still cheap, as everybody in this town but the mayor has known for a long time.",
]


READERS = ["Ann", "Bert", "Carol", "Dan", "Erica", "Frank"]


def page(*blocks: str) -> str:
    """A page of this body."""
    body = "".join(block if block.startswith("<") else f"<p>{block}</p>" for block in blocks)
    title = "Harbour bridge to be rebuilt"
    return f"<html><head><title>{title}</title></head><body><div><h1>{title}</h1>{body}</div></body></html>"


def kept(html: str) -> set[str]:
    """The text of every line kept."""
    return {line.text for line in explain(html).kept()}


@pytest.mark.parametrize("prompt", ["Comments", "Comments are now closed for this story", "| 13 Comment(s)", "Leave a comment"])
@pytest.mark.parametrize("readers", [READERS[:1], READERS], ids=["few", "more than the story"])
def test_comments_below_a_prompt_go(prompt: str, readers: list[str]) -> None:
    comments = [f"{reader} thinks otherwise. {text}" for reader in readers for text in COMMENTS]
    lines = kept(page(*PARAGRAPHS, f"<p>{prompt}</p>", *comments))
    assert lines >= set(PARAGRAPHS)
    assert not lines & set(comments)


def test_comments_below_the_prompt_of_a_short_story_go() -> None:
    lines = kept(
        page(*PARAGRAPHS[:3], "<p>Comments:</p>", "<p>[1] ~driver, 09.02, 07:20: Nobody asked those who drive there.</p>")
    )
    assert lines >= set(PARAGRAPHS[:3])
    assert not any("Nobody asked" in line for line in lines)


SIGNED = {
    "ru": (
        "Совет решил восстановить старый мост через гавань, закрытый для грузовиков после весеннего наводнения.",
        "Работы начнутся в марте и займут два года, сказала глава города, обещавшая мост ещё перед выборами.",
        "Дед Мороз, 20.12.2026 16:40",
        "Ann_k, 20.12.2026 17:02",
    ),
    "zh": (
        "市议会星期一决定重建老港口大桥，这座桥自去年春天的洪水以来一直禁止货车通行，两岸的店主盼了很久。",
        "工程将于三月开工，预计需要两年时间，市长在上次选举前就承诺要修一座新桥，如今终于有了着落。",
        "1楼 江上渔翁 2026-12-20 10:40",
        "2楼 匿名 2026-12-20 11:15",
    ),
}


@pytest.mark.parametrize("language", SIGNED)
def test_comments_that_are_signed_and_dated_go_without_a_prompt(language: str) -> None:
    first, second, one, other = SIGNED[language]
    comments = [one, f"<p>{first[10:]}</p>", other, f"<p>{second[10:]}</p>"]
    lines = kept(page("20.12.2026 12:30", first, second, "<h3>Мнения</h3>", *comments))
    assert {first, second} <= lines
    assert not lines & {"Мнения", one, other, first[10:], second[10:]}


def test_days_that_head_paragraphs_of_a_story_stay() -> None:
    days = [block for at, text in enumerate(PARAGRAPHS[3:]) for block in (f"Harbour office, {at + 3} May 2019, 10:40", text)]
    assert kept(page("20 December 2026 12:30", *PARAGRAPHS[:3], *days)) >= set(days)


def test_the_ledger_says_which_line_ended_the_story() -> None:
    judged = explain(page(*PARAGRAPHS, "<h3>Comments</h3>", *COMMENTS)).judged()
    because = {verdict.because for line, verdict in judged if line.text in COMMENTS}
    assert len(because) == 1
    assert "«Comments» ends it" in because.pop()


@pytest.mark.parametrize(
    "blocks",
    [
        ("<p>Comments</p>", *PARAGRAPHS),
        (PARAGRAPHS[0], "<p>Comments</p>", *PARAGRAPHS[1:]),
        (
            *PARAGRAPHS[:5],
            '<p><a href="#c">12 comments</a></p>',
            *(f"{reader} says it. {text}" for reader in READERS for text in PARAGRAPHS),
        ),
    ],
    ids=["above the story", "below its opening", "a link amid it"],
)
def test_a_prompt_above_most_of_the_story_ends_nothing(blocks: tuple[str, ...]) -> None:
    assert kept(page(*blocks)) >= {block for block in blocks if not block.startswith("<")}


def test_a_word_that_heads_paragraphs_of_a_vietnamese_story_stays_above_them() -> None:
    story = [*BODY.splitlines(), VIETNAMESE.splitlines()[0]]
    more = VIETNAMESE.splitlines()[1:]
    assert set(more) <= kept(page(*story, "<h2>Thảo luận</h2>", *more))
    readers = (row for line in more for row in ("Nguyễn Văn Sơn - 12/01/2026 09:30", line))
    assert not set(more) & kept(page(*story, "<h2>Ý kiến</h2>", *readers))


def test_a_heading_that_counts_responses_to_the_title_ends_the_story() -> None:
    text = (
        "The city opened its ninth bridge over the river on Monday, linking {} districts after four years of work and two floods."
    )
    texts = [text.format(number) for number in ("two", "three", "four", "five", "six")]
    story = "".join(f"<p>{text}</p>" for text in texts)
    below = "<div><p>Kim says:</p><p>I like this bridge very much and have crossed it many times since it was opened.</p></div>"
    for heading in ("31 Responses to “Ninth bridge opens”", "One thought on “Ninth bridge opens”"):
        page = f"<body><div><h1>Ninth bridge opens over the river</h1>{story}<h3>{heading}</h3>{below}</div></body>"
        article = clean(page)
        assert [article.lede, *(paragraph.text for paragraph in article.paragraphs)] == texts
