"""What a run counts: pages, words, removals by rule and by site, errors by kind. Tallies of chunks add up to that of the run."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from newsclean.article import Article
from newsclean.errors import NewscleanError
from newsclean.exit_codes import COULD_NOT, FINE, FOUND
from newsclean.page import Page

# Sites counted by name; the crawls of the world have more, and the rest is counted together.
MOST_SITES = 5_000
OTHER = "(other sites)"
FIRST = 3


@dataclass
class Tally:
    """The counts of some pages. ``errors`` maps a kind to its count, its first sources and what was told of the first of them;
    ``skipped`` counts what was no page, by why."""

    pages: int = 0
    kept_words: int = 0
    removed_words: int = 0
    without_headline: int = 0
    without_body: int = 0
    nothing_left: int = 0
    removed_by_rule: Counter[str] = field(default_factory=Counter)
    removed_by_site: Counter[str] = field(default_factory=Counter)
    pages_by_site: Counter[str] = field(default_factory=Counter)
    errors: dict[str, dict[str, Any]] = field(default_factory=dict)
    skipped: Counter[str] = field(default_factory=Counter)

    def page(self, page: Page, article: Article) -> None:
        """Count a judged page and its article."""
        kept = removed = gone = 0
        for line, verdict in page.judged():
            if verdict.role:
                kept += line.words
            else:
                removed += line.words
                gone += 1
                self.removed_by_rule[f"{verdict.code} {verdict.rule}"] += 1
        site = page.site or "unknown"
        self.pages += 1
        self.kept_words += kept
        self.removed_words += removed
        self.pages_by_site[site] += 1
        if gone:
            self.removed_by_site[site] += gone
        self.without_headline += article.headline is None
        self.without_body += not article.paragraphs
        self.nothing_left += not kept

    def error(self, source: str, error: NewscleanError) -> None:
        """Count an error."""
        self._add_error(error.kind, {"count": 1, "first": [source], "message": error.message})

    def _add_error(self, kind: str, found: dict[str, Any]) -> None:
        mine = self.errors.setdefault(kind, {"count": 0, "first": [], "message": found.get("message", "")})
        mine["count"] += found["count"]
        mine["first"] = [*mine["first"], *found["first"]][:FIRST]

    @property
    def error_count(self) -> int:
        """Errors of all kinds."""
        return sum(found["count"] for found in self.errors.values())

    def add(self, other: dict[str, Any]) -> None:
        """Add the tally of a chunk, as `as_dict` gave it, after what was counted before."""
        for name in ("pages", "kept_words", "removed_words", "without_headline", "without_body", "nothing_left"):
            setattr(self, name, getattr(self, name) + other[name])
        self.removed_by_rule.update(other["removed_by_rule"])
        self.skipped.update(other["skipped"])
        for name in ("removed_by_site", "pages_by_site"):
            mine: Counter[str] = getattr(self, name)
            for site, count in other[name].items():
                mine[site if site in self.pages_by_site or len(mine) < MOST_SITES else OTHER] += count
        for kind, found in other["errors"].items():
            self._add_error(kind, found)

    def as_dict(self) -> dict[str, Any]:
        """The tally as JSON holds it, counts most first."""
        found = {key: value for key, value in vars(self).items() if not isinstance(value, Counter)}
        counters = {key: dict(value.most_common()) for key, value in vars(self).items() if isinstance(value, Counter)}
        return {**found, **counters}

    @classmethod
    def from_dict(cls, found: dict[str, Any]) -> Tally:
        """The tally out of what `as_dict` gave."""
        tally = cls()
        tally.add({**cls().as_dict(), **found})
        return tally

    @property
    def exit_code(self) -> int:
        """2 if anything could not be read, 1 if a page had nothing left, else 0."""
        return COULD_NOT if self.errors else FOUND if self.nothing_left else FINE
