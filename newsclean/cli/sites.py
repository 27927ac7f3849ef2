"""`newsclean sites`: the newspapers that are known, and the file for a new one."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import urlsplit

import click

from newsclean import sites as registry
from newsclean.cli.common import complain
from newsclean.cli.filled import FilledGroup
from newsclean.corpus.forms import write_whole
from newsclean.errors import ConfigError, NewscleanError
from newsclean.exit_codes import COULD_NOT

SCAFFOLD = """\
# {host}: what newsclean should know of this newspaper. Every line is optional; phrases are compared folded.
name = {name}
hosts = ["{host}"]
# How its ledes open: "(Agency) - ...", "AGENCY - ...".
# agency = "Agency"

# CSS selectors for its HTML pages, where the engine is wrong: the element that holds the story, the headline, captions, and
# what is no part of the story. They stand above all tables.
# article = "div.article-body"
# headline = "h1.title"
# caption = "p.photo-text"
# drop = ["div.related", "p.read-more"]

# Phrases by where they stand; `newsclean learn` proposes some. `is` is the whole line, `starts` and `ends` parts of it.
# [site-above]
# is = []
# [site-inside]
# is = []
# [site-below]
# is = []
# starts = []

"""


@click.group(cls=FilledGroup, invoke_without_command=True, short_help="The newspapers that are known; a file for a new one.")
@click.option(
    "--sites", "files", metavar="PATH", multiple=True, help="Site files to add: a file or a folder. May be given again."
)
@click.pass_context
def sites(ctx: click.Context, files: tuple[str, ...]) -> None:
    """List the newspapers that newsclean knows: host, name, other hosts, how ledes open, and the file if it is yours.

    \b
    newsclean sites
    newsclean sites --sites my-sites/
    newsclean sites new https://example.com/news/1.html

    Exit code: 0 listed; 2 a file of a site that can't be read or understood.
    """
    if ctx.invoked_subcommand:
        return
    try:
        known = registry.known(files)
    except NewscleanError as error:
        complain(str(error))
        ctx.exit(COULD_NOT)
    for site in known.values():
        others = ", ".join(host for host in site.hosts if host != site.host)
        columns = (site.host, site.name, others, ", ".join(site.agencies), site.origin or "built in")
        click.echo("\t".join(columns))


@sites.command(short_help="Write the file of a new site.")
@click.argument("page", metavar="URL|FILE")
@click.option("-o", "--output", metavar="FILE", help="Where to write it: HOST.toml here, if not given.")
def new(page: str, output: str | None) -> None:
    """Write a site's TOML file to fill in. Its host and name are those of the URL, or of the address that an HTML FILE gives itself.

    \b
    newsclean sites new https://example.com/news/1.html
    newsclean sites new page.html -o my-sites/example.com.toml

    Exit code: 0 written; 2 no host is known, or the file could not be written.
    """
    ctx = click.get_current_context()
    try:
        host, name = _about(page)
        path = Path(output or f"{host}.toml")
        if os.path.exists(path):
            raise ConfigError(f"{path}: stands there already; nothing was written")
        write_whole(path, SCAFFOLD.format(host=host, name=_quoted(name)).encode())
    except NewscleanError as error:
        complain(str(error))
        ctx.exit(COULD_NOT)
    except OSError as error:
        complain(f"{path}: cannot be written: {error.strerror}")
        ctx.exit(COULD_NOT)
    complain(f"{path}: written; try it with --site {path}")


def _about(page: str) -> tuple[str, str]:
    """The host and the name of the site that ``page``, a URL or a file, is from."""
    if "://" in page:
        host = _host(page)
        if host:
            return host, host
        raise ConfigError(f"{page}: is no address of a page")
    from newsclean.readers import read  # noqa: PLC0415 (a URL needs no reader)

    try:
        found = read(Path(page).read_bytes(), page)
    except OSError as error:
        raise ConfigError(f"{page}: cannot be read: {error.strerror} (an address begins with https://)") from error
    host = _host(found.url or "")
    if not host:
        raise ConfigError(f"{page}: does not say where it is from; give its URL instead")
    return host, str(found.meta.get("site_name") or host)


def _host(url: str) -> str:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.") if all(part.replace("-", "").isalnum() for part in host.split(".")) else ""


def _quoted(text: str) -> str:
    import tomlkit  # noqa: PLC0415 (only a new file needs it)

    return tomlkit.string(" ".join(text.split())).as_string()
