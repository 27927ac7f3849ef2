"""Learning from a made-up press: all that is planted is found, and nothing of a story is."""

from __future__ import annotations

from functools import lru_cache

import pytest

from newsclean.learn.guards import NOTICE, PROMPT, WIRE, Guards, Proposal
from newsclean.learn.learner import Learner
from newsclean.normalize import fold
from newsclean.pipeline import Pipeline
from tests.learn.synthetic import CHANGES, SITES, WIRE_SITES, Planted, planted, press

PAGES = 2000


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


@pytest.mark.parametrize("guards", [Guards(pages=101), Guards(days=400), Guards(share=1.1)])
def test_without_enough_evidence_nothing_is_proposed(guards: Guards) -> None:
    found = learned().proposals(guards)
    assert not any(found.values())
