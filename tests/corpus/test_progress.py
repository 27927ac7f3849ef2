"""How far a run is, told on standard error: a bar on a terminal, plain rows elsewhere, nothing if it shall be quiet."""

from __future__ import annotations

import io
import sys

import pytest

from newsclean.corpus import progress
from newsclean.corpus.progress import clock, make_progress
from newsclean.corpus.streams import Meter
from newsclean.corpus.tally import Tally
from newsclean.errors import ReadError


class Terminal(io.StringIO):
    """What rich takes for a terminal."""

    def isatty(self) -> bool:
        return True


def told(monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, *, quiet: bool = False) -> str:
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(progress, "SECONDS", 0)
    monkeypatch.setenv("TERM", "xterm")
    meter, tally = Meter(), Tally(pages=1)
    shown = make_progress(meter, 2_000_000, quiet=quiet)
    tally.error("a.txt", ReadError("a.txt: is binary", kind="binary"))
    for meter.bytes in (500_000, 1_000_000):
        shown.update(tally)
    shown.close()
    return stream.getvalue()


def test_plain_rows_where_no_terminal_is(monkeypatch: pytest.MonkeyPatch) -> None:
    found = told(monkeypatch, io.StringIO())
    assert found.startswith("newsclean: 1 page, ")
    assert " 0.0 MB/s" not in found
    assert "1 error, " in found
    assert "\x1b" not in found


def test_a_bar_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    found = told(monkeypatch, Terminal())
    assert "1 page" in found
    assert "50%" in found


def test_nothing_when_quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    assert told(monkeypatch, Terminal(), quiet=True) == ""


@pytest.mark.parametrize(("seconds", "text"), [(0.4, "0:00"), (59.6, "1:00"), (3_723, "1:02:03")])
def test_clock(seconds: float, text: str) -> None:
    assert clock(seconds) == text
