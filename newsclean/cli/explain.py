"""`newsclean explain`: the ledger of a page."""

from __future__ import annotations

import sys
from typing import Any

import click

from newsclean.cli.common import Pipelines, complain, judge, or_stdin, page_options
from newsclean.cli.filled import Filled
from newsclean.cli.pages import pages
from newsclean.errors import NewscleanError
from newsclean.exit_codes import COULD_NOT, FINE
from newsclean.page import Page
from newsclean.writers.ledger import as_ledger, header, summary

# Columns of a terminal; in fewer a table has no room for words.
NARROW = 60


@click.command(cls=Filled, short_help="What became of every line, and why.")
@click.argument("paths", nargs=-1, metavar="[PATHS|-]")
@page_options
def explain(paths: tuple[str, ...], **given: Any) -> None:
    """Show the ledger of each page: for every line, whether it was kept, as what, or removed, by which rule, and why.

    Coloured on a terminal, plain text in a pipe.

    \b
    newsclean explain page.txt
    newsclean explain page.txt | grep ' - NC'     only what was removed
    newsclean explain --ignore teaser page.txt    what if there were no such rule

    Exit code: 0 told; 2 something could not be read or understood.
    """
    ctx = click.get_current_context()
    worst = FINE
    paths = or_stdin(ctx, paths)
    pipelines = Pipelines(ctx, given, paths)
    for name, data in pages(paths):
        page = judge(pipelines, name, data)
        if isinstance(page, NewscleanError):
            complain(str(page))
            worst = COULD_NOT
        elif sys.stdout.isatty():
            _coloured(page)
        else:
            click.echo(as_ledger(page), nl=False)
    ctx.exit(worst)


def _coloured(page: Page) -> None:
    from rich.console import Console  # noqa: PLC0415 (slow to import, and only a terminal needs it)
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    console = Console(highlight=False)
    if console.width < NARROW:
        click.echo(as_ledger(page), nl=False)
        return
    table = Table(box=None, padding=(0, 1), show_header=False, expand=True)
    for justify, ratio in (("right", None), ("left", None), ("left", None), ("left", 3), ("left", 2)):
        table.add_column(justify=justify, ratio=ratio, no_wrap=ratio is None, overflow="fold")  # type: ignore[arg-type]
    for line, verdict in page.judged():
        style, dim = ("green", "") if verdict.role else ("red", "dim")
        sign, rule = "+" if verdict.role else "-", f"{verdict.code} {verdict.rule}"
        cells = (str(line.row), "dim"), (sign, style), (rule, style), (line.text, dim), (verdict.because, "dim italic")
        table.add_row(*(Text(text, look) for text, look in cells))
    for row in header(page):
        console.print(Text(row, "dim"))
    console.print(table)
    for row in summary(page):
        console.print(Text(row, "dim"))
