"""One worker process, seen from the run: start it, ask it, watch it, end it."""

from __future__ import annotations

import mmap
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, NamedTuple

import newsclean
from newsclean.corpus.frames import receive, send
from newsclean.corpus.item import Chunk
from newsclean.corpus.settings import Settings
from newsclean.corpus.worker import IDLE, PROGRESS

# The package is imported from where this one was, whatever the environment says.
_BOOT = "import sys; sys.path.insert(0, sys.argv[1]); from newsclean.corpus.worker import main; main()"
_ROOT = str(Path(newsclean.__file__).parent.parent)
# What is told of the last words of a dead worker.
LAST_WORDS = 300


class Dead(NamedTuple):
    """A worker died over the item with this number in its chunk (-1: before the first): because it was ``slow``, or ``why``."""

    item: int
    slow: bool
    why: str


class Process:
    """A worker process that is started when it is first asked, and again whenever it has died; used by one thread, but for
    `watch` and `stop`."""

    def __init__(self, settings: Settings, form: str, base: Path) -> None:
        self.settings = settings
        self.form = form
        self.stopped = False
        self._process: subprocess.Popen[bytes] | None = None
        self._slow = False
        self._seen: tuple[int, int, float] = (0, IDLE, 0.0)
        self._asked = 0
        self._base = base
        self._talk: IO[bytes] = base.with_suffix(".err").open("w+b", buffering=0)
        progress = base.with_suffix(".progress")
        progress.write_bytes(PROGRESS.pack(IDLE))
        self._file = progress.open("r+b")
        self._progress = mmap.mmap(self._file.fileno(), PROGRESS.size)

    def ask(self, chunk: Chunk, errors: dict[str, dict[str, object]]) -> tuple[dict[str, Any], list[bytes]] | Dead:
        """The worker's answer to a chunk, or how it died. ``errors`` are the items that it must not touch again."""
        self._asked += 1
        answer = None
        with suppress(OSError):
            process = self._started()
            assert process.stdin and process.stdout  # noqa: S101 (for the type checker)
            items = [{"how": item.how, "source": item.source, "about": item.about, "name": item.name} for item in chunk.items]
            send(process.stdin, {"items": items, "errors": errors}, *[item.blob for item in chunk.items])
            answer = receive(process.stdout)
        return answer if answer is not None else self._bury()

    def watch(self, seconds: float) -> None:
        """Kill the worker if it has been over one item for more than ``seconds``. Called by the run's own thread, again and
        again."""
        at, now, process = (self._asked, PROGRESS.unpack_from(self._progress)[0]), time.monotonic(), self._process
        if at != self._seen[:2]:
            self._seen = (*at, now)
        elif at[1] >= 0 and now - self._seen[2] > seconds and process is not None and process.poll() is None:
            self._slow = True
            process.kill()

    def stop(self) -> None:
        """End the worker now; whoever waits for its answer gets none."""
        self.stopped = True
        process = self._process
        if process is not None:
            process.kill()

    def retire(self) -> None:
        """End a worker that has nothing to do; the next chunk gets a fresh one."""
        self._bury()

    def close(self) -> None:
        """Give back what the system lent; the process must be ended."""
        self._bury()
        self._progress.close()
        self._file.close()
        self._talk.close()

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            self._talk.truncate(0)
            PROGRESS.pack_into(self._progress, 0, IDLE)
            self._slow = False
            command = [sys.executable, "-c", _BOOT, _ROOT]
            self._process = subprocess.Popen(  # noqa: S603 (this Python, this package)
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._talk, bufsize=-1
            )
            if self.stopped:
                self._process.kill()
            assert self._process.stdin  # noqa: S101 (for the type checker)
            head = {"path": sys.path, "settings": self.settings.as_dict(), "form": self.form}
            send(self._process.stdin, {**head, "progress": str(self._base.with_suffix(".progress"))})
        return self._process

    def _bury(self) -> Dead:
        """End the process for good, and say over what it died."""
        process, item = self._process, PROGRESS.unpack_from(self._progress)[0]
        self._process = None
        if process is None:
            return Dead(IDLE, False, "it could not be started")
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError):
                if pipe is not None:
                    pipe.close()
        try:
            code = process.wait(timeout=1)
        except subprocess.TimeoutExpired:
            process.kill()
            code = process.wait()
        PROGRESS.pack_into(self._progress, 0, IDLE)
        return Dead(item, self._slow, self._why(code))

    def _why(self, code: int) -> str:
        self._talk.seek(0)
        words = self._talk.read()[-LAST_WORDS:].decode("utf-8", errors="replace").strip().splitlines()
        if code < 0:
            with suppress(ValueError):
                return f"killed by {signal.Signals(-code).name}"
        return f"exit code {code}" + (f", {words[-1].strip()}" if words else "")
