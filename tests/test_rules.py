"""Every rule keeps its word: its name, its file, and the examples in its docstring."""

from __future__ import annotations

import pytest

from newsclean.checks import CHECKS
from newsclean.lexicon import documents, parse
from newsclean.pipeline import BUILT_IN
from newsclean.rules import Rule
from newsclean.testing import check_rule

RULES = (*BUILT_IN, *CHECKS)

# Rules whose examples do not hold yet, and why. Strict: an entry that is no longer needed fails the test.
KNOWN = {
    "copyright": "takes a sentence that opens with the words of a licence; below the story the teaser rule takes the line first",
}


def _known(rule: Rule) -> list[pytest.MarkDecorator]:
    return [pytest.mark.xfail(reason=KNOWN[rule.name], strict=True)] if rule.name in KNOWN else []


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.name, marks=_known(rule)) for rule in RULES])
def test_the_examples_of_a_rule_hold(rule: Rule) -> None:
    check_rule(rule)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_file_function_and_name_are_one_string(rule: Rule) -> None:
    name = rule.name.replace("-", "_")
    folder = "checks" if rule.tells else "splitters" if rule.role else "cleaners"
    assert rule.judge.__module__ == f"newsclean.{folder}.{name}"
    assert rule.judge.__name__ == name


def test_codes_and_names_are_unique() -> None:
    assert len({rule.code for rule in RULES}) == len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("language", documents())
def test_every_table_of_a_language_is_a_rules(language: str) -> None:
    tables = parse(documents()[language], language).tables
    assert set(tables) <= {rule.name for rule in BUILT_IN}
