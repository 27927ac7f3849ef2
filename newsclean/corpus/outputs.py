"""All outputs of a run together: the stream, the ledger and the error records, and the commits that make them certain."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from newsclean.corpus.appended import Appended, sync_folder
from newsclean.corpus.forms import output_error
from newsclean.corpus.item import Place
from newsclean.corpus.manifest import Manifest
from newsclean.corpus.pool import Answer
from newsclean.corpus.settings import stream_form
from newsclean.corpus.tally import Tally
from newsclean.corpus.target import Target

# How much work a kill or a power cut may cost.
COMMIT_SECONDS = 2.0


class Outputs:
    """Writes answers in order. ``tally`` and ``chunk`` (the next one) go on from the last commit."""

    def __init__(self, target: Target, ledger: Path | None, manifest: Manifest) -> None:
        self.target, self.manifest = target, manifest
        self.files: dict[str, Appended] = {"errors": Appended(target.errors, "jsonl", in_place=True)}
        if target.stream:
            self.files["output"] = Appended(target.path, target.stream)
        if ledger is not None:
            self.files["ledger"] = Appended(ledger, stream_form(ledger) or "jsonl", ledger=True)
        state = manifest.get("state") or {}
        self.tally = Tally.from_dict(state.get("tally", {}))
        self.chunk: int = state.get("chunk", 0)
        argument, path, items, digest = state.get("place", [-1, "", 0, ""])
        self.place = Place(argument, bytes.fromhex(path), items, digest)
        self._offsets: dict[str, int] = state.get("offsets", {})
        self._last = time.monotonic()

    def open(self) -> None:
        """Open the files where the last commit left them, all or none."""
        with telling_writes(self.target.path), ExitStack() as opened:
            opened.callback(self.close)
            for name, file in self.files.items():
                file.open(self._offsets.get(name, 0))
            opened.pop_all()
        self.manifest.forget_outputs(self.chunk)

    def write(self, answer: Answer, **more: Any) -> None:
        """Append an answer, and when it is time commit it with ``more``."""
        with telling_writes(self.target.path):
            for name, file in self.files.items():
                file.write(getattr(answer, name))
        self.tally.add(answer.tally)
        self.chunk, self.place = answer.chunk.number + 1, answer.chunk.place
        if time.monotonic() - self._last >= COMMIT_SECONDS:
            self.commit(**more)

    def commit(self, **more: Any) -> None:
        """Make everything written so far certain."""
        with telling_writes(self.target.path):
            for file in self.files.values():
                file.sync()
        place = [self.place.argument, self.place.path.hex(), *self.place[2:]]
        offsets = {name: file.offset for name, file in self.files.items()}
        state = {"chunk": self.chunk, "place": place, "offsets": offsets, "tally": self.tally.as_dict()}
        self.manifest.set("state", state)
        for key, value in more.items():
            self.manifest.set(key, value)
        self.manifest.commit()
        self._last = time.monotonic()

    def close(self) -> None:
        """Close the files as they are."""
        for file in self.files.values():
            file.close()

    def finish(self) -> None:
        """Give the files their names; doing it again is harmless."""
        with telling_writes(self.target.path):
            for file in self.files.values():
                file.finish()
            if not self.target.stream:
                sync_folder(self.target.path)


@contextmanager
def telling_writes(path: Path) -> Iterator[None]:
    """Raises `NewscleanError` with a message for an OSError while writing."""
    try:
        yield
    except OSError as error:
        raise output_error(path, error) from error
