"""Imports go one way: bytes, reader, page, rules, article, writer. A room imports only rooms that stand to its left."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import newsclean

ROOT = Path(newsclean.__file__).parent
ORDER = [
    *(
        "collector",
        "errors",
        "exit_codes",
        "normalize",
        "sentence",
        "markup",
        "verdict",
        "page",
        "lexicon",
        "words",
        "shapes",
        "readers",
        "sites",
        "languages",
        "prompts",
        "rules",
        "story",
    ),
    *(
        "cleaners",
        "splitters",
        "checks",
        "plugins",
        "article",
        "reconcile",
        "captioning",
        "build",
        "options",
        "pipeline",
        "api",
        "config",
        "findings",
        "writers",
    ),
    *("fingerprint", "corpus", "checker", "testing", "learn", "compare", "scaffold", "integrations", "cli", "__main__"),
]

# A module that is the public door of a room.
DOORS = {"arrow": "corpus"}


def statements(tree: ast.AST) -> Iterator[ast.ImportFrom]:
    """Every `from ... import` that runs: what only a type checker reads is left out."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.ImportFrom):
            yield node
        elif not (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"):
            yield from statements(node)


def imports() -> set[tuple[str, str]]:
    """(room, room it imports from) for every import in the package; a room is a module or folder right below it."""
    found = set()
    for path in ROOT.rglob("*.py"):
        room = path.relative_to(ROOT).with_suffix("").parts[0]
        for node in statements(ast.parse(path.read_text(encoding="utf-8"))):
            if (node.module or "").split(".")[0] == "newsclean":
                below = (node.module or "").split(".")[1:2] or [alias.name for alias in node.names]
                found |= {(DOORS.get(room, room), DOORS.get(name, name)) for name in below}
    return {(room, name) for room, name in found if room != name}


def test_imports_go_one_way() -> None:
    rooms = {name for pair in imports() for name in pair if (ROOT / f"{name}.py").exists() or (ROOT / name).is_dir()}
    assert rooms - {*ORDER, "__init__"} == set(), "a new room needs its place in ORDER"
    upward = [(room, name) for room, name in imports() if room != "__init__" and ORDER.index(name) > ORDER.index(room)]
    assert upward == []
