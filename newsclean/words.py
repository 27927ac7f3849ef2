"""Words that are not phrases of a rule: months, weekdays, labels and agencies, from the top of the language files."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, Final

import regex

from newsclean.lexicon import lists
from newsclean.normalize import fold, spellings, unspaced

# Greek, the first of the scripts that are not Latin, begins here.
NOT_LATIN: Final = "\u0370"


@lru_cache
def words(name: str) -> tuple[str, ...]:
    """The entries of the list ``name`` over all languages, as written, longest first."""
    found = {word for document in lists().values() for word in document.get(name, ()) if isinstance(word, str)}
    return tuple(sorted(found, key=lambda word: (-len(word), word)))


@lru_cache
def folded(name: str) -> frozenset[str]:
    """The entries of the list ``name`` over all languages, folded and casefolded ("blađamađur", "blaðamaður"), in every spelling."""
    return frozenset(key for word in words(name) for form in (fold(word), word.casefold()) for key in spellings(form))


@lru_cache
def months() -> dict[str, int]:
    """The number (1 to 12) of every month name and its short forms over all languages, casefolded."""
    return _numbered("months", 1)


@lru_cache
def weekdays() -> dict[str, int]:
    """The number (0 to 6, from Monday) of every name of a day of the week that papers write before a date in numbers, casefolded."""
    return _numbered("weekdays", 0)


def _numbered(name: str, first: int) -> dict[str, int]:
    """The entries of the list of lists ``name`` over all languages, with the number of the list, of which the first has ``first``.

    Casefolded "μαΐου" is more characters than papers print: it is there as they do, too.
    """
    return {
        key: number
        for document in lists().values()
        for number, entries in enumerate(document.get(name, ()), first)
        for entry in entries
        for key in (entry.casefold(), entry.lower())
    }


def signs_with_one_word(language: str | None) -> bool:
    """Whether papers of a language sign stories with pen names of one word."""
    return bool(lists().get(language or "", {}).get("pen-names"))


def words_are_syllables(language: str | None) -> bool:
    """Whether a language writes its words as syllables with a space between them, as Vietnamese does: pairs of them are words."""
    return bool(lists().get(language or "", {}).get("syllables"))


def has_short_headlines(language: str | None) -> bool:
    """Whether headlines of two or three words are common in a language, whose words say much, or is not known to be otherwise."""
    return language not in lists() or bool(lists()[language].get("short-headlines"))


def has_short_decks(language: str | None) -> bool:
    """Whether the lines of four words or more right below a headline are its decks in a language, where sections have fewer."""
    return bool(lists().get(language or "", {}).get("short-decks"))


@lru_cache
def any_word(name: str, language: str | None) -> re.Pattern[str] | None:
    """What finds an entry of the list ``name`` of one language as words of a folded text; None if that has no such list."""
    entries = lists().get(language or "", {}).get(name)
    if not entries:
        return None
    forms = {form for word in entries for form in spellings(fold(word))}
    # Where no space parts words, one stands anywhere.
    dense = {form for form in forms if unspaced(form[0])}
    return re.compile(rf"\b(?:{any_of(forms - dense)})\b|{any_of(dense)}")


@lru_cache
def either(name: str) -> str:
    """A regular expression that matches any entry of the list ``name`` in any spelling, longest first; case is the caller's."""
    return any_of(form for word in words(name) for form in spellings(word.casefold()))


def any_of(entries: Iterable[str]) -> str:
    """A regular expression that matches any of ``entries``, longest first.

    It branches by letter (a trie), which matches a list of hundreds several times faster than an alternation. The branches of other
    scripts than Latin are only tried where one of their letters stands: each is tried in turn, and there are a hundred of them.
    """
    tree: dict[str, Any] = {}
    for entry in entries:
        node = tree
        for letter in entry:
            node = node.setdefault(letter, {})
        node[""] = {}
    others = {letter: tree.pop(letter) for letter in sorted(tree) if letter >= NOT_LATIN} if "" not in tree else {}
    if not (tree and others):
        return _branches(tree or others) or "(?!)"
    return f"(?:{_branches(tree)}|(?=[{''.join(map(regex.escape, others))}]){_branches(others)})"


def _branches(node: dict[str, Any]) -> str:
    # A space is written so that it also counts in verbose expressions.
    letters = [("[ ]" if letter == " " else regex.escape(letter)) + _branches(node[letter]) for letter in sorted(node) if letter]
    if not letters:
        return ""
    if "" in node:
        return f"(?:{'|'.join(letters)})?"
    return letters[0] if len(letters) == 1 else f"(?:{'|'.join(letters)})"
