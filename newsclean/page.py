"""A page is a row of lines, and every line ends with exactly one verdict.

Nothing is ever cut out of a page, so nothing can be lost in silence, and every removal can be shown and argued with.
"""

from __future__ import annotations

from abc import abstractmethod
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any, Final, NamedTuple

from newsclean.markup.line import Markup
from newsclean.normalize import count_all, count_words, fold, fold_all
from newsclean.sentence import runs_on
from newsclean.verdict import Verdict

# So few lines are looked at one by one where the open lines of the whole page are not at hand.
FEW_LINES: Final = 12


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

    def ended_by(self, line: Line, end: int = -1) -> Story:
        """The story, ended above a ``line`` that says so, or before the line of index ``end``, up to which others sign it."""
        end = line.index if end < 0 else end
        return self._replace(end=end, tail=end, because=ends_it(line))


class Line:
    """One line of a page.

    ``index`` counts lines and ``row`` the rows of the source (both where a person looks: ``row`` from 1). ``raw`` is
    what the source said, blank space after it included; ``text`` is the tidy text that rules read; ``key`` the folded
    text that word lists compare; ``words`` how many words the text has. ``prose`` says that it reads like running text: a
    closed sentence, or as long as one.
    """

    __slots__ = ("index", "key", "markup", "prose", "raw", "row", "text", "words")

    def __init__(  # noqa: PLR0913, PLR0917 (the values of a line)
        self, index: int, row: int, raw: str, text: str, markup: Markup | None = None, key: str | None = None, words: int = -1
    ) -> None:
        self.index = index
        self.row = row
        self.raw = raw
        self.text = text
        self.key = fold(text) if key is None else key
        self.words = count_words(text) if words < 0 else words
        self.markup = markup
        self.prose = runs_on(self.words, text)

    def __repr__(self) -> str:
        return f"Line({self.row}, {self.text[:60]!r})"

    @property
    def is_heading(self) -> bool:
        """Whether the markup calls the line a subheading: below the body, it is another box's and signs nothing."""
        return self.markup is not None and self.markup.role == "subheading"


def lines_of(parts: Sequence[tuple[int, str, str]]) -> list[Line]:
    """The lines of a page out of its parts (row, raw, text), in one go: a page at once takes a third of the time."""
    texts = [text for _, _, text in parts]
    return [
        Line(index, row, raw, text, None, key, words)
        for index, ((row, raw, text), key, words) in enumerate(zip(parts, fold_all(texts), count_all(texts), strict=True))
    ]


def ends_it(line: Line) -> str:
    """That a line ends the story, as a verdict says it."""
    return f"row {line.row} «{line.text[:40]}» ends it"


class Hit:
    """A phrase of a word list found in a line: ``how`` is ``is``, ``starts with``, ``ends with``, ``contains``, ``matches``."""

    # No named tuple: a page makes some dozens, and each would take five times as long.
    __slots__ = ("how", "line", "phrase")

    def __init__(self, line: Line, how: str, phrase: str) -> None:
        self.line = line
        self.how = how
        self.phrase = phrase

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Hit) and self._all == other._all

    def __hash__(self) -> int:
        return hash(self._all)

    def __repr__(self) -> str:
        return f"Hit{self._all!r}"

    @property
    def _all(self) -> tuple[Line, str, str]:
        return self.line, self.how, self.phrase

    @property
    def because(self) -> str:
        """The evidence as a verdict says it."""
        return f"{self.how} «{self.phrase}»"


_index_of: Final = attrgetter("index")


class SlowLines(Sequence[Line]):
    """Lines most of which are made only when somebody asks for one."""

    @property
    @abstractmethod
    def source(self) -> str:
        """What the source said in all lines."""

    @property
    @abstractmethod
    def are_whole(self) -> bool:
        """Whether those that were made say what the source said."""


@dataclass(eq=False)
class Page:
    """A page as read: its ``lines``, and one verdict slot a line that only the pipeline writes.

    ``text`` is what the lines were cut from, None if they know it themselves; ``name`` is where it came from (a
    path, ``-``, or ``path#record``). ``meta`` is what the page says of itself outside its text, and ``boxes`` the
    stretches of lines that its markup puts outside the story, with the reason, by the name of the rule that removes them (of a
    dump, rows of Markdown); ``far`` are those outside what holds the story, which are most of an HTML page.
    ``repairs`` names what a reader mended before cutting (``mojibake``), and ``encoding`` how bytes were decoded.
    ``near`` are the lines that may be the story's: all of a dump, those of an HTML page that no box holds; ``marked`` those of
    an HTML page that have a role by its markup, by that role.
    The pipeline fills in ``language``, ``site``, ``hits`` (phrases found, by rule name), ``credited`` (lines in which the label
    of a credit stands) and ``story`` before rules run. ``credits`` are those lines cut in text and credit, as far as asked.
    ``doubles`` are the lines of a dump that say the one above them again, as captions do, with what they say more.
    ``skips`` are its lines in boxes that readers may skip, with the line that opens the box.
    ``ruled`` names the rules that have judged a line.
    """

    text: str | None
    lines: Sequence[Line]
    name: str = "-"
    kind: str = "text"
    encoding: str = "utf-8"
    url: str | None = None
    meta: dict[str, Any] = field(default_factory=dict)
    boxes: dict[str, list[tuple[range, str]]] = field(default_factory=dict)
    repairs: list[str] = field(default_factory=list)
    language: str | None = None
    site: str | None = None
    site_because: str = ""
    language_because: str = ""
    hits: dict[str, list[Hit]] = field(default_factory=dict)
    credited: frozenset[int] | None = None
    credits: dict[int, tuple[str, str | None]] = field(default_factory=dict)
    doubles: dict[int, str] = field(default_factory=dict)
    skips: dict[int, int] = field(default_factory=dict)
    verdicts: list[Verdict | None] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.verdicts = [None] * len(self.lines)
        self.story = Story(0, 0, len(self.lines), len(self.lines))
        self.near: Sequence[Line] = self.lines
        self._open: list[Line] | None = None
        self._left: list[Line] | None = None
        self._odd: list[Line] | None = None
        self.ruled: set[str] = set()
        self.far: Sequence[tuple[range, str]] = ()
        self.marked: dict[str, list[Line]] = {}

    @property
    def source(self) -> str:
        """The text that the lines were cut from: what their ``raw`` says, joined."""
        if self.text is None and isinstance(self.lines, SlowLines):
            return self.lines.source
        return self.text or ""

    @property
    def is_whole(self) -> bool:
        """Whether the lines make up the source again."""
        lines = self.lines
        return lines.are_whole if isinstance(lines, SlowLines) else "".join([line.raw for line in lines]) == self.text

    def below(self, index: int) -> Line | None:
        """The line right below the one of this index; None below the last."""
        return self.lines[index + 1] if index + 1 < len(self.lines) else None

    def found(self, rule: str) -> set[int]:
        """The indexes of the lines in which a phrase of the rule ``rule`` was found."""
        return {hit.line.index for hit in self.hits.get(rule, ())}

    @property
    def open(self) -> list[Line]:
        """The lines that no rule has judged yet, in page order."""
        if self._open is None:
            verdicts, lines = self.verdicts, self.lines
            if self._left is None:
                self._open = [lines[index] for index, verdict in enumerate(verdicts) if verdict is None]
            else:
                self._open = [line for line in self._left if verdicts[line.index] is None]
            self._left = self._open
        return self._open

    @property
    def odd(self) -> list[Line]:
        """The open lines that begin with no letter, as items, numbers, arrows and most stamps do: few, and asked for by many rules."""
        if self._odd is None:
            self._odd = [line for line in self.open if not line.text[:1].isalpha()]
        elif self._odd:
            verdicts = self.verdicts
            self._odd = [line for line in self._odd if verdicts[line.index] is None]
        return self._odd

    def boxed(self, rule: str) -> set[int]:
        """The indexes of the lines that its markup leaves to a rule."""
        return {index for stretch, _ in self.boxes.get(rule, ()) for index in stretch}

    def span(self, start: int, end: int) -> list[Line]:
        """The open lines from index ``start`` to one before ``end``."""
        if start >= end:
            return []
        if self._open is None and end - start <= FEW_LINES:
            verdicts = self.verdicts
            return [self.lines[index] for index in range(start, min(end, len(verdicts))) if verdicts[index] is None]
        lines = self.open
        if len(lines) == len(self.lines):
            return lines[max(0, start) : end]
        first = bisect_left(lines, start, key=_index_of)
        return lines[first : bisect_left(lines, end, first, key=_index_of)]

    def stamp(self, code: str, rule: str, role: str | None, named: Iterable[tuple[Line | range, str]]) -> None:
        """Give the lines that a rule ``named`` their verdicts, with its ``code`` and ``role``; the pipeline alone calls this.

        The first verdict of a line stands. Raises TypeError for what is no line with its evidence: rules may be strangers'.
        """
        made: dict[str, Verdict] = {}
        verdicts = self.verdicts
        for line, because in named:
            verdict = made.get(because)
            if verdict is None:
                if not isinstance(because, str):
                    raise TypeError(f"a rule names (line, because), and because is text, not {because!r:.60}")
                verdict = made[because] = Verdict(code, rule, because, role)
            if isinstance(line, Line):
                if verdicts[line.index] is None:
                    verdicts[line.index] = verdict
                    self._open = None
            elif not isinstance(line, range):
                raise TypeError(f"a rule names (line, because), and a line is one of the page, not {line!r:.60}")
            else:
                judged = verdicts[line.start : line.stop]
                verdicts[line.start : line.stop] = [one or verdict for one in judged] if any(judged) else [verdict] * len(judged)
                self._open = None
        if made:
            self.ruled.add(rule)

    def judged(self) -> Iterator[tuple[Line, Verdict]]:
        """Every line with its verdict, in page order. A line that has none is skipped."""
        for line, verdict in zip(self.lines, self.verdicts, strict=True):
            if verdict is not None:
                yield line, verdict

    def roles(self) -> Iterator[tuple[Line, str]]:
        """Every kept line with its role, in page order."""
        lines = self.lines
        for index, verdict in enumerate(self.verdicts):
            if verdict is not None and verdict.role is not None:
                yield lines[index], verdict.role

    def kept(self, *roles: str) -> list[Line]:
        """The kept lines, or those of these roles, in page order."""
        return [line for line, role in self.roles() if not roles or role in roles]
