"""Word lists: read from TOML, added up, and compiled into one matcher that goes over a page once.

A list has a table a rule, named as the rule. Its fields hold phrases: ``is`` (the whole line), ``starts``, ``ends``,
``contains``, ``matches`` (a regular expression for the whole folded line) and ``except`` (phrases taken back, and openings
of lines that the rule leaves alone). All but ``matches`` are compared folded (`newsclean.normalize.fold`).
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache, partial
from importlib import resources
from operator import itemgetter
from pathlib import Path
from typing import Any

import ahocorasick_rs
import regex

from newsclean.errors import ConfigError
from newsclean.normalize import FRINGE, fold, fold_letters, spellings, tidy, unspaced
from newsclean.page import Hit, Line

FIELDS = ("is", "starts", "ends", "contains", "matches", "except")
HOW = {"is": "is", "starts": "starts with", "ends": "ends with", "contains": "contains", "matches": "matches"}

# A line longer than this is never a prompt that a regular expression describes; it also bounds what one may cost.
LONGEST_MATCHED = 90
MATCH_SECONDS = 0.2
# The first characters of a line tell which expressions it may match; for so many beginnings this is remembered.
OPENING, MOST_OPENINGS = 2, 4096
# A row of buttons or sections run together has no more words than this, and none of them more than that.
LONGEST_ROW, LONGEST_PART = 24, 7
NO_PHRASES = (0, frozenset[str](), frozenset[str]())

# What `scan` calls the lines in which the label of a credit stands; see `newsclean.shapes.credit`.
CREDIT = "credit"

Tables = Mapping[str, Mapping[str, Sequence[str]]]


# The rule, the field and the phrase. Plain tuples: tens of thousands of them live as long as the process does, and Python's
# garbage collector goes over objects of every other kind again and again.
_Pattern = tuple[str, str, str]
# Where in the text a phrase ends, the index of its line, and the phrase.
_Found = tuple[int, int, _Pattern]


class Lexicon:
    """Word lists added up. ``tables`` maps a rule name to its fields; ``languages`` says whose lists these are;
    ``trusted`` lists are the built-in ones, whose regular expressions are known to be quick. ``labels`` says that
    those of credits are looked for, too."""

    def __init__(self, tables: Tables, languages: Sequence[str] = (), trusted: bool = False, labels: bool = True) -> None:
        self.tables = {name: {key: list(table.get(key, ())) for key in FIELDS} for name, table in tables.items()}
        self.languages = tuple(languages)
        self.trusted = trusted
        self.labels = labels

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

    def scan(self, lines: Sequence[Line], inner: Sequence[_Found] | None = None) -> dict[str, list[Hit]]:
        """Every phrase found in ``lines``, by rule name, in page order; one pass over the text for all phrases.

        ``inner`` is what lexicons that are part of this one found (`search`), where they were asked before.
        """
        if inner is None:
            inner = self.search(lines)
        else:
            inner = sorted((one for one in inner if one[2][0] == CREDIT or one[2] in self._patterns), key=itemgetter(0))
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
                hits.sort(key=_place_of)
        return dict(found)

    def _whole_lines(self, lines: Sequence[Line]) -> Iterator[tuple[str, Hit]]:
        """The lines that are a phrase, a row of phrases, or match an expression, with the rule's name."""
        whole, openers, closers, longest, tests = self._whole, self._openers, self._closers, self._longest, self._tests
        for line in lines:
            key = line.key
            size = len(key)
            if size > longest and line.words > LONGEST_ROW:
                continue
            if patterns := whole.get(key) or (whole.get(key.rstrip("! ")) if key.endswith("!") else None):
                for rule, _, phrase in patterns:
                    yield rule, Hit(line, "is", phrase)
            elif (
                # Next to no line opens and ends with words that whole-line phrases open and end with.
                line.words <= LONGEST_ROW
                and key[key.rfind(" ") + 1 :].strip(FRINGE) in closers
                and (space := key.find(" ")) > 0
                and key[:space].strip(FRINGE) in openers
                and (parts := self._parts(key))
            ):
                yield parts[0][0], Hit(line, "is", " · ".join(phrase for _, _, phrase in parts))
            if 0 < size <= LONGEST_MATCHED and (tests.get(key[:OPENING]) or self._test_for(key[:OPENING]))(key):
                for (rule, _, phrase), expression in self._expressions:
                    if self._matches(expression, key):
                        yield rule, Hit(line, "matches", phrase)

    def search(self, lines: Sequence[Line]) -> list[_Found]:
        """Every opening, ending or inner phrase found in ``lines``, in the order of their ends."""
        # Closed twice, so that a phrase that ends the last line has a character after it. Half a surrogate pair, which no
        # phrase has, becomes a question mark.
        data = ("\n" + "\n".join([line.key for line in lines]) + "\n\n").encode("utf-8", errors="replace")
        found: list[_Found] = []
        seen, at = 0, -1
        spelled = self._spelled
        for number, start, end in self._automaton.find_matches_as_indexes(data, overlapping=True):
            phrase, patterns = spelled[number]
            # A character has up to four bytes.
            if phrase[-1].isalnum() and _one_word(phrase[-1], data[end : end + 4].decode(errors="ignore")[:1]):
                continue
            if phrase[0].isalnum() and _one_word(data[max(0, start - 4) : start].decode(errors="ignore")[-1:], phrase[0]):
                continue
            # Matches come in the order of their ends, so that the next is near, before or after the last one.
            here = start + (phrase[0] == "\n")
            at += data.count(b"\n", seen, here) - data.count(b"\n", here, seen)
            seen = here
            found += [(end, at, pattern) for pattern in patterns]
        return found

    def _parts(self, key: str) -> list[_Pattern]:
        """The whole-line phrases that ``key`` is a row of ("chia sẻ copy link"), longest first; empty if it is not."""
        words, parts, start = key.split(), list[_Pattern](), 0
        whole, openers = self._whole, self._openers
        while start < len(words):
            most, closers, seconds = openers.get(words[start].strip(FRINGE), NO_PHRASES)
            # Nor do most words that follow an opener follow it in a phrase.
            if "" not in seconds and (start + 1 == len(words) or words[start + 1].strip(FRINGE) not in seconds):
                return []
            for end in range(min(start + most, len(words)), start, -1):
                # Most stretches end with a word that no such phrase does, which is told before they are put together.
                last = words[end - 1].strip(FRINGE)
                if (not last or last in closers) and (patterns := whole.get(" ".join(words[start:end]).strip(FRINGE))):
                    parts.append(patterns[0])
                    start = end
                    break
            else:
                return []
        return parts

    def _matches(self, expression: regex.Pattern[str], key: str) -> bool:
        """Whether a whole key matches. Expressions from outside are given some time; for ours, tests show that they need none."""
        if self.trusted:
            return expression.fullmatch(key) is not None
        try:
            return expression.fullmatch(key, timeout=MATCH_SECONDS) is not None
        except TimeoutError:
            return False

    def _test_for(self, opening: str) -> Callable[[str], object]:
        """What tells whether a whole key that begins so may match an expression: few begin as the key does."""
        if not self.trusted:
            return partial(self._matches, self._any_expression)
        if len(self._tests) >= MOST_OPENINGS:
            return _test(self._any_expression.pattern)
        sources = [source for (_, _, source), one in self._expressions if one.fullmatch(opening, partial=True)]
        test = self._tests[opening] = _test("|".join(f"(?:{source})" for source in sources) or "(?!)")
        return test

    @cached_property
    def _tests(self) -> dict[str, Callable[[str], object]]:
        """What `_test_for` told, by the opening."""
        return {}

    @cached_property
    def _compiled(self) -> tuple[Any, list[tuple[str, tuple[_Pattern, ...]]]]:
        spelled: dict[str, list[_Pattern]] = defaultdict(list)
        for rule, table in self.tables.items():
            for field in ("starts", "ends", "contains", "except"):
                for phrase in table[field]:
                    for key in spellings(_key(phrase, field)):
                        pattern = (rule, field, phrase)
                        before, after = field in ("starts", "except"), field == "ends"
                        spelled["\n" * before + key + "\n" * after].append(pattern)
                        if after and not key.endswith("!"):
                            spelled[f"{key}!\n"].append(pattern)
        for key in _credit_marks(self.languages) if self.labels else ():
            spelled[key].append((CREDIT, "contains", key))
        # Short ones first: what most of a text goes through lies near together then.
        found = [(key, tuple(spelled[key])) for key in sorted(spelled, key=len)]
        automaton = ahocorasick_rs.BytesAhoCorasick(
            [key.encode() for key, _ in found], implementation=ahocorasick_rs.Implementation.DFA
        )
        return automaton, found

    @cached_property
    def _whole(self) -> dict[str, tuple[_Pattern, ...]]:
        """The whole-line phrases by their key, which need no automaton."""
        whole: dict[str, tuple[_Pattern, ...]] = {}
        for rule, table in self.tables.items():
            for phrase in table["is"]:
                for key in spellings(_key(phrase, "is")):
                    whole[key] = (*whole.get(key, ()), (rule, "is", phrase))
        return whole

    @cached_property
    def _patterns(self) -> frozenset[_Pattern]:
        return frozenset(
            (rule, field, phrase) for rule, table in self.tables.items() for field in FIELDS for phrase in table[field]
        )

    @cached_property
    def _openers(self) -> dict[str, tuple[int, frozenset[str], frozenset[str]]]:
        """The first words of the whole-line phrases, with the most words that a phrase of theirs has, their last and their
        second words (empty for one that has none)."""
        openers: dict[str, list[list[str]]] = defaultdict(list)
        for key in self._whole:
            if words := key.split():
                openers[words[0].strip(FRINGE)].append(words)
        return {
            first: (
                min(max(map(len, phrases)), LONGEST_PART),
                frozenset(words[-1].strip(FRINGE) for words in phrases),
                frozenset(words[1].strip(FRINGE) if len(words) > 1 else "" for words in phrases),
            )
            for first, phrases in openers.items()
        }

    @cached_property
    def _longest(self) -> int:
        """The most characters that a line has which is a phrase or matches an expression."""
        return max([LONGEST_MATCHED, *map(len, self._whole)])

    @cached_property
    def _closers(self) -> frozenset[str]:
        """The last words of the whole-line phrases."""
        return frozenset(key.split()[-1].strip(FRINGE) for key in self._whole if key)

    @property
    def _automaton(self) -> Any:
        return self._compiled[0]

    @property
    def _spelled(self) -> list[tuple[str, tuple[_Pattern, ...]]]:
        return self._compiled[1]

    @cached_property
    def _expressions(self) -> list[tuple[_Pattern, regex.Pattern[str]]]:
        return [
            ((rule, "matches", source), compile_expression(source, rule))
            for rule, table in self.tables.items()
            for source in table["matches"]
        ]

    @cached_property
    def _any_expression(self) -> regex.Pattern[str]:
        return regex.compile("|".join(f"(?:{source})" for (_, _, source), _ in self._expressions))


@lru_cache(maxsize=512)
def _test(source: str) -> Callable[[str], object]:
    """What tells whether a text may match the expression ``source``."""
    # The standard library is three times as fast; what it can't read is left to the other, and a word's character
    # stands for a letter, which is enough to tell what may match.
    try:
        return re.compile(source if "[^" in source else source.replace(r"\p{L}", r"\w")).fullmatch
    except re.error:
        return regex.compile(source).fullmatch


@lru_cache
def _credit_marks(languages: tuple[str, ...]) -> list[str]:
    """How a credit shows itself in a line: a label with a colon, after a bracket, a dash or a stop; a tail; an agency.

    The labels are those of ``languages`` and of English, in which agencies credit everywhere; of all where none is known, for
    all of them in each language's automaton would double the memory that it takes.
    """
    codes = frozenset({*languages, "any", "en"}) if {*languages} - {"any"} else frozenset(documents())
    marks = {tail + after for tail in _folded_list("credit-tails", codes) for after in ("\n", ")", "）", "】", "。")}
    for label in _folded_list("credit-labels", codes):
        places = [("", ":"), ("", " :"), ("(", " "), ("- ", " "), (". ", " "), (", ", " "), ("\n", " ")]
        if label >= "\u1100":  # 사진=예시일보
            places += [("", "="), ("", " ="), ("", "＝")]
        marks |= {before + label + after for before, after in places}
    for agency in _folded_list("picture-agencies", codes):
        marks |= {f"{before}{agency}{after}" for before in ("/", "/ ", "via ", "| ") for after in ("\n", ")")}
        marks |= {f"{bracket}{agency}{after}" for bracket in "([" for after in ("/", " /")}
    return sorted(marks | {f"({wire}" for wire in ("ap", "afp", "reuters", "epa", "pa")} | {"images)", "©"})


def _place_of(hit: Hit) -> int:
    return hit.line.index


def _folded_list(name: str, codes: frozenset[str]) -> set[str]:
    """The entries of a list of these languages, folded, in every spelling; one that ends with a stop keeps it ("fot.")."""
    entries = [entry for code in codes if code in documents() for entry in documents()[code].get(name, ())]
    keys = {key for entry in entries for key in spellings(fold(entry))}
    return keys | {f"{fold(entry)}." for entry in entries if entry.endswith(".")}


def _one_word(left: str, right: str) -> bool:
    """Whether the two characters stand in one word, so that no phrase begins or ends between them."""
    return left.isalnum() and right.isalnum() and not (unspaced(left) or unspaced(right))


def _key(phrase: str, field: str) -> str:
    """A phrase as lines are searched for it: closing stops count in an opening ("tags:" is not "tags")."""
    letters = fold_letters(tidy(phrase))
    if field == "is":
        return fold(tidy(phrase))
    if field == "ends":
        return letters.rstrip(FRINGE)
    return letters if field == "contains" else letters.lstrip(FRINGE)


def compile_expression(source: str, where: str) -> regex.Pattern[str]:
    """A ``matches`` entry compiled; raises `ConfigError` naming ``where`` it stands when it is no regular expression."""
    try:
        return regex.compile(source)
    except regex.error as error:
        raise ConfigError(f"{where}: «{source}» is no regular expression: {error}") from error


def parse(document: Mapping[str, Any], where: str, languages: Sequence[str] = (), trusted: bool = False) -> Lexicon:
    """The tables of a TOML ``document`` as a lexicon; raises `ConfigError` for a field or type that is not known, or
    an expression that is none; ``trusted`` ones are compiled when they are needed."""
    tables = {name: table for name, table in document.items() if isinstance(table, dict)}
    for name, table in tables.items():
        for key, phrases in table.items():
            if key not in FIELDS:
                raise ConfigError(f"{where}: [{name}] has a field «{key}»; the fields are {', '.join(FIELDS)}")
            if not isinstance(phrases, list) or not all(isinstance(phrase, str) for phrase in phrases):
                raise ConfigError(f"{where}: [{name}] {key} must be a list of strings")
            for phrase in () if trusted else phrases:
                _check(phrase, key, f"{where}: [{name}]")
    return Lexicon(tables, languages, trusted)


def _check(phrase: str, field: str, where: str) -> None:
    """Raises `ConfigError` for an expression that is none, and for a phrase with nothing in it to look for."""
    if field == "matches":
        compile_expression(phrase, where)
    elif not _key(phrase, field):
        raise ConfigError(f"{where} {field}: «{phrase}» has no letter, so that every line would have it")


def load(path: str | Path) -> Lexicon:
    """The word lists of a TOML file; raises `ConfigError` when it can't be read."""
    return parse(read_toml(path), str(path))


def read_toml(path: str | Path) -> dict[str, Any]:
    """A TOML file as a dictionary; raises `ConfigError` that says what is wrong with it and where."""
    try:
        return tomllib.loads(Path(path).read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: is no TOML: {error}") from error


@lru_cache
def documents() -> dict[str, dict[str, Any]]:
    """The built-in language files by their code (``vi``, ``en``, and ``any``, whose phrases no language owns)."""
    folder = resources.files("newsclean") / "lexicons"
    return {
        Path(entry.name).stem: tomllib.loads(entry.read_text(encoding="utf-8"))
        for entry in sorted(folder.iterdir(), key=lambda entry: entry.name)
        if entry.name.endswith(".toml")
    }


@lru_cache(maxsize=64)
def built_in(language: str | None) -> Lexicon:
    """The lexicon of a language: the phrases of ``any``, then its own. An unknown language has those of ``any`` alone."""
    lexicon = parse(documents()["any"], "any.toml", ("any",), trusted=True)
    if language and language in documents() and language != "any":
        lexicon = lexicon.plus(parse(documents()[language], f"{language}.toml", (language,), trusted=True))
    return lexicon


def add_up(lexicons: Iterable[Lexicon]) -> Lexicon:
    """Several lexicons as one, later ones after earlier ones."""
    total = Lexicon({})
    for lexicon in lexicons:
        total = total.plus(lexicon)
    return total
