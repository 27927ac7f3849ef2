"""What a plain install compiles: `setup.py` names the modules, and their constants are final, which compiled code is faster by."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def compiled() -> list[Path]:
    """The modules that `setup.py` names."""
    tree = ast.parse((ROOT / "setup.py").read_text(encoding="utf-8"))
    named = next(node.value for node in tree.body if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "COMPILED")
    names = [node.value for node in ast.walk(named) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    return [
        path
        for name in names
        for path in [ROOT / "newsclean" / name, *(ROOT / "newsclean" / name).rglob("*.py")]
        if path.is_file()
    ]


def constants(tree: ast.Module) -> Iterator[str]:
    """The constants of a module that are not final: what is spelled in capitals."""
    for node in tree.body:
        for target in node.targets if isinstance(node, ast.Assign) else ():
            yield from (name.id for name in ast.walk(target) if isinstance(name, ast.Name) and name.id.isupper())


@pytest.mark.skipif(not (ROOT / "newsclean").is_dir(), reason="tested as installed, without the files it was compiled from")
def test_constants_of_compiled_modules_are_final() -> None:
    modules = compiled()
    assert len(modules) > 80
    assert {path.name: names for path in modules if (names := list(constants(ast.parse(path.read_text(encoding="utf-8")))))} == {}
