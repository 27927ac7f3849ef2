"""Rules by strangers: they run with the others, and a plugin that fails is an error that names it."""

from __future__ import annotations

import os
import subprocess
import venv
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsclean import Options, clean
from newsclean.cli import group
from newsclean.errors import ConfigError
from newsclean.pipeline import BUILT_IN, Pipeline
from newsclean.plugins import find
from newsclean.scaffold import new_rule

ROOT = Path(__file__).parent.parent
PAGE = """The town opened its new library on Friday, after three years of work and two changes of architect.
Example prompt
It has forty thousand books, and a café on the second floor that looks on to the river and the old mill.
"""
HEAD = "from newsclean import cleaner\n"
FAILING = (
    HEAD
    + """

def helper(page):
    STATEMENT


@cleaner("OWN301", "own")
def own(page, lexicon):
    \'\'\'Takes a line.

      A near miss.
    - A line.
    \'\'\'
    return [helper(page)]
"""
)
DOC = '    """Takes a line.\n\n      A near miss.\n    - A line.\n    """\n    return []\n'
BROKEN = {
    "no file": (None, "there is no such file"),
    "syntax": ("def (", "cannot be loaded: SyntaxError"),
    "raises": ("1 / 0", "cannot be loaded: ZeroDivisionError"),
    "leaves": ("raise SystemExit(3)", "cannot be loaded: SystemExit"),
    "no rules": ("x = 1", "has no rules"),
    "bad lexicons": (f'{HEAD}@cleaner("OWN301", "own")\ndef own(page, lexicon):\n{DOC}LEXICONS = 5\n', "must be a list of paths"),
    "no lexicon": (f'{HEAD}@cleaner("OWN301", "own")\ndef own(page, lexicon):\n{DOC}LEXICONS = ["x.toml"]\n', "no such file"),
    "code taken": (f'{HEAD}@cleaner("NC301", "own")\ndef own(page, lexicon):\n{DOC}', "«NC301» is the code or name"),
    "name taken": (f'{HEAD}@cleaner("OWN301", "teaser")\ndef own(page, lexicon):\n{DOC}', "«teaser» is the code or name"),
    "our letters": (f'{HEAD}@cleaner("NC302", "own")\ndef own(page, lexicon):\n{DOC}', "codes in NC are newsclean's own"),
    "bad code": (f'{HEAD}@cleaner("1", "own")\ndef own(page, lexicon):\n{DOC}', "is no rule code"),
    "no example": (
        f'{HEAD}@cleaner("OWN301", "own")\ndef own(page, lexicon):\n    """Takes."""\n',
        "has no docstring with an example",
    ),
}


@pytest.fixture
def plugin(tmp_path: Path) -> str:
    return str(new_rule("example-prompt", tmp_path)[0])


def test_a_rule_from_a_file_runs_with_its_word_list(plugin: str) -> None:
    assert "Example prompt" in clean(PAGE).text
    assert "Example prompt" not in clean(PAGE, options=Options(plugins=(plugin,))).text


def test_a_rule_from_a_module_runs(plugin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(Path(plugin).parent))
    assert "OWN241" in {rule.code for rule in Pipeline(Options(plugins=("example_prompt",))).rules}


@pytest.mark.parametrize("case", BROKEN)
def test_a_plugin_that_fails_is_named(case: str, tmp_path: Path) -> None:
    text, message = BROKEN[case]
    path = tmp_path / f"broken_{case.replace(' ', '_')}.py"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match=path.stem) as raised:
        find([str(path)], BUILT_IN)
    assert message in str(raised.value)
    result = CliRunner().invoke(group, ["clean", "--load", str(path), "-"], input=PAGE)
    assert (result.exit_code, result.stdout) == (2, "")
    assert path.stem in result.stderr


ENDINGS = [
    "    return 5\n",
    "    yield 5\n",
    "    yield 'a row', 'why'\n",
    "    yield page.lines[0], 5\n",
    "    raise ValueError('no')\n",
]


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("command", ["clean", "explain", "check"])
def test_a_rule_that_fails_on_a_page_is_named(ending: str, command: str, tmp_path: Path) -> None:
    path = tmp_path / "failing.py"
    path.write_text(f'{HEAD}@cleaner("OWN301", "own")\ndef own(page, lexicon):\n{DOC[:-14]}{ending}', encoding="utf-8")
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    result = CliRunner().invoke(group, [command, "--load", str(path), str(tmp_path / "page.txt")])
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"{tmp_path / 'page.txt'}: OWN301 own failed: " in result.stderr
    assert str(path) in result.stderr


def test_configuration_loads_plugins_for_every_command(plugin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = Path(plugin).parent
    (folder / "newsclean.toml").write_text('load = ["example_prompt.py"]\n', encoding="utf-8")
    monkeypatch.chdir(folder)
    result = CliRunner().invoke(group, ["explain", "-"], input=PAGE)
    assert "OWN241 example-prompt" in result.stdout
    result = CliRunner().invoke(group, ["rules", "--test", "example-prompt"])
    assert (result.exit_code, result.stdout) == (0, "OWN241 example-prompt: holds\n")


@pytest.mark.parametrize("name", ["rules.txt", "newsclean.nothing"])
def test_a_module_that_is_not_there_is_told_in_words(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "newsclean.toml").write_text(f'load = ["{name}"]\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(group, ["explain", "-"], input=PAGE)
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"plugin {name}: is neither a .py file nor a module that Python finds" in result.stderr


def test_an_example_that_does_not_hold_is_told(plugin: str) -> None:
    path = Path(plugin)
    path.write_text(path.read_text(encoding="utf-8").replace("- example prompt", "- another prompt"), encoding="utf-8")
    result = CliRunner().invoke(group, ["rules", "--test", "--load", plugin, "OWN241"])
    assert result.exit_code == 1
    assert "«- another prompt»: is left alone" in result.stdout


def test_nothing_is_overwritten(plugin: str) -> None:
    with pytest.raises(ConfigError, match="nothing was written"):
        new_rule("example-prompt", Path(plugin).parent)


@pytest.mark.slow
def test_the_example_package_works_in_a_fresh_environment(tmp_path: Path) -> None:
    venv.create(tmp_path / "venv", with_pip=True)
    python = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
    example = ROOT / "examples" / "newsclean-plugin-example"
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL_ENV"))}
    environment["NEWSCLEAN_PURE"] = "1"  # to compile it takes minutes

    def run(*command: str) -> str:
        done = subprocess.run(
            [str(python), "-m", *command], capture_output=True, text=True, encoding="utf-8", env=environment, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    run("pip", "install", "--quiet", "--disable-pip-version-check", str(ROOT), f"{example}[dev]")
    run("pytest", "-q", "-p", "no:cacheprovider", str(example / "tests"))
    assert run("newsclean", "rules", "--test", "HOR241") == "HOR241 horoscope: holds\n"


@pytest.mark.parametrize("statement", ["1 / 0", "raise KeyError('x')"])
@pytest.mark.parametrize("command", ["clean", "check --no-cache"])
def test_a_rule_that_fails_is_told_with_its_row_and_the_rest_is_read(command: str, statement: str, tmp_path: Path) -> None:
    (tmp_path / "own.py").write_text(FAILING.replace("STATEMENT", statement), encoding="utf-8")
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(PAGE, encoding="utf-8")
    result = CliRunner().invoke(group, [*command.split(), "--load", str(tmp_path / "own.py"), str(tmp_path)])
    assert result.exit_code == 2
    told = [row for row in result.stderr.splitlines() if row.endswith(f"(a rule of {tmp_path}/own.py, row 5)")]
    assert [row.split(": ")[1] for row in told] == [f"{tmp_path}/a.txt", f"{tmp_path}/b.txt"]
