"""`newsclean clean`: pages in, articles out."""

from __future__ import annotations

from typing import Any

import click

from newsclean.article import build_article
from newsclean.cli.common import COULD_NOT, FINE, FOUND, complain, make_options, or_stdin, page_options, pages
from newsclean.errors import NewscleanError
from newsclean.page import Page
from newsclean.pipeline import Pipeline
from newsclean.writers.json import as_object, compact, error_object, indented
from newsclean.writers.ledger import as_ledger
from newsclean.writers.markdown import as_markdown
from newsclean.writers.text import DEFAULT, FIELDS, as_text

FORMATS = ("text", "json", "jsonl", "markdown", "ledger")


@click.command(short_help="Pages in, articles out.")
@click.argument("paths", nargs=-1, metavar="[PATHS|-]")
@click.option("-f", "--format", "form", type=click.Choice(FORMATS), default="text", show_default=True, help="What to print.")
@click.option("--fields", metavar="NAMES", help=f"Fields to print as text, commas between: {', '.join(FIELDS)}.")
@click.option("--keep", metavar="NAMES", help="Fields to print beside the usual ones: captions, bylines, dateline, kicker.")
@click.option("--ledger", is_flag=True, help="With json and jsonl: every line and its verdict as well.")
@page_options
def clean(
    paths: tuple[str, ...],
    form: str,
    fields: str | None,
    keep: str | None,
    ledger: bool,
    **given: Any,
) -> None:
    """Print the article of each page: headline, lede and paragraphs, without what stands around them.

    PATHS are files or folders of text dumps and HTML pages; `-` is standard input, and so is no path in a pipe.

    \b
    newsclean clean page.txt
    newsclean clean --keep captions,bylines page.txt
    newsclean clean -f jsonl pages/ > articles.jsonl
    curl -s https://example.com/story | newsclean clean -f markdown

    Exit code: 0 articles printed; 1 a page had nothing left; 2 something could not be read or understood.
    """
    ctx = click.get_current_context()
    chosen = _fields(fields, keep)
    try:
        pipeline = Pipeline(make_options(given))
        pipeline.rules  # noqa: B018 (a rule that does not exist is told before any page is read)
    except NewscleanError as error:
        complain(str(error))
        ctx.exit(COULD_NOT)
    worst, objects, count = FINE, [], 0
    for name, data in pages(or_stdin(ctx, paths)):
        count += 1
        try:
            if isinstance(data, NewscleanError):
                raise data
            page = pipeline.explain(data, name)
        except NewscleanError as error:
            complain(str(error))
            worst = COULD_NOT
            if form in ("json", "jsonl"):
                objects.append(error_object(name, error))
        else:
            if not page.kept():
                complain(f"{name}: nothing is left of it")
                worst = max(worst, FOUND)
            if form in ("json", "jsonl"):
                objects.append(as_object(page, ledger))
            else:
                click.echo(("\n" if count > 1 else "") + _write(page, form, chosen), nl=False)
        if form == "jsonl" and objects:
            click.echo(compact(objects.pop()))
    if form == "json" and objects:
        click.echo(indented(objects))
    ctx.exit(worst)


def _write(page: Page, form: str, fields: tuple[str, ...]) -> str:
    if form == "ledger":
        return as_ledger(page, None)
    article = build_article(page)
    return as_markdown(article) if form == "markdown" else as_text(article, fields)


def _fields(fields: str | None, keep: str | None) -> tuple[str, ...]:
    chosen = [*(fields.split(",") if fields else DEFAULT), *(keep.split(",") if keep else ())]
    for name in chosen:
        if name.strip() not in FIELDS:
            raise click.BadParameter(
                f"there is no field «{name}»; the fields are {', '.join(FIELDS)}", param_hint="--fields / --keep"
            )
    return tuple(name.strip() for name in chosen)
