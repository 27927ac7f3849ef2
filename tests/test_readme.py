"""What the README and the generated pages show is what the tool prints; what they link to is there."""

from __future__ import annotations

import doctest
from pathlib import Path

import pytest
import regex

from newsclean import checks, cleaners, splitters
from tests.docs import ROOT, blocks, rules_page, shown

README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), ROOT / "fixtures/README.md"])


@pytest.fixture(autouse=True)
def _in_the_project(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


@pytest.mark.parametrize(("command", "printed"), blocks(README), ids=[command for command, _ in blocks(README)])
def test_a_block_is_what_the_tool_prints(command: str, printed: str) -> None:
    assert printed == shown(command), "python -m tests.docs writes it anew"


def test_the_readme_shows_a_ledger_before_anything_else_is_explained() -> None:
    assert blocks(README)[0][0].startswith("newsclean explain ")
    assert README.index("newsclean explain ") < README.index("\n## ")


def test_the_python_in_the_readme_runs() -> None:
    failed, tried = doctest.testfile(str(ROOT / "README.md"), module_relative=False, encoding="utf-8")
    assert (failed, tried > 0) == (0, True)


def test_the_continuous_run_uses_the_commands_of_the_readme() -> None:
    run = (ROOT / ".ci/run").read_text(encoding="utf-8")
    assert "pip install -e '.[dev]' && .venv/bin/pytest" in README
    assert regex.search(r"^pip install --quiet -e '\.\[dev\]'$\n^pytest$", run, regex.M)


def test_the_rules_page_is_fresh() -> None:
    assert (ROOT / "docs/rules.md").read_text(encoding="utf-8") == rules_page(), "python -m tests.docs writes it anew"


def test_every_rule_is_on_the_rules_page() -> None:
    page = rules_page()
    for rule in (*cleaners.CLEANERS, *splitters.SPLITTERS, *checks.CHECKS):
        assert f"\n## {rule.code} {rule.name}\n" in page


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_a_document_links_to_is_there(path: Path) -> None:
    text = regex.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=regex.S)
    for target in regex.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", text):
        assert target.startswith("https://") or (path.parent / target).exists(), target


def test_every_document_is_on_the_index() -> None:
    index = (ROOT / "docs/README.md").read_text(encoding="utf-8")
    for path in sorted((ROOT / "docs").iterdir()):
        assert path.name == "README.md" or f"]({path.name}" in index, f"{path.name} is not on docs/README.md"
