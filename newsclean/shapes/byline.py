"""Bylines: whether a line says who wrote a story, by its words or by where its people write."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import regex

from newsclean.normalize import WORD
from newsclean.shapes.authors import is_agency
from newsclean.shapes.byline_text import FRINGE, plain, unglued, without_address
from newsclean.shapes.byline_words import cuts, first_words, labels, post_in_brackets, source_label, whence
from newsclean.shapes.names import BEFORE, HAS_CASE, LONGEST_BYLINE, LONGEST_TEXT, is_name, names
from newsclean.words import folded, signs_with_one_word

LONGEST_GROUP: Final = 40  # characters
_BRACKETED: Final = regex.compile(r"\(([^()]*)\)\s*$")
# "أحمد الصالحي-تعز"
ARABIC: Final = "\u0600"
_BEFORE_PLACE: Final = regex.compile(
    r"(?P<who>[\p{Arabic}]{2,12}(?:\s[\p{Arabic}]{2,12}){1,3})\s?[-–]\s?[\p{Arabic}]{2,12}(?:\s[\p{Arabic}]{2,12})?"
)
# "राकेश शर्मा, होशंगाबाद": two names have two words each.
_BEFORE_COMMA: Final = regex.compile(
    r"(?P<who>(?:(?!\p{Han})[\p{Lo}\p{M}]){2,20}(?:\s(?:(?!\p{Han})[\p{Lo}\p{M}]){2,20}){1,2}),\s(?:(?!\p{Han})[\p{Lo}\p{M}]){2,20}"
)
# Mongolian names have their father's initial: "Б.Сарангэрэл".
_INITIAL: Final = regex.compile(r"\p{Lu}\.\p{Lu}\p{Ll}{2,}")
FEWEST_FROM: Final = 3  # blanks of a name and a place


def names_from(text: str) -> tuple[str, ...]:
    """The names in a line that says from where somebody writes, and opens with none of the words for that: "Ann Lee in Lagos"."""
    if text[:1] >= ARABIC and (found := _BEFORE_PLACE.fullmatch(text) or _BEFORE_COMMA.fullmatch(text)):
        return (found["who"],)
    if len(text) > LONGEST_TEXT or not FEWEST_FROM <= text.count(" ") <= LONGEST_BYLINE or not text[0].isupper():
        return ()
    rest = whence().sub("", text)
    if rest == text or " " not in rest or rest.split(maxsplit=1)[0].casefold() in folded("stopwords"):
        return ()
    # "Tauchmesse in Tulln abgesagt"
    return names(rest) if text.rsplit(maxsplit=1)[-1][0].isupper() else ()


def may_sign(text: str, language: str | None) -> bool:
    """Whether a bare name may be a byline: one word alone signs where papers have pen names, in brackets, or as an agency."""
    found = names(text)
    if not found or text.startswith("(") or signs_with_one_word(language) or is_agency(text.strip(FRINGE)):
        return found != ()
    # Names of one word each are tags; those of scripts without capitals have no space.
    return (" " in text.strip(FRINGE) or has_initial(text)) and any(
        " " in name or not name[0].isupper() or is_agency(name) or has_initial(name) for name in found
    )


def has_address(text: str) -> bool:
    """Whether ``text`` is a full name and where to write to who has it: "Ann Lee, tel. 52 000 00 00, ann.lee@example.com"."""
    name = without_address(text) if "@" in text and len(text) <= LONGEST_TEXT else ""
    return " " in name and is_name(name)


def has_initial(text: str) -> bool:
    """Whether ``text`` is a name behind the initial of another, without a space, as in Mongolian: "Б.Сарангэрэл"."""
    return "." in text[1:2] and _INITIAL.fullmatch(text) is not None


def is_of_roll(text: str) -> bool:
    """Whether a text says who made what is no text: "Ảnh: Bích Huệ", "Trình bày: Nguyễn Hà"."""
    label, _, who = text.partition(":")
    return len(text) <= LONGEST_TEXT and who != "" and label.strip().casefold() in folded("byline-credits") and names(who) != ()


def _opens_with_group(key: str) -> bool:
    first = WORD.search(key)
    return first is not None and first[0] in first_words("byline-groups")


def says_byline(text: str) -> bool:
    """Whether the words themselves say that this is a byline or source line: "By ...", "Theo TTXVN", "Nhóm PV", "X (t/h)"."""
    return len(text) <= LONGEST_TEXT and _says_byline(text)


@lru_cache(maxsize=4096)
def _says_byline(text: str) -> bool:
    text = unglued(text)
    key = text.casefold().strip(" .-–—|")
    groups = folded("byline-groups")
    if key in groups or (len(key) <= LONGEST_GROUP and _opens_with_group(key) and cuts().sub("", key) in groups):
        return True  # "PAP, oprac. JK"
    if not names(text):
        return False
    if not HAS_CASE.search(plain(without_address(text))):
        return True
    tail = _BRACKETED.search(key)
    return bool(
        labels().match(text.lstrip(BEFORE))
        or (source_label().search(text) and not text.endswith("."))
        or (tail and (tail[1] in folded("byline-tails") or source_label().match(tail[1]) or post_in_brackets().search(text)))
    )
