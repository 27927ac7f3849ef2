"""Every rule keeps its word: its name, its file, and the examples in its docstring."""

from __future__ import annotations

import pytest

from newsclean.checks import CHECKS
from newsclean.lexicon import documents, parse
from newsclean.pipeline import BUILT_IN
from newsclean.rules import Rule
from newsclean.testing import check_rule

RULES = (*BUILT_IN, *CHECKS)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
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
