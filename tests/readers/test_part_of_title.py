"""Headlines that say a part of their page's title."""

from __future__ import annotations

import pytest

import newsclean
from tests.readers.texts import TITLE, headline


def test_the_headline_is_what_the_name_of_the_paper_leaves_of_the_title() -> None:
    told = f"Báo Ven Sông: {TITLE}"
    assert headline(told, f"<h1>Báo Ven Sông</h1><p>Tin của làng</p><h3>{TITLE}</h3>") == TITLE
    assert headline(told, f"<h1><a href=/>Báo Ven Sông</a></h1><p>Tin của làng</p><h3>{TITLE}</h3>") == TITLE
    assert headline(told, f"<h1>{told}</h1><h3>Tin của làng</h3>") == told


def test_a_lower_heading_is_the_headline_where_the_title_says_it_before_a_colon() -> None:
    assert headline(f"{TITLE}: Ven Sông", f"<h3>{TITLE}</h3>") == TITLE


def test_a_line_called_a_title_is_the_headline_if_the_window_s_title_goes_on_with_the_site_s_name() -> None:
    site = "Báo Ven Sông"
    assert headline(f"{TITLE} {site}", f"<div class=title>{TITLE}</div>") == TITLE
    assert headline(f"{TITLE} {site}", f"<div class=menu>{TITLE}</div>") != TITLE


def test_what_stands_behind_the_papers_name_and_a_colon_in_the_windows_title_is_the_headline() -> None:
    text = (
        "<p>The city opened its ninth bridge over the river on Monday, four years after work began and two floods delayed it.</p>"
    )
    post = f"<div><h2><a href=/9>City opens its ninth bridge</a></h2>{text}{text.replace('city', 'council')}</div>"
    page = f"<title>The Example Post: City opens its ninth bridge</title><h1><a href=/>The Example Post</a></h1>{post}"
    assert newsclean.clean(page).headline == "City opens its ninth bridge"


def test_the_rest_of_a_title_is_the_headline_where_its_first_part_heads_the_page_a_little_above() -> None:
    menu = "<p>Trước đó</p><p>Sau đó</p><p>Mục lục</p>"
    assert headline(f"Sổ tay bên sông - {TITLE}", f"<h1>Sổ tay bên sông</h1>{menu}<h3>■ {TITLE}</h3>") == f"■ {TITLE}"
    deck = "Nhiều gia đình hai bên bờ ra xem những chuyến xe đầu tiên"
    assert (
        headline(f"Qua sông sáng nay - {deck} : vensong.vn", f"<h1>Qua sông sáng nay</h1><h2>{deck}</h2>") == "Qua sông sáng nay"
    )


JAPANESE_STORY = (
    "<p>浜浦市の新しい橋が１２日に開通し、市民らが渡り初めをした。橋の建設には４年かかり、長さは５キロに及ぶ。</p>"
    "<p>市は渡し船を年末まで残し、船に慣れた住民の便を図る。その後は川辺の公園として整備し、来年の開園を目指す。</p>"
)


@pytest.mark.parametrize(
    ("title", "above", "said"),
    [
        ("浜辺の日記 - 浜浦市の新しい橋、渡し船は年末まで残る見通し", "<h1>浜辺の日記</h1><h2>1月12日</h2><h3>■ {}</h3>", "■ {}"),
        ("浜浦市の新しい橋、渡し船は年末まで残る見通し HAMABE", "<h1 class=title><a href=/2026/hashi>{}</a></h1>", "{}"),
        (
            "浜浦市の新しい橋、渡し船は年末まで残る見通し　（写真＝共同）　：浜浦新聞",
            "<h1><span>{}</span><br><span>編集委員 佐藤花子</span></h1>",
            "{}",
        ),
    ],
    ids=["below a blog's name", "before the site's name and a blank", "above who wrote it"],
)
def test_the_headline_of_a_japanese_page(title: str, above: str, said: str) -> None:
    text = "浜浦市の新しい橋、渡し船は年末まで残る見通し"
    page = f"<html lang=ja><head><title>{title}</title></head><body>{above.format(text)}<div>{JAPANESE_STORY}</div></body></html>"
    assert newsclean.clean(page).headline == said.format(text)
