"""Word lists added up, and what they find in a page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from operator import attrgetter, itemgetter
from typing import Final, NamedTuple

from newsclean.lexicon.credit_marks import credit_marks
from newsclean.lexicon.expressions import LONGEST_MATCHED, OPENING, Expressions
from newsclean.lexicon.fields import CREDIT, FIELDS, HOW, Pattern, Tables
from newsclean.lexicon.inner import Found, InnerPhrases, searchable
from newsclean.lexicon.whole import COMMENTING, LONGEST_ROW, SECTIONS, SHARING, STROKE, WholeLines
from newsclean.normalize import FRINGE, fold
from newsclean.page import Hit, Line

_PLACE: Final = attrgetter("line.index")


class _Tests(NamedTuple):
    """What looks at whole lines: phrases, regular expressions; and all ``patterns`` that a lexicon knows."""

    whole: WholeLines
    expressions: Expressions
    patterns: frozenset[Pattern]


class Lexicon:
    """Word lists added up. ``tables`` maps a rule name to its fields; ``languages`` says whose lists these are;
    ``trusted`` lists are the built-in ones, whose regular expressions are known to be quick. ``labels`` says that
    those of credits are looked for, too."""

    def __init__(self, tables: Tables, languages: Sequence[str] = (), trusted: bool = False, labels: bool = True) -> None:
        self.tables = {name: {key: list(table.get(key, ())) for key in FIELDS} for name, table in tables.items()}
        self.languages = tuple(languages)
        self.trusted = trusted
        self.labels = labels
        # Compiled when a page is first searched: most lexicons of a process are only parts of others.
        self._inner: InnerPhrases | None = None
        self._tests: _Tests | None = None
        self._sets: dict[tuple[str, str], frozenset[str]] = {}

    def plus(self, other: Lexicon) -> Lexicon:
        """This lexicon and ``other``; what ``other`` excepts is taken out of this one."""
        tables: dict[str, dict[str, list[str]]] = {}
        for name in {**self.tables, **other.tables}:
            ours, theirs = self.tables.get(name, {}), other.tables.get(name, {})
            gone = {fold(phrase) for phrase in theirs.get("except", ())}
            tables[name] = {
                key: [p for p in ours.get(key, ()) if key == "except" or fold(p) not in gone] + list(theirs.get(key, ()))
                for key in FIELDS
            }
        trusted = (self.trusted or not self.tables) and (other.trusted or not other.tables)
        return Lexicon(tables, tuple(dict.fromkeys((*self.languages, *other.languages))), trusted)

    def phrases(self, rule: str, field: str | None = None) -> list[str]:
        """The phrases of a rule as they were written, of one field or of all."""
        table = self.tables.get(rule, {})
        return [phrase for key in ([field] if field else FIELDS) for phrase in table.get(key, ())]

    def has(self, rule: str, field: str, key: str) -> bool:
        """Whether a folded text is one of the phrases of a rule's field, as they were written."""
        phrases = self._sets.get((rule, field))
        if phrases is None:
            phrases = self._sets[rule, field] = frozenset(self.phrases(rule, field))
        return key in phrases

    def scan(self, lines: Sequence[Line], inner: Sequence[Found] | None = None) -> dict[str, list[Hit]]:
        """Every phrase found in ``lines``, by rule name, in page order; one pass over the text for all phrases.

        ``inner`` is what lexicons that are part of this one found (`search`), where they were asked before.
        """
        if inner is None:
            inner = self.search(searchable(lines))
        else:
            patterns = self._compiled().patterns
            inner = sorted((one for one in inner if one[2][0] == CREDIT or one[2] in patterns), key=itemgetter(0))
        found: dict[str, list[Hit]] = defaultdict(list)
        excepted: set[tuple[str, int]] = set()
        for _, at, (rule, field, phrase) in inner:
            if field == "except":
                excepted.add((rule, lines[at].index))
            else:
                found[rule].append(Hit(lines[at], HOW[field], phrase))
        for rule, hit in self._whole_lines(lines):
            found[rule].append(hit)
        if excepted:
            found = {rule: [hit for hit in hits if (rule, hit.line.index) not in excepted] for rule, hits in found.items()}
        for hits in found.values():
            if len(hits) > 1:
                hits.sort(key=_PLACE)
        return dict(found)

    def search(self, data: bytes) -> list[Found]:
        """Every opening, ending or inner phrase found in the lines of ``data`` (`searchable`), in the order of their ends."""
        if self._inner is None:
            self._inner = InnerPhrases(self.tables, credit_marks(self.languages) if self.labels else ())
        return self._inner.search(data)

    def _whole_lines(self, lines: Sequence[Line]) -> Iterator[tuple[str, Hit]]:
        """The lines that are a phrase, a row of phrases, a menu, or match an expression, with the rule's name."""
        wholes, expressions, _ = self._compiled()
        whole, openers, closers = wholes.lines, wholes.openers, wholes.closers
        longest, idle = wholes.longest + len("!"), expressions.idle
        for line in lines:
            key = line.key
            size = len(key)
            if size > LONGEST_MATCHED and line.words > LONGEST_ROW:
                if named := wholes.menu(line):
                    yield SECTIONS, Hit(line, "is", " · ".join(named))
                continue
            space = key.find(" ")
            first = key[:space] if space > 0 else key
            # Every phrase of whole lines opens with one of these words, and few lines do.
            opens = first in openers or key.endswith("!") or (not first.isalnum() and first.strip(FRINGE) in openers)
            if (
                opens
                and size <= longest
                and (patterns := whole.get(key) or (whole.get(key.rstrip("! ")) if key.endswith("!") else None))
            ):
                for rule, _, phrase in patterns:
                    yield rule, Hit(line, "is", phrase)
            elif (
                # Next to no line ends with a word that such a phrase ends with, too.
                opens
                and space > 0
                and line.words <= LONGEST_ROW
                and (last if (last := key[key.rfind(" ") + 1 :])[0].isalnum() else last.strip(FRINGE)) in closers
                and (parts := wholes.parts(key) or wholes.glued(line.text))
            ):
                # A button to comment stands in a row of others: the row is no prompt to comment.
                rule = next((rule for rule, _, _ in parts if rule != COMMENTING), COMMENTING)
                yield rule, Hit(line, "is", " · ".join(phrase for _, _, phrase in parts))
            elif STROKE in key and (named := wholes.buttons(key)):
                yield SHARING, Hit(line, "is", " · ".join(named))
            elif named := wholes.menu(line):
                yield SECTIONS, Hit(line, "is", " · ".join(named))
            if 0 < size <= LONGEST_MATCHED and key[:OPENING] not in idle:
                for rule, _, phrase in expressions.found_in(key):
                    yield rule, Hit(line, "matches", phrase)

    def _compiled(self) -> _Tests:
        if self._tests is None:
            patterns = [
                (rule, field, phrase) for rule, table in self.tables.items() for field in FIELDS for phrase in table[field]
            ]
            self._tests = _Tests(WholeLines(self.tables), Expressions(self.tables, self.trusted), frozenset(patterns))
        return self._tests
