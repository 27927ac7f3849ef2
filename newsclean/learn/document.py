"""A site's file with what was learned: written for review, and brought up to date without touching what a person decided.

The tables (``[site-below]`` ...) say what is removed; ``[[learned]]`` keeps the evidence of every phrase that was ever proposed.
So a phrase that a person took out of its table is remembered and never put back.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from newsclean.corpus.forms import write_whole
from newsclean.errors import ConfigError
from newsclean.learn.evidence import SiteCount
from newsclean.learn.guards import PROMPT, TABLES, Proposal
from newsclean.lexicon import parse
from newsclean.markup.selectors import NO_SELECTORS, Selectors, read_selectors
from newsclean.writers.wording import counted

HEAD = """\
Learned from {pages} of {site}{days}. To review: a phrase is removed from pages where it stands in a table below;
delete it there to keep its lines, or move it to the table of a rule by name. What [[learned]] says is evidence and does
nothing. Use it with --lexicon FILE, with --site FILE, or from a folder of sites."""


def new_document(site: str, count: SiteCount) -> tomlkit.TOMLDocument:
    """An empty file for ``site``."""
    document = tomlkit.document()
    days = f", {min(count.days)} to {max(count.days)}" if count.days else ""
    for row in HEAD.format(pages=counted(count.pages, "page"), site=site, days=days).splitlines():
        document.add(tomlkit.comment(row))
    document.add("name", tomlkit.item(site))
    document.add("hosts", tomlkit.item([site]))
    return document


def read_document(path: Path) -> tomlkit.TOMLDocument:
    """A site's file with its comments; raises `ConfigError` when it can't be read or is none."""
    try:
        document = tomlkit.parse(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from error
    except (TOMLKitError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: is no TOML: {error}") from error
    _check(document.unwrap(), path)
    return document


def _check(document: dict[str, Any], path: Path) -> None:
    """Raises `ConfigError` for tables that take no phrases, and for evidence that is none."""
    parse(document, str(path))
    read_selectors(document, str(path))
    for name in {name for names in TABLES.values() for name in names}:
        if not isinstance(document.get(name, {}), dict):
            raise ConfigError(f"{path}: «{name}» must be a table of phrases")
    learned = document.get("learned", [])
    if not isinstance(learned, list) or not all(isinstance(one, dict) and {"phrase", "field"} <= one.keys() for one in learned):
        raise ConfigError(f"{path}: each [[learned]] must have a phrase and a field, as newsclean wrote it")


def save(document: tomlkit.TOMLDocument, path: Path, selectors: Selectors = NO_SELECTORS) -> None:
    """Write ``document`` to ``path``, whole or not at all, with ``selectors`` as comments; raises `ConfigError` when it can't
    be written."""
    try:
        write_whole(path, _suggested(tomlkit.dumps(document), selectors).encode())
    except OSError as error:
        raise ConfigError(f"{path}: cannot be written: {error.strerror}") from error


def merge(document: tomlkit.TOMLDocument, found: Iterable[Proposal]) -> int:
    """Put ``found`` into ``document``: new phrases into their tables, old ones only as fresh evidence; how many are new.

    A phrase that stands anywhere in the file's tables, be it as an exception, or whose evidence does, was decided on before.
    """
    learned = document.get("learned")
    if learned is None:
        learned = tomlkit.aot()
    known: dict[tuple[str, str], Any] = {(str(entry["field"]), str(entry["phrase"])): entry for entry in learned}
    decided = _phrases(document)
    new = 0
    for proposal in found:
        key = (proposal.field, proposal.phrase)
        if key in known:
            _refresh(known[key], proposal)
            continue
        learned.append(_entry(proposal))
        if decided & {key, ("except", proposal.phrase)}:
            continue
        new += 1
        for table in TABLES[proposal.stands] if proposal.what == PROMPT else ():
            _put(document, table, proposal)
    if len(learned):
        document["learned"] = learned
    return new


def _suggested(text: str, selectors: Selectors) -> str:
    """``text`` with ``selectors`` as comments on top, to be taken over by hand; those that stand there in any form are left out."""
    rows = []
    for key, value in selectors._asdict().items():
        row = f"# {key} = {tomlkit.item(list(value) if key == 'drop' else value).as_string()}"
        if value and row not in text and f"\n{key} = " not in text:
            rows.append(row)
    return "".join(f"{row}\n" for row in rows) + text


def _phrases(document: tomlkit.TOMLDocument) -> set[tuple[str, str]]:
    tables = [table for table in document.values() if isinstance(table, dict)]
    return {(field, str(phrase)) for table in tables for field, phrases in table.items() for phrase in phrases}


def _put(document: tomlkit.TOMLDocument, name: str, proposal: Proposal) -> None:
    """Add the phrase to its table, which stands before the evidence."""
    if name not in document:
        table = tomlkit.table()
        learned = document.pop("learned", None)
        document[name] = table
        if learned is not None:
            document["learned"] = learned
    table = document[name]
    if proposal.field not in table:
        table[proposal.field] = tomlkit.array().multiline(True)
    table[proposal.field].append(_string(proposal))


def _string(proposal: Proposal) -> Any:
    literal = proposal.field == "matches" and "'" not in proposal.phrase
    return tomlkit.string(proposal.phrase, literal=literal)


def _entry(proposal: Proposal) -> Any:
    entry = tomlkit.table()
    entry["phrase"] = _string(proposal)
    entry["field"] = proposal.field
    entry["stands"] = proposal.stands
    entry["what"] = proposal.what
    _refresh(entry, proposal)
    return entry


def _refresh(entry: Any, proposal: Proposal) -> None:
    """New evidence for an old phrase: the dates widen, the rest is what the latest corpus says."""
    one = proposal.evidence
    entry["pages"] = one.pages
    entry["share"] = proposal.share
    for name, day, wider in (("first", one.first, min), ("last", one.last, max)):
        if day:
            entry[name] = wider(str(entry.get(name, day)), day)
    entry["examples"] = list(one.examples)
