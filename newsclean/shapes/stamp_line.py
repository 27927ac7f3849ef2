"""Lines that say when and nothing else: a stamp with the words around it, or how long ago something was."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

import regex

from newsclean.normalize import OF_WORD, WORD, spellings
from newsclean.sentence import ends_sentence
from newsclean.shapes.eastern import western
from newsclean.shapes.stamp import LONGEST_STAMP, Stamp, find_stamp
from newsclean.shapes.stamp_forms import ZONE, ZONE_NAME, clock
from newsclean.words import any_of, either, folded, months, words

# "Published ..., updated ...": a line has no more.
MOST_STAMPS: Final = 2
LONGEST_CLOCK: Final = 16  # characters
PLAYER: Final[tuple[str, ...]] = ("0:00", "00:00")
_SIGNS: Final = " |,،.:;-–—()[]/•·*'’\t：，、（）【】"
# A day and an hour without a year, as portals print them: "5/19(日) 6:05配信", "05-19 18:21", "5月19日 18時21分", "05-1918:21".
_YEARLESS: Final = re.compile(
    r"(?:\d{1,2}[/.]\d{1,2}|\d\d-\d\d|\d{1,2}月\s?\d{1,2}日)(?:\s?[(（][^()（）\d]{1,3}[)）]\s?|,?\s|(?<=-\d\d)(?=\d\d:))(?:午前|午後|上午|下午|오전|오후)?\s?\d{1,2}[:：時时]\d\d分?(?:配信|更新)?"
)
# The first letters of a line, or its first digit.
_OPENING: Final = re.compile(r"[\W_]*([^\W\d_]+|\d)")


def says_when(text: str) -> bool:
    """Whether ``text`` is a stamp and nothing else, or only says how long ago something was."""
    return len(text) <= LONGEST_STAMP and _says_when(text)


@lru_cache(maxsize=4096)
def _says_when(text: str) -> bool:
    if not opens_with_time(text):
        return False
    before, dash, place = text.rpartition(" - ")
    if dash and place.isupper() and any(map(str.isdigit, before)):
        text = before  # "November 25, 2018 07:22 am IST - NALLUR"
    return _lacks_year(text) or _is_stamp(text) or _says_ago(text.casefold()) or _says_hour(text)


def opens_with_time(text: str) -> bool:
    """Whether ``text`` opens with a number or a word that may stand before a time, as few lines do."""
    opening = _OPENING.match(text, 0, LONGEST_STAMP)
    return opening is not None and (opening[1].isdigit() or opening[1].casefold() in _time_words())


@lru_cache
def _time_words() -> frozenset[str]:
    """The first letters of all that a time may open with."""
    openers = [
        form
        for name in ("stamp-words", "day-words", "ago-openers")
        for word in words(name)
        for form in spellings(word.casefold())
    ]
    return frozenset(found[1] for word in (*openers, *months(), "ngày") if (found := _OPENING.match(word)))


def says_clock(text: str) -> bool:
    """Whether ``text`` is an hour and nothing else: "09:30", "10:35 น.", "6:05 AM IST"; at the one of "0:00" a player stands."""
    if len(text) > LONGEST_CLOCK or not text[:1].isdigit() or text.startswith(PLAYER):
        return False
    found = clock().search(text)
    return found is not None and found.start() == 0 and says_no_more(text[found.end() :])


def opens_with_day(text: str) -> bool:
    """Whether a line that closes as no sentence opens with a word for when, a colon and a number: "发布时间：01-1208:15某某作者"."""
    label, colon, rest = text.replace(":", "：", 1).partition("：")
    told = colon != "" and label.strip().casefold() in folded("stamp-words") and rest.lstrip()[:1].isdigit()
    return told and not ends_sentence(text)


def tells_change(text: str) -> bool:
    """Whether a stamp says when the story was changed: "Updated January 12, 2026"."""
    return not folded("update-words").isdisjoint(WORD.findall(text.casefold()))


def first_published(text: str, zone: str | None = None) -> Stamp | None:
    """The stamp in ``text``; of two, the second if only the first is that of a change: "Updated 13 January 2026, published 12 January 2026"."""
    stamp = find_stamp(text, zone)
    if stamp is None or not tells_change(text[: stamp.start]):
        return stamp
    rest = text[stamp.end :]
    other = find_stamp(rest, zone)
    told = other is not None and WORD.search(label := rest[: other.start]) is not None and not tells_change(label)
    return other if told else stamp


def is_stamp(text: str) -> bool:
    """Whether ``text`` is a stamp and nothing else: words such as "Cập nhật" or a weekday may stand around it."""
    return len(text) <= LONGEST_STAMP and opens_with_time(text) and _is_stamp(text)


# A page's few stamps are asked by its layout again and again.
@lru_cache(maxsize=256)
def _is_stamp(text: str) -> bool:
    left = text = western(text)
    for _ in range(MOST_STAMPS):
        stamp = find_stamp(left)
        if stamp is None:
            break
        left = f"{left[: stamp.start]} | {left[stamp.end :]}"
    if left == text:
        return False
    left = clock().sub(" ", left)
    if any(map(str.isdigit, left)):
        left = counts().sub(" ", ZONE.sub(" ", left))  # "updated 02:21 (GMT+0400)"
    return says_no_more(left) or (_hints_at_ago(left) and says_no_more(_ago().sub(" ", left.casefold())))


@lru_cache
def counts() -> regex.Pattern[str]:
    """What a page counts beside a stamp: "4 min read", "1.2K views", "Lesezeit: 3 Min."."""
    number = r"\d[\d.,]*\s?[km]?"
    before = rf"\b(?:{either('count-openers')})\s?[:：]?\s?{number}(?:\s?\p{{L}}{{1,8}}\b\.?)?"
    return regex.compile(rf"{before}|{number}[\s-]?(?:{either('count-words')})\b", regex.IGNORECASE)


def says_no_more(left: str) -> bool:
    """Whether what is left of a line without its days and hours are words that stand around them."""
    return not _stamp_word().sub(" ", ZONE_NAME.sub(" ", left).casefold()).strip(_SIGNS)


def _lacks_year(text: str) -> bool:
    label, _, labelled = text.partition("：")
    if labelled and label in folded("stamp-words"):  # "发布时间：05-19 18:21"
        text = labelled.lstrip()
    if text[:1].isdigit() and _YEARLESS.fullmatch(text) is not None:
        return True
    if ":" not in text:
        return False
    left = clock().sub(" ", text)  # "Sobota, 30 listopada (10:05)"
    day = _day_of_month().sub(" ", left) if left != text else left
    return day != left and says_no_more(day)


@lru_cache
def _day_of_month() -> regex.Pattern[str]:
    return regex.compile(rf"\b[0-3]?\d\.?\s(?:de\s)?(?:{any_of(months())})\b", regex.IGNORECASE)


@lru_cache
def _ago() -> regex.Pattern[str]:
    after = rf"\d{{1,3}}\s?(?:{either('ago-words')})"  # 3 giờ trước, 2 hours ago
    before = rf"(?:{either('ago-openers')})\s(?:\d{{1,3}}|\w+)\s?(?:{either('ago-units')})"  # vor 3 Stunden, il y a une heure
    return regex.compile(rf"(?:(?:{either('stamp-words')})\b|[^\p{{L}}\p{{N}}])*(?:{after}|{before})\W*")


@lru_cache
def _ago_glued() -> regex.Pattern[str]:
    """How long ago, right behind a word: "Ann Lee5 hours ago", "Ann Lee | Published 5 hours ago"."""
    signs = rf"\s*[|·•–—-]\s*(?:(?:{either('stamp-words')})\s+)?"
    return regex.compile(rf"(?:(?<=\p{{L}})|{signs})\d{{1,3}}\s?(?:{either('ago-words')})\W*$", regex.IGNORECASE)


@lru_cache
def _ago_ends() -> frozenset[str]:
    """The last words of all that says how long ago, in small letters and as stamps may write them: looking one up costs least."""
    ends = {phrase.casefold().rsplit(maxsplit=1)[-1] for phrase in words("ago-words")}
    return frozenset(form for end in ends for form in (end, end.capitalize(), end.upper()))


def ago_at(text: str) -> int:
    """Where a text ends before how long ago it was, which follows without a space or after a sign; 0 if nowhere."""
    if text[text.rfind(" ") + 1 :] not in _ago_ends():
        return 0
    found = _ago_glued().search(text, max(0, len(text) - LONGEST_STAMP))
    return found.start() if found else 0


@lru_cache
def _ago_hints() -> frozenset[str]:
    return frozenset(
        word for name in ("ago-words", "ago-openers") for phrase in words(name) for word in phrase.casefold().split()
    )


@lru_cache
def _stamp_word() -> re.Pattern[str]:
    # The other library would take a tenth of a second to read it, of every call from a shell.
    return re.compile(rf"(?<!{OF_WORD})(?:{either('stamp-words')}|{either('day-words')})(?!{OF_WORD})")


def _says_hour(text: str) -> bool:
    """Whether ``text`` only says at what hour the story was changed, or that of a day near: "Updated 10:32 a.m.", "Oggi alle 15:40"."""
    said = WORD.findall(text.casefold())
    if folded("update-words").isdisjoint(said) and folded("day-words").isdisjoint(said):
        return False
    left = clock().sub(" ", text)
    return left != text and says_no_more(left)


def _hints_at_ago(text: str) -> bool:
    return not _ago_hints().isdisjoint(WORD.findall(text.casefold()))


def _says_ago(key: str) -> bool:
    """Whether a text says how long ago, and no more than at what hour beside: "il y a 3 heures, mis à jour à 09h42"."""
    if not _hints_at_ago(key):
        return False
    left = _ago().sub(" ", key)
    return left != key and says_no_more(clock().sub(" ", left))
