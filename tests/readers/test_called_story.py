"""The element that a template calls the text of a short story, where teasers elsewhere on the page outweigh it or stand below it."""

from __future__ import annotations

import pytest

import newsclean

TITLE = "Ferry to sail again on Monday"
STORY = (
    "The ferry from Ardmore to the island will sail again on Monday after nine days in port, the harbour office said on Friday, "
    "since divers have freed its propeller from a net."
)
WHERE = "Where the sand is white and the car parks are empty: our ten favourite beaches within an hour of town."
TEASERS = "".join(
    f"<div class=feature><a href=/{at}>{title}</a><div>{says}</div></div>"
    for at, (title, says) in enumerate(
        [
            ("The best beaches", WHERE),
            (
                "Good farm shops",
                "From sheep's cheese to late raspberries: here is what the county's farm shops have to offer this month.",
            ),
            (
                "Seven free museums",
                "You need not pay to see old boats, old trains and old money: seven museums that ask for no ticket.",
            ),
        ]
    )
)
UNLINKED = TEASERS.replace("<a ", "<b ").replace("</a>", "</b>")
MENU = "".join(f"<li><a href=/{name}>{name}</a></li>" for name in ("Sport", "Weather", "Traffic", "Jobs", "Cars", "Homes") * 8)


def told(name: str, between: str = f"<ul>{MENU}</ul>", teasers: str = UNLINKED) -> tuple[bool, bool]:
    """Whether the story, and whether a teaser beside it, is kept, if the story's element has the class ``name``."""
    story = f"<div><h1>{TITLE}</h1><div class={name}><p>{STORY}</p></div></div>"
    article = newsclean.clean(f"<title>{TITLE}</title><div>{story}{between}<div class=x8>{teasers}</div></div>")
    return STORY in str(article), WHERE in str(article)


@pytest.mark.parametrize("between", [f"<ul>{MENU}</ul>", ""], ids=["apart", "around"])
def test_the_text_of_the_story_is_what_its_template_calls_so(between: str) -> None:
    assert told("entry-content", between=between) == (True, False)
    assert told("x7", between=between)[1]


def test_a_list_of_texts_below_links_each_is_no_story_where_another_stands_below_the_headline() -> None:
    assert told("x7", teasers=TEASERS) == (True, False)
    assert told("x7")[1]


def test_a_story_in_two_elements_that_are_called_so_is_both() -> None:
    more = STORY.replace("ferry", "bus")
    page = f"<title>{TITLE}</title><div><h1>{TITLE}</h1><div class=entry-content><p>{STORY}</p></div><div class=x9><p>{more}</p></div></div>"
    assert more not in str(newsclean.clean(page))
    assert more in str(newsclean.clean(page.replace("x9", "entry-content")))


def test_a_page_without_a_headline_may_hold_several_texts() -> None:
    assert WHERE in newsclean.clean(f"<div><div class=entry-content><p>{STORY}</p></div>{TEASERS}</div>").text


def test_the_lede_between_headline_and_text_stays() -> None:
    lede = "Divers have freed the boat's propeller from a net."
    box = f"<div class=x1><div class=x2><div class=x3><p>{lede}</p></div></div></div>"
    comment = "<p>I have waited nine days for this and I am not the only one who has, as you could have told your readers.</p>"
    story = f"<div class=entry-content><p>{STORY}</p></div>"
    article = newsclean.clean(f"<title>{TITLE}</title><div><h1>{TITLE}</h1>{box}{story}<div class=x4>{comment}</div></div>")
    assert (article.lede, [paragraph.text for paragraph in article.paragraphs]) == (lede, [STORY])
