"""Regular expressions for whole lines, as word lists have them: those from outside are given some time, none may take it all."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache, partial
from typing import Final

import regex

from newsclean.errors import ConfigError
from newsclean.lexicon.fields import Pattern, Tables

# A line longer than this is never a prompt that a regular expression describes; it also bounds what one may cost.
LONGEST_MATCHED: Final = 90
MATCH_SECONDS: Final = 0.2
# The first characters of a line tell which expressions it may match; for so many beginnings this is remembered.
OPENING: Final = 2
MOST_OPENINGS: Final = 4096


class Expressions:
    """The expressions of ``tables``; ``trusted`` ones are known to be quick. ``tests`` holds what `test_for` told, by the opening."""

    def __init__(self, tables: Tables, trusted: bool) -> None:
        self.trusted = trusted
        self.tests: dict[str, Callable[[str], object]] = {}
        self._expressions: list[tuple[Pattern, regex.Pattern[str]]] = [
            ((rule, "matches", source), compile_expression(source, rule))
            for rule, table in tables.items()
            for source in table["matches"]
        ]
        self._any: regex.Pattern[str] | None = None

    def found_in(self, key: str) -> list[Pattern]:
        """The expressions that a whole key matches."""
        return [pattern for pattern, expression in self._expressions if self._matches(expression, key)]

    def test_for(self, opening: str) -> Callable[[str], object]:
        """What tells whether a whole key that begins so may match an expression: few begin as the key does."""
        if not self.trusted:
            return partial(self._matches, self._one_for_all())
        if len(self.tests) >= MOST_OPENINGS:
            return _test(self._one_for_all().pattern)
        sources = [source for (_, _, source), one in self._expressions if one.fullmatch(opening, partial=True)]
        test = self.tests[opening] = _test("|".join(f"(?:{source})" for source in sources) or "(?!)")
        return test

    def _one_for_all(self) -> regex.Pattern[str]:
        if self._any is None:
            self._any = regex.compile("|".join(f"(?:{source})" for (_, _, source), _ in self._expressions))
        return self._any

    def _matches(self, expression: regex.Pattern[str], key: str) -> bool:
        """Whether a whole key matches. Expressions from outside are given some time; for ours, tests show that they need none."""
        if self.trusted:
            return expression.fullmatch(key) is not None
        try:
            return expression.fullmatch(key, timeout=MATCH_SECONDS) is not None
        except TimeoutError:
            return False


@lru_cache(maxsize=512)
def _test(source: str) -> Callable[[str], object]:
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
