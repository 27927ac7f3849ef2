"""Regular expressions for whole lines, as word lists have them: those from outside are given some time, none may take it all."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final, NamedTuple

import regex

from newsclean.errors import ConfigError
from newsclean.lexicon.fields import Pattern, Tables

# A line longer than this is never a prompt that a regular expression describes; it also bounds what one may cost.
LONGEST_MATCHED: Final = 90
MATCH_SECONDS: Final = 0.2
# The first characters of a line tell which expressions it may match; for so many beginnings this is remembered.
OPENING: Final = 3
MOST_OPENINGS: Final = 8192


class _Test(NamedTuple):
    """What tells whether a key that begins in some way may match an expression, and those that it may match."""

    passes: Callable[[str], object]
    expressions: list[tuple[Pattern, regex.Pattern[str]]]


class Expressions:
    """The expressions of ``tables``; ``trusted`` ones are known to be quick. ``idle`` are the openings that none of them has."""

    def __init__(self, tables: Tables, trusted: bool) -> None:
        self.trusted = trusted
        self.idle: set[str] = set()
        self._tests: dict[str, _Test] = {}
        self._expressions: list[tuple[Pattern, regex.Pattern[str]]] = [
            ((rule, "matches", source), compile_expression(source, rule))
            for rule, table in tables.items()
            for source in table["matches"]
        ]

    def found_in(self, key: str) -> list[Pattern]:
        """The expressions that a whole key matches, whose opening is not an idle one."""
        expressions = self._expressions
        if self.trusted:
            test = self._tests.get(key[:OPENING]) or self._test_for(key[:OPENING])
            if test is None or not test.passes(key):
                return []
            expressions = test.expressions
        return [pattern for pattern, expression in expressions if self._matches(expression, key)]

    def _test_for(self, opening: str) -> _Test | None:
        """What is asked of a whole key that begins so; None if it can match no expression, as with most."""
        if len(self.idle) + len(self._tests) >= MOST_OPENINGS:
            self.idle.clear()
            self._tests.clear()
        expressions = [(pattern, one) for pattern, one in self._expressions if one.fullmatch(opening, partial=True)]
        if not expressions:
            self.idle.add(opening)
            return None
        passes = _passes("|".join(f"(?:{source})" for (_, _, source), _ in expressions))
        test = self._tests[opening] = _Test(passes, expressions)
        return test

    def _matches(self, expression: regex.Pattern[str], key: str) -> bool:
        """Whether a whole key matches. Expressions from outside are given some time; for ours, tests show that they need none."""
        if self.trusted:
            return expression.fullmatch(key) is not None
        try:
            return expression.fullmatch(key, timeout=MATCH_SECONDS) is not None
        except TimeoutError:
            return False


@lru_cache(maxsize=512)
def _passes(source: str) -> Callable[[str], object]:
    """What tells whether a text may match the expression ``source``."""
    # The standard library is three times as fast; what it can't read is left to the other, and a word's character
    # stands for a letter, which is enough to tell what may match.
    try:
        return re.compile(source if "[^" in source else source.replace(r"\p{L}", r"\w")).fullmatch
    except re.error:
        return regex.compile(source).fullmatch


def compile_expression(source: str, where: str) -> regex.Pattern[str]:
    """A ``matches`` entry compiled; raises `ConfigError` naming ``where`` it stands when it is no regular expression."""
    try:
        return regex.compile(source)
    except regex.error as error:
        raise ConfigError(f"{where}: «{source}» is no regular expression: {error}") from error
