"""The names in a byline: without labels, sources, posts, places and what else papers write beside them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

import regex

from newsclean.normalize import WORD
from newsclean.shapes.authors import (
    LONGEST_NAME,
    ends_with_outlet,
    ends_with_post,
    has_no_name,
    is_agency,
    is_no_name,
    opens_no_name,
)
from newsclean.shapes.byline_text import (
    cut_down,
    is_bare_post,
    plain,
    stripped,
    unglued,
    with_small_ands,
    without_address,
    without_count,
    without_opener,
    without_work,
    without_zone,
)
from newsclean.shapes.byline_words import (
    between,
    first_words,
    hints,
    introduced,
    labels,
    post_in_brackets,
    signs_between,
    source_label,
    words_of_names,
)
from newsclean.shapes.caseless import caseless_names
from newsclean.shapes.editing import before_editor
from newsclean.words import any_of, folded, words

MOST_NAMES: Final = 6  # a list of more is no byline
MOST_STROKES: Final = 3  # a row of a table has more
LONGEST_TEXT: Final = 300  # characters: patterns look at no more
LONGEST_BYLINE: Final = 16  # words
LONGEST_FULL_NAME: Final = 60  # characters
# Kim Thành, TTXVN, P.Trần, M416, An-na, O'Neill, Minh Nguyễn/Vcamp.vn
_WORD: Final = r"\p{Lu}[\p{L}\p{M}\d.'’+&/-]*"
# Words that lost the space between them, as those of a menu and of tags do: "SocietyKirovAnn Lee", "Hải SơnV.LeagueHòa"; a pen
# name is one word.
_GLUED: Final = regex.compile(r"\p{Ll}{2}\p{Lu}\S*?\p{Ll}{2}\p{Lu}\S*\s|\s\S*?\p{Ll}\p{Lu}\S*?\p{Ll}{2}\p{Lu}\S*\Z")
# Georgian letters count as small ones, but their names have no capitals.
HAS_CASE: Final = regex.compile(r"(?!\p{Georgian})[\p{Lu}\p{Ll}]")
# "Theo Kim Thành (Nguồn: Báo Ví Dụ)"
_LABEL: Final = regex.compile(r"\A\p{L}+\s?[:：]\s*(?=\p{L})")
_LISTED: Final = regex.compile(r"\s*[,;()]\s*|\s+[-/|]\s+")
# What may stand before a byline: "• An Giang", "| by Ann Lee", "(Reporting by Ann Lee; Editing by Max Muster)".
BEFORE: Final = "•·●▪-–—|/ ("
# What may stand around a line that closes a story: "- THE END -", "(END)", "/.".
_ENDS: Final = " -–—()[]*#/.:"
# "detikJateng"
_CAMEL: Final = regex.compile(r"\p{Ll}+\p{Lu}\p{L}*")
# "KabarPantai"; a name has fewer letters before its second capital, "MacArthur".
_OUTLET: Final = regex.compile(r"\p{Lu}\p{Ll}{3,}\p{Lu}\p{L}+")
MOST_OF_PAPER: Final = 5  # words
# An agency that lost the lede it opens: "(Báo mẫu) -".
_OPENS: Final = re.compile(r"[(\[][^()\[\]]{2,40}[)\]]\s?[-–—]$")
# Whom a picture shows, and who gave it: "Ann Lee (Instagram Ann Lee)", "Mayor Lee (AP/Facebook/Lee)".
_SHOWS: Final = regex.compile(r"\b(?P<last>\w+)\s?\([^()]*[\s/](?P=last)\)$")
# What somebody is called, amid the name: "Ann (A.L.) Lee".
_CALLED: Final = regex.compile(
    rf"(?P<first>{_WORD}(?:\s{_WORD})?)\s\((?P<as>\p{{Lu}}[\p{{L}}.’'-]{{0,14}})\)\s(?P<last>{_WORD}(?:\s{_WORD})?)"
)
# A province or state, as short forms have it: "B.C".
_INITIALS: Final = regex.compile(r"\p{Lu}(?:\.\p{Lu}){1,3}\.?")
# A stop that is the name's own.
_WITH_STOP: Final[tuple[str, ...]] = (" Jr.", " Sr.", " M.D.", " Ph.D.")
# What no name has in it.
_NO_NAME: Final = re.compile(r'[?!…“”"@]|\d/\d|\b(?:L-R|GMT)\b|\bPhoto/')


def has_closing_stop(text: str) -> bool:
    """Whether ``text`` ends with a stop that is not a name's own: "Ann Lee." does, "Ann Lee Jr." does not."""
    return text.endswith(".") and not text.endswith(_WITH_STOP)


@lru_cache
def _name() -> regex.Pattern[str]:
    """A name, in which small words may stand: "Ludwig van der Rohe"."""
    small = any_of(words("name-particles"))
    return regex.compile(rf"{_WORD}(?:\s(?:{_WORD}|(?:{small})(?=\s))){{0,{LONGEST_NAME}}}\.?")


def is_name(text: str) -> bool:
    """Whether ``text`` is shaped like one person's or paper's name: one to a few capitalised words, no sentence."""
    return (
        len(text) <= LONGEST_FULL_NAME
        and text[:1].isupper()
        and _name().fullmatch(text) is not None
        and _GLUED.search(text) is None
    )


def names(text: str) -> tuple[str, ...]:
    """The names in a byline ("Hoài Thu (Theo Mens Health)" gives both), or none if it is no byline.

    Labels ("Bài:", "By"), source words ("Theo") and closing words ("(tổng hợp)") are left out; a credit is cut off.
    """
    return _names(text) if len(text) <= LONGEST_TEXT else ()


def _may_be_names(text: str) -> bool:
    """Whether each word of ``text`` may stand in a byline; a headline and a sentence have one that may not."""
    shown = text.split()
    if not 0 < len(shown) <= LONGEST_BYLINE:
        return False
    small = [word for word in shown if word[0].islower() and not _CAMEL.fullmatch(word)]
    if not small:
        return True
    if hints().isdisjoint(WORD.findall(text.casefold())):
        return False
    # Names are found in the plain text: a post that is glued to a name is none of its words.
    text = plain(text)
    key, of_names = text.casefold(), words_of_names()
    small, said = [word for word in text.split() if word[0].islower()], WORD.findall(key)
    if ":" in key or "：" in key or all(word in of_names or not of_names.isdisjoint(WORD.findall(word)) for word in small):
        return True
    openers = first_words("byline-openers", "source-labels", "byline-cuts", "workplaces")
    if not openers.isdisjoint(said) and introduced().search(f" {key}") is not None:
        return True
    label = labels().match(text) if "," in text or small == said[:1] else None  # "Tác giả, Hoài Thu", "gan Ann Lee"
    return label is not None and label.end() < len(text) and text[label.end()].isupper()


@lru_cache(maxsize=4096)
def _names(text: str) -> tuple[str, ...]:
    if (before := before_editor(text)) and not source_label().match(before) and (found := _names(before)):
        return found
    text = without_zone(without_count(without_address(unglued(text))))
    is_post = is_bare_post(text) and text.casefold() not in folded("byline-groups")
    if text[:1] == "(" and text[1:-1].casefold().removeprefix("tp.").removeprefix("tp").lstrip() in folded("places"):
        return ()  # where the author lives: "(TP Thanh Hóa)"
    if is_post or is_no_name(text.strip(_ENDS)) or (text[:1] in "([" and _OPENS.match(text)):
        return ()
    if text.count("|") > MOST_STROKES or text.endswith("...") or (text.endswith(")") and _SHOWS.search(text)):
        return ()
    return _find_names(text) if _may_be_names(text) else ()


def _find_names(text: str) -> tuple[str, ...]:
    """The names in a text each word of which may stand in a byline; none where one of its parts is no name."""
    text = plain(text)
    if "(" in text and (called := _CALLED.fullmatch(text)) and not is_agency(called["as"]):
        text = f"{called['first']} {called['last']}"
    if not HAS_CASE.search(text):
        return caseless_names(text)
    given = text.lstrip(BEFORE)
    key_words = WORD.findall(text.casefold())
    if text.endswith(":"):
        return ()
    is_opened, text = without_opener(given, key_words)
    labelled = text != given
    text = cut_down(text, key_words, labelled)
    if not text or _NO_NAME.search(text) or not HAS_CASE.search(text):
        return caseless_names(text, is_told=True) if labelled else ()  # Written by: अजय कुमार
    authors, source = post_in_brackets().sub("", text) if "(" in text else text, ""
    if not first_words("source-labels").isdisjoint(key_words) and (said := source_label().search(authors)):
        authors, source = authors[: said.start()], authors[said.end() :]
    found = _authors(authors, key_words, labelled)
    # "Example News, North Shire", "Example.com, Hà Nội"
    desk = len(found) > 1 and authors.startswith(f"{found[0]}, ") and (ends_with_outlet(found[0]) or _is_site(found[0]))
    found = [] if not labelled and (desk or _are_sections(text, found)) else _without_papers(found, labelled)
    if is_opened and _ends_with_place(authors, found):
        found = found[:-1]
    # "Victoria, B.C."
    is_place = len(found) == 2 and not labelled and " " not in found[0] and _INITIALS.fullmatch(found[1]) is not None
    if is_place or len(found) > MOST_NAMES or not all(is_name(part) or _is_known(part) for part in found):
        return ()
    # "Source: AP | Duration: 3min 13sec"
    sources = [name for part in _parts(_LISTED, source) if ":" not in (name := _LABEL.sub("", part))]
    if not all(part[0].isupper() and part.count(" ") < LONGEST_NAME for part in sources):
        return ()
    return tuple(dict.fromkeys(found + sources))


def _ends_with_place(authors: str, found: list[str]) -> bool:
    """Whether one word after the names is where they write from: "Von Anna Lee und Max Muster, Nordbrück", "By Ann Lee | LAGOS"."""
    if len(found) < 2 or " " not in found[-2] or " " in found[-1]:
        return False
    return authors.endswith((f", {found[-1]}", f" | {found[-1]}")) and not is_agency(found[-1])


def _is_site(part: str) -> bool:
    """Whether a part of a byline is the address of a site: "Example.com"."""
    return " " not in part and part[1:].casefold().endswith((".com", ".net", ".org", ".vn"))


def _is_known(part: str) -> bool:
    """Whether a part of a byline that is not shaped like a name is a paper, or the group at one: "Thanh Hà và nhóm PV", "Nhóm PV/VOV"."""
    key = part.casefold()
    return key in folded("papers") or key.partition("/")[0] in folded("byline-groups")


def _authors(text: str, key_words: list[str], labelled: bool) -> list[str]:
    """The parts of a byline that are no posts, outlets or other words that papers write beside names."""
    tails = folded("byline-tails")
    if text.isupper():
        text = with_small_ands(text)
    if signs_between().search(text) or not first_words("and-words").isdisjoint(key_words):
        parts = _parts(between(), text)
    else:
        parts = [part] if (part := stripped(text)) else []
    # "T.H (tổng hợp)": initials may be like a closing word.
    found = [part for part in parts if part.casefold() not in tails] or [part for part in parts if labelled or part.isupper()]
    # "Ann Lee, Executive Editor", "Ann Lee | Example News"
    found = found[:1] + [part for part in found[1:] if not (ends_with_post(part) or ends_with_outlet(part))]
    found = [without_work(part) if part.count(" ") > 1 else part for part in found]
    found = list(dict.fromkeys(labels().sub("", _once(part)) for part in found))  # "Ann Lee | By Ann Lee", "Ann LeeAnn Lee"
    if labelled:  # a label knows what a name is: "By How Kim Wee, Peter Guide"
        return [part for at, part in enumerate(found) if not (is_no_name(part) or (at and opens_no_name(part)))]
    # One capital alone is the first of a text, or numbers its parts. What is in small letters is no part of a byline at all.
    return [
        part
        for part in found
        if part.islower() or not (len(part.rstrip(".")) == 1 or is_no_name(part) or opens_no_name(part) or has_no_name(part))
    ]


def _once(part: str) -> str:
    """A part of a byline without what is glued to it; one with small letters was told of the whole text, or is no name."""
    return part if any(word[0].islower() for word in part.split()) else plain(part)


def _without_papers(found: list[str], labelled: bool) -> list[str]:
    """The parts of a byline without a paper's, which no name is like: "By Ann Lee, g1 PR", "Ann Lee - detikJateng"."""
    if len(found) < 2 or " " not in found[0] or not is_name(found[0]):
        return found
    found = [part for part in found if not _CAMEL.fullmatch(part)]
    found = found[:1] + [part for part in found[1:] if not _OUTLET.fullmatch(part)]
    end = next((at for at, part in enumerate(found) if not is_name(part) and part.casefold() not in folded("papers")), len(found))
    return found[:end] if labelled and end < len(found) and found[end].count(" ") < MOST_OF_PAPER else found


def _are_sections(text: str, found: list[str]) -> bool:
    """Whether strokes part words, none of which is a full name: "Weather | Berlin | Potsdam"."""
    return text.count(" | ") > 1 and not any(" " in part for part in found)


def _parts(between: regex.Pattern[str], text: str) -> list[str]:
    if text.casefold() in folded("papers"):
        return [text]
    return [part for piece in between.split(text) if (part := stripped(piece))]
