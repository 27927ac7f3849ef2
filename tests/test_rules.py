"""Every rule keeps its word: its name, its file, and the examples in its docstring."""

from __future__ import annotations

import pytest

from newsclean import Lexicon, Line, Page, cleaner
from newsclean.checks import CHECKS
from newsclean.errors import ConfigError
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


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.needs], ids=lambda rule: rule.name)
def test_a_rule_names_no_line_without_what_it_needs(rule: Rule) -> None:
    page = Page(
        "", [Line(index, index + 1, text, text) for index, text in enumerate(("Tags", "Quảng cáo", "https://a.vn", "* * *"))]
    )
    assert not list(rule.judge(page, Lexicon({})))


def test_a_need_that_nothing_meets_is_refused() -> None:
    with pytest.raises(ConfigError, match="can't need «words»"):
        cleaner("OWN301", "own", needs="words")


def test_codes_and_names_are_unique() -> None:
    assert len({rule.code for rule in RULES}) == len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("language", documents())
def test_every_table_of_a_language_is_a_rules(language: str) -> None:
    tables = parse(documents()[language], language).tables
    assert set(tables) <= {rule.name for rule in BUILT_IN}
