"""The text of a byline, without what papers and networks write around its names."""

from __future__ import annotations

import re
from typing import Final

import regex

from newsclean.shapes.authors import (
    SHORTEST_POST,
    ends_with_outlet,
    ends_with_post,
    is_agency,
)
from newsclean.shapes.byline_words import (
    credited,
    cuts,
    endings,
    first_words,
    from_place,
    glued_opener,
    labels,
    last_words,
    opened,
    signs_between,
    whence,
)
from newsclean.words import folded

FRINGE: Final = " .,;:-–—*/|()"
# "Published byAnn Lee"
_GLUED_WORD: Final = re.compile(r"\s[^\W\d_A-Z]{2,5}[A-Z]")
# A post that lost the space between it and a name: "Ann LeeSenior Writer".
_HUMP: Final = regex.compile(r"(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})")
# What networks and editorial systems call an author: "Ann Lee @annlee", "责任编辑：李明_NB12556".
_SIGNS: Final = re.compile(r"(?<=\w)(?:\s[/|–-]\s)?\s*@\w+|_[A-Z]{1,4}[0-9]{2,8}$|(?<=[a-z])[0-9]\b")
# One word, perhaps with an agency: "Rize", "Rize (DHA)".
_PLACE: Final = regex.compile(r"\p{Lu}[\p{L}\p{M}’'-]*(?:\s\([\p{Lu}\d]{2,6}\))?")
# Where to write to an author, as American papers say beside the name: "By Ann Lee | alee@example.com".
_WRITE_TO: Final = re.compile(r"[\s|,;•·(\[]+[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{2,64}){1,4}[)\]]?")


def is_bare_post(text: str) -> bool:
    """Whether two words say what an author is, not who: "Court Reporter"."""
    last = text[text.find(" ") + 1 :]
    # Without capitals, the first word may as well be a place, from where the post writes.
    told = text.count(" ") == 1 and len(last) >= SHORTEST_POST and last.casefold() in folded("byline-tails") and text[0].isupper()
    return told and not (last.casefold() in folded("agencies") or labels().match(text))


def unglued(text: str) -> str:
    """A byline whose opener lost the space between it and a name, or whose parts two slashes part: "byAnn Lee", "Ann Lee // AP"."""
    if "//" in text:
        text = text.replace(" // ", " | ")
    glued = glued_opener().match(text) if text[:1].islower() or _GLUED_WORD.search(text) else None
    return f"{glued[0]} {text[glued.end() :]}" if glued else text


def plain(text: str) -> str:
    """A byline without what networks add to a name or a post that is glued to it, and a name that a picture and its link say twice, once:
    "Ann Lee Ann Lee"."""
    if "_" in text or "@" in text or text[-1:].isdigit():
        text = _SIGNS.sub("", text)
    for hump in _HUMP.finditer(text):
        last = text[hump.start() :].rsplit(maxsplit=1)[-1]
        if " " in text[: hump.start()] and len(last) >= SHORTEST_POST and last.casefold() in folded("byline-tails"):
            text = text[: hump.start()]
            break
    once = text[: len(text) // 2]
    return once if text == f"{once} {once}" and " " in once else text


def cut_down(text: str, key_words: list[str], labelled: bool) -> str:
    """A byline without places, credits, and what says where and at what its people work."""
    if " / " in text:
        text = _without_places(text, labelled)
    if "(" in text:
        text = from_place().sub("", text)
    if ":" in text or "：" in text:
        text = _without_credit(text, labelled)
    head, comma, post = text.partition(", ")
    if comma and "," not in post and ends_with_post(post):  # "Ann Lee, Security and Crime Editor"
        text = head
    if not (first_words("byline-cuts", "workplaces").isdisjoint(key_words) or is_bare_post(text)):  # "By Staff Reporter"
        opens, *rest = signs_between().split(text, maxsplit=1)
        if rest and opens.strip().casefold() in folded("byline-cuts"):  # "Senior reporter · Example News", "Reporter | Ann Lee"
            text = "" if ends_with_outlet(rest[0].strip(FRINGE + "·•")) else rest[0]
        text = cuts().sub("", text)
    if labelled and key_words[-1] in folded("and-words"):  # "By Ann Lee and"
        text = text.rpartition(" ")[0]
    return _without_ending(text.strip(FRINGE), key_words)


def without_opener(text: str, key_words: list[str]) -> tuple[bool, str]:
    """Whether an opener opens a byline, and what follows it, or a label, without where its people write: "By Ann Lee in Lagos"."""
    if first_words("byline-labels", "byline-openers", "byline-openers-small").isdisjoint(key_words):
        return False, text
    if " | " in text and opened().match(signed := text[text.index(" | ") + 3 :]):  # "Example Radio | By Ann Lee"
        text = signed
    rest = labels().sub("", text)
    return opened().match(text) is not None, rest if rest == text else whence().sub("", rest)


def _without_places(text: str, labelled: bool) -> str:
    """A byline whose parts slashes part, without a place: "Kim Thành / Rize (DHA)"; one that nothing opens has a full name and one slash."""
    first, *rest = text.split(" / ")
    if not labelled and (len(rest) > 1 or " " not in first):
        return text
    return " | ".join([first, *(part for part in rest if not _PLACE.fullmatch(part) or is_agency(part.strip(FRINGE)))])


def _without_credit(text: str, labelled: bool) -> str:
    """A byline without who made pictures. One word before that is part of what it announces: "Chùm ảnh: Chợ trâu Cán Cấu"."""
    credit = credited().search(text)
    if credit is None:
        return text
    name = text[: credit.start()]
    told = labelled or not name or " " in name or not credit[0].lstrip()[0].isalpha()
    return name if told else text


def _without_ending(text: str, key_words: list[str]) -> str:
    """A byline without what its people did, where that stands right after a name: "Kim Thành thực hiện"."""
    return endings().sub("", text) if key_words[-1] in last_words("byline-endings") else text


def without_address(text: str) -> str:
    """A byline without where to write to its author."""
    return _WRITE_TO.sub("", text) if "@" in text else text
