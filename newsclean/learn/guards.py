"""What may be proposed: the guards between a line that recurs and a phrase that a person is asked to trust."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import regex

from newsclean.learn.evidence import MOST_DISTINCT, Evidence, SiteCount
from newsclean.learn.masks import ENDS, expression, masks
from newsclean.shapes.names import is_name, names
from newsclean.words import either

PROMPT, NOTICE, WIRE = "prompt", "standing notice", "wire copy"
TABLES = {"above": ("site-above",), "inside": ("site-inside",), "below": ("site-below",), "outside": ("site-above", "site-below")}
# Running text recurs on a share this large of the pages, on twice the days and outside the story, or is not proposed.
PROSE_SHARE = 0.2
# A line of one or two capitalised words is an author or a section; only one on this share of the pages is no author.
NAME_SHARE = 0.5
# The most of an opening's lines that may be running text, and the most sightings with a role of their own.
MOST_PROSE, MOST_PROTECTED = 0.1, 0.15
# An opening or ending has at least this many different lines, as a share of its pages; else the lines themselves recur.
DISTINCT = 0.6
# The share of an opening's pages that its whole lines may explain.
EXPLAINED = 0.6
# Signs that open or close a prompt inside a story.
SIGNS = (":", ">", "»", "=", "►", "▶", "[", "(")


@dataclass(frozen=True)
class Guards:
    """How much evidence a phrase needs: on at least ``pages`` pages and ``share`` of the site's, on ``days`` days, with
    ``agreement`` (0 to 1) of where it stands."""

    pages: int = 5
    days: int = 3
    share: float = 0.02
    agreement: float = 0.8


class Proposal(NamedTuple):
    """A phrase for a site's file: ``stands`` (a key of `TABLES`) and ``field`` say where it goes, ``what`` is `PROMPT`, or
    why it is not applied."""

    stands: str
    field: str
    phrase: str
    what: str
    share: float
    evidence: Evidence


def propose(evidence: Iterable[Evidence], count: SiteCount, guards: Guards) -> list[Proposal]:
    """What ``evidence`` of one site proposes, most pages first."""
    enough = [one for one in evidence if _enough(one, count, guards)]
    found = [proposal for one in enough if (proposal := _proposal(one, count, guards))]
    return sorted(_without_covered(found), key=lambda proposal: (-proposal.evidence.pages, proposal.phrase))


def elsewhere(by_site: dict[str, list[Proposal]]) -> dict[str, list[Proposal]]:
    """``by_site`` with running text that recurs on several sites marked as wire copy."""
    owners: dict[str, set[str]] = {}
    for site, found in by_site.items():
        for proposal in found:
            if proposal.evidence.prose:
                owners.setdefault(proposal.evidence.key, set()).add(site)
    return {
        site: [proposal._replace(what=WIRE) if len(owners.get(proposal.evidence.key, ())) > 1 else proposal for proposal in found]
        for site, found in by_site.items()
    }


def _enough(one: Evidence, count: SiteCount, guards: Guards) -> bool:
    if one.pages < max(guards.pages, guards.share * count.pages):
        return False
    # A corpus that shows no days can't be asked for them; the caller says so.
    return count.dated * 2 < count.pages or len(one.days) >= guards.days


def _proposal(one: Evidence, count: SiteCount, guards: Guards) -> Proposal | None:
    zone = one.zone(guards.agreement)
    share = one.pages / max(1, count.pages)
    form = _form(one)
    if form is None or zone is None or one.protected > MOST_PROTECTED * one.pages:
        return None
    proposal = Proposal(zone, *form, PROMPT, round(share, 3), one)
    if one.kind in ("line", "names"):
        return _line(proposal, guards)
    if one.prose > MOST_PROSE * one.pages or len(one.distinct) < max(3, DISTINCT * min(one.pages, MOST_DISTINCT)):
        return None
    if zone == "inside" and (_captions().search(form[1]) or not (form[1].endswith(SIGNS) or form[1].startswith(SIGNS))):
        return None
    return proposal


@lru_cache
def _captions() -> regex.Pattern[str]:
    """A word for pictures: "ảnh chụp từ trên cao:" opens captions, and each of them is part of its story."""
    return regex.compile(rf"\b(?:{either('credit-labels')})\b")


def _form(one: Evidence) -> tuple[str, str] | None:
    """The field and the phrase for what recurs; None if the same is said better by other evidence."""
    if one.kind == "line":
        return ("matches", expression(one.key)) if one.numbers and masks(one.key) else ("is", one.text)
    if one.kind == "names":
        return ("matches", expression(one.key)) if len(one.distinct) > 2 else None
    phrase = " ".join(one.common)
    return (one.kind, phrase) if len(one.common) >= ENDS[0] and any(c.isalpha() for c in phrase) else None


def _line(proposal: Proposal, guards: Guards) -> Proposal | None:
    one = proposal.evidence
    if one.prose:
        if proposal.stands == "inside":
            return proposal._replace(what=NOTICE)
        sure = proposal.share >= PROSE_SHARE and (len(one.days) >= 2 * guards.days or not one.days)
        return proposal if sure else proposal._replace(what=NOTICE)
    if " " in one.shown and (is_name(one.shown) or names(one.shown)) and proposal.share < NAME_SHARE:
        return None
    return proposal


def _without_covered(found: list[Proposal]) -> list[Proposal]:
    """``found`` less the openings and endings that whole lines or shorter ones explain, and less the same phrase twice."""
    kept: dict[tuple[str, str, str], Proposal] = {}
    for proposal in found:
        if not _covered(proposal, found):
            kept.setdefault((proposal.stands, proposal.field, proposal.phrase), proposal)
    return list(kept.values())


def _covered(proposal: Proposal, found: list[Proposal]) -> bool:
    if proposal.field not in ("starts", "ends"):
        return False
    test = str.startswith if proposal.field == "starts" else str.endswith
    shorter = (other for other in found if other.field == proposal.field and other.phrase != proposal.phrase)
    if any(test(proposal.phrase, other.phrase) for other in shorter):
        return True
    lines = (one.evidence for one in found if one.field in ("is", "matches") and test(one.evidence.text, proposal.phrase))
    return sum(line.pages for line in lines) > EXPLAINED * proposal.evidence.pages
