"""The button at the end of a caption's row is a line; a sentence that ends with the same words is none."""

from __future__ import annotations

import pytest

from newsclean.api import clean
from newsclean.readers.text import read_text

STORY = """The river gets its ninth bridge

By Ann Lee

Two people walk on the new bridge at dawn on the day before it opened. Bob Ray/AP hide caption

toggle caption
Bob Ray/AP

Two people walk on the new bridge at dawn on the day before it opened.

Bob Ray/AP

The city opened its ninth bridge over the river on Monday, four years after work began and two floods delayed it.

It was built by two local contractors, who finished three months early and saved some twenty million dollars.

The mayor, who swam across the river as a boy, waits for the first ferry of the last day. Bob Ray/AP hide caption

The mayor, who swam across the river as a boy, waits for the first ferry of the last day.

Bob Ray/AP

He said that the ferries would go on for the tourists, and that the city would pay for two new ones next year.
"""


def test_a_button_behind_a_credit_is_cut_off() -> None:
    page = read_text(STORY)
    assert "".join(line.raw for line in page.lines) == STORY
    assert [line.text for line in page.lines if line.row == 5] == [
        "Two people walk on the new bridge at dawn on the day before it opened. Bob Ray/AP",
        "hide caption",
    ]


def test_captions_with_buttons_are_no_lede() -> None:
    article = clean(STORY)
    assert article.lede is not None
    assert article.lede.startswith("The city opened its ninth bridge")
    assert [paragraph.text.split(maxsplit=1)[0] for paragraph in article.paragraphs] == ["It", "He"]


@pytest.mark.parametrize(
    "text", ["Why the price of ferries may fall, and whether you should buy now", "Hide caption", "hide caption"]
)
def test_the_words_without_a_credit_stay(text: str) -> None:
    assert [line.text for line in read_text(text).lines] == [text]
