"""What is known of one line, opening or ending that recurs on a site."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from newsclean.learn.masks import shared, unnumbered

ZONES = ("above", "inside", "below")
MOST_DAYS = 40  # more say no more than that a phrase recurs
MOST_EXAMPLES = 3  # shown to who reviews
MOST_DISTINCT = 16  # more say that a phrase varies


class Sighting(NamedTuple):
    """One line on one page, under one aspect. ``page`` is the page's number and ``name`` what it goes by.

    ``text`` is the folded line and ``shown`` the line as it stood; ``zone`` is an index into `ZONES`; ``prose`` whether it
    reads like running text, ``role`` what it was kept as (None if a catch-all removed it), ``day`` when its story was published.
    """

    site: str
    kind: str
    key: str
    text: str
    shown: str
    page: int
    name: str
    zone: int
    prose: bool
    role: str | None
    day: str | None


@dataclass
class SiteCount:
    """What was seen of one site: its pages, those that showed a day, the days, and the pages passed over as copies."""

    pages: int = 0
    dated: int = 0
    copies: int = 0
    days: set[str] = field(default_factory=set)


class Evidence:
    """All sightings of one thing, added up; a page counts once."""

    __slots__ = ("common", "days", "distinct", "examples", "first", "key", "kind", "last", "last_page", "numbers", "pages",
                 "prose", "protected", "shown", "site", "text", "zones")  # fmt: skip

    def __init__(self, sighting: Sighting) -> None:
        self.site, self.kind, self.key = sighting.site, sighting.kind, sighting.key
        self.text, self.shown = sighting.text, sighting.shown
        self.common = sighting.text.split(" ") if self.kind in ("starts", "ends") else []
        self.pages = self.prose = self.protected = 0
        self.last_page = -1
        self.zones = [0, 0, 0]
        self.days: set[int] = set()
        self.first: str | None = None
        self.last: str | None = None
        self.examples: list[str] = []
        self.distinct: set[int] = set()
        self.numbers = False
        self.add(sighting)

    @classmethod
    def begun(cls, first: Sighting | None, second: Sighting) -> Evidence:
        """Evidence from two sightings; of the first one nothing may be known but that it was."""
        found = cls(first or second)
        if first:
            found.add(second)
        else:
            found.pages += 1
        return found

    def add(self, sighting: Sighting) -> None:
        """Count ``sighting``, unless its page is counted already."""
        if sighting.page == self.last_page:
            return
        self.last_page = sighting.page
        self.pages += 1
        self.zones[sighting.zone] += 1
        self.prose += sighting.prose
        self.protected += sighting.role in PROTECTED
        self.numbers = self.numbers or sighting.text != self.text
        if len(self.distinct) < MOST_DISTINCT:
            # Lines that differ in a number alone have the same name in them.
            self.distinct.add(hash(unnumbered(sighting.text) if self.kind == "names" else sighting.text))
        if self.kind in ("starts", "ends"):
            self.common = shared(self.kind, self.common, sighting.text.split(" "))
        if len(self.examples) < MOST_EXAMPLES:
            self.examples.append(sighting.name)
        if sighting.day:
            self.first = min(self.first or sighting.day, sighting.day)
            self.last = max(self.last or sighting.day, sighting.day)
            if len(self.days) < MOST_DAYS:
                self.days.add(int(sighting.day.replace("-", "")))

    def zone(self, agreement: float) -> str | None:
        """Where at least the share ``agreement`` of the sightings stand: one of `ZONES`, or ``outside`` (above and below);
        None if nowhere."""
        total = agreement * sum(self.zones)
        best = max(range(3), key=lambda zone: self.zones[zone])
        if self.zones[best] >= total:
            return ZONES[best]
        return "outside" if self.zones[0] + self.zones[2] >= total else None


# What is kept with one of these roles is part of the article, however often it recurs.
PROTECTED = frozenset({"headline", "lede", "byline", "dateline", "caption", "kicker", "notice"})
