"""A rule looks at a page and names lines; the pipeline alone stamps verdicts.

A rule that removes is a cleaner; a rule that keeps is a splitter; nothing else differs. A rule that does neither, and only
tells what is wrong with a page that is judged, is a check: `newsclean check` runs it.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple, cast

import regex

from newsclean.errors import ConfigError
from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.prompts import LONGEST_PROMPT, marked, prompts, speaks

__all__ = [
    "LONGEST_PROMPT",
    "NEEDS",
    "ROLES",
    "Judge",
    "Rule",
    "Spot",
    "Teller",
    "check",
    "cleaner",
    "marked",
    "prompts",
    "speaks",
    "splitter",
]


class Spot(NamedTuple):
    """What a check names: a line and why, and if it can say so, the place in the line's raw text and what to put there.

    ``start`` and ``end`` are offsets into ``line.raw``; ``end`` None means the whole line. ``instead`` is the text of the
    fix (None: there is none), and ``safe`` says that it loses no word.
    """

    line: Line
    because: str
    start: int = 0
    end: int | None = None
    instead: str | None = None
    safe: bool = True

    @classmethod
    def cut(cls, line: Line, fragment: str, because: str) -> Spot:
        """The spot whose (unsafe) fix cuts ``fragment``, a stretch of ``line.text``, out of the line, and one blank beside it.

        There is no fix where the raw text has the fragment in another form (markup or odd letters in it).
        """
        head = line.text.startswith(fragment)
        at = line.raw.find(fragment.strip()) if head else line.raw.rfind(fragment.strip())
        if at < 0:
            return cls(line, because)
        end = at + len(fragment.strip())
        while head and line.raw[end : end + 1].isspace():
            end += 1
        start = at
        while not head and start and line.raw[start - 1].isspace():
            start -= 1
        return cls(line, because, start, end, "", False)


# A rule names lines, or a stretch of them by their indexes.
Judge = Callable[[Page, Lexicon], Iterable[tuple[Line | range, str]]]
Teller = Callable[[Page, Lexicon], Iterable[tuple[Line, str] | Spot]]

ROLES = ("headline", "kicker", "lede", "dateline", "byline", "caption", "paragraph", "subheading", "list-item", "quote",
         "table-row", "notice")  # fmt: skip

# What a page may have for a rule: phrases of its word list, boxes (`Page.boxes`), lines whose markup says its role.
NEEDS = ("hits", "boxes", "marked")

# NC301; a stranger's rule has 2 to 4 letters of its own: ABC310.
_CODE = regex.compile(r"[A-Z]{2,4}\d{3}")
_NAME = regex.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: its ``code``, its ``name``, the function that judges, and the role that it gives (None: it removes).

    ``tells`` marks a check, which gives no verdict; ``shown_as`` is the format that its examples are read in. A rule that
    ``needs`` one of `NEEDS` names no line of a page that has nothing of that kind under the rule's name, and is not asked.
    """

    code: str
    name: str
    judge: Judge
    role: str | None = None
    tells: bool = False
    shown_as: str = "text"
    needs: str | None = None

    @property
    def doc(self) -> str:
        """The rule's page: what it takes, why, and its examples."""
        return self.judge.__doc__ or _written(self.judge)

    @property
    def order(self) -> tuple[bool, bool, str, str]:
        """Rules run in the order of their digits, cleaners before splitters, and the catch-alls (``x99``) after the other cleaners."""
        return (self.role is not None, self.code.endswith("99"), self.code[-3:], self.code)


def _written(judge: Judge) -> str:
    """The docstring of a function as its file has it: a compiled function has none, and the file lies beside."""
    file = getattr(sys.modules.get(judge.__module__), "__file__", None)
    source = Path(file).with_name(Path(file).name.split(".")[0] + ".py") if file else None
    if source is None or not source.is_file():
        return ""
    body = ast.parse(source.read_text(encoding="utf-8")).body
    named = (node for node in body if isinstance(node, ast.FunctionDef) and node.name == judge.__name__)
    return next((ast.get_docstring(node, clean=False) or "" for node in named), "")


def cleaner(code: str, name: str, needs: str | None = None) -> Callable[[Judge], Rule]:
    """Make a rule that removes lines out of a function ``(page, lexicon) -> (line, because) ...``; for ``needs`` see `Rule`."""
    return _decorator(code, name, None, needs)


def splitter(code: str, name: str, role: str, needs: str | None = None) -> Callable[[Judge], Rule]:
    """Make a rule that keeps lines with ``role`` out of a function ``(page, lexicon) -> (line, because) ...``; for ``needs`` see `Rule`."""
    if role not in ROLES:
        raise ConfigError(f"{code}: there is no role «{role}»; the roles are {', '.join(ROLES)}")
    return _decorator(code, name, role, needs)


def check(code: str, name: str, shown_as: str = "text") -> Callable[[Teller], Rule]:
    """Make a rule that only tells, out of a function ``(page, lexicon) -> (line, because) or Spot ...`` over a judged page."""
    named = _decorator(code, name, None)
    return lambda judge: replace(named(cast(Judge, judge)), tells=True, shown_as=shown_as)


def _decorator(code: str, name: str, role: str | None, needs: str | None = None) -> Callable[[Judge], Rule]:
    if not _CODE.fullmatch(code):
        raise ConfigError(f"«{code}» is no rule code: two to four capitals and three digits, as in NC301")
    if not _NAME.fullmatch(name):
        raise ConfigError(f"{code}: «{name}» is no rule name: kebab-case, as in comment-prompt")
    if needs is not None and needs not in NEEDS:
        raise ConfigError(f"{code}: a rule can't need «{needs}»; it may need {', '.join(NEEDS)}")
    return lambda judge: Rule(code, name, judge, role, needs=needs)
