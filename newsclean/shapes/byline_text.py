"""The text of a byline, without what papers and networks write around its names."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

import regex

from newsclean.shapes.authors import (
    SHORTEST_POST,
    ends_with_outlet,
    ends_with_post,
    is_agency,
    is_desk,
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
from newsclean.shapes.stamp_line import counts
from newsclean.words import either, folded

FRINGE: Final = " .,;:-–—*/|()"
_SHORTENED: Final = regex.compile(r"\s(?:Jr|Sr|\p{Lu})\Z")
SHORTEST_NAME: Final = 2  # words of a name behind which a post may stand
# "Published byAnn Lee"
_GLUED_WORD: Final = re.compile(r"\s[^\W\d_A-Z]{2,5}[A-Z]")
# A post or a paper that lost the space between it and a name: "Ann LeeSenior Writer", "Ann LeeThe Example Post".
_HUMP: Final = regex.compile(r"(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})")
# What networks and editorial systems call an author: "Ann Lee @annlee", "Ann Lee, @annlee", "责任编辑：李明_NB12556", "[责任编辑：李明 PK155]".
_SIGNS: Final = re.compile(
    r"(?<=\w)(?:\s[/|–-]\s|\s?[•·]\s?|,(?=\s))?\s*@\w+|_[A-Z]{1,4}[0-9]{2,8}$|(?<=[a-z])[0-9]\b|(?<=[\u3400-\u9fff])\s?[A-Z]{1,4}[0-9]{2,6}(?=[]】]?$)"
)
# One word, perhaps with an agency: "Rize", "Rize (DHA)".
_PLACE: Final = regex.compile(r"\p{Lu}[\p{L}\p{M}’'-]*(?:\s\([\p{Lu}\d]{2,6}\))?")
# Where to write to an author, and to call, as papers say beside the name: "By Ann Lee | alee@example.com".
_WRITE_TO: Final = re.compile(
    r"(?:[\s|,;]+[Tt]el\.?:?\s?[\d\s()/+-]{5,24})?[\s|,;•·(\[]+[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{2,64}){1,4}[)\]]?"
)
# The zone of an hour that an extractor left out: "Kim Thành | (GMT+7)".
_ZONE_LEFT: Final = re.compile(r"[\s|,-]+\(?GMT ?\+\d{1,2}(?::?00)?\)?$")
# "Hoài Thu (vensong.vn) -"
_SITE: Final = re.compile(r" ?\([a-z0-9][a-z0-9-]{2,40}(?:\.[a-z]{2,4}){1,2}\)")
_COUNTED: Final = re.compile(r"\(([^()]{3,24})\)\s+(?=\w)")
# A picture of somebody, as a character: "\U0001f464 Ann Lee"; letters stand below.
LETTERS: Final = "\u2190"
_ICON: Final = regex.compile(r"[\p{So}\p{Co}\ufe0f\s]+")


def is_bare_post(text: str) -> bool:
    """Whether two words say what an author is, not who: "Court Reporter", "Redakteurin Lokales"."""
    first, _, last = text.partition(" ")
    if text.count(" ") == 1 and text[0].isupper() and len(first) >= SHORTEST_POST and first.casefold() in folded("byline-tails"):
        return not (first.casefold() in folded("agencies") or labels().match(text))
    # Without capitals, the first word may as well be a place, from where the post writes.
    told = text.count(" ") == 1 and len(last) >= SHORTEST_POST and last.casefold() in folded("byline-tails") and text[0].isupper()
    return told and not (last.casefold() in folded("agencies") or labels().match(text))


def unglued(text: str) -> str:
    """A byline behind an icon, whose opener lost the space between it and a name, or whose parts two slashes part: "byAnn Lee", "Ann Lee //
    AP"."""
    if "//" in text:
        text = text.replace(" // ", " | ")
    if text[:1] > LETTERS and (sign := _ICON.match(text)):
        text = text[sign.end() :]
    may_be = text[:1].islower() or text[2:4].lower() != text[2:4] or _GLUED_WORD.search(text) is not None
    glued = glued_opener().match(text) if may_be else None
    return f"{glued[0]} {text[glued.end() :]}" if glued else text


def plain(text: str) -> str:
    """A byline without what networks add to a name or a post or paper that is glued to it, and a name that a picture and its link say
    twice, once: "Ann Lee Ann Lee"."""
    if "_" in text or "@" in text or text.rstrip("]】")[-1:].isdigit():
        text = _SIGNS.sub("", text)
    for hump in _HUMP.finditer(text):
        last = text[hump.start() :].rsplit(maxsplit=1)[-1]
        is_post = len(last) >= SHORTEST_POST and last.casefold() in folded("byline-tails")
        if " " in text[: hump.start()] and (is_post or _is_employer(text[hump.start() :])):
            text = text[: hump.start()]
            break
    while " " in (once := text[: len(text) // 2].rstrip()) and text in (f"{once} {once}", once + once):
        text = once
    return text


def cut_down(text: str, key_words: list[str], labelled: bool) -> str:
    """A byline without places, credits, and what says where and at what its people work."""
    if " / " in text:
        who, _, what = text.partition(" / ")
        # "Ann Lee / City Desk Reporter"
        text = who if " " in who and "/" not in what and ends_with_post(what) else _without_places(text, labelled)
    if "(" in text:
        text = from_place().sub("", text)
    if ":" in text or "：" in text:
        text = _without_credit(text, labelled)
    head, comma, post = text.partition(", ")
    if comma and "," not in post and ends_with_post(post):  # "Ann Lee, Security and Crime Editor"
        text = head
    # "By Staff Reporter", "Nhóm phóng viên", "Nhóm phóng viên/VOV"
    whole = is_bare_post(text) or text.partition("/")[0].casefold() in folded("byline-groups")
    if not (first_words("byline-cuts", "workplaces").isdisjoint(key_words) or whole):
        opens, *rest = signs_between().split(text, maxsplit=1)
        if rest and opens.strip().casefold() in folded("byline-cuts"):  # "Senior reporter · Example News", "Reporter | Ann Lee"
            text = "" if ends_with_outlet(rest[0].strip(FRINGE + "·•")) else rest[0]
        text = cuts().sub("", text)
    last = text[text.rfind(" ") + 1 :]  # as it stands: "Tran Van In" is a name
    if labelled and (last in folded("and-words") or last in folded("byline-whence")):  # "By Ann Lee and", "By Ann Lee in"
        text = text.rpartition(" ")[0]
    return _without_ending(stripped(text), key_words)


def stripped(text: str) -> str:
    """A part of a byline without what stands around it, but with the stop that is a name's own: "Ann Lee Jr.", "Juan Carlos Muñoz C."."""
    part = text.strip(FRINGE)
    return f"{part}." if f"{part}." in text and _SHORTENED.search(part) else part


def without_opener(text: str, key_words: list[str]) -> tuple[bool, str]:
    """Whether an opener opens a byline, and what follows it, or a label, without where its people write: "By Ann Lee in Lagos"."""
    if first_words("byline-labels", "byline-openers", "byline-openers-small").isdisjoint(key_words):
        return False, text
    signed = text.partition(" | ")[2]  # "Example Radio | By Ann Lee", "Sports | By: Ann Lee"
    if signed and labels().match(signed) and not labels().match(text):
        text = signed
    rest = labels().sub("", text)
    if rest == text:
        rest = _without_noun(text)
    return opened().match(text) is not None, rest if rest == text else whence().sub("", rest)


def _without_noun(text: str) -> str:
    """A byline without the label that lost the colon between it and a full name: "Author Ann Lee"."""
    label, _, name = text.partition(" ")
    full = " " in name and name[0].isupper()
    is_noun = full and len(label) >= SHORTEST_POST and label.casefold() in folded("byline-labels")
    return name if is_noun and not is_desk(label) else text


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
    """A byline without the site that stands behind it in brackets, and without where to write to its author; what stands behind that is no
    more of the name."""
    if "(" in text and "." in text:
        text = _SITE.sub("", text)
    return _WRITE_TO.sub(" | ", text).removesuffix(" | ") if "@" in text else text


@lru_cache
def _count_behind() -> regex.Pattern[str]:
    """What a page counts at the end of a row of labels, with or without its number: "点击：120次", "浏览次数："."""
    return regex.compile(rf"\s(?:{either('count-openers')})\s?[:：]\s?[\d,.]{{0,12}}\s?\p{{Han}}?$", regex.IGNORECASE)


def without_count(text: str) -> str:
    """A byline without what a page counts behind it, or in brackets before it: "By Ann Lee 2 Comments", "By Ann Lee5 min read",
    "作者：李明 点击：120次"."""
    if (
        text[:1] == "(" and (counted := _COUNTED.match(text)) and counts().fullmatch(counted[1])
    ):  # "(Xem: 1204) Tác giả: Kim Thành"
        text = text[counted.end() :]
    if text[text.rfind(" ") + 1 :].casefold() not in last_words("count-words"):
        return _count_behind().sub("", text) if "：" in text or ":" in text else text
    start = next((found.start() for found in counts().finditer(text) if found.end() == len(text)), 0)
    name = text[:start].strip(FRINGE + "·•")
    if name[name.rfind(" ") + 1 :].casefold() in last_words("count-words"):  # "Ann Lee Comments 2 Comments"
        name = name.rpartition(" ")[0]
    return name if " " in name and (text[start - 1] == " " or text[start - 1].islower()) else text


def with_small_ands(text: str) -> str:
    """A byline in capitals with the words between its names in small letters: "ANN LEE and MAX MUSTER". One letter may be an initial."""
    said = text.split()
    for at in range(SHORTEST_NAME, len(said) - 1):
        key = said[at].casefold()
        if len(key) > 1 and key in folded("and-words"):
            said[at] = key
    return " ".join(said)


def without_zone(text: str) -> str:
    """A byline without the zone that is left of the hour behind it: "Kim Thành | (GMT+7)"."""
    return _ZONE_LEFT.sub("", text) if "GMT" in text else text


def without_work(name: str) -> str:
    """A name without the post or the paper that follows it with nothing between: "Ann Lee Senior Politics Editor", "Ann Lee The Example
    Post"."""
    said = name.split()
    rests = [(at, " ".join(said[at:])) for at in range(SHORTEST_NAME, len(said))]
    end = next((at for at, rest in rests if _is_employer(rest)), len(said))
    if len(said) > SHORTEST_NAME + 1 and ends_with_post(name):
        end = next((at for at, _ in rests if said[at].casefold() in folded("post-openers")), min(end, len(said) - 1))
    if said[end - 1] in ("for", "from", "of"):  # "Ann Lee of the Example Post"
        end -= 1
    return name if said[end - 1].casefold() in folded("stopwords") else " ".join(said[:end])


def _is_employer(text: str) -> bool:
    """Whether the words behind a name are for whom its owner writes: "The Example Post", "Getty Images"."""
    if text[:4].casefold() == "the ":
        return ends_with_outlet(text) or is_agency(text[4:])
    # One word may be what the author is called: "Michael Bloomberg".
    return " " in text and text.casefold() in folded("picture-agencies")
