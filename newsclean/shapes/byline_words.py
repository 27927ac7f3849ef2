"""What opens a byline, parts its names and cuts it off, as the word lists of all languages have it."""

from __future__ import annotations

import re
from functools import lru_cache

import regex

from newsclean.normalize import WORD, spellings, unspaced
from newsclean.shapes.authors import SHORTEST_POST
from newsclean.words import any_of, either, folded, words


@lru_cache
def between() -> regex.Pattern[str]:
    """What parts the names of a byline: signs, brackets, "and", a comma with one: "Ann Lee, Max Muster, and Kim Adler"."""
    also = rf"(?:{either('and-words')})\s+"
    return regex.compile(rf"\s+[-–—|]\s+|\s*[,;·•]\s*(?:{also})?|\s+{also}|\s*\(|\)\s*(?:{also})?")


@lru_cache
def signs_between() -> re.Pattern[str]:
    """What parts names beside words."""
    signs = "".join(word for word in words("and-words") if not WORD.search(word))
    return re.compile(f"[-–—|,;·•(){re.escape(signs)}]")


@lru_cache
def labels() -> regex.Pattern[str]:
    """What announces the names of a byline: an opener or a label, with what an author is."""
    return regex.compile(
        rf"""^(?:
            (?i:{either("byline-openers")})\s+(?:(?:\p{{Ll}}[\p{{L}}-]*\s+){{0,4}}(?i:{_posts()})\s+)?(?:(?=[\p{{Lu}}\u3040-\u9fff])|(?<=[a-z]\s)(?=\p{{Lo}}))
          | (?i:{either("byline-labels")})\s*[:：៖,]\s*
          | (?:{either("byline-openers-small")})\s+(?=\p{{Lu}}[\p{{L}}.-]*\s\p{{Lu}})
        )""",  # Bài: Lan; Author, Ann; By Ann, Von unserem Redakteur Max; de Ion Popescu
        regex.X,
    )


@lru_cache
def _posts() -> str:
    """A regular expression that matches what an author is, in one word: "reporter"."""
    return any_of(
        form
        for word in words("byline-tails")
        if len(word) >= SHORTEST_POST and " " not in word
        for form in spellings(word.casefold())
    )


@lru_cache
def opened() -> regex.Pattern[str]:
    """An opener before a name: "By Ann Lee"."""
    return regex.compile(rf"^(?i:{either('byline-openers')})\s+(?=\p{{Lu}})")


@lru_cache
def glued_opener() -> regex.Pattern[str]:
    """An opener that lost the space behind it: "byAnn Lee", "ByAnn Lee", "Published byAnn Lee"; a name may open with one of a word, "VanDyke"."""
    long = any_of(form for word in words("byline-openers") if " " in word for form in spellings(word.casefold()))
    capital = any_of(words("byline-openers-glued"))
    return regex.compile(rf"(?:{either('byline-openers')}|{capital}|(?i:{long}))(?=\p{{Lu}}\p{{Ll}}+\s)")


@lru_cache
def cuts() -> regex.Pattern[str]:
    """Where the names of a byline end, up to its end: what stands there is a date, a place of work, a link."""
    return regex.compile(rf"(?:\W+(?i:{either('byline-cuts')})|\s*[-–—,(|]\s*(?i:{either('workplaces')}))\b.*$")


@lru_cache
def credited() -> regex.Pattern[str]:
    """Who made pictures, sound or layout, up to the end of a byline: "Hoài Thu - Ảnh: Kim Thành"."""
    return regex.compile(rf"\s*[-–—.,;/|(]?\s*\b(?:{either('byline-credits')})\s*[:：].*$", regex.I)


@lru_cache
def whence() -> regex.Pattern[str]:
    """From where or for whom somebody writes: "Ann Lee in Lagos", "Ann Lee for the Daily Example", "Ann Lee in Lagos and Max Muster"."""
    after = r"(?:\s[\p{L}\d][\p{L}\d.'’-]*){1,5}"
    more = rf"(?:\s\p{{Lu}}[\p{{L}}.'’-]*){{1,3}}(?=,\s|\s(?:{either('and-words')})\s)"
    return regex.compile(
        rf"(?<=\p{{L}}{{2}}),?\s(?:{either('byline-whence')})(?:{more}|(?=\s(?:\p{{Ll}}{{1,3}}\s)?\p{{Lu}}){after}$)"
    )


@lru_cache
def from_place() -> regex.Pattern[str]:
    """Where a reader writes from, in brackets behind the name: "Thu Hằng (Nam Định)"."""
    return regex.compile(rf"(?<=\p{{L}})\s*\((?:[^()]{{1,30}},\s)?(?i:{either('places')})\)?$")


@lru_cache
def endings() -> regex.Pattern[str]:
    """What its people did, at the end of a byline: "thực hiện"."""
    return regex.compile(rf"\s\(?(?i:{either('byline-endings')})$")


@lru_cache
def post_in_brackets() -> regex.Pattern[str]:
    """An author's post in brackets, with a place: "Anne Martin (Pont-du-Nord, envoyée spéciale)", "Anne Martin (correspondante à Lyon)"."""
    posts = either("byline-tails")
    return regex.compile(rf"\s*\((?:[^()]{{1,40}},\s(?i:{posts})|(?i:{posts})\s\p{{Ll}}{{1,3}}\s[^()]{{2,30}})\s*(?:\)|$)")


@lru_cache
def source_label() -> regex.Pattern[str]:
    """What announces a source: "Theo TTXVN"."""
    return regex.compile(rf"(?:^|(?<=[\s(,.;-]))(?i:{either('source-labels')})\s*(?:[:：]\s*|\s)(?=\S)")


def tells_source(text: str) -> bool:
    """Whether a row of labels says from where the story is, as Chinese pages do beside the stamp: "来源：例州网 参与互动(0)"."""
    if ":" not in text and "：" not in text:  # to search a text for all labels takes long
        return False
    said = source_label().search(text)
    return said is not None and said[0].rstrip()[-1] in ":：" and unspaced(said[0].rstrip(" :：")[-1])


@lru_cache
def introduced() -> re.Pattern[str]:
    """A word after which a byline may have other words than names, unless a colon says so; for casefolded texts."""
    # What stands before such a word is no letter; those of ASCII are enough to keep the search short.
    return re.compile(
        rf"[^a-z](?:(?:{either('byline-openers')}|{either('source-labels')})\s|{either('byline-cuts')}|{either('workplaces')})"
    )


@lru_cache
def first_words(*lists: str) -> frozenset[str]:
    """The first word of each entry of these lists: looking words up is far faster than searching for the entries themselves."""
    forms = (form for name in lists for word in words(name) for form in spellings(word.casefold()))
    return frozenset(found[0] for form in forms if (found := WORD.search(form)))


@lru_cache
def last_words(name: str) -> frozenset[str]:
    """The last word of each entry of a list."""
    return frozenset(WORD.findall(key)[-1] for key in folded(name))


@lru_cache
def hints() -> frozenset[str]:
    """The first words of every label, source word, closing word and paper: a byline with a small letter in it has one of them."""
    lists = (
        "byline-labels",
        "byline-openers",
        "byline-openers-small",
        "source-labels",
        "byline-tails",
        "byline-cuts",
        "workplaces",
        "papers",
        "and-words",
    )
    return first_words(*lists) | frozenset(words("name-particles"))


@lru_cache
def words_of_names() -> frozenset[str]:
    """The words with a small letter that stand in names, between them, after them, and beside them where they name nobody."""
    listed = (key for name in ("and-words", "papers", "byline-tails", "byline-groups", "no-names") for key in folded(name))
    return frozenset(word for key in (*listed, *words("name-particles")) for word in WORD.findall(key))
