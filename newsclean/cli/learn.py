"""`newsclean learn`: the boilerplate of a site, learned from its pages and written down for review."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import click

from newsclean.cli.common import complain, make_options, page_options
from newsclean.cli.filled import Filled
from newsclean.corpus.settings import Fields, Settings
from newsclean.errors import ConfigError, NewscleanError
from newsclean.exit_codes import COULD_NOT, FINE, FOUND
from newsclean.learn.evidence import MOST_DAYS, SiteCount
from newsclean.learn.guards import PROMPT, Guards, Proposal
from newsclean.markup.selectors import Selectors
from newsclean.writers.wording import counted


@click.command(cls=Filled, short_help="Learn a site's boilerplate from its pages, for review.")
@click.argument("inputs", nargs=-1, required=True, metavar="IN...")
@click.option("-o", "--output", metavar="FILE|DIR", help="A TOML file for one site, or a folder with one for each.")
@click.option("--update", metavar="FILE", help="Merge into this reviewed file of one site; what was decided there stands.")
@click.option(
    "--min-pages",
    metavar="N",
    type=click.IntRange(1),
    default=Guards.pages,
    show_default=True,
    help="Pages of different articles that a phrase needs.",
)
@click.option(
    "--min-days",
    metavar="N",
    type=click.IntRange(1, MOST_DAYS),
    default=Guards.days,
    show_default=True,
    help="Distinct days of publication that it needs.",
)
@click.option(
    "--min-share",
    metavar="SHARE",
    type=click.FloatRange(0, 1),
    default=Guards.share,
    show_default=True,
    help="Share of the site's pages that it needs.",
)
@click.option(
    "--text-field", metavar="NAME", default="text", show_default=True, help="The field of JSONL and Parquet that holds text."
)
@click.option("--html-field", metavar="NAME", default="html", show_default=True, help="The field that holds HTML.")
@click.option("--url-field", metavar="NAME", default="url", show_default=True, help="The field that holds a page's address.")
@page_options
def learn(inputs: tuple[str, ...], output: str | None, update: str | None, **given: Any) -> None:
    """Find the lines, line openings and line endings that recur across different articles of a site, and write them down.

    IN are files, folders, JSONL, WARC and Parquet, as for `newsclean run`. Pages are grouped by host: their address, a folder
    named as a host, or their own words; with --site all are one site's. The file lists each phrase in a table by where it
    stands, with its evidence: pages, share, days, examples; of HTML it proposes selectors, as comments. Nothing is applied until
    you pass the file to --lexicon or --site.

    \b
    newsclean learn pages/dantri.com.vn -o dantri.toml
    newsclean learn crawl.jsonl -o sites/                     many sites, a file each
    newsclean learn new-pages/ --update dantri.toml           more evidence, your decisions stand
    newsclean clean --lexicon dantri.toml page.txt

    Exit code: 0 something was written; 1 nothing recurs enough; 2 something could not be read or understood.
    """
    ctx = click.get_current_context()
    if not output and not update:
        raise click.UsageError("say where to write: -o FILE, -o FOLDER, or --update FILE")
    try:
        ctx.exit(_learn(inputs, output, update, given))
    except NewscleanError as error:
        complain(str(error))
        ctx.exit(COULD_NOT)


def _learn(inputs: tuple[str, ...], output: str | None, update: str | None, given: dict[str, Any]) -> int:
    from newsclean.learn.learner import Learner  # noqa: PLC0415 (with click's help in mind: the readers are slow to import)
    from newsclean.learn.reading import read_pages  # noqa: PLC0415

    options = make_options(given)
    document = _document(output, update)
    settings = Settings(options, Fields(given["text_field"], given["html_field"], given["url_field"]))
    learner = Learner()
    troubles = _Troubles()
    for page in read_pages(inputs, settings, troubles):
        learner.add(page, page.site if options.site else None)
    guards = Guards(given["min_pages"], given["min_days"], given["min_share"])
    written = _write(learner, guards, (output, update), document, troubles)
    if not (learner.sites or learner.homeless or troubles.count):
        complain(f"{', '.join(inputs)}: no page was found; nothing was written")
    if learner.homeless:
        are = "is of no known site and was" if learner.homeless == 1 else "are of no known site and were"
        complain(f"{counted(learner.homeless, 'page')} {are} left out; --site HOST takes all pages for one site's")
    return COULD_NOT if troubles.count else FINE if written else FOUND


class _Troubles:
    """Complains, and counts."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, message: str) -> None:
        self.count += 1
        complain(message)


def _document(output: str | None, update: str | None) -> Any:
    """The reviewed file, None for a new one. Raises `ConfigError`, before any page is read, for what could not be written at the end."""
    from newsclean.learn.document import read_document  # noqa: PLC0415

    if output and output.endswith(".toml"):
        if os.path.isdir(output):
            raise ConfigError(f"{output}: cannot be written: it is a folder")
        if _is_taken(Path(output), update):
            raise ConfigError(f"{output}: stands there already; --update {output} adds to it what is new")
    return read_document(Path(update)) if update else None


def _is_taken(path: Path, update: str | None) -> bool:
    """Whether a file stands at ``path`` that somebody may have reviewed, and that is not to be brought up to date."""
    return os.path.exists(path) and not (update and path.samefile(update))


def _write(learner: Any, guards: Guards, where: tuple[str | None, str | None], reviewed: Any, troubles: _Troubles) -> int:
    """Write a file a site; how many phrases and selectors stand in them. Says on stderr what was done, and to ``troubles`` what was not."""
    output, update = where
    target = Path(output or update or "")
    single = update is not None or target.suffix == ".toml"
    found = learner.proposals(guards)
    chosen = {site: (found.get(site, []), learner.blocks.propose(site, guards)) for site in learner.sites}
    chosen = {site: proposed for site, proposed in chosen.items() if proposed[0] or any(proposed[1])}
    if single and len(chosen) > 1:
        raise ConfigError(
            f"the pages are of {len(chosen)} sites ({', '.join(sorted(chosen)[:5])}); give a folder to -o, or --site HOST"
        )
    total = 0
    for site, proposed in chosen.items():
        path = target if single else target / f"{site}.toml"
        if _is_taken(path, update):
            troubles(f"{path}: stands there already; --update {path} adds to it what is new of {site}")
            continue
        total += _write_site(site, learner.sites[site], proposed, path, reviewed)
    for site, count in learner.sites.items():
        if site not in chosen:
            complain(f"{site}: {counted(count.pages, 'page')}, nothing recurs enough")
        elif count.dated * 2 < count.pages:
            complain(f"{site}: most pages show no day, so that --min-days could not be asked of them")
    return total


def _write_site(site: str, seen: SiteCount, proposed: tuple[list[Proposal], Selectors], path: Path, reviewed: Any) -> int:
    """Write the file of one site, new or ``reviewed``; how many phrases and selectors were found. Says on stderr what was done."""
    from newsclean.learn.document import merge, new_document, save  # noqa: PLC0415

    proposals, selectors = proposed
    document = new_document(site, seen) if reviewed is None else reviewed
    new = merge(document, proposals)
    save(document, path, selectors)
    told = sum(proposal.what == PROMPT for proposal in proposals)
    count = len(selectors.drop) + bool(selectors.article) + bool(selectors.caption)
    complain(
        f"{site}: {counted(seen.pages, 'page')}, {counted(told, 'phrase')} ({new} new), "
        f"{counted(len(proposals) - told, 'notice')}{', ' + counted(count, 'selector') if count else ''} -> {path}"
    )
    return told + count
