"""Addresses behind the words of their links, as Resiliparse ("(/new-bridge)"), html-to-text ("[/new-bridge]") and jsoup ("</new-bridge>") write
them, are no text.

One in a sentence is a writer's own. So the dump must have rows that are a link and nothing else.
"""

from __future__ import annotations

import re
from typing import Final

# So many rows must end with an address.
FEWEST: Final = 3
_OPENS: Final = r"(?:(?:https?|javascript|mailto|tel|sms|file|data|whatsapp|viber|fb-messenger):|\.{0,2}/|#(?!\d{1,4}\)))"
# An address may have brackets of its own; only a letter's subject has blanks.
_INNER: Final = r"[^()\s]{0,2000}(?:\([^()\s]{0,300}\)[^()\s]{0,300}){0,3}"
_ROUND: Final = rf"\((?:mailto:[^()\n]{{0,2000}}|{_OPENS}{_INNER}|[^()\s]{{1,300}}\.html?|)\)"
_OTHER: Final = rf"\[{_OPENS}[^\[\]\s]{{0,2000}}\]|<{_OPENS}[^<>\s]{{0,2000}}>"
# Behind a blank or another address: "open()" is code.
_ADDRESS: Final = re.compile(rf"(?:\s|^|(?<=[)\]>]))(?:{_ROUND}|{_OTHER})")
_AT_END: Final = re.compile(rf"[^\s()\[\]<>][ \t]{{1,9}}(?:{_ROUND}|{_OTHER})(?![^\r\n])")
# Where a link begins in its row is not said: but an item that ends with one and is no sentence is it.
_ONLY: Final = re.compile(
    rf"(?:[-*+•]\s+|\d{{1,3}}\.\s+)[^()\[\]<>\n]{{0,500}}(?:\([^()\n]{{0,100}}\)[^()\[\]<>\n]{{0,300}})?(?:{_ROUND}|{_OTHER})"
)
# How nearly all addresses open: told fast.
_SIGNS: Final = (" (http", " (/", " (#", " (javascript:", " [http", " [/", " <http", " </")


def is_addressed(source: str) -> bool:
    """Whether a dump has rows that end with the address of a link."""
    # Next to no row of most dumps ends with a bracket, and next to none has other ones. One character is found ten times as fast as two.
    others = ("]" in source and source.count("]\n") >= FEWEST - 1) or (">" in source and source.count(">\n") >= FEWEST - 1)
    if "\r" not in source and not others and source.count(")\n") < FEWEST - 1:
        return False
    if sum(source.count(sign) for sign in _SIGNS) < FEWEST:
        return False
    ends = _AT_END.finditer(source)
    return all(next(ends, None) is not None for _ in range(FEWEST))


def unmarked(text: str) -> str:
    """A tidy row without addresses."""
    return _ADDRESS.sub("", text).strip()


def is_only_link(text: str) -> bool:
    """Whether a tidy row is an item that is the words of a link and its address."""
    return _ONLY.fullmatch(text) is not None


def leads_to(text: str) -> str:
    """The first address in a tidy row; empty where it has none."""
    found = _ADDRESS.search(text)
    return found[0].strip(" ()[]<>") if found else ""
