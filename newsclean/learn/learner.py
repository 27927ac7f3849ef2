"""The learner: pages go in one by one, what recurs on each site comes out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import blake2b

from newsclean import sites
from newsclean.learn.blocks import Blocks
from newsclean.learn.evidence import Evidence, Sighting, SiteCount
from newsclean.learn.guards import Guards, Proposal, elsewhere, propose
from newsclean.learn.masks import aspects
from newsclean.learn.sketch import MOST_COUNTERS, MOST_FRESH, Sketch, digest_of
from newsclean.page import Line, Page
from newsclean.shapes.stamp import find_stamp, iso
from newsclean.shapes.stamp_line import is_stamp
from newsclean.verdict import Verdict

# Rules that remove by place alone; what any other rule removes need not be learned.
CATCH_ALLS = frozenset({"above-story", "below-story", "teaser", "outside-article", "repeat"})
LONGEST_STAMP = 90  # characters
# A day in an address: /2022/12/24/, -20221224095943.htm
_DAY = re.compile(r"(?<!\d)(20\d\d)([-/]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])")
# Stories remembered to tell a page that was saved twice from two articles.
MOST_STORIES = 200_000
MOST_SITES = 100_000
LONGEST_LINE = 100  # words


class Learner:
    """Counts what recurs. Memory does not grow with the number of pages: see `newsclean.learn.sketch`."""

    def __init__(self, most_fresh: int = MOST_FRESH, most_counters: int = MOST_COUNTERS) -> None:
        self.blocks = Blocks()
        self.sketch = Sketch(most_fresh, most_counters)
        self.sites: dict[str, SiteCount] = {}
        self.homeless = 0
        self._stories: dict[bytes, None] = {}
        self._pages = 0
        self._counts: dict[str, int] = {}

    def add(self, page: Page, site: str | None = None) -> None:
        """Count the lines of a judged ``page`` for ``site``, or for the site that the page is told to be from.

        A page whose story was seen before is a copy and is not counted.
        """
        site = site or site_of(page)
        if site is None or (site not in self.sites and len(self.sites) >= MOST_SITES):
            self.homeless += 1
            return
        count = self.sites.setdefault(site, SiteCount())
        if self._again(site, page):
            count.copies += 1
            return
        day = day_of(page)
        count.pages += 1
        self._counts[site] = count.pages
        if day:
            count.dated += 1
            if len(count.days) < MOST_STORIES:
                count.days.add(day)
        self._pages += 1
        self.blocks.add(page, site)
        for sighting in self._sightings(page, site, day):
            self.sketch.see(digest_of(site, sighting.kind, sighting.key), sighting, self._counts)

    def evidence(self) -> dict[str, list[Evidence]]:
        """What recurs, by site, in the order in which it was first seen again."""
        found: dict[str, list[Evidence]] = {}
        for one in self.sketch.counters():
            found.setdefault(one.site, []).append(one)
        return found

    def proposals(self, guards: Guards) -> dict[str, list[Proposal]]:
        """What is proposed for each site, most pages first; running text that recurs on several sites is marked as wire copy."""
        return elsewhere({site: propose(found, self.sites[site], guards) for site, found in self.evidence().items()})

    def _sightings(self, page: Page, site: str, day: str | None) -> Iterator[Sighting]:
        last = self._last_of_story(page, site)
        for line, verdict in page.judged():
            if not worth_counting(line, verdict):
                continue
            zone = 0 if line.index < page.story.start else 2 if line.index > last else 1
            for kind, key in aspects(line):
                yield Sighting(site, kind, key, line.key, line.text, self._pages, page.name, zone, line.prose, verdict.role, day)

    def _last_of_story(self, page: Page, site: str) -> int:
        """The last line of running text that is new on its site: what is below it is below the story."""
        for line in reversed(page.lines[page.story.start : page.story.end]):
            if line.prose and not self.sketch.seen(digest_of(site, "line", line.key)):
                return line.index
        return page.story.end - 1

    def _again(self, site: str, page: Page) -> bool:
        story = max((line for line in page.lines if line.index in page.story), key=lambda line: len(line.key), default=None)
        digest = blake2b(f"{site}\0{story.key if story else ''}".encode(errors="surrogatepass"), digest_size=10).digest()
        if digest in self._stories:
            return True
        if len(self._stories) >= MOST_STORIES:
            del self._stories[next(iter(self._stories))]
        self._stories[digest] = None
        return False


def worth_counting(line: Line, verdict: Verdict) -> bool:
    """Whether ``line`` may be boilerplate that no rule by name takes: it has a letter, and is more than a stamp."""
    if verdict.role is None and verdict.rule not in CATCH_ALLS:
        return False
    if line.words > LONGEST_LINE or not any(c.isalpha() for c in line.key):
        return False
    return len(line.text) > LONGEST_STAMP or not is_stamp(line.text)


def site_of(page: Page) -> str | None:
    """The site of ``page``: by its address, else by a folder named as a host (``dantri.com.vn/1.txt``), else by its own words."""
    if page.url and (host := sites.of_url(page.url)):
        return host
    parts = page.name.replace("\\", "/").split("/")[:-1]
    for part in reversed(parts):
        host = part.casefold().removeprefix("www.")
        if "." in host.strip(".") and " " not in host and host.rsplit(".", 1)[1].isalpha():
            return sites.of_url(f"https://{host}/")
    return page.site


def day_of(page: Page) -> str | None:
    """The day on which the story was published, as the page says it, shows it or has it in its address; None if it does not."""
    for said in page.meta.get("dates", ()):
        if moment := iso(said):
            return moment[:10]
    for line in page.kept("dateline"):
        if stamp := find_stamp(line.text):
            return stamp.published[:10]
    for said in page.meta.get("times", ()):
        if moment := iso(said):
            return moment[:10]
    found = _DAY.search(page.url or "")
    return f"{found[1]}-{found[3]}-{found[4]}" if found else None
