"""`newsclean run`: a batch over folders, JSONL, WARC and Parquet."""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn

import click

from newsclean.cli.common import complain, find_config, make_options, page_options, with_options
from newsclean.cli.filled import Filled
from newsclean.corpus.settings import PAGE_BYTES, PAGE_SECONDS
from newsclean.errors import NewscleanError
from newsclean.exit_codes import COULD_NOT, FINE, SIGNALLED

_FIELD: dict[str, Any] = {"show_default": True, "metavar": "NAME"}
_OPTIONS = (
    click.option("-o", "--output", metavar="OUT", help="A folder, or one file: .jsonl, .jsonl.gz, .jsonl.zst, .parquet."),
    click.option("-f", "--format", "form", type=click.Choice(["json", "text", "markdown"]), default="json", show_default=True,
                 help="How pages are written into a folder."),
    click.option("-j", "--jobs", type=click.IntRange(0), metavar="N", help="Worker processes; 0 means one a core (default)."),
    click.option("--glob", "globs", metavar="PATTERN", multiple=True, help="Only such files of folders: '*.html'. May be given again."),
    click.option("--text-field", default="text", help="JSONL and Parquet: the field with a page's text.", **_FIELD),
    click.option("--html-field", default="html", help="... with its HTML; it wins where both are there.", **_FIELD),
    click.option("--url-field", default="url", help="... with its address.", **_FIELD),
    click.option("--id-field", metavar="NAME", help="... with its id (`id`); only if given are outputs in a folder named by it."),
    click.option("--ledger", metavar="FILE", help="Every line and its verdict, as .jsonl[.gz|.zst] or .parquet."),
    click.option("--page-timeout", type=click.FloatRange(0, min_open=True), default=PAGE_SECONDS, show_default=True, metavar="SECONDS",
                 help="A page that takes longer is an error record."),
    click.option("--max-page-bytes", type=click.IntRange(1), default=PAGE_BYTES, show_default=True, metavar="BYTES",
                 help="A page that is larger, after unpacking, is an error record."),
    click.option("--max-errors", type=click.IntRange(1), metavar="N", help="Stop after so many errors."),
    click.option("--force", is_flag=True, help="Start over, and write over what is there."),
    click.option("--engine", type=click.Choice(["local", "ray"]), default="local", show_default=True, help="Where it is done."),
    click.option("--address", metavar="ADDRESS", help="The Ray cluster; without it, one on this machine."),
    click.option("-q", "--quiet", is_flag=True, help="No progress and no summary, but warnings."),
    click.option("--status", is_flag=True, help="Show how the run into OUT stands, and end."),
)  # fmt: skip


@click.command(cls=Filled, short_help="A batch over folders, JSONL, WARC and Parquet.")
@click.argument("inputs", nargs=-1, metavar="IN...")
@with_options(*_OPTIONS)
@page_options
def run(inputs: tuple[str, ...], **given: Any) -> None:
    """Clean every page of IN into OUT, in parallel; interrupted, the same command goes on where it stopped.

    IN are folders, .txt .html .htm .mhtml, .jsonl, .warc .wet (each also .gz .zst .bz2 .xz), .parquet, `-` for JSONL on standard input,
    and @FILE for a list of inputs (`@-`: from standard input; rows, or NULs between).

    \b
    newsclean run pages/ -o articles/                      a file a page
    newsclean run 'CC-NEWS-1.warc.gz' -o articles.jsonl.zst
    newsclean run shards/*.parquet --text-field content -o articles.parquet --ledger ledger.parquet
    find pages -name '*.htm' -print0 | sort -z | newsclean run @- -o articles.jsonl
    newsclean run --status articles.jsonl                  how it stands

    Error records stand in OUT/errors.jsonl, the summary in OUT/run.json (for OUT a file: in OUT.run/).

    Exit code: 0 all is well; 1 a page had nothing left; 2 something could not be read, or the run could not be done;
    130 and 143 interrupted by Ctrl-C and SIGTERM.
    """
    ctx = click.get_current_context()
    if not given["output"] and given["status"] and len(inputs) == 1:
        given["output"], inputs = inputs[0], ()
    if not given["output"] or not (inputs or given["status"]):
        raise click.UsageError("a run needs inputs and -o OUT" if not given["status"] else "--status needs OUT")
    before = signal.signal(signal.SIGTERM, _terminated)
    try:
        ctx.exit(_run(inputs, given))
    except NewscleanError as error:
        complain(str(error))
        ctx.exit(COULD_NOT)
    except KeyboardInterrupt:
        complain("interrupted; the same command goes on")
        ctx.exit(SIGNALLED + signal.SIGINT)
    finally:
        signal.signal(signal.SIGTERM, before)


def _run(inputs: tuple[str, ...], given: dict[str, Any]) -> int:
    from newsclean.corpus.batch import run, status  # noqa: PLC0415 (slow to import)
    from newsclean.corpus.settings import Fields, Settings, stream_form  # noqa: PLC0415

    if given["status"]:
        click.echo("\n".join(status(given["output"]).rows()))
        return FINE
    fields = Fields(given["text_field"], given["html_field"], given["url_field"], given["id_field"] or "id")
    by_id = bool(given["id_field"]) and not stream_form(given["output"])
    settings = Settings(make_options(given, inputs[0]), fields, given["form"], tuple(given["globs"]), given["ledger"],
                        given["max_page_bytes"], named_by_id=by_id)  # fmt: skip
    if given["engine"] == "ray":
        from newsclean.integrations.ray import run_on_ray  # noqa: PLC0415 (needs the extra)

        counts = run_on_ray(inputs, Path(given["output"]), settings, address=given["address"], force=given["force"])
        return COULD_NOT if counts["errors"] else FINE
    how: Any = {key: given[key] for key in ("page_timeout", "max_errors", "force", "quiet")}
    how["jobs"] = find_config(given, inputs[0]).get("jobs", given["jobs"]) or None
    report = run(inputs, given["output"], settings, **how)
    for warning in report.warnings() if given["quiet"] else ():
        complain(f"{report.output}: {warning}")
    if not given["quiet"]:
        complain("\n".join(report.rows()))
    return report.exit_code


def _terminated(number: int, frame: FrameType | None) -> NoReturn:
    complain("terminated; the same command goes on")
    sys.exit(SIGNALLED + number)
