"""`newsclean check`: what is wrong with text data, and fixes for it."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import click

from newsclean import config
from newsclean.checker.baseline import as_baseline, read_baseline
from newsclean.checker.cache import Cache
from newsclean.checker.files import SUFFIXES
from newsclean.checker.report import Report
from newsclean.checker.session import Session, diff, fix_over, write_over
from newsclean.cli.check_options import check_options, given_keys
from newsclean.cli.common import complain, or_stdin
from newsclean.cli.filled import Filled
from newsclean.corpus.forms import write_whole
from newsclean.errors import ConfigError, NewscleanError
from newsclean.exit_codes import COULD_NOT, FINE, FOUND, SIGNALLED
from newsclean.findings import Finding
from newsclean.rules import Rule
from newsclean.writers import findings as writers
from newsclean.writers.sarif import sarif
from newsclean.writers.wording import counted

WRITERS: dict[str, Callable[[Iterable[Finding]], Iterator[str]]] = {
    "concise": writers.concise,
    "full": writers.full,
    "json": writers.as_json,
    "jsonl": writers.as_jsonl,
    "github": writers.github,
    "gitlab": writers.gitlab,
}
FORMATS = (*WRITERS, "sarif")


@click.command(cls=Filled, short_help="What is wrong with text data, and fixes for it.")
@click.argument("paths", nargs=-1, metavar="[PATHS|-]")
@check_options
def check(paths: tuple[str, ...], **given: Any) -> None:
    """Tell what does not belong in texts: prompts, teasers, credits, stamps, broken letters.

    PATHS are text, Markdown, HTML, JSONL and Parquet files, or folders of them; `-` is standard input.

    \b
    newsclean check corpus/
    newsclean check --fix articles.jsonl --text-field body
    newsclean check --write-baseline known.json corpus/     from now on only new findings:
    newsclean check --baseline known.json corpus/

    Exit code: 0 nothing found; 1 findings, or files changed by --fix; 2 something could not be read or understood.
    """
    ctx = click.get_current_context()
    try:
        session, chosen = _session(or_stdin(ctx, paths), given)
        worst = _show_files(session) if chosen["show_files"] else _run(session, chosen)
    except NewscleanError as error:
        complain(str(error))
        ctx.exit(COULD_NOT)
    for path in session.empty:
        complain(f"{path}: has no file to check in it: none that ends in {', '.join(SUFFIXES)}, or all are excluded")
    ctx.exit(FINE if worst == FOUND and chosen["exit_zero"] else worst)


def _show_files(session: Session) -> int:
    click.echo("".join(f"{path}\n" for path in session.files()), nl=False)
    return FINE


def _session(paths: tuple[str, ...], given: dict[str, Any]) -> tuple[Session, dict[str, Any]]:
    only = config.Config() if given["isolated"] else config.load(given["config_file"]) if given["config_file"] else None
    session = Session(paths, given_keys(given), only)
    session.kind, session.stdin_name = given["kind"], given["stdin_filename"] or "-"
    session.force_exclude = given["force_exclude"]
    if session.get("format") not in FORMATS:
        raise ConfigError(f"there is no format «{session.get('format')}»; the formats are {', '.join(FORMATS)}")
    if given["statistics"] and given["form"]:
        raise ConfigError(f"--statistics counts in rows of text: leave out -f {given['form']}")
    if session.get("baseline") and not given["write_baseline"]:
        session.baseline = read_baseline(session.get("baseline"))
    return session, given


def _run(session: Session, chosen: dict[str, Any]) -> int:
    refused: dict[str, str] = {}
    if chosen["diff"]:
        return _fix(session, chosen, refused)[0]
    worst, changed = FINE, None
    if chosen["fix"] or chosen["fix_only"]:
        worst, changed = _fix(session, chosen, refused)
        if chosen["fix_only"] or "-" in session.paths:
            return worst
    report = Report(session.baseline, refused)
    with nullcontext() if chosen["no_cache"] else Cache(session.get("cache-dir")) as cache:
        shown = report.read(session.check(cache, session.get("jobs")))
        if chosen["write_baseline"]:
            return _write_baseline(Path(chosen["write_baseline"]), report, shown)
        _print(report, shown, "" if chosen["statistics"] else session.get("format"), session.main.selection.rules)
    if cache is not None and cache.trouble:
        complain(cache.trouble)
    if not chosen["quiet"]:
        complain(report.summary(changed))
    return max(worst, report.worst)


def _write_baseline(path: Path, report: Report, findings: Iterable[Finding]) -> int:
    """Write the baseline that knows ``findings``, whole or not at all; the exit code."""
    text = as_baseline(path, findings)
    try:
        if path.exists():
            write_over(str(path), [text.encode()])
        else:
            write_whole(path, text.encode())
    except OSError as error:
        complain(f"{path}: cannot be written: {error.strerror}")
        return COULD_NOT
    complain(f"{path} knows {counted(report.total, 'finding')} from now on")
    return COULD_NOT if report.worst == COULD_NOT else FINE


def _print(report: Report, findings: Iterable[Finding], form: str, rules: tuple[Rule, ...]) -> None:
    """The findings of ``rules`` in this format, or if it is none, the statistics once all are seen."""
    if form:
        rows = sarif(findings, rules) if form == "sarif" else WRITERS[form](findings)
    else:
        for _ in findings:
            pass
        rows = report.statistics()
    for row in rows:
        click.echo(row)


def _fix(session: Session, chosen: dict[str, Any], refused: dict[str, str]) -> tuple[int, int]:
    """Fix the files, or show what that would change: the exit code so far, and how many files change.

    What was told of a file that could not be fixed goes into ``refused``, by path.
    """
    changed = 0
    # Ended by a signal, it takes its temporary file with it.
    before = signal.signal(signal.SIGTERM, lambda number, _: sys.exit(SIGNALLED + number))
    try:
        for path in session.files():
            try:
                changed += _fix_file(session, path, chosen)
            except NewscleanError as error:
                refused[path] = str(error)
                complain(refused[path])
    finally:
        signal.signal(signal.SIGTERM, before)
    # Standard output has the text, and nothing else says why the exit code is 1.
    if (chosen["diff"] or chosen["fix_only"] or (changed and "-" in session.paths)) and not chosen["quiet"]:
        complain(f"{counted(changed, 'file')} {'would be changed' if chosen['diff'] else 'changed'}")
    return COULD_NOT if refused else FOUND if changed else FINE, changed


def _fix_file(session: Session, path: str, chosen: dict[str, Any]) -> bool:
    """Fix one file, or show what that would change; whether it changes. Raises `NewscleanError` when it can't be read, fixed or written."""
    units = session.fixed(path, bool(session.get("unsafe-fixes")))
    if chosen["diff"]:
        old, new = map(b"".join, zip(*units, strict=True))
        if old != new:
            click.echo(diff(session.name(path), old, new), nl=False)
        return old != new
    if path == "-":
        changes = False
        for old, new in units:
            click.echo(new, nl=False)
            changes = changes or old != new
        return changes
    # Only here is it the file that can't be written, and not standard output.
    try:
        return fix_over(path, units)
    except OSError as error:
        raise NewscleanError(f"{path}: cannot be written: {error.strerror}", kind="output") from error
