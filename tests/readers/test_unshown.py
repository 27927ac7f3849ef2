"""A story that only the page's JSON-LD has: it is put in, said, and accounted for; a story that is shown is not put in again."""

from __future__ import annotations

import json

import pytest

from newsclean import clean, explain
from newsclean.writers.ledger import as_ledger

STORY = [
    f"{opening} of the harbour board said on Monday that the sea wall will be rebuilt before the winter storms return to the coast."
    for opening in ("The chair", "An engineer", "A clerk", "The founder", "Another member", "The last speaker")
]
HEADLINE = "Harbour wall to be rebuilt"


def page(body: str, shown: str = "", kind: str = "NewsArticle") -> str:
    said = json.dumps({"@type": kind, "headline": HEADLINE, "articleBody": body}).replace("</", "<\\/")
    return f"""<html lang="en"><head><title>{HEADLINE}</title><script type="application/ld+json">{said}</script></head><body>
    <nav><a href="/">Home</a><a href="/x">Sport</a></nav><main><h1>{HEADLINE}</h1><p class="byline">By Ann Harper</p>
    <figure><img src="a.jpg"><figcaption>The wall in spring</figcaption></figure><div id="app">{shown}</div></main>
    <aside class="related"><a href="/2">Boats are late again this year</a></aside><footer><p>Terms of use</p></footer></body></html>"""


@pytest.mark.parametrize(
    "body",
    [
        "\n\n".join(STORY),
        "".join(f"<p>{row}</p>" for row in STORY),
        "".join(f"&lt;p&gt;{row}&lt;/p&gt;" for row in STORY),
        "<br>".join(STORY),
    ],
)
def test_a_story_in_no_element_is_put_in_and_said(body: str) -> None:
    judged, article = explain(page(body)), clean(page(body))
    assert [article.lede, *(paragraph.text for paragraph in article.paragraphs)] == STORY
    assert (article.headline, article.bylines) == (HEADLINE, ["Ann Harper"])
    assert [caption.text for caption in article.captions] == ["The wall in spring"]
    assert "# story: no element of the page holds it" in as_ledger(judged)
    assert "".join(line.raw for line in judged.lines) == judged.source
    assert None not in judged.verdicts


@pytest.mark.parametrize("shown", ["".join(f"<p>{row}</p>" for row in STORY), f"<p>{STORY[2]}</p>", "<br>".join(STORY).upper()])
def test_a_story_that_is_shown_or_begun_is_not_put_in(shown: str) -> None:
    judged = explain(page("\n".join(STORY), shown))
    assert "unshown" not in judged.meta
    assert "# story:" not in as_ledger(judged)


@pytest.mark.parametrize("body", ["", "A short summary of the story.", " " * 900, "<p>" * 400, "<" * 5000, "&amp;" * 2000])
def test_what_is_no_story_is_not_put_in(body: str) -> None:
    assert "unshown" not in explain(page(body)).meta


def test_a_story_of_one_line_is_a_paragraph() -> None:
    article = clean(page(" ".join(STORY * 3)))
    assert (article.lede, len(article.paragraphs)) == (None, 1)


def test_a_page_of_nothing_else_gets_it_too() -> None:
    said = json.dumps({"@type": "NewsArticle", "articleBody": "\n".join(STORY)})
    article = clean(f'<!doctype html><script type="application/ld+json">{said}</script><div id="root"></div>')
    assert STORY[-1] in article.text
