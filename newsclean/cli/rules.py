"""`newsclean rules`: the table of rules, or the page of one."""

from __future__ import annotations

import inspect
from collections.abc import Iterable

import click

from newsclean.checks import CHECKS
from newsclean.cli.common import complain
from newsclean.cli.load_option import load_option
from newsclean.config import nearest
from newsclean.errors import NewscleanError
from newsclean.exit_codes import COULD_NOT, FINE, FOUND
from newsclean.lexicon import built_in, documents, read_toml
from newsclean.options import Options
from newsclean.pipeline import BUILT_IN, Pipeline, fits, no_rule
from newsclean.rules import Rule
from newsclean.writers.wording import counted


@click.command(short_help="The rules, or the page of one; their tests; a new one.")
@click.argument("names", nargs=-1, metavar="[RULE...] | new NAME")
@click.option("--test", is_flag=True, help="Run the examples of each RULE, or of all.")
@load_option("plugins")
def rules(names: tuple[str, ...], test: bool, plugins: tuple[str, ...]) -> None:
    """List the rules, or print the page of each RULE (a code or a name): what it takes, examples, and its phrases.

    The first letters and digits of a code list the rules whose code begins so.

    \b
    newsclean rules
    newsclean rules NC301
    newsclean rules comment-prompt
    newsclean rules NC3
    newsclean rules --test --load my_rules.py ABC241
    newsclean rules new horoscope                       a rule, its test and its word list to fill in

    Exit code: 0 all is well; 1 an example does not hold (--test); 2 there is no such rule, or a plugin can't be loaded.
    """
    ctx = click.get_current_context()
    try:
        if names[:1] == ("new",):
            ctx.exit(_new(names[1:]))
        pipeline = Pipeline(Options(plugins=plugins or tuple(nearest(".").get("load"))))
        known = (*BUILT_IN, *CHECKS, *pipeline.plugins.rules)
        chosen = [_find(known, name) for name in names] or [list(known)]
        if test:
            ctx.exit(_test([rule for found in chosen for rule in found], pipeline))
    except NewscleanError as error:
        complain(str(error))
        ctx.exit(COULD_NOT)
    for found in chosen:
        text = _page(found[0], pipeline.plugins.lexicons) if len(found) == 1 else "".join(map(_row, found))
        click.echo(text, nl=False)


def _find(known: tuple[Rule, ...], name: str) -> list[Rule]:
    """The rules that ``name`` fits; raises `ConfigError` if there are none."""
    if found := [rule for rule in known if fits(rule, name)]:
        return found
    raise no_rule(name, known)


def _row(rule: Rule) -> str:
    """A rule in the table of rules."""
    what = "only tells" if rule.tells else f"keeps as {rule.role}" if rule.role else "removes"
    return f"{rule.code} {rule.name:18} {what:20} {inspect.cleandoc(rule.doc).splitlines()[0]}\n"


def _test(chosen: list[Rule], pipeline: Pipeline) -> int:
    """Run the examples of ``chosen``; how it went, as an exit code."""
    from newsclean.testing import faults  # noqa: PLC0415 (only --test needs it)

    options = Options(lexicons=pipeline.plugins.lexicons)
    wrong = 0
    for rule in chosen:
        found = faults(rule, options)
        wrong += bool(found)
        click.echo(f"{rule.code} {rule.name}: {'does not hold' if found else 'holds'}")
        for fault in found:
            click.echo(f"  {fault}")
    complain(f"{counted(len(chosen), 'rule')}, {wrong} of them with examples that do not hold")
    return FOUND if wrong else FINE


def _new(names: tuple[str, ...]) -> int:
    """Write the files of a new rule; raises `ConfigError` when one stands there already."""
    from newsclean.scaffold import new_rule  # noqa: PLC0415 (only a new rule needs it)

    if len(names) != 1:
        raise click.UsageError("newsclean rules new NAME: give one name, as in horoscope")
    for path in new_rule(names[0]):
        click.echo(path)
    complain(f"try it: newsclean rules --test --load {names[0].replace('-', '_')}.py {names[0]}")
    return FINE


def _page(rule: Rule, lexicons: Iterable[str]) -> str:
    """The page of a rule, with its phrases in the built-in word lists and in ``lexicons``, files of strangers."""
    what = "only tells of a line" if rule.tells else f"keeps a line as {rule.role}" if rule.role else "removes a line"
    rows = [f"{rule.code} {rule.name}: {what}", "", inspect.cleandoc(rule.doc), ""]
    for code, document in (documents() | {path: read_toml(path) for path in lexicons}).items():
        table = built_in(code).tables.get(rule.name) if code == "any" else None
        table = table or dict(document.get(rule.name, {}))
        for field, phrases in table.items():
            if phrases:
                rows.append(f"{code}, {field}: " + "; ".join(str(phrase) for phrase in phrases))
    rows.append(f"To switch it off: --ignore {rule.code}")
    rows.append(f'To switch it off for good: ignore = ["{rule.code}"] under [tool.newsclean] in pyproject.toml')
    if not rule.role:
        rows.append(f"To switch it off in some files: newsclean check --per-file-ignores 'drafts/*:{rule.code}'")
    return "\n".join(rows) + "\n"
