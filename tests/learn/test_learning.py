"""Learning from a made-up press: all that is planted is found, and nothing of a story is."""

from __future__ import annotations

import random
from datetime import date, timedelta
from functools import lru_cache

import pytest

from newsclean.learn.guards import NOTICE, PROMPT, WIRE, Guards, Proposal
from newsclean.learn.learner import Learner
from newsclean.normalize import fold
from newsclean.pipeline import Pipeline
from tests.learn.synthetic import CHANGES, SITES, WIRE_SITES, Planted, page_text, planted, press, sentence, title

PAGES = 2000
DESKS = ("ban1.example", "ban2.example", "ban3.example")
BACKGROUND = "Hãng tin Ví Dụ được lập năm 1950 và có phóng viên thường trú ở hơn bốn mươi nước trên khắp năm châu lục."
OWN = "Giải thưởng của báo được trao hằng năm cho những cây bút trẻ viết về làng nghề, sông nước và đời sống nông thôn."
CAPTION = "Ảnh chụp từ trên cao:"


@lru_cache
def learned() -> Learner:
    learner, pipeline = Learner(), Pipeline()
    for made in press(PAGES):
        learner.add(pipeline.explain(made.text, made.name))
    return learner


@lru_cache
def proposed() -> dict[str, list[Proposal]]:
    return learned().proposals(Guards())


def phrases(site: str, field: str) -> set[str]:
    return {one.phrase for one in proposed()[site] if one.field == field and one.what == PROMPT}


def wanted(found: Planted) -> dict[str, set[str]]:
    """What a perfect learner proposes, by field."""
    named = found.named.split(" @ ")
    return {
        "is": {fold(line) for line in (*found.menu, found.invitation, found.standing)},
        "starts": {fold(found.opening) + ":"},
        "ends": {fold(found.ending)},
        "matches": {fold(found.counter).replace("#", r"\d+"), f"{named[0]} .{{2,60}} {named[1]}"},
    }


@pytest.mark.parametrize("site", SITES[:-1])
def test_all_that_is_planted_is_found_and_nothing_else(site: str) -> None:
    for field, expected in wanted(planted(site)).items():
        assert phrases(site, field) == expected, field


@pytest.mark.parametrize("design", [0, 1])
def test_both_designs_of_a_site_are_found(design: int) -> None:
    for field, expected in wanted(planted(CHANGES, design)).items():
        assert expected <= phrases(CHANGES, field), field


def test_each_design_says_from_when_to_when_it_was_seen() -> None:
    days = {one.phrase: (one.evidence.first, one.evidence.last) for one in proposed()[CHANGES]}
    old, new = (fold(planted(CHANGES, design).invitation) for design in (0, 1))
    assert str(days[old][1]) < str(days[new][0])


def test_no_line_of_a_story_is_proposed() -> None:
    stories = {fold(line) for made in press(PAGES) for line in made.story}
    for found in proposed().values():
        assert [one.phrase for one in found if one.what == PROMPT and one.field == "is" and one.phrase in stories] == []


def test_what_stands_where_is_told() -> None:
    found = {one.phrase: one.stands for one in proposed()[SITES[7]]}
    assert found[fold(planted(SITES[7]).invitation)] == "above"
    assert found[fold(planted(SITES[7]).standing)] == "below"


def test_a_wire_story_that_several_sites_print_is_marked_or_left_out() -> None:
    for site in WIRE_SITES:
        assert all(one.what in (NOTICE, WIRE) for one in proposed()[site] if one.stands == "inside")


@lru_cache
def desks() -> dict[str, list[Proposal]]:
    """What is proposed for two sites that print the same agency's background in many stories, and one its own; all print captions."""
    rng, learner, pipeline = random.Random(9), Learner(), Pipeline()  # noqa: S311
    for site in DESKS:
        found = planted(site)
        for number in range(40):
            story = [sentence(rng) for _ in range(5)]
            story[3:3] = [BACKGROUND if site in DESKS[:2] else OWN] if number % 3 == 0 else []
            story[2:2] = [f"{CAPTION} {title(rng).lower()} lúc {rng.randint(1, 12)} giờ"] if number % 2 else []
            text = page_text(rng, found, tuple(story), date(2024, 1, 1) + timedelta(days=number))
            learner.add(pipeline.explain(text, f"{site}/{number}.txt"))
    return learner.proposals(Guards())


@pytest.mark.parametrize(
    ("site", "text", "what"), [(DESKS[0], BACKGROUND, WIRE), (DESKS[1], BACKGROUND, WIRE), (DESKS[2], OWN, NOTICE)]
)
def test_running_text_of_many_stories_is_marked_and_never_applied(site: str, text: str, what: str) -> None:
    assert [(one.stands, one.what) for one in desks()[site] if one.phrase == fold(text)] == [("inside", what)]


@pytest.mark.parametrize("site", DESKS)
def test_openings_of_captions_are_not_learned(site: str) -> None:
    assert [one.phrase for one in desks()[site] if "ảnh" in one.phrase] == []
    assert {fold(planted(site).invitation), fold(planted(site).standing)} <= {one.phrase for one in desks()[site]}


def test_what_is_found_and_what_is_not() -> None:
    """All kinds of boilerplate on all sites; the old design's lines keep their table, though they are seen no more."""
    found = {site: {one.phrase for one in proposals if one.what == PROMPT} for site, proposals in proposed().items()}
    planted_phrases = [phrase for site in SITES for phrases in wanted(planted(site)).values() for phrase in phrases]
    missed = [phrase for phrase in planted_phrases if not any(phrase in phrases for phrases in found.values())]
    assert len(planted_phrases) == len(SITES) * 10
    assert missed == []


@pytest.mark.parametrize("guards", [Guards(pages=101), Guards(days=400), Guards(share=1.1)])
def test_without_enough_evidence_nothing_is_proposed(guards: Guards) -> None:
    found = learned().proposals(guards)
    assert not any(found.values())
