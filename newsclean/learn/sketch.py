"""Counting what recurs in a stream of any length, in bounded memory.

What was seen once, which is nearly everything, waits in a queue and then leaves only a bit in a Bloom filter; what was seen
twice gets a counter, and when there are too many counters the rarest go. This is lossy counting (Manku and Motwani, VLDB 2002)
with a filter in front: what recurs on more than a small share of a site's pages is never lost, and no count is too high.
"""

from __future__ import annotations

from hashlib import blake2b

from newsclean.learn.evidence import Evidence, Sighting

# How many things seen once are remembered in full, and how many counters there may be, over all sites.
MOST_FRESH = 120_000
MOST_COUNTERS = 50_000
# The share of the counters that go when there are too many.
PRUNED = 0.3
# Bits in each of the two generations of the filter (16 MiB); a generation is dropped when half of its bits may be set.
BITS = 1 << 27


class Filter:
    """A Bloom filter with one hash and two generations: old sightings are forgotten, so that it never fills up."""

    def __init__(self, bits: int = BITS) -> None:
        self._bits = bits
        self._young, self._old, self._count = bytearray(bits // 8), bytearray(bits // 8), 0

    def add(self, digest: int) -> None:
        """Remember that ``digest`` was seen."""
        byte, bit = divmod(digest % self._bits, 8)
        self._young[byte] |= 1 << bit
        self._count += 1
        if self._count * 2 > self._bits:
            self._young, self._old, self._count = bytearray(self._bits // 8), self._young, 0

    def __contains__(self, digest: int) -> bool:
        byte, bit = divmod(digest % self._bits, 8)
        return bool((self._young[byte] | self._old[byte]) >> bit & 1)


class Sketch:
    """Counters by what they count. ``pages`` is the number of pages seen of each site."""

    def __init__(self, most_fresh: int = MOST_FRESH, most_counters: int = MOST_COUNTERS, bits: int = BITS) -> None:
        self.most_fresh, self.most_counters = most_fresh, most_counters
        self._fresh: dict[int, Sighting] = {}
        self._counters: dict[int, Evidence] = {}
        self._filter: Filter | None = None
        self._bits = bits

    def see(self, digest: int, sighting: Sighting, pages: dict[str, int]) -> None:
        """Count one sighting. ``pages`` says how many pages of each site there were so far."""
        counter = self._counters.get(digest)
        if counter is not None:
            counter.add(sighting)
            return
        first = self._fresh.pop(digest, None)
        if first is None and not (self._filter and digest in self._filter):
            self._fresh[digest] = sighting
            if len(self._fresh) > self.most_fresh:
                self._forget()
            return
        if first is not None and first.page == sighting.page:
            self._fresh[digest] = first
            return
        self._counters[digest] = Evidence.begun(first, sighting)
        if len(self._counters) > self.most_counters:
            self._prune(pages)

    def seen(self, digest: int) -> bool:
        """Whether there is a counter: whether it was seen on two pages."""
        return digest in self._counters

    def counters(self) -> list[Evidence]:
        """All counters, in the order in which they began."""
        return list(self._counters.values())

    def _forget(self) -> None:
        """The older half of what was seen once leaves only its bit in the filter."""
        self._filter = self._filter or Filter(self._bits)
        for digest in list(self._fresh)[: self.most_fresh // 2]:
            del self._fresh[digest]
            self._filter.add(digest)

    def _prune(self, pages: dict[str, int]) -> None:
        """The counters of what recurs on the smallest share of its site's pages go."""
        shares = {digest: one.pages / pages.get(one.site, 1) for digest, one in self._counters.items()}
        for digest in sorted(shares, key=lambda digest: shares[digest])[: int(self.most_counters * PRUNED)]:
            del self._counters[digest]


def digest_of(site: str, kind: str, key: str) -> int:
    """Eight bytes that stand for a thing that is counted; the same in every process."""
    return int.from_bytes(blake2b(f"{site}\0{kind}\0{key}".encode(errors="surrogatepass"), digest_size=8).digest(), "big")
