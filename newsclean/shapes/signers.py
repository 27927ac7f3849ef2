"""Whom a line names that says who wrote the story: a byline, or what stands before a stamp."""

from __future__ import annotations

from typing import Final

import regex

from newsclean.page import Line, Page
from newsclean.shapes.authors import ends_with_outlet, is_agency, is_label
from newsclean.shapes.byline import names_from, says_byline
from newsclean.shapes.byline_words import labels, tells_source
from newsclean.shapes.credit import is_credit
from newsclean.shapes.names import names
from newsclean.shapes.stamp import find_stamp
from newsclean.words import folded

NEAR: Final = 2  # lines
# "記者溫雅琪", in a line whose markup says that it is a byline: "记者调查" is a heading elsewhere.
_REPORTER: Final = regex.compile(r"(?:本[报報])?[记記]者(?P<who>\p{Han}{2,4})")
# A name of Chinese and Japanese characters, and the first of what these papers put behind it.
_CASELESS: Final = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}ー]{2,8}")
FIRST: Final = "\u3040"
# Hebrew begins here, the first of these scripts.
FIRST_CASELESS: Final = "\u0590"
# A name of two words or three in another script without capitals, or with initials: "ნინო ბერიძე", "எஸ்.கார்த்திக்".
_PART: Final = r"[\p{Lo}\p{Georgian}\p{M}\u200c\u200d]"
BARE: Final = regex.compile(
    rf"{_PART}{{1,20}}\.?(?:\s{_PART}{{1,20}}\.?|(?<=\.){_PART}{{2,20}}){{1,2}}|[\u1000-\u109f\u1780-\u17ff]{{4,24}}"
)
# A paper or a place before a name: "مدينة - أحمد الصالحي".
_BEHIND_PLACE: Final = regex.compile(r"\p{Arabic}{2,12}\s[-–]\s(?P<who>\p{Arabic}{2,12}(?:\s\p{Arabic}{2,12}){1,3})")
_BEFORE_STAMP: Final = " ,;|/·•-–—"


def signers(line: Line) -> tuple[str, ...]:
    """The names in a byline, without a label or a place that only the markup sets apart: ``<span>By</span><span>Ann Lee</span>``.

    None where only the place is left of it, or it says who took a picture: "Photo by Ann Lee".
    """
    label = line.markup.opening if line.markup is not None else None
    text = line.text.removeprefix(label).lstrip() if label and is_label(label) else line.text
    if line.markup is not None and "place" in line.markup.closing_hints:
        text = text.removesuffix(line.markup.closing or "")
    if found := names(text) or names_from(text):
        return found
    text = labels().sub("", text)
    if behind := _BEHIND_PLACE.fullmatch(text):
        return (behind["who"],)
    if reporter := _REPORTER.fullmatch(text):
        return (reporter["who"],)
    return (text,) if text and not (is_credit(text) or tells_source(text)) else ()


def signs_from(page: Page, line: Line) -> bool:
    """Whether a line right beside a dump's stamp says who writes and from where, "Ann Lee in Lagos", or names who took the page's pictures."""
    near = page.kind == "text" and 0 < abs(line.index - page.story.dateline) <= NEAR and page.story.dateline >= 0
    return near and (names_from(line.text) != () or _takes_pictures(page, line.text))


def signs_unlabelled(page: Page, line: Line) -> bool:
    """Whether a line is like a name in a script without capitals, and stands alone between headline and stamp, or right below both.

    Chinese, Japanese and Korean papers label names, and have names of sections that are as short.
    """
    return [other.index for other in _between(page)] == [line.index] and BARE.fullmatch(line.text) is not None


def _between(page: Page) -> list[Line]:
    """The open lines between headline and stamp, and the one right below the stamp."""
    story = page.story
    if story.headline >= story.dateline:
        return []
    first = story.headline + 1 if story.headline >= 0 else story.head
    return [line for line in page.span(first, min(story.dateline + 2, story.start)) if line.index != story.dateline]


def _takes_pictures(page: Page, text: str) -> bool:
    """Whether a bare name in a script without capitals ends a caption of the page as well, with the word for it: "佐藤花子", "、佐藤花子撮影"."""
    if _CASELESS.fullmatch(text) is None:
        return False
    return any(f"{text}{gap}{tail}" in page.source for tail in folded("credit-tails") if tail >= FIRST for gap in ("", " "))


def signs_beside(text: str) -> tuple[str, ...]:
    """The names before or behind a line's stamp, if a label or their office says so: "By Ann Lee on January 12, 2026", "Ann Lee, EX Bureau
    January 12, 2026", "Posted on January 12, 2026 by Ann Lee"; or the agency alone."""
    stamp = find_stamp(text)
    if stamp is None:
        return ()
    said = text[: stamp.start].rstrip(_BEFORE_STAMP)
    *before, last = said.split() or [""]
    if last.casefold() in folded("stamp-words"):
        said = said[: -len(last)].rstrip(_BEFORE_STAMP)
    if before and says_byline(said):
        return names(said)
    found = names(said)
    _, comma, office = said.rpartition(", ")
    if found and (all(map(is_agency, found)) or (comma and " " in found[0] and ends_with_outlet(office))):
        return found
    behind = text[stamp.end :].strip(_BEFORE_STAMP)
    return names(behind) if behind and says_byline(behind) else ()
