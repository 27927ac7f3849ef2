"""`newsclean diff`: which lines changed their verdict between two runs, or between two sets of rules on the same pages."""

from __future__ import annotations

from typing import Any

import click

from newsclean.cli.common import complain, make_options, page_options
from newsclean.cli.filled import Filled
from newsclean.corpus.settings import stream_form
from newsclean.errors import ConfigError, NewscleanError
from newsclean.exit_codes import COULD_NOT, FINE, FOUND


@click.command(cls=Filled, short_help="What changed between two runs, or two sets of rules.")
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@click.option(
    "-f", "--format", "form", type=click.Choice(["text", "jsonl"]), default="text", show_default=True, help="What to print."
)
@click.option("--statistics", is_flag=True, help="Only how many lines changed, by rule.")
@page_options
def diff(old: str, new: str, form: str, statistics: bool, **given: Any) -> None:
    """Compare the ledgers of OLD and NEW: `newsclean clean -f jsonl --ledger`, or the --ledger of a run (JSONL).

    With `-` as OLD, NEW names pages instead (a folder, a file, JSONL with text): they are judged as newsclean does by itself,
    and with the --lexicon, --site, --sites, --load, --select, --ignore and --no-lexicon that are given.

    \b
    newsclean diff old.jsonl new.jsonl
    newsclean diff --lexicon learned.toml - pages/       what the learned file would change
    newsclean diff --statistics old.jsonl new.jsonl

    Exit code: 0 nothing changed; 1 something changed; 2 something could not be read.
    """
    from newsclean.compare import Change, by_rule, ledgers, rule_sets  # noqa: PLC0415 (the readers are slow to import)
    from newsclean.writers.json import compact  # noqa: PLC0415

    ctx = click.get_current_context()
    troubles: list[str] = []
    changes: list[Change] = []
    try:
        options = make_options(given)
        for path in () if old == "-" else (old, new):
            _check_form(path)
        found = rule_sets(new, options, troubles.append) if old == "-" else ledgers(old, new)
        for change in found:
            changes.append(change)
            if statistics:
                continue
            click.echo(compact(change.as_dict()) if form == "jsonl" else change.as_text())
    except NewscleanError as error:
        complain(str(error))
        ctx.exit(COULD_NOT)
    for message in troubles:
        complain(message)
    for row in by_rule(changes):
        click.echo(row, err=not statistics)
    ctx.exit(COULD_NOT if troubles else FOUND if changes else FINE)


def _check_form(path: str) -> None:
    """Raise `ConfigError` for a ledger that is packed, or Parquet."""
    if stream_form(path) not in (None, "jsonl"):
        raise ConfigError(f"{path}: is no plain JSONL; diff reads the ledgers of `newsclean run --ledger FILE.jsonl`")
