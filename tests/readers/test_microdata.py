"""What elements amid its text say of a page that says it nowhere else, and meta tags that are written as fields of forms are."""

from __future__ import annotations

import pytest

from newsclean import clean, explain

TEXT = "<p>The city opened the ninth bridge across the river on Monday morning after four years of work.</p>" * 3


def page(head: str = "", above: str = "", below: str = "") -> str:
    return f"<html><head>{head}</head><body><article>{above}<h1>Ninth bridge opens on Monday</h1>{TEXT}</article>{below}</body></html>"


def test_a_meta_tag_may_have_its_value_as_a_field_of_a_form_has() -> None:
    found = clean(page('<meta name="author" value="Ann Lee"><meta name="date" value="2026-01-12">'))
    assert (found.bylines, found.dateline.published) == (["Ann Lee"], "2026-01-12")


@pytest.mark.parametrize("name", ["data-published", "data-datetime", "title", "dateTime"])
def test_a_time_may_tell_its_date_in_another_attribute(name: str) -> None:
    found = clean(page(above=f'<div><time {name}="2026-01-12 09:13:00Z">4 hours ago</time></div>'))
    assert found.dateline.published == "2026-01-12T09:13:00+00:00"


@pytest.mark.parametrize(
    ("below", "published"),
    [
        ('<span class="field-published-date"><b>January 12, 2026 - 12:29pm</b></span>', "2026-01-12T12:29:00"),
        ('<p><span class="documentPublished"><span>published</span> 12.01.2026 12:29</span></p>', "2026-01-12T12:29:00"),
        ('<span class="updated" title="2026-01-12T18:52:11+00:00"></span>', "2026-01-12T18:52:00+00:00"),
        ('<div class="related-posts"><p><span class="post-date">January 9, 2026</span></p></div>', None),
        ('<span class="post-date">Every Monday</span>', None),
        ('<p><i class="post-date">January 9, 2026</i> <i class="post-date">January 8, 2026</i></p>', None),
    ],
)
def test_an_element_that_is_called_a_day_dates_a_page_that_says_it_nowhere_else(below: str, published: str | None) -> None:
    assert clean(page(below=f"<div>{below}</div>")).dateline.published == published


def test_a_link_to_its_author_says_who_wrote_a_page_unless_others_name_others() -> None:
    link = '<p class="aside-bio"><a rel="author" href="/p/{}">{}</a></p>'
    one, other = link.format("1", "Ann Lee"), link.format("2", "Max Muster")
    assert clean(page(below=one + one)).bylines == ["Ann Lee"]
    assert clean(page(below=one + other)).bylines == []
    assert clean(page(below=link.format("1", "More articles"))).bylines == []


def test_a_head_that_an_image_cut_short_goes_on_in_the_body() -> None:
    link = '<link rel="canonical" href="https://news.example/2026/01/12/ninth-bridge">'
    assert explain(page(f"<img src=pixel.gif>{link}")).url == "https://news.example/2026/01/12/ninth-bridge"
