"""Where comments in plain paragraphs begin: below a comment prompt, unless that is a link amid the story."""

from __future__ import annotations

import pytest

from newsclean import explain
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
