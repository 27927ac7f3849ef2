"""A supervised pool of worker processes: a page that kills its worker, or takes too long, costs only itself.

Each worker is a program of its own with a pipe to it, so that nothing depends on how Python starts processes (spawn, fork) and no
worker outlives a run that is killed: its pipe ends. One thread of the run waits on each worker.
"""

from __future__ import annotations

import queue
import tempfile
import threading
import time
from collections.abc import Generator, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from newsclean.corpus.item import Chunk
from newsclean.corpus.process import Dead, Process
from newsclean.corpus.settings import PAGE_SECONDS, Settings
from newsclean.errors import NewscleanError

# Chunks on their way for each worker: one in work, some read ahead, and room for answers that wait for a slow one before them.
AHEAD = 4
# How often a run looks whether a page has had its time.
TICK = 0.2
# A page that killed its worker gets a second chance in a fresh one: the reason may have been outside it.
CHANCES = 2
# A worker is replaced after so many pages, so that no library's leak adds up.
RECYCLE_PAGES = 20_000
# Workers that die before their first page say that something is wrong with the installation, not with a page.
FALSE_STARTS = 3


@dataclass
class Answer:
    """What came back for a chunk: the tally, and the bytes of output, ledger and errors."""

    chunk: Chunk
    tally: dict[str, Any]
    output: bytes
    ledger: bytes
    errors: bytes


@dataclass
class Pool:
    """Worker processes for one run. ``form`` is the form of output that they make (see `newsclean.corpus.forms`)."""

    settings: Settings
    form: str
    jobs: int = 1
    page_seconds: float = PAGE_SECONDS
    _todo: queue.Queue[Chunk | None] = field(default_factory=queue.Queue)
    _done: queue.Queue[Answer | BaseException] = field(default_factory=queue.Queue)
    _processes: list[Process] = field(default_factory=list)

    def answers(self, chunks: Iterator[Chunk]) -> Generator[Answer, None, None]:
        """The answers to ``chunks``, in their order, with a bounded number of them under way.

        Raises `NewscleanError` when the output can't be written or workers can't be started. The workers end with the iterator.
        """
        with tempfile.TemporaryDirectory(prefix="newsclean-", ignore_cleanup_errors=True) as folder:
            threads = self._start(Path(folder))
            try:
                yield from self._in_order(chunks)
            finally:
                self._stop(threads)

    def _start(self, folder: Path) -> list[threading.Thread]:
        self._processes = [Process(self.settings, self.form, folder / str(number)) for number in range(self.jobs)]
        threads = [threading.Thread(target=self._supervise, args=(process,), daemon=True) for process in self._processes]
        for thread in threads:
            thread.start()
        return threads

    def _stop(self, threads: list[threading.Thread]) -> None:
        with suppress(queue.Empty):
            while True:
                self._todo.get_nowait()
        for process in self._processes:
            process.stop()
        for _ in threads:
            self._todo.put(None)
        for thread in threads:
            thread.join()
        for process in self._processes:
            process.close()

    def _in_order(self, chunks: Iterator[Chunk]) -> Iterator[Answer]:
        waiting: dict[int, Answer] = {}
        given: list[int] = []
        more = True
        while more or given:
            while more and len(given) < AHEAD * self.jobs:
                chunk = next(chunks, None)
                more = chunk is not None
                if chunk is not None:
                    given.append(chunk.number)
                    self._todo.put(chunk)
                self._collect(waiting, wait=False)
            if given and given[0] not in waiting:
                self._collect(waiting, wait=True)
            while given and given[0] in waiting:
                yield waiting.pop(given.pop(0))

    def _collect(self, waiting: dict[int, Answer], *, wait: bool) -> None:
        for process in self._processes:
            process.watch(self.page_seconds)
        with suppress(queue.Empty):
            while True:
                answer = self._done.get(timeout=TICK) if wait else self._done.get_nowait()
                if isinstance(answer, BaseException):
                    raise answer
                waiting[answer.chunk.number] = answer
                wait = False

    def _supervise(self, process: Process) -> None:
        """What each thread does: take a chunk, get it answered, whatever happens to the worker."""
        pages = 0
        while (chunk := self._todo.get()) is not None:
            try:
                self._done.put(self._answer(process, chunk))
            except Exception as error:  # a thread that ended without a word would leave the run waiting for ever
                self._done.put(error)
                return
            pages += len(chunk.items)
            if pages >= RECYCLE_PAGES:
                process.retire()
                pages = 0

    def _answer(self, process: Process, chunk: Chunk) -> Answer:
        errors: dict[str, dict[str, object]] = {}
        died: dict[int, int] = {}
        starts = 0
        while True:
            answer = process.ask(chunk, errors)
            if not isinstance(answer, Dead):
                head, bodies = answer
                if fatal := head.get("fatal"):
                    raise NewscleanError(fatal["message"], kind=fatal["kind"])
                return Answer(chunk, head["tally"], *bodies)
            if process.stopped:
                raise NewscleanError("the run was stopped", kind="stopped")
            if answer.item < 0:
                starts += 1
                if starts >= FALSE_STARTS:
                    raise NewscleanError(f"worker processes can't be started: {answer.why}", kind="workers")
                time.sleep(TICK)
                continue
            died[answer.item] = died.get(answer.item, 0) + 1
            if answer.slow or died[answer.item] >= CHANCES:
                errors[str(answer.item)] = self._blame(chunk, answer).as_dict()

    def _blame(self, chunk: Chunk, dead: Dead) -> NewscleanError:
        item = chunk.items[dead.item]
        if dead.slow:
            return NewscleanError(f"{item.source}: took longer than {self.page_seconds:g} s (--page-timeout)", kind="timeout",
                                  row=item.about.get("row"))  # fmt: skip
        return NewscleanError(f"{item.source}: ended its worker: {dead.why}", kind="crashed", row=item.about.get("row"))
