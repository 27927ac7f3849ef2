"""The pages on checking and configuration say what there is."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from newsclean.checks import CHECKS
from newsclean.cli.check_options import ACTIONS, SETTINGS
from newsclean.config import KEYS

ROOT = Path(__file__).parents[1]
CHECK = (ROOT / "docs/check.md").read_text(encoding="utf-8")
CONFIGURATION = (ROOT / "docs/configuration.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("rule", CHECKS, ids=lambda rule: rule.name)
def test_every_check_stands_in_the_table(rule: object) -> None:
    assert f"| {rule.code} {rule.name} | " in CHECK  # type: ignore[attr-defined]


@pytest.mark.parametrize("key", KEYS)
def test_every_key_stands_in_the_table_and_is_an_option(key: str) -> None:
    assert f"| `{key}` | " in CONFIGURATION
    assert f"| {KEYS[key].about} | " in CONFIGURATION

    def option() -> None:
        """Takes the options."""

    for decorate in (*ACTIONS, *SETTINGS):
        decorate(option)
    options = [name for parameter in option.__click_params__ for name in parameter.opts]  # type: ignore[attr-defined]
    assert f"--{key}" in options


def test_the_hooks_of_the_docs_are_the_hooks_there_are() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert {hook["id"] for hook in hooks} == {"newsclean-check", "newsclean-fix"}
    for hook in hooks:
        assert f"- id: {hook['id']}" in CHECK
        assert hook["require_serial"]
        assert hook["minimum_pre_commit_version"]
