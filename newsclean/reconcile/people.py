"""The people in what a page tells or shows as a byline, apart from papers, agencies and desks."""

from __future__ import annotations

from typing import Final

import regex

from newsclean.normalize import fold, unspaced
from newsclean.readers.titles import bare
from newsclean.shapes.authors import dense_outlets, ends_with_outlet, is_agency, is_desk, is_label, is_no_name
from newsclean.shapes.names import names
from newsclean.words import folded, signs_with_one_word

MOST_WORDS: Final = 5  # of a name that is shaped like none
SHORTEST_PERSON: Final = 2  # characters
MOST_DIGITS: Final = 3  # M416
LONGEST: Final = 200  # characters
# A sign of the author, a place, a post: "Oliver Maksan (oma)", "Anna Orlowa (Redakteurin für Verkehr)".
_ASIDE: Final = regex.compile(r"\s+\([^()]{1,40}\)")
_SITE: Final = regex.compile(r"\(www\.[^()]{3,40}\)$")
# What a network calls the author, behind the name: "Ann Lee (Lagos) @annlee".
_HANDLE: Final = regex.compile(r"\s@\w{2,30}$")
# "Ann Lee <ann@example.com>"
_MAIL: Final = regex.compile(r"\s*<[^<>@\s]{1,64}@[^<>\s]{1,64}>")
# What parts a name from the stamp beside it: "Ban Thời sự -".
_FRINGE: Final = " -–—|/,;·•"
# What has these is an address, of a page or for mail, or a label.
ADDRESSED: Final[tuple[str, ...]] = (":", "www.", "@", "[at]", "(at)")


def people_in(value: str, language: str | None) -> list[str]:
    """The names in a byline; one that is no name by its shape counts whole if it is short ("Bình Minh (tổng hợp)")."""
    if _SITE.search(value):  # "Example Wave (www.ew.example)"
        return []
    value = value.partition("【")[0].strip() or value  # the buttons of Chinese pages: "新华网 【字号 大 小】【打印】"
    name, _, last = value.rpartition(" ")
    if name and last in folded("byline-endings"):  # "新京报 微博"
        value = name
    if value[0] == "（" and value[-1] == "）":  # Japanese papers sign so below a story
        value = value[1:-1]
    value = _ASIDE.sub("", _HANDLE.sub("", _MAIL.sub("", value))).strip(_FRINGE).replace(" / ", " | ")
    label, _, rest = value.partition(" ")
    if rest and is_label(label) and not names(value):  # "by annlee"
        value = rest
    if any(sign in value for sign in ADDRESSED) or len(value) > LONGEST or sum(map(str.isdigit, value)) > MOST_DIGITS:
        return []
    return list(without_place(names(value), language)) or (
        [value] if value.count(" ") < MOST_WORDS and not is_no_name(value) else []
    )


def without_place(found: tuple[str, ...], language: str | None) -> tuple[str, ...]:
    """The names of a byline but one word behind full names, which is where they write, unless one word may sign: "Blessing Ekpo", "Warri"."""
    *people, last = found or ("",)
    is_place = people and " " not in last and last.istitle() and all(" " in name for name in people)
    return tuple(people) if is_place and not (is_agency(last) or signs_with_one_word(language)) else found


def is_outlet(name: str, outlets: set[str]) -> bool:
    """Whether a name says one of the page's ``outlets``, or a part of it, in small letters: the paper's own name signs nothing."""
    key = fold(name)
    # "例日新聞社" is who publishes 例日新聞.
    glued = len(name) > 1 and unspaced(name[-1])
    return not key or any(
        key == outlet
        or bare(key) == bare(outlet)
        or (glued and outlet and key.startswith(outlet))
        or key in outlet.split()
        or (len(key) > 3 and key in outlet)
        or key.replace(" ", "") in outlet.split(".")
        for outlet in outlets
    )


def is_paper(name: str) -> bool:
    """Whether a name is a paper's by its ending or its article: "例日报", "新华网", "Example News Post", "The Example Star"; two words may be a
    person's: "Emily Post"."""
    if name.startswith("The ") and name.count(" ") > 1:
        return True
    if name.count(" ") > 1:
        return ends_with_outlet(name)
    return len(name) > SHORTEST_PERSON and name.endswith(dense_outlets())


def is_group(name: str) -> bool:
    """Whether a name is that of a desk, or ends as one: "Example Staff"."""
    return is_desk(name) or (" " in name and is_desk(name[name.rfind(" ") + 1 :]))


def is_nobody(name: str) -> bool:
    """Whether a name is that of an agency or a paper."""
    return is_agency(name) or is_paper(name)
