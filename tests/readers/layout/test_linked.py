"""Titles of other stories in the container's last lines, and what is told below each."""

from __future__ import annotations

import newsclean
from tests.texts import BODY, LEDE, MORE

STORY = f"<p>{LEDE}</p><p>{BODY}</p><p>{MORE}</p>"
PLACES = ("Cồn Én", "Bến Tre", "Rạch Sỏi", "Vàm Cống", "Cái Bè", "Mỹ Thuận", "Tân Châu", "An Hòa", "Đình Khao")


def told(place: str) -> str:
    return f"Bến phà {place} chạy thêm bốn chuyến mỗi đêm để chở công nhân tan ca."


def kept(story: str, places: tuple[str, ...]) -> list[str]:
    """What is kept of what is told of the ``places``, each below a link."""
    items = "".join(
        f"<ul><li><a href=/{place}>Phà {place} thêm chuyến đêm</a></li></ul><ul><li>{told(place)}</li></ul>" for place in places
    )
    page = f"<h1>Cầu qua sông Cấm thông xe trước Tết</h1><div>{story}<h3>Những bến phà trong vùng</h3>{items}</div>"
    texts = [paragraph.text for paragraph in newsclean.clean(page).paragraphs]
    return [place for place in places if told(place) in texts]


def test_what_stands_below_links_at_the_end_is_of_other_stories() -> None:
    assert kept(STORY, PLACES[:3]) == []


def test_a_prompt_may_stand_below_the_links() -> None:
    items = "".join(
        f"<div><h4><a href=/{place}>Phà {place} thêm chuyến đêm</a></h4><p>{told(place)}</p></div>" for place in PLACES[:3]
    )
    page = f"<h1>Cầu qua sông Cấm thông xe trước Tết</h1><div>{STORY}{items}<p>Nhận tin qua thư</p></div>"
    texts = [paragraph.text for paragraph in newsclean.clean(page).paragraphs]
    assert not [place for place in PLACES if told(place) in texts]


def test_a_list_of_other_stories_may_say_more_than_a_brief_story() -> None:
    items = "".join(f"<li><h4><a href=/{place}>Phà {place} thêm chuyến đêm</a></h4><p>{told(place)}</p></li>" for place in PLACES)
    page = f"<h1>Cầu qua sông Cấm thông xe trước Tết</h1><div><p>{LEDE}</p><p>{BODY}</p><div>Ảnh đẹp</div><ul>{items}</ul></div>"
    texts = [paragraph.text for paragraph in newsclean.clean(page).paragraphs]
    assert texts == [BODY]


def test_a_story_that_is_a_list_of_links_stays() -> None:
    assert kept(f"<p>{LEDE}</p>", PLACES) == list(PLACES)


def test_two_links_are_no_list() -> None:
    assert kept(STORY, PLACES[:2]) == list(PLACES[:2])


def kept_of_paragraphs(pair: str) -> list[str]:
    """What is kept of what is told of three places, each a paragraph below a link; ``pair`` holds both."""
    pairs = "".join(pair.format(f"<p><a href=/{place}>Phà {place} thêm chuyến đêm</a></p>", told(place)) for place in PLACES[:3])
    page = f"<h1>Cầu qua sông Cấm thông xe trước Tết</h1><div>{STORY}{pairs}</div>"
    texts = [paragraph.text for paragraph in newsclean.clean(page).paragraphs]
    return [place for place in PLACES if told(place) in texts]


def test_paragraphs_that_share_an_element_with_a_link_each_are_of_other_stories() -> None:
    assert kept_of_paragraphs("<div>{}<p>{}</p></div>") == []


def test_footnotes_below_their_numbers_are_the_story() -> None:
    notes = "".join(
        f"<div><p><a href='#{number}'>{number}</a></p><p>{told(place)}</p></div>" for number, place in enumerate(PLACES[:3], 1)
    )
    page = f"<h1>Cầu qua sông Cấm thông xe trước Tết</h1><div>{STORY}{notes}</div>"
    assert [told(place) for place in PLACES[:3]] == [paragraph.text for paragraph in newsclean.clean(page).paragraphs][-3:]


def test_paragraphs_between_links_are_the_story() -> None:
    assert kept_of_paragraphs("{}<p>{}</p>") == list(PLACES[:3])


def test_captions_of_a_gallery_below_links_to_its_pictures_are_the_story() -> None:
    figures = "".join(
        f"<p><a href=/{place}.jpg>Xem ảnh cỡ lớn thứ {number}</a></p><figure><img src=a><figcaption>{told(place)}</figcaption></figure>"
        for number, place in enumerate(PLACES[:3])
    )
    page = f"<h1>Cầu qua sông Cấm thông xe trước Tết</h1><div>{STORY}{figures}</div>"
    assert [caption.text for caption in newsclean.clean(page).captions] == [told(place) for place in PLACES[:3]]
