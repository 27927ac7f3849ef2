"""Which rules count: chosen and left out by code, prefix or name, for all files and for some."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from newsclean.api import pipeline
from newsclean.checker.files import matches
from newsclean.checks import CHECKS
from newsclean.options import Options
from newsclean.pipeline import BUILT_IN, fits, no_rule
from newsclean.rules import Rule


def all_rules(options: Options) -> tuple[Rule, ...]:
    """Every rule that there is with these options: cleaners, splitters, checks, and those of strangers."""
    return tuple(dict.fromkeys((*BUILT_IN, *CHECKS, *pipeline(options).plugins.rules)))


@dataclass(frozen=True, slots=True)
class Selection:
    """Rules by code, prefix or name: those of ``select`` (all, if it is empty) and ``extend``, less those of ``ignore``.

    ``per_file`` maps globs, which are relative to ``root``, to what is ignored in the files that match. ``rules`` are all there are.
    """

    select: tuple[str, ...] = ()
    extend: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    per_file: tuple[tuple[str, tuple[str, ...]], ...] = ()
    root: str = "."
    rules: tuple[Rule, ...] = (*BUILT_IN, *CHECKS)

    def codes(self) -> frozenset[str]:
        """The codes that count; raises `ConfigError` for a word that fits no rule."""
        for word in (*self.select, *self.extend, *self.ignore, *(word for _, words in self.per_file for word in words)):
            if not any(fits(rule, word) for rule in self.rules):
                raise no_rule(word, self.rules)
        return frozenset(
            rule.code
            for rule in self.rules
            if (not self.select or any(fits(rule, word) for word in (*self.select, *self.extend)))
            and not any(fits(rule, word) for word in self.ignore)
        )

    def ignored(self, path: str) -> frozenset[str]:
        """The codes that do not count in the file ``path``."""
        words = [word for glob, words in self.per_file if self._fits(path, glob) for word in words]
        return frozenset(rule.code for rule in self.rules if any(fits(rule, word) for word in words))

    def _fits(self, path: str, glob: str) -> bool:
        whole, root = Path(path).absolute(), Path(self.root).absolute()
        inside = whole.relative_to(root).as_posix() if whole.is_relative_to(root) else path
        return matches(inside, [glob])
