"""Which newspaper a page is from: as told, by its address, or by its own words; each site is a TOML file."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib import resources
from itertools import islice
from pathlib import Path
from typing import Any, Final, NamedTuple
from urllib.parse import urlsplit

import ahocorasick_rs

from newsclean.errors import ConfigError, closest, nearest_name
from newsclean.lexicon import Lexicon, parse, read_toml
from newsclean.markup import selectors
from newsclean.markup.selectors import NO_SELECTORS, Selectors, SelectorsOf, read_selectors
from newsclean.normalize import fold
from newsclean.page import Page
from newsclean.shapes.agency import split_opening

# What a site's file may say beside its tables of phrases and its evidence.
KEYS: Final[tuple[str, ...]] = ("name", "hosts", "names", "agency", *selectors.KEYS, "learned")
# Prompts and notices in which a page names its paper.
NAMING: Final[tuple[str, ...]] = ("follow-prompt", "copyright", "contact")
# An address as nearly all are, whose host is told several times as fast: no port, no user, small letters.
_PLAIN_URL: Final = re.compile(r"https?://([a-z0-9.-]+)(?:[/?#]|\Z)")
# What may be a host that no file knows: labels with dots between.
_HOST: Final = re.compile(r"(?:[\w-]+\.)+[^\W\d_][\w-]+")
# The lede is among the first lines of running text; below it an agency may be cited.
FIRST_PARAGRAPHS: Final = 2


class Site(NamedTuple):
    """A newspaper: ``host`` is its file's name; ``names`` are what its pages call it; ``agencies`` how its ledes open;
    ``origin`` the file it is from, empty for a built-in one."""

    host: str
    name: str
    hosts: tuple[str, ...]
    names: tuple[str, ...]
    agencies: tuple[str, ...]
    document: dict[str, Any]
    origin: str = ""
    selectors: Selectors = NO_SELECTORS


class _Index(NamedTuple):
    """The sites by host, by what they and their pages call them, the longest name first (found by ``search``), and by agency."""

    hosts: dict[str, Site]
    names: tuple[Site, ...]
    search: ahocorasick_rs.BytesAhoCorasick
    agencies: dict[str, Site]


@lru_cache
def built_in() -> dict[str, Site]:
    """The built-in sites by host."""
    folder = resources.files("newsclean") / "sites"
    documents = {
        entry.name.removesuffix(".toml"): tomllib.loads(entry.read_text(encoding="utf-8"))
        for entry in folder.iterdir()
        if entry.name.endswith(".toml")
    }
    return {host: make(host, document) for host, document in sorted(documents.items())}


def load(path: str | Path) -> Site:
    """The site of a TOML file; its host is the first of ``hosts``, else the file's name. Raises `ConfigError` for a key, a value or a
    table that makes no sense."""
    document = read_toml(path)
    for key, value in document.items():
        if not isinstance(value, dict) and key not in KEYS:
            said = nearest_name(key, KEYS) or f"; beside tables of phrases it has {', '.join(KEYS)}"
            raise ConfigError(f"{path}: a site has no key «{key}»{said}")
    _check(document, path)
    parse(document, str(path))
    hosts = _hosts(document)
    return make(hosts[0] if hosts else Path(path).stem, document, str(path))


def _check(document: dict[str, Any], path: str | Path) -> None:
    """Raise `ConfigError` for a value that is neither a string nor, where several may stand, a list of them; and for no host."""
    for key in ("name", "hosts", "names", "agency"):
        value = document.get(key, "")
        several = key != "name" and isinstance(value, list) and all(isinstance(one, str) for one in value)
        if not (several or isinstance(value, str)):
            said = "a string" if key == "name" else "a string or a list of strings"
            raise ConfigError(f"{path}: «{key}» must be {said}, and is {value!r}")
    for host in _hosts(document):
        if re.search(r"[/:\s]", host):
            raise ConfigError(f"{path}: «hosts» has «{host}», which is no host; one is as in example.com")


@lru_cache(maxsize=16)
def known(files: tuple[str, ...] = ()) -> Mapping[str, Site]:
    """All sites by host: the built-in ones, then those of ``files`` (TOML files, or folders of them), which win.

    Raises `ConfigError` for a file that can't be read.
    """
    found = dict(built_in())
    for given in map(Path, files):
        for path in sorted(given.glob("*.toml")) if os.path.isdir(given) else [given]:
            site = load(path)
            found[site.host] = site
    return found


def make(host: str, document: dict[str, Any], origin: str = "") -> Site:
    """A site from its TOML document."""
    name = str(document.get("name", host))
    hosts = tuple(dict.fromkeys((host, *_hosts(document))))
    names, agencies = (name, *_strings(document.get("names"))), _strings(document.get("agency"))
    chosen = read_selectors(document, origin or f"sites/{host}.toml", trusted=not origin)
    return Site(host, name, hosts, names, agencies, document, origin, chosen)


def _hosts(document: dict[str, Any]) -> tuple[str, ...]:
    """The hosts of a document as addresses are asked for them: in small letters, without a "www."."""
    return tuple(host.lower().removeprefix("www.") for host in _strings(document.get("hosts")))


def _strings(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    return tuple(str(item) for item in value) if isinstance(value, list) else ()


@lru_cache(maxsize=256)
def lexicon(host: str | None, files: tuple[str, ...] = ()) -> Lexicon:
    """The word lists of a site's file; empty for a site that has none."""
    site = known(files).get(host or "")
    if site is None:
        return Lexicon({})
    tables = parse(site.document, site.origin or f"sites/{host}.toml", trusted=not site.origin).tables
    return Lexicon(tables, trusted=not site.origin, labels=False)


def selectors_of(
    given: str | None, files: tuple[str, ...], lexicons: Sequence[str] = (), built_in: bool = True
) -> SelectorsOf | None:
    """What gives the selectors for a page of an address: those of its site (or the ``given`` one), then those of ``lexicons``,
    files of word lists, unless the page is of another site than their ``hosts``. None where no file has any.
    """
    by_host = {site.host: site.selectors for site in known(files).values() if any(site.selectors) and (built_in or site.origin)}
    documents = [(path, read_toml(path)) for path in lexicons]
    own = [
        ({of_url(f"https://{host}/", files) for host in _hosts(document)}, found)
        for path, document in documents
        if any(found := read_selectors(document, path))
    ]
    if not by_host and not own:
        return None

    def selectors_at(url: str | None) -> Selectors:
        host = given or of_url(url, files)
        found = by_host.get(host or "", NO_SELECTORS)
        for hosts, more in own:
            if not host or not hosts or host in hosts:
                found = found.plus(more)
        return found

    return selectors_at


@lru_cache(maxsize=16)
def _index(files: tuple[str, ...]) -> _Index:
    sites = known(files).values()
    names = [(fold(name), site) for site in sites for name in (*site.names, *site.hosts) if fold(name)]
    # The longest name first: "Báo Thanh niên Việt" is not "Thanh niên".
    names.sort(key=lambda pair: -len(pair[0]))
    return _Index(
        {host: site for site in sites for host in site.hosts},
        tuple(site for _, site in names),
        ahocorasick_rs.BytesAhoCorasick([name.encode() for name, _ in names]),
        {fold(agency): site for site in sites for agency in site.agencies},
    )


def of_url(url: str | None, files: tuple[str, ...] = ()) -> str | None:
    """The site whose host ``url`` is on, or one above it (``m.dantri.com.vn``); else the bare host itself; None without a host."""
    if not url:
        return None
    plain = _PLAIN_URL.match(url)
    try:
        host = (plain[1] if plain else urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return None
    hosts, parent = _index(files).hosts, host
    while "." in parent:
        if site := hosts.get(parent):
            return site.host
        parent = parent.partition(".")[2]
    return host or None


def named(given: str | None, files: tuple[str, ...] = ()) -> str | None:
    """The site that ``given`` names: as its file does, by any of its hosts, or by the address of a page; a host need not be known.

    Raises `ConfigError` for what is neither, and tells the site that is called most like it.
    """
    if not given or given in known(files):
        return given or None
    url = given if "://" in given else f"https://{given}"
    host = of_url(url, files)
    if host and _HOST.fullmatch(host):
        return host
    called = {fold(name): site.host for site in known(files).values() for name in (*site.names, *site.hosts)}
    near = closest(fold(given), called)
    said = f"; the nearest one is «{called[near]}»" if near else ""
    raise ConfigError(f"there is no site «{given}»{said}; `newsclean sites` lists those that are known, and any other is told "
                      "by its host, as in example.com")  # fmt: skip


def tell(page: Page, given: str | None = None, files: tuple[str, ...] = ()) -> tuple[str | None, str]:
    """The site of ``page`` and why: as told, by its address, by a prompt that names the paper, or by the tag of its lede."""
    if given:
        return given, "as told" if given in known(files) else "as told; no file is of this site"
    if page.url and (found := of_url(page.url, files)):
        return found, f"its address is on «{found}»"
    index = _index(files)
    for rule in NAMING:
        for hit in page.hits.get(rule, ()):
            # No name has half a surrogate pair in it.
            key = hit.line.key.encode("utf-8", errors="replace")
            if named := index.search.find_matches_as_indexes(key, overlapping=True):
                site = index.names[min(number for number, _, _ in named)]
                return site.host, f"the {rule} in row {hit.line.row} names «{site.name}»"
    for line in islice((line for line in page.near if line.prose), FIRST_PARAGRAPHS):
        agency = split_opening(line.text).agency
        if agency and (said := index.agencies.get(fold(agency))):
            return said.host, f"row {line.row} opens with «{agency}»"
    return None, "no word of the page names a paper"
