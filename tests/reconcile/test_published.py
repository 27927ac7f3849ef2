"""When a story was published, where the page shows no stamp."""

from __future__ import annotations

import pytest

import newsclean
from newsclean import clean
from tests.texts import BODY, LEDE

TEXT = "<p>The city opened the ninth bridge across the river on Monday morning after four years of work.</p>" * 3


@pytest.mark.parametrize(
    ("address", "published"),
    [("/2026/01/12/ninth-bridge", "2026-01-12"), ("/2026/13/45/ninth-bridge", None), ("/2026/ninth-bridge", None)],
)
def test_the_day_in_the_address_is_that_of_a_page_that_tells_none(address: str, published: str | None) -> None:
    head = f'<link rel="canonical" href="https://news.example{address}">'
    page = f"<html><head>{head}</head><body><article><h1>Ninth bridge opens on Monday</h1>{TEXT}</article></body></html>"
    assert clean(page).dateline.published == published


@pytest.mark.parametrize(
    ("shown", "told", "published"),
    [
        ("12/1/2026 - 13:24", "2026-01-12T11:24:07Z", "2026-01-12T13:24:00+02:00"),  # a paper abroad
        ("12/1/2026 - 13:24", "2026-01-12T06:24:07Z", "2026-01-12T13:24:00+07:00"),
        ("12/1/2026 - 13:24", "2026-01-12T13:24:07Z", "2026-01-12T13:24:00+07:00"),  # local time that the page calls UTC
        ("12/1/2026 - 20:24", "2026-01-12T20:24:07Z", "2026-01-12T20:24:00+07:00"),  # on the next day, were it UTC
        ("12/1/2026 - 13:24", "2026-01-12T06:24:07+07:00", "2026-01-12T13:24:00+07:00"),
        ("12/1/2026 - 13:24", "2026-01-12T05:10:00Z", "2026-01-12T13:24:00+07:00"),
    ],
)
def test_a_shown_hour_is_in_the_zone_that_the_page_tells(shown: str, told: str, published: str) -> None:
    text = (
        "<p>Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông, nối hai quận sau bốn năm thi công liên tục.</p>" * 2
    )
    head = f'<meta property="article:published_time" content="{told}">'
    page = f"<html><head>{head}</head><body><article><h1>Thành phố có cây cầu thứ chín</h1><p>{shown}</p>{text}</article></body></html>"
    assert clean(page).dateline.published == published


def test_an_hour_without_a_zone_has_the_one_that_the_page_tells() -> None:
    head = '<meta property="article:published_time" content="2026-01-12T16:52:00+01:00">'
    page = f"<html><head>{head}</head><body><article><h1>Ninth bridge opens</h1><p>Jan 12, 2026, 4:52 pm</p>{TEXT}</article></body></html>"
    assert clean(page).dateline.published == "2026-01-12T16:52:00+01:00"


def test_the_hour_of_a_change_that_stands_first_dates_nothing() -> None:
    head = '<meta property="article:published_time" content="2026-01-12T11:20:00+01:00">'
    for stamps in (
        "<p>Updated Jan 12, 2026 11:42</p><p>Published Jan 12, 2026 11:20</p>",
        "<p><span>Updated Jan 12, 2026 11:42</span><span>Published Jan 12, 2026 11:20</span></p>",
    ):
        page = f"<html><head>{head}</head><body><article><h1>Ninth bridge opens</h1>{stamps}{TEXT}</article></body></html>"
        assert clean(page).dateline.published == "2026-01-12T11:20:00+01:00"


def test_the_hour_of_a_change_alone_dates_nothing_where_the_page_tells_another() -> None:
    page = '<meta property="article:published_time" content="2026-01-12T15:31:22Z"><article><h1>Ninth bridge opens</h1><p>{}</p>{}</article>'
    changed = clean(page.format("Updated 1:00 PM EST, January 12, 2026", TEXT))
    assert changed.dateline.published == "2026-01-12T15:31:00+00:00"
    assert clean(page.format("Updated 10:31 AM, January 12, 2026", TEXT)).dateline.published == "2026-01-12T10:31:00-05:00"


def test_the_day_shown_by_a_paper_abroad_is_its_own_clock_s() -> None:
    text = "<p>Sáng Chủ Nhật, thành phố khánh thành cây cầu thứ chín bắc qua sông, nối hai quận sau bốn năm thi công.</p>" * 2
    head = '<meta property="article:published_time" content="2026-01-12T18:22:00+00:00">'
    page = f"{head}<article><h1>Thành phố có cây cầu thứ chín</h1><p>{{}}</p>{text}</article>"
    assert clean(page.format("January 12, 2026")).dateline.published == "2026-01-12T18:22:00+00:00"
    assert clean(page.format("13/1/2026")).dateline.published == "2026-01-13T01:22:00+07:00"


@pytest.mark.parametrize(
    ("shown", "told", "published"),
    [
        ("January 11, 2026 | 9:25 pm", "2026-01-12T02:25:00Z", "2026-01-11T21:25:00-05:00"),
        ("January 13, 2026 | 0:25 am", "2026-01-12T22:25:00Z", "2026-01-13T00:25:00+02:00"),
        ("January 11, 2026", "2026-01-12T02:25:00Z", "2026-01-11"),
        ("January 13, 2026", "2026-01-12T23:00:00Z", "2026-01-13"),
        ("January 13, 2026", "2026-01-12T14:00:00Z", "2026-01-12T14:00:00+00:00"),  # the day in print
        ("January 13, 2026", "2026-01-12T23:00:00+01:00", "2026-01-12T23:00:00+01:00"),
        ("January 12, 2026", "2026-01-12T02:25:00Z", "2026-01-12T02:25:00+00:00"),
        ("Updated January 13, 2026", "2026-01-12T23:00:00Z", "2026-01-12T23:00:00+00:00"),
        ("January 14, 2026 | 9:25 pm", "2026-01-12T02:25:00Z", "2026-01-12T02:25:00+00:00"),
    ],
)
def test_the_day_shown_is_that_of_the_paper_s_own_clock(shown: str, told: str, published: str) -> None:
    page = f'<meta property="article:published_time" content="{told}"><article><h1>Ninth bridge opens</h1><p>{shown}</p>{TEXT}</article>'
    assert clean(page).dateline.published == published


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ('<span itemprop="datePublished" content="2026-01-12"></span>', "2026-01-12"),
        ('<link rel="canonical" href="https://example.com/2026/01/12/cau/">', "2026-01-12"),
    ],
    ids=["microdata", "address"],
)
def test_a_date_of_last_resort(head: str, published: str) -> None:
    page = f"<html><head>{head}</head><body><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{LEDE}</p><p>{BODY}</p></body></html>"
    assert newsclean.clean(page).dateline.published == published


def test_the_time_of_a_comment_dates_no_story_that_shows_its_own_stamp() -> None:
    comment = '<div><time datetime="2026-02-20T18:05:00Z">20 February</time></div>'
    page = f"<html><body><article><h1>Ninth bridge opens</h1>{{}}{TEXT}</article>{comment}</body></html>"
    assert clean(page.format("<p>January 12, 2026</p>")).dateline.published == "2026-01-12"
    assert clean(page.format("")).dateline.published == "2026-02-20T18:05:00+00:00"


def test_an_element_tells_the_zone_that_the_head_names() -> None:
    head = '<meta property="article:published_time" content="Mon Jan 12 09:15:00 CET 2026">'
    stamp = '<time datetime="2026-01-12T09:15:30+01:00">12. 1. 2026, 09:15</time>'
    page = f"<html><head>{head}</head><body><article><h1>Ninth bridge opens</h1><p>{stamp}</p>{TEXT}</article></body></html>"
    assert clean(page).dateline.published == "2026-01-12T09:15:00+01:00"


def test_an_element_dates_a_story_whose_stamp_is_that_of_a_change() -> None:
    stamps = '<p>Published <time datetime="2026-01-12T09:30Z">yesterday</time></p><p>Updated January 13, 2026</p>'
    page = f"<html><body><article><h1>Ninth bridge opens</h1>{stamps}{TEXT}</article></body></html>"
    assert (clean(page).dateline.published or "")[:10] == "2026-01-12"


def test_the_time_of_a_comment_in_its_box_dates_nothing() -> None:
    comment = '<div class=comments><p>So glad!</p><time datetime="2026-02-20T18:05:00Z">20 February</time></div>'
    page = f"<html><body><article><h1>Ninth bridge opens</h1>{TEXT}</article>{comment}</body></html>"
    assert clean(page).dateline.published is None


def test_a_day_alone_that_the_page_tells_may_be_that_of_utc() -> None:
    head = '<meta name="sailthru.date" content="2026-01-13">'
    shown = '<p>Ann Lee on <time datetime="2026-01-12 20:08:00-0400">January 12, 2026 08:08 pm</time></p>'
    page = f"<html><head>{head}</head><body><article><h1>Ninth bridge opens</h1>{shown}{TEXT}</article></body></html>"
    assert clean(page).dateline.published == "2026-01-12T20:08:00-04:00"


def test_of_two_elements_the_one_tells_the_date_that_says_the_shown_day() -> None:
    times = '<p><time datetime="2026-01-13T13:51:43Z"></time><time datetime="2026-01-12T16:36:48Z"></time>{}</p>'
    page = f"<html><body><article><h1>Ninth bridge opens</h1>{times}{TEXT}</article></body></html>"
    shown = "First posted: Monday, January 12, 2026 10:36 AM CST | Updated: Tuesday, January 13, 2026 07:51 AM CST"
    assert clean(page.format(shown)).dateline.published == "2026-01-12T10:36:00-06:00"
    changed = "Updated: Tuesday, January 13, 2026 07:51 AM CST"
    assert clean(page.format(changed)).dateline.published == "2026-01-13T07:51:00-06:00"


def test_a_shown_day_that_an_element_says_too_is_before_one_that_only_the_head_tells() -> None:
    shown = '<p><time datetime="2026-01-12">January 12, 2026</time></p>'
    for told, published in (("2026-05-09T10:00:00Z", "2026-01-12"), ("2025-05-09T10:00:00Z", "2025-05-09T10:00:00+00:00")):
        head = f'<meta property="article:published_time" content="{told}">'
        page = f"<html><head>{head}</head><body><article><h1>Ninth bridge opens</h1>{shown}{TEXT}</article></body></html>"
        assert clean(page).dateline.published == published


def test_an_element_amid_the_text_may_tell_the_zone_of_a_clock_that_the_head_calls_one_of_utc() -> None:
    head = '<meta property="article:published_time" content="2026-01-12T13:00:00.000Z">'
    shown = '<p><time datetime="2026-01-12T13:00:00+03:00">Jan 12, 2026</time></p>'
    page = f"<html><head>{head}</head><body><article><h1>Ninth bridge opens</h1>{shown}{TEXT}</article></body></html>"
    assert clean(page).dateline.published == "2026-01-12T13:00:00+03:00"


@pytest.mark.parametrize(
    ("opening", "published"),
    [
        ("Jan. 12, 2026 -- ", "2026-01-12"),
        ("LAGOS, Nigeria, January 12, 2026 /Example Wire/ -- ", "2026-01-12"),
        ("LAGOS, Jan. 12, 2026 (EX) — ", "2026-01-12"),
        ("Press release of January 12, 2026 | Lagos – ", "2026-01-12"),
        ("(12 January 2026) ", "2026-01-12"),
        ("The bridge is open.</p><p>12.01.2026 – ", "2026-01-12"),
        ("On January 12, 2026, after years of waiting, ", None),
        ("The work began late. It took until January 12, 2026 - a Monday - and ", None),
    ],
)
def test_the_day_that_opens_a_wire_story_is_that_of_a_page_that_tells_none(opening: str, published: str | None) -> None:
    page = f"<html><body><article><h1>Ninth bridge opens on Monday</h1><p>{opening}{TEXT.removeprefix('<p>')}</article></body></html>"
    assert clean(page).dateline.published == published


def test_an_hour_on_the_eve_of_the_day_of_an_edition_is_when_the_story_was_published() -> None:
    head = '<meta name="date" content="2026-01-13">'
    page = f"<html><head>{head}</head><body><article><h1>Ninth bridge opens</h1><p>{{}}</p>{TEXT}</article></body></html>"
    assert clean(page.format("January 12, 2026, 8:41 pm")).dateline.published == "2026-01-12T20:41:00"
    assert clean(page.format("January 10, 2026, 8:41 pm")).dateline.published == "2026-01-13"
    assert clean(page.format("Updated January 12, 2026, 8:41 pm")).dateline.published == "2026-01-13"


def test_a_stamp_that_closes_the_story_dates_it_where_nothing_else_does() -> None:
    page = f"<body><main><h1>Thành phố có cây cầu thứ chín</h1><div><p>{LEDE}</p><p>{BODY}</p></div>{{}}</main></body>"
    assert clean(page.format("<span>12/01/2026, 11:04</span>")).dateline.published == "2026-01-12T11:04:00+07:00"
    assert clean(page.format("<span>12/01/2026, 11:04</span><span>11/01/2026, 9:30</span>")).dateline.published is None
    assert clean(page.format("<span>12/01/2026</span>")).dateline.published is None
