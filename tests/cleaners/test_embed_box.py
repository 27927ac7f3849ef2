"""Posts in dumps, and what only looks like one."""

from __future__ import annotations

import pytest

from newsclean import explain
from tests.story.texts import ENGLISH, ENGLISH_MORE

HEADLINE = "City opens its ninth bridge over the river\n"


def _removed(page: str) -> list[str]:
    return [line.text for line, verdict in explain(page).judged() if verdict.rule == "embed-box"]


def test_a_post_goes_with_who_posted_it() -> None:
    post, signed = "It is done #ninthbridge", "— Ann Lee (@annlee) January 12, 2026"
    assert _removed(f"{HEADLINE}{ENGLISH}{post}\n{signed}\n{ENGLISH_MORE}") == [post, signed]
    assert _removed(f"{HEADLINE}{ENGLISH}{post} {signed}\n{ENGLISH_MORE}") == [f"{post} {signed}"]


@pytest.mark.parametrize(
    "rows",
    [
        "- Messi (@leomessi), 500 million\n- Ronaldo (@cristiano), 640 million\n",
        f"{ENGLISH.replace(chr(10), ' ')}The mayor wrote: It is done #ninthbridge — Ann Lee (@annlee) January 12, 2026\n",
    ],
    ids=["a list of accounts", "a body in one row"],
)
def test_a_list_and_a_body_are_no_posts(rows: str) -> None:
    assert _removed(f"{HEADLINE}{ENGLISH}{rows}{ENGLISH_MORE}") == []


def test_a_sentence_of_the_story_above_who_posted_stays() -> None:
    signed = "— Ann Lee (@annlee) January 12, 2026"
    assert _removed(f"{HEADLINE}{ENGLISH}{ENGLISH_MORE}{signed}\n") == [signed]
    assert _removed(f"{HEADLINE}{ENGLISH.splitlines()[0]}\n{signed}\n{ENGLISH_MORE}{ENGLISH}") == [signed]


def test_a_quotation_on_a_page_that_closes_with_who_posted_it_is_a_post() -> None:
    def removed(below: str) -> list[str]:
        texts = "".join(f"<p>{text}</p>" for text in ENGLISH.splitlines())
        return _removed(
            f"<article><h1>{HEADLINE}</h1>{texts}<blockquote><p>The ferry was fun.</p>{below}</blockquote>{texts}</article>"
        )

    signed = "— Ann Lee (@annlee) January 12, 2026"
    assert removed(signed) == removed(f"<p>{signed}</p>") == ["The ferry was fun.", signed]
    assert removed("<p>Ann Lee, mayor</p>") == []
