"""A worker process: takes chunks from its standard input, cleans their pages one by one, and answers with the bytes of the
output."""

from __future__ import annotations

import contextlib
import faulthandler
import mmap
import os
import signal
import struct
import sys
from typing import IO, Any

from newsclean.build import build_article
from newsclean.corpus.forms import Form, make_form, output_error
from newsclean.corpus.frames import receive, send
from newsclean.corpus.item import Item
from newsclean.corpus.opening import judged, open_item, record_fields
from newsclean.corpus.settings import Settings
from newsclean.corpus.tally import Tally
from newsclean.errors import NewscleanError, as_newsclean_error
from newsclean.pipeline import Pipeline

# The item being worked on, where the run can see it; -1: none.
PROGRESS = struct.Struct("<q")
IDLE = -1
# What the standard error of a worker may hold; it is only read when the worker dies.
MOST_TALK = 1024 * 1024


class Work:
    """Everything a worker keeps between chunks."""

    def __init__(self, settings: Settings, form: str, progress: mmap.mmap) -> None:
        self.settings = settings
        self.pipeline = Pipeline(settings.options)
        self.form = form
        self.progress = progress

    def chunk(self, head: dict[str, Any], bodies: list[bytes]) -> tuple[dict[str, Any], list[bytes]]:
        """Clean a chunk: the tally, and the bytes of the output, the ledger and the error records."""
        tally = Tally()
        form = make_form(self.form, self.settings)
        for index, (about, blob) in enumerate(zip(head["items"], bodies, strict=True)):
            item = Item(about["how"], about["source"], blob, about=about["about"], name=about["name"])
            PROGRESS.pack_into(self.progress, 0, index)
            given = head["errors"].get(str(index))
            if given is not None:
                item = Item("error", item.source, about={"error": given})
            self._item(item, form, tally)
        PROGRESS.pack_into(self.progress, 0, IDLE)
        return {"tally": tally.as_dict()}, [form.output(), form.ledger(), form.errors()]

    def _item(self, item: Item, form: Form, tally: Tally) -> None:
        try:
            opened = open_item(item, self.settings)
            if opened.skipped:
                tally.skipped[opened.skipped] += 1
                form.skip(item, opened.skipped)
                return
            page = judged(opened, item.source, self.pipeline)
            article = build_article(page)
        except BaseException as error:  # whatever a page does, be it a panic in a library, it costs only itself
            told = as_newsclean_error(error, item.source)
            tally.error(item.source, told)
            form.error(item, told)
        else:
            tally.page(page, article)
            form.page(item, page, article, record_fields(opened))


def serve(source: IO[bytes], sink: IO[bytes]) -> None:
    """Answer chunks until the run is over: the first message says what to do and where, every other is a chunk."""
    first = receive(source)
    if first is None:
        return
    head = first[0]
    sys.path[:] = head["path"]
    with open(head["progress"], "r+b") as file, mmap.mmap(file.fileno(), PROGRESS.size) as progress:  # noqa: PTH123
        work = Work(Settings.from_dict(head["settings"]), head["form"], progress)
        while (message := receive(source)) is not None:
            _bound_talk()
            try:
                answer, bodies = work.chunk(*message)
            except (OSError, NewscleanError) as error:
                told = output_error(work.form.removeprefix("folder:"), error) if isinstance(error, OSError) else error
                answer, bodies = {"fatal": told.as_dict()}, []
            send(sink, answer, *bodies)


def _bound_talk() -> None:
    """Empty standard error, which is a file, when it holds too much."""
    with contextlib.suppress(OSError):
        if os.fstat(2).st_size > MOST_TALK:
            os.ftruncate(2, 0)


def main() -> None:
    """What a worker process runs. Standard output is the line to the run, so that whatever a rule prints goes to standard
    error."""
    faulthandler.enable()
    for name in ("SIGINT", "SIGTERM"):
        # Ctrl-C reaches the whole group; the run alone decides what happens then, and ends its workers.
        signal.signal(getattr(signal, name), signal.SIG_IGN)
    sink = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    # A run that is gone needs no answer.
    with contextlib.suppress(BrokenPipeError):
        serve(sys.stdin.buffer, sink)
    os._exit(0)
