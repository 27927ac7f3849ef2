"""The four promises, on every fixture and on pages made of their rows, of random characters, and of any line ends."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from newsclean import Article, Page, clean, explain
from newsclean.article import KINDS
from newsclean.build import build_article
from newsclean.shapes.credit import parted
from newsclean.shapes.names import names
from tests.ledgers import FIXTURES, pages

PAGES = sorted(path for path in FIXTURES.glob("*/**/*.txt"))
ROWS = sorted({row for path in PAGES for row in path.read_text(encoding="utf-8").splitlines() if row})
# So many pages are made of the parts of fixtures.
MADE = 1_000
HTML = [
    re.findall(r"<[^>]*>|[^<]+", path.read_text(encoding="utf-8", errors="replace"))
    for path in pages("pages")
    if path.suffix == ".html"
]
# What editors and templates leave behind, each as a block and as bare text.
LEFT = [
    form.format(text)
    for text in ("&#8203;", "\ufeff", "&nbsp;", "&#8205;", "(", ":", "“", "-", "1.", "12/1/2026")
    for form in ("<p>{}</p>", "{}")
]
ENDS = st.sampled_from(["\n", "\r\n", "\r", "\n\n", " \n", "\u2028", "\x0b", "\u00a0\n"])

shuffled = st.lists(st.tuples(st.sampled_from(ROWS), ENDS), max_size=40).map(
    lambda pairs: "".join(row + end for row, end in pairs)
)


def parts() -> list[list[tuple[list[str], list[str], list[str]]]]:
    """The lines above the story, of the story, and below it, of every page in `fixtures/pages`: a list a language."""
    by_language: dict[str | None, list[tuple[list[str], list[str], list[str]]]] = {}
    for path in pages("pages"):
        page = explain(path.read_bytes(), path.name)
        gone = [(line.index, line.text) for line, verdict in page.judged() if not verdict.role]
        above = [text for index, text in gone if index < page.story.head]
        below = [text for index, text in gone if index >= page.story.end]
        by_language.setdefault(page.language, []).append((above, [line.text for line in page.kept()], below))
    return [found for found in by_language.values() if len(found) > 1]


PARTS = parts()


def made_page(chance: random.Random) -> str:
    """The furniture above one fixture, the story of another and the furniture below a third of its language, some rows left out."""
    of_one_language = chance.choice(PARTS)
    drawn = [chance.choice(of_one_language)[part] for part in range(3)]
    return "\n".join(row for rows in drawn for row in rows if chance.random() < 0.8)


@st.composite
def broken_html(draw: st.DrawFn) -> str:
    """The tags and texts of a fixture: some gone, in any order, cut off, gone on with by another page, or with scraps between them."""
    tokens, others = draw(st.sampled_from(HTML)), draw(st.sampled_from(HTML))
    chance = draw(st.randoms(use_true_random=False))
    mix = draw(st.sampled_from(["drop", "shuffle", "cut", "join", "swap", "scraps"]))
    at = chance.randrange(len(tokens))
    if mix == "drop":
        tokens = [token for token in tokens if chance.random() < 0.9]
    elif mix == "shuffle":
        tokens = chance.sample(tokens, len(tokens))
    elif mix == "scraps":
        tokens = [part for token in tokens for part in ([token, chance.choice(LEFT)] if chance.random() < 0.1 else [token])]
    elif mix == "swap":
        tokens = [token if chance.random() < 0.8 else chance.choice(tokens) for token in tokens]
    else:
        tokens = tokens[:at] + (others[chance.randrange(len(others)) :] if mix == "join" else [])
    return "<body>" + "".join(tokens)


noise = st.text(max_size=400)
odd = st.sampled_from(["\n", "\r", "\r\n", "\x85", "\f", "\u200b", "\ufeff"])
mixed = st.lists(st.one_of(st.sampled_from(ROWS), st.text(max_size=60), odd), max_size=30).map("".join)
texts = st.one_of(shuffled, noise, mixed)
checked = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def broken(page: Page) -> list[str]:
    """What promises ``page`` breaks, a word each: partition, totality, conservation."""
    found = []
    if "".join(line.raw for line in page.lines) != page.source:
        found.append("partition")
    if len(list(page.judged())) != len(page.lines):
        found.append("totality")
    return found + lost(page, build_article(page))


def lost(page: Page, article: Article) -> list[str]:
    """Where the article's texts are not the kept lines' texts, in page order, minus the credits and tags split off."""
    found = []
    paragraphs = [line.text for line in page.kept(*KINDS)]
    if [paragraph.text for paragraph in article.paragraphs] != paragraphs:
        found.append("conservation of paragraphs")
    for text, caption in zip(captioned(page), article.captions, strict=True):
        if not (text.startswith(caption.text) and (caption.credit or "") in text):
            found.append(f"conservation of the caption «{text}»")
        if caption.credit is None and caption.text != text:
            found.append(f"conservation of the caption «{text}»: cut without a credit")
    for role, text in (("headline", article.headline), ("kicker", article.kicker), ("dateline", article.dateline.text)):
        if [line.text for line in page.kept(role)] != ([text] if text else []):
            found.append(f"conservation of the {role}")
    ledes = [line.text for line in page.kept("lede")]
    if len(ledes) > 1 or (ledes and not (article.lede and ledes[0].endswith(article.lede))):
        found.append("conservation of the lede")
    if ledes and article.lede != ledes[0] and not (article.dateline.agency or article.dateline.place):
        found.append("conservation of the lede: cut without a tag")
    return found


def captioned(page: Page) -> list[str]:
    """The texts of the captions: a line that only credits goes to the caption right above it."""
    rows: list[str] = []
    below = credited = False
    for line, role in page.roles():
        if role == "caption":
            text, credit = parted(page, line)
            if below and not text and not credited:
                rows[-1] += f" {line.text}"
                credited = credit is not None
            else:
                rows.append(line.text)
                credited = credit is not None
        below = role == "caption" or (below and role not in KINDS)
    return rows


def again(page: Page) -> list[str]:
    """The kept lines that are removed when the kept lines are a page of their own."""
    text = "\n".join(line.text for line in page.kept())
    second = explain(text) if text else page
    return [f"{line.text} [{verdict.rule}: {verdict.because}]" for line, verdict in second.judged() if text and not verdict.role]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_fixture_keeps_the_promises(path: Path) -> None:
    assert broken(explain(path.read_bytes(), path.name)) == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_cleaning_a_cleaned_fixture_removes_nothing_more(path: Path) -> None:
    assert again(explain(path.read_bytes(), path.name)) == []


@given(texts)
@example("")
@example("\r")
@example("\ufeff")
@example("\ufeff\ufeffa\r\r\n\n\rb")
@example("12:44 22/11/2024Trần Trung\r11:43 22/11/2024\u00a0Thái Hải")
@checked
def test_any_text_keeps_partition_totality_and_conservation(text: str) -> None:
    assert broken(explain(text)) == []


@given(texts)
@checked
def test_any_text_gives_the_same_article_twice(text: str) -> None:
    assert clean(text) == clean(text)


def test_cleaning_a_cleaned_page_removes_nothing_more() -> None:
    """Where a story begins and ends is told by what stands around it, so that a page in a thousand may be read in another way."""
    chance = random.Random(2026)  # noqa: S311
    unstable = [found for _ in range(MADE) if (found := again(explain(made_page(chance))))]
    assert len(unstable) <= MADE // 500, unstable


@given(broken_html())
@checked
def test_html_with_its_tags_mixed_up_loses_no_text(html: str) -> None:
    page = explain(html)
    article = build_article(page)
    assert "".join(line.raw for line in page.lines) == page.source
    assert len(list(page.judged())) == len(page.lines)
    assert [paragraph.text for paragraph in article.paragraphs] == [line.text for line in page.kept(*KINDS)]
    assert [line.text[-len(article.lede or "") :] for line in page.kept("lede")] == [article.lede or ""] * bool(article.lede)
    for role in ("headline", "kicker", "dateline"):
        assert len(page.kept(role)) <= 1
    for line in page.kept("byline"):
        assert names(line.text) or not line.prose


@given(st.binary(max_size=300))
@checked
def test_bytes_are_a_page_or_a_clear_refusal(data: bytes) -> None:
    from newsclean import NewscleanError

    try:
        page = explain(data)
    except NewscleanError as error:
        assert error.kind in {"binary", "encoding"}
        assert error.message
    else:
        assert broken(page) == []


def test_the_checker_sees_a_lost_paragraph() -> None:
    page = explain(PAGES[0].read_bytes())
    article = build_article(page)
    article.paragraphs.pop()
    assert lost(page, article) == ["conservation of paragraphs"]
