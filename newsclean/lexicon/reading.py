"""Lexicons out of documents: a user's file, the built-in ones of a language, several as one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from newsclean.errors import ConfigError
from newsclean.lexicon.documents import document, lists
from newsclean.lexicon.expressions import compile_expression
from newsclean.lexicon.fields import FIELDS, key_of
from newsclean.lexicon.lexicon import Lexicon


def parse(document: Mapping[str, Any], where: str, languages: Sequence[str] = (), trusted: bool = False) -> Lexicon:
    """The tables of a TOML ``document`` as a lexicon; raises `ConfigError` for a field or type that is not known, or
    an expression that is none; ``trusted`` ones are compiled when they are needed."""
    tables = {name: table for name, table in document.items() if isinstance(table, dict)}
    for name, table in tables.items():
        for key, phrases in table.items():
            if key not in FIELDS:
                raise ConfigError(f"{where}: [{name}] has a field «{key}»; the fields are {', '.join(FIELDS)}")
            if not isinstance(phrases, list) or not all(isinstance(phrase, str) for phrase in phrases):
                raise ConfigError(f"{where}: [{name}] {key} must be a list of strings")
            for phrase in () if trusted else phrases:
                _check(phrase, key, f"{where}: [{name}]")
    return Lexicon(tables, languages, trusted)


def _check(phrase: str, field: str, where: str) -> None:
    """Raises `ConfigError` for an expression that is none, and for a phrase with nothing in it to look for."""
    if field == "matches":
        compile_expression(phrase, where)
    elif not key_of(phrase, field):
        raise ConfigError(f"{where} {field}: «{phrase}» has no letter, so that every line would have it")


@lru_cache(maxsize=64)
def built_in(language: str | None) -> Lexicon:
    """The lexicon of a language: the phrases of ``any``, then its own. An unknown language has those of ``any`` alone."""
    lexicon = parse(document("any"), "any.toml", ("any",), trusted=True)
    if language and language in lists() and language != "any":
        lexicon = lexicon.plus(parse(document(language), f"{language}.toml", (language,), trusted=True))
    return lexicon


def add_up(lexicons: Iterable[Lexicon]) -> Lexicon:
    """Several lexicons as one, later ones after earlier ones."""
    total = Lexicon({})
    for lexicon in lexicons:
        total = total.plus(lexicon)
    return total
