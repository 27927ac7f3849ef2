"""Who signs beside people, and what says who they are: labels, posts, outlets, agencies, desks."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from newsclean.normalize import unspaced
from newsclean.words import folded, words

LONGEST_NAME: Final = 6  # words
LONGEST_INITIALS: Final = 3  # characters
SHORTEST_POST: Final = 5  # characters: "Ghi" may be a name


def is_label(text: str) -> bool:
    """Whether ``text`` only announces a byline: "By", "Bài:", "Von"."""
    key = text.casefold().rstrip(" :：")
    return (key in folded("byline-openers") or key in folded("byline-labels")) and key not in folded("byline-groups")


def is_post(text: str) -> bool:
    """Whether ``text`` only says what an author is: "Reporter", "Penulis"."""
    key = text.casefold().strip(" .:")
    return (key in folded("byline-tails") or key in folded("byline-labels")) and not is_agency(key)


def ends_with_post(text: str) -> bool:
    """Whether a few words say what an author is: "North East correspondent"."""
    words_said = text.split()
    return 0 < len(words_said) <= LONGEST_NAME and len(words_said[-1]) >= SHORTEST_POST and is_post(words_said[-1])


def opens_with_post(text: str) -> bool:
    """Whether a few words begin with what an author is: "Redakteurin Lokales"."""
    first, _, rest = text.partition(" ")
    return rest != "" and rest.count(" ") < LONGEST_NAME - 1 and len(first) >= SHORTEST_POST and is_post(first)


def ends_with_outlet(text: str) -> bool:
    """Whether a name of two words or more is an outlet's by its last: "Example News"."""
    return " " in text and text.rsplit(maxsplit=1)[-1].casefold() in folded("outlet-words") and not is_agency(text)


@lru_cache
def dense_outlets() -> tuple[str, ...]:
    """What closes the name of an outlet in scripts without spaces: "例日报", "新华网"."""
    return tuple([word for word in folded("outlet-words") if unspaced(word[-1])])


def is_agency(name: str) -> bool:
    """Whether a name is that of an agency, a paper or a group that signs for its people: "AFP", "Nhóm PV"."""
    return name.casefold() in _agencies()


def is_desk(name: str) -> bool:
    """Whether a name is that of a group at the paper that signs for want of a person: "News Desk", "Redaktion"."""
    key = name.casefold()
    return key in folded("byline-groups") and key not in folded("agencies")


@lru_cache
def _agencies() -> frozenset[str]:
    return folded("agencies") | folded("byline-groups") | folded("papers")


def is_no_name(text: str) -> bool:
    """Whether ``text`` is a label, what a stamp beside a name leaves of its words, an archive of pictures, or what closes a story:
    "Written by", "Getty Images", "Ende"."""
    return text.casefold() in _no_names()


def opens_no_name(text: str) -> bool:
    """Whether a few capitalised words open as no name does: "All Articles", "In Politics"; or there are none."""
    return next(iter(text.split()), "") in _openers()


def has_no_name(text: str) -> bool:
    """Whether a few capitalised words end as no name does, or have a word in them that no name has: "Ann Lee Obituary", "Lagos Got Its
    Bridge"."""
    _, *rest = text.casefold().split() or [""]
    return not folded("no-name-closers").isdisjoint(rest[-1:]) or not folded("no-name-words").isdisjoint(rest)


@lru_cache
def _openers() -> frozenset[str]:
    """The first words of capitalised lines that are no names; short ones in capitals may be initials: "MIT News"."""
    listed = words("no-name-openers")
    spelt_out = [word.upper() for word in listed if len(word) > LONGEST_INITIALS]
    return frozenset(["", *listed, *map(str.capitalize, listed), *spelt_out])


@lru_cache
def _no_names() -> frozenset[str]:
    labels = (folded("byline-labels") | folded("picture-agencies")) - _agencies()
    return folded("no-names") | folded("stamp-words") | folded("update-words") | folded("byline-openers") | labels
