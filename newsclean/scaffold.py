"""The files of a new rule: the rule with its examples, its test, and its word list."""

from __future__ import annotations

import os
from keyword import iskeyword
from pathlib import Path

from newsclean.checks import CHECKS
from newsclean.corpus.forms import write_whole
from newsclean.errors import ConfigError
from newsclean.pipeline import BUILT_IN
from newsclean.rules import cleaner

RULE = '''"""A rule of our own: {name}."""

from collections.abc import Iterator
from pathlib import Path

from newsclean import Lexicon, Line, Page, cleaner
from newsclean.rules import prompts

# The tables of these files are added to the word lists when this file is loaded.
LEXICONS = [Path(__file__).with_suffix(".toml")]


# Two to four letters of your own; the digits say when it runs: 1xx above the story, 2xx inside it, 3xx comments, 4xx below it.
@cleaner("OWN241", "{name}", needs="hits")
def {function}(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """What it takes, and why, in a sentence.

      The first row of an example is the story's: a near miss that the rule leaves alone, with some words of running text.
    - example prompt
    """
    yield from prompts(page, "{name}")
'''
TEST = '''"""The examples of {name} hold."""

import {function} as plugin

from newsclean import Options
from newsclean.testing import check_rule


def test_{function}() -> None:
    check_rule(plugin.{function}, Options(lexicons=tuple(map(str, plugin.LEXICONS))))
'''
WORDS = """\
# The phrases of {name}: `is` is the whole line, `starts`, `ends` and `contains` parts of it, `matches` a regular expression.
[{name}]
is = ["example prompt"]
starts = []
"""


def new_rule(name: str, folder: Path | None = None) -> list[Path]:
    """Write a rule called ``name``, its test and its word list into ``folder`` (the working folder); their paths.

    Raises `ConfigError` for a name that is none or is taken, and when one of the files stands there already.
    """
    cleaner("OWN241", name)  # refuses a name that is none
    if iskeyword(name) or any(name == rule.name for rule in (*BUILT_IN, *CHECKS)):
        raise ConfigError(f"«{name}» is {'a word of Python' if iskeyword(name) else 'a rule of newsclean'}; call yours otherwise")
    function = name.replace("-", "_")
    root = folder or Path()
    files = {root / f"{function}.py": RULE, root / f"test_{function}.py": TEST, root / f"{function}.toml": WORDS}
    for path in files:
        if os.path.exists(path):
            raise ConfigError(f"{path}: stands there already; nothing was written")
    try:
        for path, text in files.items():
            write_whole(path, text.format(name=name, function=function).encode())
    except OSError as error:
        raise ConfigError(f"{path}: cannot be written: {error.strerror}") from error
    return list(files)
