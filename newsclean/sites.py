"""Which newspaper a page is from: as told, by its address, or by its own words; each site is a TOML file."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib import resources
from itertools import islice
from typing import NamedTuple
from urllib.parse import urlsplit

from newsclean.lexicon import Lexicon, parse
from newsclean.normalize import fold
from newsclean.page import Page
from newsclean.shapes.agency import split_opening

# The lede is among the first lines of running text; below it an agency may be cited.
FIRST_PARAGRAPHS = 2


class Site(NamedTuple):
    """A newspaper: ``host`` is its file's name; ``names`` are what its pages call it; ``agency`` how its ledes open."""

    host: str
    name: str
    hosts: tuple[str, ...]
    names: tuple[str, ...]
    agencies: tuple[str, ...]
    document: dict[str, object]


@lru_cache
def built_in() -> dict[str, Site]:
    """The built-in sites by host."""
    folder = resources.files("newsclean") / "sites"
    found = {}
    for entry in folder.iterdir():
        if entry.name.endswith(".toml"):
            host = entry.name.removesuffix(".toml")
            found[host] = make(host, tomllib.loads(entry.read_text(encoding="utf-8")))
    return dict(sorted(found.items()))


def make(host: str, document: dict[str, object]) -> Site:
    """A site from its TOML document."""
    name = str(document.get("name", host))
    return Site(host, name, (host, *_strings(document.get("hosts"))), (name, *_strings(document.get("names"))),
                _strings(document.get("agency")), document)  # fmt: skip


def _strings(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    return tuple(str(item) for item in value) if isinstance(value, list) else ()


@lru_cache(maxsize=256)
def lexicon(host: str | None) -> Lexicon:
    """The word lists of a site's file; empty for a site that has none."""
    site = built_in().get(host or "")
    return parse(site.document, f"sites/{host}.toml", trusted=True) if site else Lexicon({})


def of_url(url: str | None) -> str | None:
    """The site whose host ``url`` is on, or one above it (``m.dantri.com.vn``); else the bare host itself; None without a host."""
    try:
        host = (urlsplit(url or "").hostname or "").removeprefix("www.")
    except ValueError:
        return None
    for site in built_in().values():
        if any(host == own or host.endswith("." + own) for own in site.hosts):
            return site.host
    return host or None


@lru_cache
def _by_name() -> list[tuple[str, Site]]:
    """What a page may call a paper, folded, with the paper; longest first, so that the best known part of a name comes last."""
    found = [(fold(name), site) for site in built_in().values() for name in (*site.names, *site.hosts)]
    return sorted(found, key=lambda pair: -len(pair[0]))


@lru_cache
def _by_agency() -> dict[str, str]:
    return {fold(agency): site.host for site in built_in().values() for agency in site.agencies}


def tell(page: Page, given: str | None = None) -> tuple[str | None, str]:
    """The site of ``page`` and why: as told, by the page's address, by a prompt or notice that names the paper, by the tag of its lede."""
    if given:
        return given, "as told"
    if found := of_url(page.url):
        return found, f"its address is on «{found}»"
    for rule in ("follow-prompt", "copyright", "contact"):
        for hit in page.hits.get(rule, ()):
            for name, site in _by_name():
                if name in hit.line.key:
                    return site.host, f"the {rule} in row {hit.line.row} names «{site.name}»"
    for line in islice((line for line in page.near if line.prose), FIRST_PARAGRAPHS):
        agency = split_opening(line.text).agency
        if agency and (host := _by_agency().get(fold(agency))):
            return host, f"row {line.row} opens with «{agency}»"
    return None, "no word of the page names a paper"
