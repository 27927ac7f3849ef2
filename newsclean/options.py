"""What a run can be told, and what of it makes sense: anything else is told before a page is read."""

from __future__ import annotations

import codecs
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from newsclean import languages, sites
from newsclean.errors import ConfigError, nearest_name
from newsclean.lexicon import lists, read_toml, tables
from newsclean.rules import Rule

KINDS = ("html", "text")
# The options that take several values.
_SEVERAL = ("lexicons", "select", "ignore", "sites", "plugins")
# How the codes of newsclean's own rules begin. What a stranger's rule looks for, only it knows.
_OURS = "NC"


@dataclass(frozen=True)
class Options:
    """What a run can be told; everything here is plain data, so that it can be sent to another process.

    ``site`` and ``language`` override what the page says. ``lexicons`` are files of word lists to add. ``select`` and
    ``ignore`` name rules by code, prefix or name. ``built_in_lexicons`` false leaves only the given files. ``sites`` are
    site files to add, or folders of them, ``plugins`` modules or files with rules of your own.

    A list is taken for a tuple, and a path for its name; raises `ConfigError` for a text where several are meant.
    """

    site: str | None = None
    language: str | None = None
    lexicons: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    kind: str | None = None
    encoding: str | None = None
    built_in_lexicons: bool = True
    sites: tuple[str, ...] = ()
    plugins: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for name in _SEVERAL:
            value = getattr(self, name)
            if isinstance(value, str):
                raise ConfigError(f"the option «{name}» takes several values, as in {name}=({value!r},)")
            object.__setattr__(self, name, tuple(os.fspath(one) for one in value))


def meant(options: Options) -> Options:
    """``options`` with the site as its file calls it and the language in small letters.

    Raises `ConfigError` for a language, a site, an encoding or a kind of page that there is not; it names the nearest one.
    """
    if options.kind not in (None, *KINDS):
        raise ConfigError(f"there is no kind of page «{options.kind}»; the kinds are {', '.join(KINDS)}")
    if options.encoding:
        try:
            codecs.lookup(options.encoding)
        except (LookupError, ValueError) as error:
            raise ConfigError(f"there is no encoding «{options.encoding}»", kind="encoding") from error
    return replace(options, site=sites.named(options.site, options.sites), language=_language(options))


def _language(options: Options) -> str | None:
    """The code that ``options`` mean: one that newsclean knows, or the ``language`` of one of their word lists.

    What a code says of a country or a script counts for nothing: "pt-BR", "zh_Hant".
    """
    if not options.language:
        return None
    code, names = options.language.replace("_", "-").casefold(), languages.names()
    for known in (code, code.split("-")[0]):
        if known in names or any(read_toml(path).get("language") == known for path in options.lexicons):
            return known
    # Those with word lists first; codes are too short for a likeness of all letters.
    near = max(names, key=lambda known: (known[0] == code[0], known[:2] == code[:2]))
    said = f"; the nearest one is «{near}» ({names[near]})" if near[0] == code[0] else ""
    raise ConfigError(f"there is no language «{options.language}»{said}; the languages are {', '.join(sorted(names))}, and what "
                      "a --lexicon calls its «language»")  # fmt: skip


def check_tables(document: Mapping[str, Any], where: str, rules: Iterable[Rule]) -> None:
    """Raise `ConfigError` for a table of ``document`` that no rule looks into, and for a key above the tables that says nothing.

    A table that is called otherwise than its rule would be as good as none, and nobody would know.
    """
    known = {rule.name for rule in rules if rule.needs == "hits" or not rule.code.startswith(_OURS)} | tables()
    keys = {*sites.KEYS, *(key for above in lists().values() for key in above)}
    for name, value in document.items():
        if isinstance(value, dict) and name not in known:
            said = nearest_name(name, known) or "; `newsclean rules` lists them"
            raise ConfigError(f"{where}: there is no rule «{name}» that looks for phrases{said}")
        if not isinstance(value, dict) and name not in keys:
            if name in known:
                raise ConfigError(f'{where}: «{name}» is a table: write [{name}], and below it phrases, as in is = ["..."]')
            raise ConfigError(f"{where}: there is no key «{name}»{nearest_name(name, keys)}")
