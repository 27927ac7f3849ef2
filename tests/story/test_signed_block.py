"""A headline block that stands below the titles of other stories."""

from __future__ import annotations

import newsclean
from tests.story.texts import ENGLISH, ENGLISH_MORE

OTHERS = """\
Editor's Picks
Will the old ferry stop at nine for ever?
Did the council know of the second flood?
'Nobody asked us': two districts on their bridge
Watch the first bus cross the river!
Ten years without a night off: the ferryman speaks at last!
"""
BLOCK = (
    "Town\nWhy the ninth bridge was never in doubt for its builders\n{}The repairs were done, and the river was low. " + ENGLISH
)


def test_titles_that_ask_above_a_headline_its_stamp_and_its_byline_are_none_of_the_story() -> None:
    for signed in ("January 12, 2026 @ 3:53 PM\nBy Ann Lee\n", "By Ann Lee\nJanuary 12, 2026 @ 3:53 PM\n"):
        article = newsclean.clean(OTHERS + BLOCK.format(signed) + ENGLISH_MORE)
        assert article.headline == "Why the ninth bridge was never in doubt for its builders"
        assert (article.bylines, (article.dateline.published or "")[:10]) == (["Ann Lee"], "2026-01-12")
        assert not any("ferry" in paragraph.text for paragraph in article.paragraphs)


def test_paragraphs_above_the_block_are_the_story() -> None:
    article = newsclean.clean(
        ENGLISH + ENGLISH_MORE + ENGLISH + OTHERS + BLOCK.format("By Ann Lee\nJanuary 12, 2026 @ 3:53 PM\n")
    )
    assert ENGLISH_MORE.strip() in article.text
