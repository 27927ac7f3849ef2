"""A link in a row of its own amid a sentence is part of the sentence."""

from __future__ import annotations

import pytest

from newsclean import clean
from newsclean.normalize import cut_rows
from newsclean.readers.dump.links_amid import links_amid

LINK = "[a leap second](https://example.org/smear)\n"


def test_a_sentence_around_a_link_is_one_line() -> None:
    page = f"""# The clocks of the county

By default, the clocks of the county ask the observatory on the hill, and use
{LINK.strip()}
that is smeared over a day.

They are set again each night, when no train runs.

[The observatory](https://example.org/hill)
"""
    article = clean(page)
    assert article.headline == "The clocks of the county"
    assert article.lede == (
        "By default, the clocks of the county ask the observatory on the hill, and use a leap second that is smeared over a day."
    )
    assert [paragraph.text for paragraph in article.paragraphs] == ["They are set again each night, when no train runs."]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("The clocks are smeared.\n", "and can be off by half a second\n"),
        ("They use for this\n", "Next story of the day\n"),
        ("They use for this\n", "\n"),
        ("\n", "and can be off by half a second\n"),
        ("[Trains of the county](/trains)\n", "and can be off by half a second\n"),
        ("Tags\n", "trains\n"),
    ],
)
def test_a_link_between_other_rows_is_a_row(above: str, below: str) -> None:
    rows = cut_rows(above + LINK + below)
    assert links_amid(range(1, 4), rows) == (range(1, 4), rows)
