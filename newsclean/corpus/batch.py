"""The batch run: plan or resume, read, clean in parallel, write in order, commit; whatever stops it, the same call goes on."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import TypedDict, Unpack

from newsclean.corpus.extras import need_for
from newsclean.corpus.forms import write_whole
from newsclean.corpus.manifest import Manifest, is_running, telling
from newsclean.corpus.outputs import Outputs, telling_writes
from newsclean.corpus.plan import own_paths, prepare
from newsclean.corpus.pool import Pool
from newsclean.corpus.progress import make_progress
from newsclean.corpus.reading import Reading
from newsclean.corpus.report import Report
from newsclean.corpus.settings import PAGE_SECONDS, Settings
from newsclean.corpus.streams import Meter
from newsclean.corpus.tally import Tally
from newsclean.corpus.target import Target
from newsclean.corpus.walk import Given, Walk
from newsclean.errors import ConfigError


class How(TypedDict, total=False):
    """How a run is done; nothing here changes a byte of its output.

    ``jobs``: worker processes (default: cores). ``page_timeout``: seconds a page may take (30). ``max_errors``: stop after
    so many.
    ``force``: start over, and write over what is there. ``quiet``: no progress on standard error (default).
    """

    jobs: int | None
    page_timeout: float
    max_errors: int | None
    force: bool
    quiet: bool


def run(
    inputs: Given | Iterable[Given], output: str | os.PathLike[str], settings: Settings | None = None, **how: Unpack[How]
) -> Report:
    """Clean every page of ``inputs`` into ``output``, and report; goes on where an interrupted call of the same kind stopped.

    ``inputs`` are files, folders, ``@lists`` or ``-``; ``output`` is a folder, or a file whose suffix says its form. Raises
    `newsclean.errors.NewscleanError` when the run can't begin or can't be written; pages that can't be read are error records.
    """
    given = [inputs] if isinstance(inputs, (str, bytes, os.PathLike)) else list(inputs)
    settings = settings or Settings()
    target, ledger = Target(Path(output)), Path(settings.ledger) if settings.ledger else None
    if ledger is not None:
        target.check_ledger(ledger)
    for path in filter(None, (target.path, ledger)):
        need_for(path)
    walk = Walk(given, settings.globs, own_paths(target, ledger))
    with telling(target.manifest), closing(prepare(target, ledger, walk, settings, force=how.get("force", False))) as manifest:
        if manifest.get("finished") is None:
            _work(manifest, settings, target, ledger, how)
        return report(manifest, target)


def _work(manifest: Manifest, settings: Settings, target: Target, ledger: Path | None, how: How) -> None:
    outputs, meter, began = Outputs(target, ledger, manifest), Meter(), time.monotonic()
    before: float = manifest.get("seconds") or 0.0
    if not manifest.get("finishing"):
        outputs.open()
        reading = Reading(manifest, settings, target, meter)
        pool = Pool(settings, target.form(), how.get("jobs") or os.cpu_count() or 1, how.get("page_timeout", PAGE_SECONDS))
        progress = make_progress(meter, manifest.totals()[1], quiet=how.get("quiet", True))
        answers = pool.answers(reading.chunks(outputs.place, outputs.chunk))
        most = how.get("max_errors")
        try:
            for answer in answers:
                outputs.write(answer, seconds=before + time.monotonic() - began)
                progress.update(outputs.tally)
                if most is not None and outputs.tally.error_count >= most:
                    outputs.commit(seconds=before + time.monotonic() - began, stopped=True)
                    return
            outputs.commit(seconds=before + time.monotonic() - began, stopped=False, finishing=True)
        finally:
            answers.close()
            progress.close()
            outputs.close()
    outputs.finish()
    outputs.commit(seconds=before + time.monotonic() - began, finished=True)
    with telling_writes(target.summary):
        write_whole(target.summary, report(manifest, target).as_json().encode())


def report(manifest: Manifest, target: Target, *, running: bool = False) -> Report:
    """How the run of this manifest stands, as of its last commit; ``running`` says that it is at work."""
    state = manifest.get("state")
    finished, stopped = manifest.get("finished"), manifest.get("stopped")
    inputs, _ = manifest.totals()
    outputs = Outputs(target, None, manifest)
    done = inputs if finished else manifest.totals(outputs.place)[0]
    name = "finished" if finished else "running" if running else "stopped" if stopped else "interrupted" if state else "new"
    tally = outputs.tally if state else Tally()
    asked = manifest.get("asked") or {}
    return Report(str(target.path), name, tally, inputs, done, manifest.get("seconds") or 0.0, manifest.get("passed_over") or {},
                  manifest.get("empty") or [], asked.get("rules", ""), str(target.errors))  # fmt: skip


def status(output: str | os.PathLike[str]) -> Report:
    """How the run into ``output`` stands; raises `ConfigError` when there is none."""
    target = Target(Path(output))
    if not os.path.exists(target.manifest):
        raise ConfigError(f"{output}: there is no run here (no {target.manifest})")
    with telling(target.manifest), closing(Manifest(target.manifest, write=False)) as manifest:
        return report(manifest, target, running=is_running(target.manifest))
