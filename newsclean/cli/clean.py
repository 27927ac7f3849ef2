"""`newsclean clean`: pages in, articles out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from newsclean.cli.common import Pipelines, judge, or_stdin, page_options
from newsclean.cli.filled import Filled
from newsclean.cli.output import FORMATS, Form, Output
from newsclean.cli.pages import pages
from newsclean.exit_codes import FINE
from newsclean.writers.text import DEFAULT, FIELDS


@click.command(cls=Filled, short_help="Pages in, articles out.")
@click.argument("paths", nargs=-1, metavar="[PATHS|-]")
@click.option(
    "-f", "--format", "name", type=click.Choice(tuple(FORMATS)), default="text", help="What to print; text, if not told."
)
@click.option("-o", "--output", "folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path),
              help="Write a file a page into DIR instead of printing; folders keep their shape.")  # fmt: skip
@click.option("--fields", metavar="NAMES", help=f"With text: the fields to print, commas between: {', '.join(FIELDS)}.")
@click.option("--keep", metavar="NAMES", help="With text: fields to print beside headline, lede and paragraphs.")
@click.option("--ledger", is_flag=True, help="With json and jsonl: every line and its verdict as well.")
@page_options
def clean(paths: tuple[str, ...], folder: Path | None, **given: Any) -> None:
    """Print the article of each page: headline, lede and paragraphs, without what stands around them.

    PATHS are files, or folders of text dumps (.txt) and HTML pages (.html, .htm, .mhtml); `-` is standard input, and so is no
    path in a pipe. What a page is (text or HTML), its encoding, language and newspaper are told from the page.

    \b
    newsclean clean page.txt
    newsclean clean --keep captions,bylines page.txt
    newsclean clean --fields headline,dateline page.txt
    newsclean clean -f jsonl pages/ > articles.jsonl
    newsclean clean -f markdown -o articles/ pages/
    curl -s https://example.com/story | newsclean clean -f json

    Exit code: 0 articles printed; 1 a page had nothing left; 2 something could not be read or understood.
    """
    ctx = click.get_current_context()
    form = Form(given["name"], _fields(given), given["ledger"])
    if form.ledger and form.name not in ("json", "jsonl"):
        raise click.BadParameter("goes with -f json and -f jsonl; -f ledger prints the ledger alone", param_hint="--ledger")
    paths = or_stdin(ctx, paths)
    pipelines = Pipelines(ctx, given, paths)
    output = Output(form, folder)
    worst = FINE
    for source, data in pages(paths, folder):
        worst = max(worst, output.take(source, judge(pipelines, source, data), paths))
    output.close()
    ctx.exit(worst)


def _fields(given: dict[str, Any]) -> tuple[str, ...]:
    """The fields that --fields and --keep name; raises `click.BadParameter` for one that there is not."""
    fields, keep = given["fields"], given["keep"]
    hint = "--fields" if fields is not None else "--keep"
    if (fields is not None or keep is not None) and given["name"] != "text":
        raise click.BadParameter("goes with -f text; the other formats have every field", param_hint=hint)
    chosen = [name.strip() for value in (fields, keep) if value is not None for name in value.split(",")]
    for name in chosen:
        if name not in FIELDS:
            raise click.BadParameter(f"there is no field «{name}»; the fields are {', '.join(FIELDS)}", param_hint=hint)
    return tuple(chosen) if fields is not None else (*DEFAULT, *chosen)
