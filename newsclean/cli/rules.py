"""`newsclean rules`: the table of rules, or the page of one."""

from __future__ import annotations

import inspect

import click

from newsclean.checks import CHECKS
from newsclean.cli.common import COULD_NOT, complain
from newsclean.lexicon import built_in, documents
from newsclean.pipeline import BUILT_IN
from newsclean.rules import Rule

RULES = (*BUILT_IN, *CHECKS)


@click.command(short_help="The rules, or the page of one.")
@click.argument("names", nargs=-1, metavar="[RULE...]")
def rules(names: tuple[str, ...]) -> None:
    """List the rules, or print the page of each RULE (a code or a name): what it takes, examples, and its phrases.

    \b
    newsclean rules
    newsclean rules NC301
    newsclean rules comment-prompt
    """
    ctx = click.get_current_context()
    if not names:
        for rule in RULES:
            what = "only tells" if rule.tells else f"keeps as {rule.role}" if rule.role else "removes"
            click.echo(f"{rule.code} {rule.name:18} {what:20} {inspect.cleandoc(rule.doc).splitlines()[0]}")
        return
    for name in names:
        found = [rule for rule in RULES if name.upper() == rule.code or name == rule.name]
        if not found:
            complain(f"no rule is called «{name}»; `newsclean rules` lists them")
            ctx.exit(COULD_NOT)
        click.echo(_page(found[0]), nl=False)


def _page(rule: Rule) -> str:
    what = "only tells of a line" if rule.tells else f"keeps a line as {rule.role}" if rule.role else "removes a line"
    rows = [f"{rule.code} {rule.name}: {what}", "", inspect.cleandoc(rule.doc), ""]
    for code in documents():
        table = built_in(code).tables.get(rule.name) if code == "any" else None
        table = table or dict(documents()[code].get(rule.name, {}))
        for field, phrases in table.items():
            if phrases:
                rows.append(f"{code}, {field}: " + "; ".join(str(phrase) for phrase in phrases))
    rows.append(f"To switch it off: --ignore {rule.code}")
    rows.append(f'To switch it off for good: ignore = ["{rule.code}"] under [tool.newsclean] in pyproject.toml')
    if not rule.role:
        rows.append(f"To switch it off in some files: newsclean check --per-file-ignores 'drafts/*:{rule.code}'")
    return "\n".join(rows) + "\n"
