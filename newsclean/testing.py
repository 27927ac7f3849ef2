"""A rule's docstring is its test: `check_rule` judges the page that it shows and compares every verdict with its margin.

After the summary a docstring may have prose and examples, parted by blank rows. In an example every row begins with a
margin of two characters: ``- `` (this rule removes the line), ``+ `` (this rule keeps it, with its role), ``! `` (this check
tells of it) or two blanks (a near miss that this rule leaves alone). Each example is a page of its own, and is judged by all
rules, as any page is.
"""

from __future__ import annotations

import inspect
import textwrap
from dataclasses import replace
from functools import lru_cache
from importlib import resources
from typing import NamedTuple

from newsclean.checker.judge import judge
from newsclean.checker.text import read_as
from newsclean.errors import ConfigError
from newsclean.options import Options
from newsclean.pipeline import BUILT_IN, Pipeline
from newsclean.rules import Rule

MARGINS = ("- ", "+ ", "! ", "  ")


class Row(NamedTuple):
    """A row of an example: its ``mark`` (``-``, ``+``, ``!`` or a blank) and the text of the page."""

    mark: str
    text: str


Example = tuple[Row, ...]


def examples(rule: Rule) -> list[Example]:
    """The examples in the docstring of ``rule``, in order; empty if it shows none."""
    blocks = [block.strip("\n") for block in inspect.cleandoc(rule.doc).split("\n\n")[1:]]
    return [example for block in blocks if block.strip() and (example := _example(block))]


def _example(block: str) -> Example:
    """A block as an example; empty if it is prose. A block without marks is told from prose by its indent."""
    rows = textwrap.dedent(block).splitlines()
    if block.startswith("  ") and not any(row[:1] in "-+!" for row in rows):
        rows = ["  " + row for row in rows]
    if not all(f"{row} "[:2] in MARGINS for row in rows):
        return ()
    return tuple(Row(row[:1], row[2:]) for row in rows)


def faults(rule: Rule, options: Options | None = None) -> list[str]:
    """What is wrong with the examples of ``rule``, a sentence each; empty if they hold.

    Every rule needs a summary, a row that it takes, and a near miss. An example may mix languages, so the phrases of all of
    them count; ``options`` adds a rule's own word lists. Raises `ConfigError` for options that make no sense.
    """
    found = _form(rule)
    pipeline = _pipeline(rule, options or Options())
    for example in examples(rule):
        if rule.tells:
            found += _told(rule, example, pipeline)
            continue
        found += _judged(rule, example, pipeline)
    return found


def check_rule(rule: Rule, options: Options | None = None) -> None:
    """Run the examples of ``rule``; raises AssertionError that lists every row whose verdict is not what its margin says."""
    if found := faults(rule, options):
        raise AssertionError(f"{rule.code} {rule.name}:\n" + "\n".join(f"  {fault}" for fault in found))


def _form(rule: Rule) -> list[str]:
    if not rule.doc.strip():
        return ["has no docstring: say what it takes, and show it"]
    marks = {row.mark for example in examples(rule) for row in example}
    own = "!" if rule.tells else "-" if rule.role is None else "+"
    found = []
    if own not in marks:
        found.append(f"shows no line that it takes (a row with the margin «{own} »)")
    if others := sorted(marks - {own, " "}):
        kind = "check" if rule.tells else "splitter" if rule.role else "cleaner"
        found.append(f"has a row with the margin «{others[0]} »; a {kind} marks its rows «{own} »")
    if " " not in marks:
        found.append("shows no near miss (a row without a mark, which it leaves alone)")
    return found


def _judged(rule: Rule, example: Example, pipeline: Pipeline) -> list[str]:
    page = pipeline.explain("".join(f"{row.text}\n" for row in example), f"{rule.name} example")
    verdicts = [[verdict for line, verdict in page.judged() if line.row == number] for number in range(1, len(example) + 1)]
    found = []
    for row, stamped in zip(example, verdicts, strict=True):
        took = [verdict for verdict in stamped if verdict.code == rule.code]
        if bool(took) == (row.mark != " "):
            continue
        said = "; ".join(f"{verdict.code} {verdict.rule}: {verdict.because}" for verdict in stamped) or "no line stands there"
        found.append(f"«{row.mark} {row.text[:60]}»: {'is left alone' if row.mark != ' ' else 'is taken'} ({said})")
    return found


def _told(rule: Rule, example: Example, pipeline: Pipeline) -> list[str]:
    text = read_as(rule.shown_as, "".join(f"{row.text}\n" for row in example), f"{rule.name} example")
    rows = {one.line.row for one in judge(text, pipeline, (rule,)) if one.code == rule.code}
    return [
        f"«{row.mark} {row.text[:60]}»: {'is told of' if row.mark == ' ' else 'is left alone'}"
        for number, row in enumerate(example, 1)
        if (number in rows) != (row.mark == "!")
    ]


def _pipeline(rule: Rule, options: Options) -> Pipeline:
    """All rules, ``rule`` among them; it may stand in for the built-in one of its code and name."""
    key = (rule.code, rule.name)
    others = tuple(one for one in BUILT_IN if (one.code, one.name) != key)
    for one in others:
        if rule.code == one.code or rule.name == one.name:
            raise ConfigError(f"{rule.code} {rule.name}: the code or the name is {one.code} {one.name}'s")
    # With the word lists of every language a pipeline takes 100 MB: all built-in rules share one.
    return _made(BUILT_IN if rule in BUILT_IN else others if rule.tells else (*others, rule), options)


@lru_cache(maxsize=4)
def _made(rules: tuple[Rule, ...], options: Options) -> Pipeline:
    return Pipeline(replace(options, lexicons=(*_every_language(), *options.lexicons)), rules)


@lru_cache
def _every_language() -> tuple[str, ...]:
    folder = resources.files("newsclean") / "lexicons"
    return tuple(sorted(str(entry) for entry in folder.iterdir() if entry.name.endswith(".toml")))
