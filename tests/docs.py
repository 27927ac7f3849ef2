"""The parts of the documents that newsclean itself says: `docs/rules.md`, and every block of the README that shows a command.

`python -m tests.docs` writes them anew; the tests compare. In Markdown a block that begins with `$ newsclean ...` goes on with what the
command prints when it runs in the project's folder.
"""

from __future__ import annotations

import inspect
import shlex
import sys
from pathlib import Path

import regex
from click.testing import CliRunner

from newsclean.checks import CHECKS
from newsclean.cli import group
from newsclean.pipeline import BUILT_IN
from newsclean.rules import Rule

ROOT = Path(__file__).parent.parent
BLOCK = regex.compile(r"(?<=^```console\n)\$ (newsclean .*)\n((?:(?!```).*\n)*)(?=```)", regex.M)


def shown(command: str) -> str:
    """What ``command`` prints."""
    result = CliRunner().invoke(group, shlex.split(command)[1:], prog_name="newsclean")
    return result.stdout


def blocks(text: str) -> list[tuple[str, str]]:
    """The commands that a document shows, each with what it says that they print."""
    return [(found[1], found[2]) for found in BLOCK.finditer(text)]


def fresh(text: str) -> str:
    """A document with its blocks as the commands print them now."""
    return BLOCK.sub(lambda found: f"$ {found[1]}\n{shown(found[1])}", text)


def _off(rule: Rule) -> str:
    """How to switch a rule off; paragraph can't be: it takes every line that is left."""
    if rule.name == "paragraph":
        return "It can't be switched off.\n"
    return f'To switch it off: `--ignore {rule.code}`; for good, `ignore = ["{rule.code}"]` under `[tool.newsclean]`.\n'


def rules_page() -> str:
    """docs/rules.md: every rule with its docstring, which is its specification and its test."""
    rules = sorted((*BUILT_IN, *CHECKS), key=lambda rule: rule.code)
    parts = [
        "# Rules\n\nWritten by `python -m tests.docs` from the rules' docstrings; every example is a test. In an example `-` marks a line that"
        " the rule removes, `+` one that it keeps, and a blank a near miss. `newsclean rules NC301` prints the same, and the phrases"
        " that the rule looks for.\n",
        "| code | name | what it does |\n|---|---|---|\n"
        + "".join(f"| [{rule.code}](#{rule.code.lower()}-{rule.name}) | {rule.name} | {_what(rule)} |\n" for rule in rules),
        *(f"## {rule.code} {rule.name}\n\n{_what(rule).capitalize()}. {_page(rule)}\n{_off(rule)}" for rule in rules),
    ]
    return "\n".join(parts)


def _what(rule: Rule) -> str:
    return "tells of a line" if rule.tells else f"keeps a line as {rule.role}" if rule.role else "removes a line"


def _page(rule: Rule) -> str:
    """A docstring as Markdown: its examples stand in a code block, below its text."""
    blocks = inspect.cleandoc(rule.doc).split("\n\n")
    first = next((at for at, block in enumerate(blocks) if any(map(_is_example, block.splitlines()))), len(blocks))
    text, examples = "\n\n".join(blocks[:first]), "\n\n".join(block.strip("\n") for block in blocks[first:])
    return f"{text}\n\n```\n{examples}\n```" if examples else text


def _is_example(row: str) -> bool:
    return row.startswith(("- ", "+ ", "  "))


def main() -> int:
    """Write the documents anew and name those that changed."""
    for path, new in (
        (ROOT / "docs/rules.md", rules_page()),
        (ROOT / "README.md", fresh((ROOT / "README.md").read_text(encoding="utf-8"))),
    ):
        if not path.exists() or path.read_text(encoding="utf-8") != new:
            path.write_text(new, encoding="utf-8")
            print(path.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
