"""What a site's selectors choose on a page: the story, the headline, captions, and what is dropped."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newsclean import Article, Page, clean, explain
from newsclean.cli import group
from newsclean.errors import ConfigError
from newsclean.markup.selectors import LONGEST, NO_SELECTORS, Selectors, read_selectors
from newsclean.options import Options
from newsclean.pipeline import Pipeline
from newsclean.sites import built_in
from newsclean.writers.ledger import as_ledger

HOST = "gazette.example"
FIRST = "The council voted on Monday to rebuild the old harbour wall, which two winter storms had left in ruins."
SECOND = "Work begins in April and should be done before the herring boats come home in the autumn, the mayor said."
ASIDE = "Our harbour guide, with forty maps and the best walks of the coast, is out now and costs less than a coffee."
LONG = "A letter to readers: since this paper was founded, it has told the town what happens at the harbour, day after day. "
OTHER = LONG.replace("letter", "note")
PAGE = f"""<html lang="en"><head><title>Harbour wall to be rebuilt</title><link rel="canonical" href="https://www.{HOST}/1.html"></head>
<body><h1>The Gazette of the coast and harbour</h1><p class="big">Wall to rise again</p>
<div class="x1"><p>{FIRST}</p>
<div class="x7"><p>{ASIDE}</p></div>
<p class="x5">Builders at the wall last week</p>
<p>{SECOND}</p><p><span class="x9">Get the app</span></p></div>
<div class="x2"><p>{LONG}</p><p>{OTHER * 2}</p><p>{OTHER * 3}</p></div></body></html>"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return tmp_path / "gazette.toml"


def write(site: Path, rows: str, hosts: str = HOST) -> Options:
    site.write_text(f'name = "Gazette"\nhosts = ["{hosts}"]\n{rows}\n', encoding="utf-8")
    return Options(sites=(str(site),))


def texts(article: Article) -> list[str]:
    return [article.lede or "", *(paragraph.text for paragraph in article.paragraphs)]


def verdict(page: Page, text: str) -> tuple[str, str]:
    return next((found.rule, found.because) for line, found in page.judged() if line.text == text)


def test_dropped_lines_say_by_which_selector(site: Path) -> None:
    options = write(site, "drop = ['div.x2', \"div.x7\", 'span.x9']")
    page = explain(PAGE, options=options)
    assert verdict(page, ASIDE) == ("site-box", "stands in «div.x7», which the site's file drops")
    assert verdict(page, "Get the app")[0] == "site-box"
    assert texts(clean(PAGE, options=options))[:2] == [FIRST, "Builders at the wall last week"]
    assert "".join(line.raw for line in page.lines) == page.source
    assert None not in page.verdicts


def test_the_article_is_the_story_whatever_outweighs_it(site: Path) -> None:
    assert LONG.strip() in texts(clean(PAGE))
    found = texts(clean(PAGE, options=write(site, 'article = "div.x1"')))
    assert found[0] == FIRST
    assert SECOND in found
    assert LONG.strip() not in found


def test_the_ledger_names_what_was_chosen(site: Path) -> None:
    page = explain(PAGE, options=write(site, 'article = "div.x1"\ndrop = ["div.x7", "div.gone"]'))
    assert verdict(page, LONG.strip()) == (
        "outside-article",
        "stands outside «div.x1», which holds the story as the site's file says",
    )
    assert "; its file chose article, drop)" in as_ledger(page)
    assert "its file" not in as_ledger(explain(PAGE))


def test_an_article_that_is_hidden_or_in_a_foreign_box_counts(site: Path) -> None:
    page = PAGE.replace('class="x1"', 'class="x1 comments" style="display:none"')
    assert SECOND in texts(clean(page, options=write(site, 'article = "div.x1"')))


def test_headline_and_captions_are_chosen(site: Path) -> None:
    article = clean(PAGE, options=write(site, 'article = "div.x1"\nheadline = "p.big"\ncaption = "p.x5"'))
    assert article.headline == "Wall to rise again"
    assert [(caption.text, caption.before) for caption in article.captions] == [("Builders at the wall last week", 1)]


def test_what_matches_nothing_changes_nothing(site: Path) -> None:
    options = write(site, 'article = "div.gone"\nheadline = "h1.gone"\ncaption = "p.gone"\ndrop = ["div.gone"]')
    assert clean(PAGE, options=options) == clean(PAGE, options=write(site, ""))


def test_the_story_is_never_dropped_with_what_is_around_it(site: Path) -> None:
    options = write(site, 'article = "div.x1"\ndrop = ["body", "html", "div"]')
    assert texts(clean(PAGE, options=options))[0] == FIRST


def test_all_may_be_dropped_and_each_line_says_so(site: Path) -> None:
    page = explain(PAGE, options=write(site, 'drop = ["*"]'))
    assert {found.rule for _, found in page.judged()} == {"site-box"}


def test_the_site_is_the_given_one_or_that_of_the_address(site: Path, tmp_path: Path) -> None:
    options = write(site, 'drop = ["div.x7"]')
    homeless = PAGE.replace("canonical", "icon")
    assert ASIDE in texts(clean(homeless, options=options))
    assert ASIDE not in texts(clean(homeless, options=Options(site=HOST, sites=(str(site),))))
    pipeline = Pipeline(options)
    assert ASIDE not in [line.text for line in pipeline.judge(pipeline.read(homeless, url=f"https://m.{HOST}/2")).kept()]
    assert ASIDE in texts(clean(PAGE.replace(HOST, "other.example"), options=options))


def test_selectors_of_a_word_list_count_unless_the_page_is_of_another_site(site: Path) -> None:
    write(site, 'drop = ["div.x7"]')
    options = Options(lexicons=(str(site),))
    for page, dropped in ((PAGE, True), (PAGE.replace("canonical", "icon"), True), (PAGE.replace(HOST, "other.example"), False)):
        assert (ASIDE not in texts(clean(page, options=options))) == dropped


def test_without_built_in_sites_only_given_ones_count() -> None:
    phrase = next(iter(built_in()["tuoitre.vn"].document["site-phrase"]["is"]))
    page = PAGE.replace(f"www.{HOST}", "tuoitre.vn").replace(ASIDE, phrase)
    assert phrase not in texts(clean(page))
    assert phrase in texts(clean(page, options=Options(built_in_lexicons=False)))


def test_the_built_in_selectors_are_sound() -> None:
    for host, site in built_in().items():
        assert read_selectors(site.document, host) == site.selectors


GOOD = ["div", "*", "#story", ".a.b", "div.a > p", "div.a p.b", 'div[type="Related One"] > ul > li', "a, p:not(.b):first-child",
        r".md\:hidden", "[data-x^=ad i]", "app-story", ".tin_liên-quan"]  # fmt: skip
BAD = ["", " ", "div[", "a,,b", "div:hover", "p::after", "p ~ a", "p + a", ":has(p)", "p:nth-child(2)", "a b c", "div > > p",
       "x{color:red}", "@import", ":not(:not(a))", ".1a", "a" * (LONGEST + 1), "p\n\x00"]  # fmt: skip


@pytest.mark.parametrize("selector", GOOD)
def test_selectors_that_are_taken(selector: str) -> None:
    assert read_selectors({"article": selector, "drop": [selector]}, "x.toml") == Selectors(article=selector, drop=(selector,))


@pytest.mark.parametrize("selector", BAD)
def test_selectors_that_are_refused_by_name(selector: str) -> None:
    with pytest.raises(ConfigError, match=r"mine\.toml: .*caption"):
        read_selectors({"caption": selector}, "mine.toml")


def test_one_selector_may_be_dropped_without_a_list_and_tables_are_phrases() -> None:
    assert read_selectors({"drop": "div.x"}, "x.toml").drop == ("div.x",)
    assert read_selectors({"caption": {"is": ["x"]}}, "x.toml") == NO_SELECTORS


def run(*arguments: object) -> Result:
    return CliRunner().invoke(group, [str(one) for one in arguments])


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ('article = "div["', "article = «div[» is no selector"),
        ("headline = 3", "«headline» must be a CSS selector"),
        ('caption = ["p", "a"]', "«caption» must be a CSS selector"),
        ('drop = ["p", 1]', "«drop» must be a CSS selector, or a list of them"),
        ("drop = [" + '"p",' * 101 + "]", "«drop» has 101 selectors"),
    ],
)
@pytest.mark.parametrize("option", ["--site", "--sites", "--lexicon"])
def test_a_bad_selector_is_told_with_file_and_key(rows: str, message: str, option: str, site: Path, tmp_path: Path) -> None:
    write(site, rows)
    page = tmp_path / "page.html"
    page.write_text(PAGE, encoding="utf-8")
    result = run("clean", option, site, page)
    assert result.exit_code == 2
    assert f"{site}: {message}" in result.stderr


def test_check_and_run_choose_as_clean_does(site: Path, tmp_path: Path) -> None:
    write(site, 'drop = ["div.x7"]')
    page = tmp_path / "page.html"
    page.write_text(PAGE, encoding="utf-8")
    assert "NC001 site-box" in run("check", "--isolated", "--sites", site, page).stdout
    assert run("run", page, "-o", tmp_path / "out.jsonl", "--sites", site).exit_code == 0
    assert ASIDE not in (tmp_path / "out.jsonl").read_text(encoding="utf-8")


def test_hostile_pages_and_wide_selectors_get_an_answer(site: Path) -> None:
    options = write(site, 'article = "div p"\nheadline = "*"\ncaption = "div > div > div p"\ndrop = ["i div", "[class] p"]')
    for page in ("<div>" * 100_000 + "x", "<div><p>some words</p></div>" * 20_000, "<div>" * 300 + "<p>x</p>" * 5_000):
        explain(f'<link rel="canonical" href="https://{HOST}/">{page}', options=options)
