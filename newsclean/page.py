"""A page is a row of lines, and every line ends with exactly one verdict.

Nothing is ever cut out of a page, so nothing can be lost in silence, and every removal can be shown and argued with.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from newsclean.normalize import count_all, count_words, fold, fold_all

SENTENCE_END = (
    ".",
    "!",
    "?",
    "…",
    "。",
    "！",
    "？",
    "।",
    "؟",
    '."',
    ".”",
    '!"',
    "!”",
    '?"',
    "?”",
    "…”",
    '…"',
    ".»",
    "?»",
    "!»",
    ".)",
    ".'",
    ".’",
    "」",
    ";",
)
MANY_WORDS, FEW_WORDS = 20, 7


class Verdict(NamedTuple):
    """What became of a line: kept with a ``role``, or removed (``role`` is None), by the rule of this ``code``."""

    code: str
    rule: str
    because: str
    role: str | None


class Hit(NamedTuple):
    """A phrase of a word list found in a line: ``how`` is ``is``, ``starts with``, ``ends with``, ``contains``, ``matches``."""

    line: Line
    how: str
    phrase: str

    @property
    def because(self) -> str:
        """The evidence as a verdict says it."""
        return f"{self.how} «{self.phrase}»"


class Story(NamedTuple):
    """Where the story stands among a page's lines, as line indexes; each ``end`` is one past the last.

    ``head`` is the first line of its headline block, ``start`` to ``end`` its body, and up to ``tail`` go the lines that close
    it: bylines and sources, and teasers of other stories among them. ``because`` says what ended it. ``headline`` and
    ``dateline`` are the lines that show them, or -1.
    """

    head: int
    start: int
    end: int
    tail: int
    because: str = ""
    headline: int = -1
    dateline: int = -1

    def __contains__(self, index: object) -> bool:
        return isinstance(index, int) and self.head <= index < self.tail


@dataclass(slots=True)
class Markup:
    """What HTML says of a line; a text dump has none.

    ``path`` is the tag path from the root (``html/body/div/p``), ``words`` the class and id words of the line's block
    and those above it, ``linked`` the share of the text that stands in links (0 to 1), ``inside`` whether the line
    stands under the story's container.
    """

    path: str = ""
    words: frozenset[str] = frozenset()
    linked: float = 0.0
    inside: bool = True


class Line:
    """One line of a page.

    ``index`` counts lines and ``row`` the rows of the source (both where a person looks: ``row`` from 1). ``raw`` is
    what the source said, blank space after it included; ``text`` is the tidy text that rules read; ``key`` the folded
    text that word lists compare; ``words`` how many words the text has. ``prose`` says that it reads like running text: a
    closed sentence, or as long as one.
    """

    __slots__ = ("index", "key", "markup", "prose", "raw", "row", "text", "words")

    def __init__(self, index: int, row: int, raw: str, text: str, markup: Markup | None = None) -> None:
        self.index = index
        self.row = row
        self.raw = raw
        self.text = text
        self.key = fold(text)
        self.words = count_words(text)
        self.markup = markup
        self.prose = self.words >= MANY_WORDS or (self.words >= FEW_WORDS and text.endswith(SENTENCE_END))

    @classmethod
    def row_of(cls, parts: Sequence[tuple[int, str, str]]) -> list[Line]:
        """The lines of a page out of its parts (row, raw, text), in one go: a page at once takes a third of the time."""
        texts = [text for _, _, text in parts]
        made: list[Line] = []
        for (row, raw, text), key, words in zip(parts, fold_all(texts), count_all(texts), strict=True):
            line = cls.__new__(cls)
            line.index, line.row, line.raw, line.text, line.key, line.words, line.markup = (
                len(made),
                row,
                raw,
                text,
                key,
                words,
                None,
            )
            line.prose = words >= MANY_WORDS or (words >= FEW_WORDS and text.endswith(SENTENCE_END))
            made.append(line)
        return made

    def __repr__(self) -> str:
        return f"Line({self.row}, {self.text[:60]!r})"


@dataclass(eq=False)
class Page:
    """A page as read: its ``lines``, and one verdict slot a line that only the pipeline writes.

    ``source`` is the text the lines were cut from, joined again by their ``raw``; ``name`` is where it came from (a
    path, ``-``, or ``path#record``). ``meta`` is what the page says of itself outside its text (HTML only).
    ``repairs`` names what a reader mended before cutting (``mojibake``), and ``encoding`` how bytes were decoded.
    The pipeline fills in ``language``, ``site``, ``hits`` (phrases found, by rule name), ``credited`` (lines in which the label
    of a credit stands) and ``story`` before rules run.
    """

    source: str
    lines: Sequence[Line]
    name: str = "-"
    kind: str = "text"
    encoding: str = "utf-8"
    url: str | None = None
    meta: dict[str, Any] = field(default_factory=dict)
    repairs: list[str] = field(default_factory=list)
    language: str | None = None
    site: str | None = None
    site_because: str = ""
    language_because: str = ""
    hits: dict[str, list[Hit]] = field(default_factory=dict)
    credited: frozenset[int] | None = None
    verdicts: list[Verdict | None] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.verdicts = [None] * len(self.lines)
        self.story = Story(0, 0, len(self.lines), len(self.lines))
        self._open: list[Line] | None = None

    @property
    def open(self) -> list[Line]:
        """The lines that no rule has judged yet, in page order."""
        if self._open is None:
            self._open = [line for line, verdict in zip(self.lines, self.verdicts, strict=True) if verdict is None]
        return self._open

    def span(self, start: int, end: int) -> list[Line]:
        """The open lines from index ``start`` to one before ``end``."""
        verdicts = self.verdicts
        return [line for line in self.lines[max(start, 0) : end] if verdicts[line.index] is None]

    def stamp(self, line: Line, verdict: Verdict) -> None:
        """Give ``line`` its verdict; the pipeline alone calls this, and the first verdict stands."""
        if self.verdicts[line.index] is None:
            self.verdicts[line.index] = verdict
            self._open = None

    def judged(self) -> Iterator[tuple[Line, Verdict]]:
        """Every line with its verdict, in page order. A line that has none is skipped."""
        for line, verdict in zip(self.lines, self.verdicts, strict=True):
            if verdict is not None:
                yield line, verdict

    def kept(self, *roles: str) -> list[Line]:
        """The kept lines, or those of these roles, in page order."""
        return [line for line, verdict in self.judged() if verdict.role and (not roles or verdict.role in roles)]
