"""Many units checked: from memory where they are known, else judged in parcels, here or in worker processes; results come in order."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import NamedTuple

from newsclean.checker.cache import Cache
from newsclean.checker.units import Problem, Unit, UnitSettings, check
from newsclean.findings import Finding
from newsclean.fingerprint import fingerprint

# Units are sent to a worker together up to this size, so that small files do not wait for the post.
PARCEL_BYTES = 256 * 1024
# Less than this is judged sooner than a worker starts.
WORTH_WORKERS = 768 * 1024


class Result(NamedTuple):
    """What came of one unit."""

    unit: Unit
    findings: list[Finding]
    problems: list[Problem]


Pair = tuple[Unit, UnitSettings]
Outcome = tuple[list[Finding], list[Problem]]


def check_parcel(parcel: list[Pair]) -> list[Outcome]:
    """The results of some units; what a worker does."""
    return [check(unit, settings) for unit, settings in parcel]


def check_units(pairs: Iterable[Pair], cache: Cache | None = None, jobs: int = 0) -> Iterator[Result]:
    """The results of ``pairs`` in their order. ``jobs`` is the number of worker processes: 0 is one a core, 1 is none."""
    jobs = jobs or os.cpu_count() or 1
    fingerprints: dict[UnitSettings, str] = {}
    parcels = Parcels(jobs)
    try:
        held: deque[tuple[Unit, bytes, list[Finding] | None, int]] = deque()
        for unit, settings in pairs:
            if settings not in fingerprints:
                fingerprints[settings] = f"{fingerprint(settings.options)} {settings}" if cache else ""
            key = cache.key(unit, fingerprints[settings]) if cache and not unit.trouble else b""
            known = cache.get(key, unit) if cache and key else None
            held.append((unit, key, known, parcels.send(unit, settings) if known is None else -1))
            while held and (held[0][2] is not None or parcels.full):
                yield _result(held.popleft(), parcels, cache)
        while held:
            yield _result(held.popleft(), parcels, cache)
    finally:
        parcels.close()


def _result(held: tuple[Unit, bytes, list[Finding] | None, int], parcels: Parcels, cache: Cache | None) -> Result:
    unit, key, known, number = held
    if known is not None:
        return Result(unit, known, [])
    findings, problems = parcels.take(number)
    if cache and not problems:
        cache.put(key, unit, findings)
    return Result(unit, findings, problems)


class Parcels:
    """Units sent are judged in parcels, and taken back by number in the order they were sent.

    Worker processes start when there is enough to judge; a worker that dies costs the units of its parcel alone.
    """

    def __init__(self, jobs: int) -> None:
        self._jobs = jobs
        self._executor: ProcessPoolExecutor | None = None
        self._parcel: list[Pair] = []
        self._parcels: deque[tuple[list[Pair], Future[list[Outcome]] | None]] = deque()
        self._done: deque[Outcome] = deque()
        self._bytes = self._waiting = self._sent = self._taken = 0

    @property
    def full(self) -> bool:
        """Whether enough is under way to take a result before more is sent."""
        return len(self._parcels) > (2 * self._jobs + 1 if self._jobs > 1 else 0) and self._waiting >= WORTH_WORKERS

    def send(self, unit: Unit, settings: UnitSettings) -> int:
        """Have a unit judged; its number comes back."""
        self._parcel.append((unit, settings))
        self._bytes += len(unit.data)
        self._waiting += len(unit.data)
        if self._bytes >= PARCEL_BYTES:
            self._close_parcel()
        self._sent += 1
        return self._sent - 1

    def _close_parcel(self) -> None:
        if self._parcel:
            self._parcels.append((self._parcel, self._submit(self._parcel)))
            self._parcel, self._bytes = [], 0

    def _submit(self, parcel: list[Pair]) -> Future[list[Outcome]] | None:
        if self._jobs < 2:
            return None
        if self._executor is None:
            if self._waiting < WORTH_WORKERS:
                return None
            self._executor = _workers(self._jobs)
        try:
            return self._executor.submit(check_parcel, parcel)
        except BrokenProcessPool:  # one has died since; what it was at is told when its turn comes
            self.close()
            self._executor = _workers(self._jobs)
            return self._executor.submit(check_parcel, parcel)

    def take(self, number: int) -> Outcome:
        """The result of the unit of this ``number``; numbers are taken in order."""
        assert number == self._taken  # noqa: S101 (a bug here would give files each other's findings)
        self._taken += 1
        while not self._done:
            if not self._parcels:
                self._close_parcel()
            parcel, future = self._parcels.popleft()
            self._waiting -= sum(len(unit.data) for unit, _ in parcel)
            self._done.extend(self._result(parcel, future))
        return self._done.popleft()

    def _result(self, parcel: list[Pair], future: Future[list[Outcome]] | None) -> list[Outcome]:
        if future is None:
            return check_parcel(parcel)
        try:
            return future.result()
        except BrokenProcessPool:
            self.close()
            return _again(parcel)

    def close(self) -> None:
        """Stop the workers; what was not begun is dropped."""
        if self._executor is not None:
            self._executor.shutdown(wait=True, cancel_futures=True)
            self._executor = None


def _workers(jobs: int) -> ProcessPoolExecutor:
    """Worker processes that Ctrl-C, which reaches them as well, ends without a word."""
    return ProcessPoolExecutor(jobs, initializer=signal.signal, initargs=(signal.SIGINT, signal.SIG_DFL))


def _again(parcel: list[Pair]) -> list[Outcome]:
    """A parcel that was lost with its worker, judged in a process of its own; if that dies as well, unit by unit."""
    try:
        with _workers(1) as executor:
            return executor.submit(check_parcel, parcel).result()
    except BrokenProcessPool:
        if len(parcel) > 1:
            return [result for pair in parcel for result in _again([pair])]
        path = parcel[0][0].path
        return [([], [Problem(path, "crashed", f"{path}: the worker that checked it died")])]
