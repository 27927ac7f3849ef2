"""A sentence that is a link for the most part is text; a title that is one, and a labelled link, lead to another story."""

from __future__ import annotations

import pytest

import newsclean
from tests.texts import BODY, LEDE, MORE

TEXT = [
    "The council voted on Monday to reopen the northern bridge, which had been closed since the flood in the spring of last year.",
    "Engineers found no damage to its piers, said the head of the works department, who showed pictures that divers had taken.",
    "The first buses will cross it in June, and a second lane opens by the end of the summer if the money for it is found.",
]


@pytest.mark.parametrize(
    ("line", "is_text"),
    [
        ("It also <a href='/a'>plans a cycle path along the eastern bank</a>.", True),
        ("Under the plan, <a href='/a'>buses would cross every ten minutes at night</a>.", True),
        ("The <a href='/a'>Valley Post reported on the closing argument</a> of the lawyer:", True),
        ("<a href='/a'>Council plans a cycle path along the eastern bank.</a>", False),
        ("More: <a href='/a'>Council plans a cycle path along the eastern bank.</a>", False),
        ("Here <a href='/a'>you can read all that we know about the bridge!</a>", False),
    ],
)
def test_a_sentence_may_be_a_link_for_the_most_part(line: str, is_text: bool) -> None:
    page = f"<div><h1>Northern bridge to reopen in June</h1><p>{TEXT[0]}</p><p>{TEXT[1]}</p><p>{line}</p><p>{TEXT[2]}</p></div>"
    article = newsclean.clean(page)
    assert len(article.paragraphs) + (article.lede is not None) == len(TEXT) + is_text


def test_what_only_screen_readers_hear_is_none_of_the_story() -> None:
    heard = (
        "<div><span class=screen-reader-text>list of 2 items</span><ul><li><span class=sr-only>list 1 of 2</span></li></ul></div>"
    )
    page = f"<div><h1>Northern bridge to reopen in June</h1><p>{TEXT[0]}</p><p>{TEXT[1]}</p>{heard}<p>{TEXT[2]}</p></div>"
    assert [one.text for one in newsclean.clean(page).paragraphs] == TEXT[1:]


def test_what_dates_and_counts_a_teaser_in_a_list_goes_with_its_link() -> None:
    item = "<li><h4><a href='/a'>Council plans a cycle path along the eastern bank</a></h4><p>Jan 10, 2026 |</p><p>not rated</p></li>"
    page = f"<div><h1>Northern bridge to reopen in June</h1><p>{TEXT[0]}</p><p>{TEXT[1]}</p><ul>{item}{item}</ul><p>{TEXT[2]}</p></div>"
    assert [one.text for one in newsclean.clean(page).paragraphs] == TEXT[1:]


def test_what_a_list_says_of_a_link_is_the_story_s() -> None:
    item = "<li><a href='/a'>The Northern Bridge, a history in pictures</a><p>a slim book with good maps</p></li>"
    page = f"<div><h1>Northern bridge to reopen in June</h1><p>{TEXT[0]}</p><p>{TEXT[1]}</p><ul>{item}</ul><p>{TEXT[2]}</p></div>"
    assert "a slim book with good maps" in [one.text for one in newsclean.clean(page).paragraphs]


def test_the_hour_of_a_live_entry_and_who_wrote_it_are_none_of_the_story() -> None:
    heads = "<p><time>20:24</time><span>Ann Lee</span></p><p><time>20:42</time><mark>KEY EVENT</mark></p><p><time>20.50 BST</time></p>"
    page = f"<div><h1>Northern bridge to reopen in June</h1><p>{TEXT[0]}</p><p>{TEXT[1]}</p>{heads}<p>{TEXT[2]}</p></div>"
    assert [one.text for one in newsclean.clean(page).paragraphs] == TEXT[1:]


def test_the_hour_of_a_programme_is_the_story_s() -> None:
    heads = "<p>20:15 Tatort</p>"
    page = f"<div><h1>Northern bridge to reopen in June</h1><p>{TEXT[0]}</p><p>{TEXT[1]}</p>{heads}<p>{TEXT[2]}</p></div>"
    assert "20:15 Tatort" in [one.text for one in newsclean.clean(page).paragraphs]


@pytest.mark.parametrize(
    ("row", "is_text"),
    [
        ("<div><span>Listen</span><span>Female voice</span><span>0:00 / 4:12</span></div>", False),
        ("<div><span>Save</span><span>Share</span><span>Copy link</span></div>", False),
        ("<div>The <b>North</b> Bank and its bridge</div>", True),
    ],
)
def test_a_row_of_buttons_above_the_story_is_told_by_the_blanks_that_lack(row: str, is_text: bool) -> None:
    page = f"<div><h1>Northern bridge to reopen in June</h1>{row}<p>{TEXT[0]}</p><p>{TEXT[1]}</p><p>{TEXT[2]}</p></div>"
    article = newsclean.clean(page)
    assert len(article.paragraphs) + (article.lede is not None) == len(TEXT) + is_text


TEASER = "Council plans a cycle path along the eastern bank"


@pytest.mark.parametrize(
    "box",
    [
        f"<div class=i><img src=a.jpg><div><a href=/a>{TEASER}</a></div><div><div><div><p>Work starts in May.</p></div></div></div></div>",
        f"<figure><a href=/a><img src=a.jpg><figcaption><h3>{TEASER}</h3></figcaption></a></figure>",
        "<figure><img src=a.jpg><figcaption>Yesterday 14:40</figcaption></figure>",
    ],
)
def test_what_a_teaser_s_picture_stands_with_is_no_caption(box: str) -> None:
    page = f"<div><h1>Northern bridge to reopen in June</h1><p>{TEXT[0]}</p><p>{TEXT[1]}</p>{box}<p>{TEXT[2]}</p></div>"
    article = newsclean.clean(page)
    assert article.captions == []
    assert [one.text for one in article.paragraphs] == TEXT[1:]


def test_who_said_what_is_quoted_may_be_a_link() -> None:
    said = "<blockquote><p>“Phà là nhà tôi.”</p><p><a href=/1>— Lê Thị Mười, Cồn Én, 12/1</a></p></blockquote>"
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{LEDE}</p>{said}<p>{BODY}</p></div>"
    assert "— Lê Thị Mười, Cồn Én, 12/1" in [one.text for one in newsclean.clean(page).paragraphs]


def test_a_label_that_names_nobody_is_none_of_the_story() -> None:
    page = (
        f"<div><h1>Cầu qua sông Cấm thông xe</h1><ul><li>Bài:</li><li><img src=a.jpg></li></ul><p>{LEDE}</p><p>{BODY}</p></div>"
    )
    assert [one.text for one in newsclean.clean(page).paragraphs] == [BODY]
    page = f"<div><h1>Cầu qua sông Cấm thông xe</h1><ul><li>Tác giả:</li></ul><p>{LEDE}</p><p>{BODY}</p></div>"
    assert [one.text for one in newsclean.clean(page).paragraphs] == [BODY]


def test_what_a_teaser_says_behind_the_link_of_its_picture_is_no_caption() -> None:
    cell = "<td><a href='/a'><img src=a.jpg> <span>Council plans a cycle path along the bank</span></a> <span>It may open in May.</span></td>"
    table = f"<table><tr>{cell}</tr></table>"
    page = f"<div><h1>Northern bridge to reopen in June</h1><p>{TEXT[0]}</p><p>{TEXT[1]}</p>{table}<p>{TEXT[2]}</p></div>"
    assert newsclean.clean(page).captions == []


def test_titles_that_are_links_with_a_sentence_behind_each_lead_to_other_stories() -> None:
    def rows(*said: str) -> int:
        lines = "".join(f"<p><a href='/a'>Council plans a cycle path along the bank</a> {one}</p>" for one in said)
        return len(
            newsclean.clean(
                f"<div><h1>Northern bridge to reopen in June</h1><p>{TEXT[0]}</p>{lines}<p>{TEXT[1]}</p></div>"
            ).paragraphs
        )

    assert rows("It may open in May if the money is found.", "Some shops fear that they lose their last customers.") == 1
    assert rows("It may open in May if the money is found by then, or so the head of the works...") == 1
    assert rows("It may open in May if the money is found.") == rows("that may open in May.", "which opens in June.") - 1 == 2


def test_what_stands_with_a_picture_below_the_authors_link_is_about_the_author() -> None:
    about = "<div><img src=a.jpg><div><a href=/author/ann-lee>Ann Lee</a><p>Ann likes bridges and boats</p></div></div>"
    page = f"<div><h1>Northern bridge to reopen in June</h1><p>{TEXT[0]}</p><p>{TEXT[1]}</p><p>{TEXT[2]}</p>{about}</div>"
    assert newsclean.clean(page).captions == []
    # Right below the byline of the story a picture may stand.
    byline = "<a href=/author/ann-lee>Ann Lee</a><div><img src=a.jpg><span>The bridge seen from the bank</span></div>"
    page = f"<div><h1>Northern bridge to reopen in June</h1><p>{TEXT[0]}</p>{byline}<p>{TEXT[1]}</p><p>{TEXT[2]}</p></div>"
    assert [one.text for one in newsclean.clean(page).captions] == ["The bridge seen from the bank"]


def test_a_row_with_a_label_of_its_own_is_no_link() -> None:
    row = "<tr><th>Kiến trúc sư</th><td><a href=/an>Lưu Thị Thu An và Đặng Kim Thành</a></td></tr>"
    row = f"<table>{row}<tr><th>Dài</th><td>1.200 m</td></tr></table>"
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div><p>{LEDE}</p><p>{BODY}</p>{row}<p>{MORE}</p></div></div>"
    assert "Kiến trúc sư | Lưu Thị Thu An và Đặng Kim Thành" in newsclean.clean(page).text
    assert "Lưu Thị Thu An và Đặng Kim Thành" not in newsclean.clean(page.replace("th>", "td>")).text


def test_a_caption_below_a_link_amid_the_story_is_none_of_a_teaser_s() -> None:
    link = "<p>More: <a href='/a'>Council plans a cycle path along the eastern bank</a></p>"
    shown = "<p class=text-center><img src=b.jpg><em>The bridge with its new lamps, seen from the northern bank</em></p>"
    story = "".join(f"<p>{text}</p>" for text in TEXT)
    page = f"<div><h1>Northern bridge to reopen in June</h1><div class=x7>{story}{link}{shown}{story.replace('The', 'A')}</div></div>"
    assert [caption.text for caption in newsclean.clean(page).captions] == [
        "The bridge with its new lamps, seen from the northern bank"
    ]


def test_where_a_story_was_written_is_no_line_of_it() -> None:
    place = "<p class=place>Northbridge</p>"
    page = f"<div><h1>Northern bridge to reopen in June</h1><h2 class=deck>{TEXT[0]}</h2>{place}<p>{TEXT[1]}</p><p>{TEXT[2]}</p></div>"
    assert [one.text for one in newsclean.clean(page).paragraphs] == TEXT[1:]


def test_the_hour_of_a_day_in_a_list_is_no_line_of_the_story() -> None:
    stamp = "<ul><li><span class=date>12 January 2026</span></li><li><span class=time>10:35 น.</span></li></ul>"
    page = f"<div><h1>Northern bridge to reopen in June</h1>{stamp}<p>{TEXT[0]}</p><p>{TEXT[1]}</p></div>"
    assert "10:35" not in newsclean.clean(page).text
