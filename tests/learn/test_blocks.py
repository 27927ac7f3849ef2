"""Selectors proposed from the blocks of HTML pages: the story's element, captions, and what is never kept."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsclean import clean, explain
from newsclean.cli import group
from newsclean.learn.blocks import Blocks
from newsclean.learn.document import new_document, save
from newsclean.learn.evidence import SiteCount
from newsclean.learn.guards import Guards
from newsclean.learn.learner import day_of
from newsclean.markup.selectors import NO_SELECTORS, Selectors
from newsclean.options import Options
from newsclean.pipeline import Pipeline
from tests.learn.synthetic import sentence, title

SITE = "bao.example"


def html(rng: random.Random, number: int) -> str:
    """A page of a site with a menu, a story with a picture, a related box inside it, and a footer."""
    paragraphs = "".join(f"<p>{sentence(rng)}</p>" for _ in range(5))
    links = "".join(f'<li><a href="/{n}">{title(rng)}</a></li>' for n in range(5))
    return f"""<html lang="vi"><head><title>{title(rng)}</title></head><body>
    <nav class="main-menu"><ul><li><a href="/">Trang chủ</a></li><li><a href="/x">Thời sự</a></li></ul></nav>
    <div class="story-{number} layout"><h1 class="headline">{title(rng)}</h1>
    <div class="story-text">{paragraphs}
    <figure class="photo"><img src="a.jpg"><figcaption class="photo-text">{title(rng)}</figcaption></figure>
    <p>{sentence(rng)}</p></div></div>
    <div class="related"><h3>Tin liên quan</h3><ul>{links}</ul></div>
    <footer class="page-end"><p>Giấy phép số 12/GP-BTTTT</p></footer></body></html>"""


@pytest.fixture(scope="module")
def blocks() -> Blocks:
    rng, found, pipeline = random.Random(3), Blocks(), Pipeline()  # noqa: S311
    for number in range(12):
        found.add(pipeline.explain(html(rng, number), f"{number}.html"), SITE)
    return found


def test_selectors_are_proposed_for_what_is_where(blocks: Blocks) -> None:
    found = blocks.propose(SITE, Guards())
    assert found.article.startswith("div.")
    assert found.caption in ("figure.photo", "figcaption.photo-text")
    assert {"nav.main-menu", "div.related", "footer.page-end"} <= set(found.drop)
    assert not any(word in selector for selector in found.drop for word in ("story", "headline", "photo"))


def test_a_class_that_numbers_the_page_is_no_selector(blocks: Blocks) -> None:
    assert not any("story-1" in str(one) for one in blocks.propose(SITE, Guards(pages=1, share=0)))


def test_the_day_of_a_page_is_the_one_that_it_says() -> None:
    page = '<meta property="article:published_time" content="2024-03-05T08:00:00+07:00"><p>Sáng nay trời mưa to ở các tỉnh phía bắc.</p>'
    assert day_of(Pipeline().explain(f"<html><head>{page}</html>")) == "2024-03-05"


def test_a_page_whose_only_day_is_of_a_time_tag_has_that_day() -> None:
    page = '<h1>Mưa to ở các tỉnh phía bắc</h1><time datetime="2024-03-05T08:00:00+07:00"></time><p>Sáng nay trời mưa to.</p>'
    assert day_of(Pipeline().explain(f"<html><body>{page}</html>")) == "2024-03-05"


def test_few_pages_propose_nothing(blocks: Blocks) -> None:
    assert blocks.propose(SITE, Guards(pages=100)) == NO_SELECTORS


def test_a_text_page_has_no_blocks() -> None:
    found = Blocks()
    found.add(Pipeline().explain("Một dòng.\n"), SITE)
    assert found.propose(SITE, Guards(pages=1)) == NO_SELECTORS


def test_memory_is_bounded() -> None:
    rng, found, pipeline = random.Random(4), Blocks(most=8), Pipeline()  # noqa: S311
    for number in range(5):
        found.add(pipeline.explain(html(rng, number), f"{number}.html"), f"{number}.example")
    assert len(found) <= 8


def test_selectors_stand_as_comments_and_only_once(tmp_path: Path) -> None:
    path = tmp_path / "site.toml"
    document = new_document(SITE, SiteCount(pages=9))
    document.add("caption", "p.mine")
    save(document, path, Selectors("div.story", "", "figcaption.x", ("nav.menu",)))
    text = path.read_text(encoding="utf-8")
    assert text.startswith('# article = "div.story"\n# drop = ["nav.menu"]\n')
    assert "figcaption.x" not in text


def test_selectors_that_were_learned_can_be_used(tmp_path: Path) -> None:
    rng = random.Random(5)  # noqa: S311
    folder = tmp_path / SITE
    folder.mkdir()
    for number in range(12):
        (folder / f"{number}.html").write_text(html(rng, number), encoding="utf-8")
    path, page = tmp_path / "learned.toml", folder / "3.html"
    assert CliRunner().invoke(group, ["learn", str(folder), "--min-share", "0", "-o", str(path)]).exit_code in (0, 1)
    before = clean(page.read_bytes())
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub("^# (article|caption|drop) = ", r"\1 = ", text, flags=re.MULTILINE), encoding="utf-8")
    for options in (Options(site=SITE, sites=(str(path),)), Options(lexicons=(str(path),))):
        after = explain(page.read_bytes(), options=options)
        assert after.meta["chosen"] == {"article", "caption", "drop"}
        assert clean(page.read_bytes(), options=options).paragraphs == before.paragraphs
        assert {"Trang chủ", "Tin liên quan"} <= {line.text for line, one in after.judged() if one.rule == "site-box"}
