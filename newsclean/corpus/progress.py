"""How far a run is: a bar on a terminal, a plain line every half minute elsewhere; always on standard error."""

from __future__ import annotations

import sys
import time
from contextlib import suppress
from typing import Any, Protocol

from newsclean.corpus.streams import Meter
from newsclean.corpus.tally import Tally
from newsclean.writers.wording import counted

SECONDS = 30.0  # between two lines in a log


class Progress(Protocol):
    """What a run tells while it works: ``update`` after each chunk, ``close`` at the end."""

    def update(self, tally: Tally) -> None: ...
    def close(self) -> None: ...


class Silent:
    """Says nothing."""

    def update(self, tally: Tally) -> None:
        """Nothing."""

    def close(self) -> None:
        """Nothing."""


class Rate:
    """Speed and time to go, from the bytes read since this process began; bytes that an earlier one read don't count."""

    def __init__(self, meter: Meter, total: int) -> None:
        self.meter, self.total = meter, total
        self.began = time.monotonic()

    def numbers(self) -> tuple[float, float | None]:
        """Megabytes a second, and seconds to go (None: unknown)."""
        speed = self.meter.bytes / max(time.monotonic() - self.began, 1e-6)
        left = (self.total - self.meter.before - self.meter.bytes) / speed if speed > 0 and self.total > 0 else None
        return speed / 1e6, max(left, 0) if left is not None else None

    def text(self, tally: Tally) -> str:
        """Pages, speed, errors and time to go in a row."""
        speed, left = self.numbers()
        words = [counted(tally.pages, "page"), f"{speed:.1f} MB/s", counted(tally.error_count, "error")]
        return ", ".join([*words, f"{clock(left)} to go"] if left is not None else words)


class Lines:
    """A plain line every `SECONDS`."""

    def __init__(self, rate: Rate) -> None:
        self.rate, self.last = rate, time.monotonic()

    def update(self, tally: Tally) -> None:
        """Print a line when it is time for one."""
        if time.monotonic() - self.last >= SECONDS:
            self.last = time.monotonic()
            with suppress(OSError):
                print(f"newsclean: {self.rate.text(tally)}", file=sys.stderr, flush=True)

    def close(self) -> None:
        """Nothing is left to do."""


class Bar:
    """A bar that rich draws."""

    def __init__(self, rate: Rate) -> None:
        from rich.console import Console  # noqa: PLC0415 (slow to import, and only a terminal needs it)
        from rich.progress import BarColumn, TextColumn  # noqa: PLC0415
        from rich.progress import Progress as Rich  # noqa: PLC0415

        self.rate = rate
        self._rich: Any = Rich(BarColumn(), TextColumn("{task.percentage:>3.0f}%"), TextColumn("{task.description}"),
                               console=Console(stderr=True), transient=True)  # fmt: skip
        self._rich.start()
        self._task = self._rich.add_task("", total=rate.total or None)

    def update(self, tally: Tally) -> None:
        """Redraw the bar."""
        self._rich.update(self._task, completed=self.rate.meter.before + self.rate.meter.bytes, description=self.rate.text(tally))

    def close(self) -> None:
        """Take the bar away."""
        self._rich.stop()


def make_progress(meter: Meter, total: int, *, quiet: bool) -> Progress:
    """The progress for where standard error goes; ``total`` are the bytes of all inputs, 0 if that is not known."""
    if quiet:
        return Silent()
    rate = Rate(meter, total)
    return Bar(rate) if sys.stderr.isatty() else Lines(rate)


def clock(seconds: float) -> str:
    """Seconds as hours, minutes, seconds: ``1:02:03``, ``2:03``."""
    minutes, second = divmod(round(seconds), 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02}:{second:02}" if hours else f"{minute}:{second:02}"
