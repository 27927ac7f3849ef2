"""The options of `newsclean check`, and their values by the key that a configuration file calls them."""

from __future__ import annotations

from typing import Any

import click

from newsclean.cli.common import split_words, with_options
from newsclean.cli.load_option import load_option
from newsclean.errors import ConfigError

KINDS = ("text", "markdown", "html", "jsonl", "parquet")
RULES = "code, prefix or name, commas between"
# Options that a configuration file may set as well, and which file that is.
SETTINGS = (
    click.option("-f", "--format", "form", metavar="NAME", help="concise (default), full, json, jsonl, github, gitlab, sarif."),
    click.option("--unsafe-fixes", is_flag=True, default=None, help="With --fix, --diff: also fixes that may lose words."),
    click.option("--select", metavar="RULES", multiple=True, help=f"Only these rules: {RULES}."),
    click.option("--extend-select", metavar="RULES", multiple=True, help="These rules as well."),
    click.option("--ignore", metavar="RULES", multiple=True, help="Not these rules."),
    click.option("--per-file-ignores", metavar="GLOB:RULES", multiple=True, help="Not these rules in files that match."),
    click.option("--exclude", metavar="GLOB", multiple=True, help="Leave these files and folders out of a walk."),
    click.option("--text-field", metavar="NAME", multiple=True, help="The field or column with the text. May be given again."),
    click.option("--id-field", metavar="NAME", help="The field that a record is known by (id, url ... by default)."),
    click.option("--site", metavar="HOST|FILE", help="The newspaper, instead of what the text says."),
    click.option("--language", metavar="CODE", help="The language, instead of what the text says."),
    click.option("--sites", metavar="PATH", multiple=True, help="Site files to add: a file or a folder. May be given again."),
    click.option("--lexicon", metavar="FILE", multiple=True, help="Word lists to add (TOML). May be given again."),
    click.option("--no-lexicon", is_flag=True, default=None, help="Without the built-in word lists and sites."),
    load_option(),
    click.option("--encoding", metavar="NAME", help="The encoding of text files, instead of telling by their bytes."),
    click.option("--baseline", metavar="FILE", help="Known findings, which are not told again."),
    click.option("--cache-dir", metavar="DIR", help="Where results are remembered (.newsclean_cache)."),
    click.option("-j", "--jobs", type=click.IntRange(0), metavar="N", help="Worker processes; 0 means one a core (default)."),
    click.option("--config", "config_file", metavar="FILE", help="This configuration instead of the nearest one."),
    click.option("--isolated", is_flag=True, help="No configuration file at all."),
)  # fmt: skip
ACTIONS = (
    click.option("--fix", is_flag=True, help="Mend text, Markdown and JSONL files in place, where that loses nothing."),
    click.option("--fix-only", is_flag=True, help="Mend as --fix does, and tell nothing of what is left."),
    click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing."),
    click.option("--from", "kind", type=click.Choice(KINDS), help="What the input is, instead of telling by its name."),
    click.option("--stdin-filename", metavar="NAME", help="What standard input is the content of."),
    click.option("--write-baseline", metavar="FILE", help="Write a baseline that knows everything found now."),
    click.option("--statistics", is_flag=True, help="Count by rule instead of listing."),
    click.option("--force-exclude", is_flag=True, help="Leave out what --exclude matches even if it is named, as hooks do."),
    click.option("--show-files", is_flag=True, help="List the files that would be checked."),
    click.option("--exit-zero", is_flag=True, help="Exit with 0 even if something is found."),
    click.option("--no-cache", is_flag=True, help="Neither use nor write remembered results."),
    click.option("-q", "--quiet", is_flag=True, help="No summary on stderr."),
)  # fmt: skip

# Options that take several values, commas between.
_LISTS = ("select", "extend_select", "ignore", "text_field", "lexicon", "sites", "load")
_SINGLE = ("site", "language", "encoding", "id_field", "baseline", "cache_dir", "jobs", "unsafe_fixes", "no_lexicon")


# The options of `newsclean check`, and those whose values a configuration file may hold.
check_options = with_options(*ACTIONS, *SETTINGS)
settings_options = with_options(*SETTINGS)


def given_keys(given: dict[str, Any]) -> dict[str, Any]:
    """What was given on the command line, by configuration key; what was not given is None or empty.

    Raises `ConfigError` for a --per-file-ignores that is no pair, or lacks a half of it.
    """
    keys: dict[str, Any] = {name.replace("_", "-"): given[name] for name in _SINGLE}
    for name in _LISTS:
        keys[name.replace("_", "-")] = split_words(given[name])
    keys["exclude"] = given["exclude"]
    keys["format"] = given["form"]
    per_file: dict[str, tuple[str, ...]] = {}
    for pair in given["per_file_ignores"]:
        glob, _, words = pair.rpartition(":")
        if not (glob.strip() and split_words((words,))):
            raise ConfigError(f"--per-file-ignores takes GLOB:RULES, as in drafts/*:NC7, and got «{pair}»")
        per_file[glob] = (*per_file.get(glob, ()), *split_words((words,)))
    keys["per-file-ignores"] = per_file
    return keys
