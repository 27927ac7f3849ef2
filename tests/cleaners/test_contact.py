"""Addresses that are the paper's, not the story's."""

from __future__ import annotations

from newsclean import explain

POINTS = "Cages on the lake feed a county\nIn Summary\nWild catch in the lake has halved in ten years.\n"
BODY = """\
Four years ago there were twelve cages off the beach at Nordbrook, and now there are more than three hundred of them.
The fish is sold in the town before noon, says the woman who runs the largest farm, and none of it ever sees ice.
Her neighbours have given up their nets and work for her, and the youngest of them has just bought a second boat.
The county wants to license all cages by the end of the year, and has hired a biologist who counts what is left.
"""


def test_an_address_below_a_byline_between_key_points_and_story_is_the_author_s() -> None:
    page = explain(f"{POINTS}By ANN LEE\nalee@example.com\n{BODY}")
    verdicts = {line.text: verdict.rule for line, verdict in page.judged()}
    assert (verdicts["By ANN LEE"], verdicts["alee@example.com"]) == ("byline", "contact")


def test_an_address_amid_the_story_stays() -> None:
    page = explain(f"{POINTS}{BODY}Write to\nalee@example.com\n{BODY.replace('Four', 'Five')}")
    assert "alee@example.com" in [line.text for line, role in page.roles()]
