"""Captions without a credit: lines that say what is to be seen, and tell nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

import regex

from newsclean.lexicon import HOW, lists
from newsclean.normalize import closes_without_stop
from newsclean.page import Hit, Line, Page
from newsclean.sentence import STOPS
from newsclean.shapes.stamp import find_stamp, with_words
from newsclean.shapes.stamp_forms import clock
from newsclean.shapes.stamp_line import says_no_more
from newsclean.words import either

SURELY_UNCLOSED: Final = 16  # words; no subheading has more
LONGEST_SENTENCE: Final = 22  # words
FEWEST_UNCLOSED: Final = 13  # words
# What opens the title of a Chinese digest's item, before its source: "【例报】大桥通车".
TITLING: Final = "【"
MOST_UNCLOSED: Final = 34  # words
MOST_DIGITS: Final = 4  # characters to a digit
# "a) ", "1. ", "- ", "Bảng A: ": items of lists, and lines that introduce.
_BULLETS: Final = "-–•*+"
MARK: Final = 4  # characters of a letter or a number with its brackets
_ITEM: Final = regex.compile(r"(?:[-–•*+]|\(?\p{L}{1,2}\)|\(?\d{1,2}[.)])\s|\p{L}+\s\p{Lu}:")
# What closes a label for screen readers, "Image caption,", "التعليق على الصورة،": a headline may open with "Clip:".
_LABEL_ENDS: Final[tuple[str, ...]] = (",", "،", "，")
_SIGNED: Final = re.compile(r"[.!?”\"] \([^()]{1,24}\)$")
# A stop within a quotation or brackets.
_CLOSING: Final[tuple[str, ...]] = ('."', ".”", ".)")
_QUOTED: Final = re.compile(r"^[\"“'‘]")

# Who took a picture, in capitals right behind what it shows, or in brackets with a colon: "The old dam.ANN LEE", "(AAP: Ann Lee)".
_IN_CAPITALS: Final = regex.compile(
    r"(?<=[\p{Ll}.!?…”»)\]])\s?(?P<who>\p{Lu}{3,}[\p{Lu}'’-]*(?:\s(?:\p{Lu}[\p{Lu}.'’-]+|[/–-])){1,5}(?:\s«\s?\p{Lu}[^»]{2,30}»)?)$"
)
# American stations glue theirs to the last stop: "The old dam in 1979.(KXYZ)".
_IN_BRACKETS: Final = regex.compile(
    r"\s?\((?P<who>(?:\p{Lu}[\w.]*\s?){1,4}: ?\p{Lu}[^():]{2,50})\)$|(?<=[\p{L}\d][.!?])\((?P<who>[A-Z][A-Z0-9]{2,7})\)$"
)
FEWEST_SHOWN: Final = 4  # words
FEWEST_UNPARTED: Final = 5  # blanks in what is shown, where no sign parts it from who took it
LONGEST_DAY: Final = 32  # characters of a day, with what stands right before it
LONGEST_SIGNATURE: Final = 70  # characters


def names_photographer(text: str) -> bool:
    """Whether a text ends with who took the picture that it is the caption of, by its letters or its brackets."""
    return split_signed(text)[1] is not None


def split_signed(text: str) -> tuple[str, str | None]:
    """What a caption shows, and who took the picture, if its letters or its brackets say so."""
    last = text[-1:]
    if text.count(" ") < FEWEST_SHOWN or not (last in ")»" or last.isupper()):
        return text, None
    found = (_IN_BRACKETS if last == ")" else _IN_CAPITALS).search(text, max(0, len(text) - LONGEST_SIGNATURE))
    if found is None or says_no_more(clock().sub(" ", text[: found.start()])):  # "Updated 07:23 am IST - NALLUR"
        return text, None
    shown = text[: found.start()].rstrip()
    # "Cụ bà TRẦN THỊ BẢY", "Đồng chí Đại tá TRẦN THỊ BẢY" are somebody.
    told = shown.count(" ") >= FEWEST_UNPARTED if shown[-1].isalpha() else shown.count(" ") > 1
    return (shown, found["who"]) if told or shown[-1] in STOPS else (text, None)


def heard(page: Page, rule: str) -> Iterator[Hit]:
    """The phrases of ``rule`` that are labels of pictures for screen readers: "Image source, Ann Lee", "Image caption, The ninth bridge"."""
    for hit in page.hits.get(rule, ()):
        if hit.how == HOW["starts"] and hit.phrase.endswith(_LABEL_ENDS):
            yield hit


def bare_labels(page: Page) -> list[Line]:
    """The lines that are the label of a caption and nothing else: "Image caption,"; the caption stands in the line below."""
    return [hit.line for hit in heard(page, "caption") if hit.line.key == hit.phrase]


def labelled(page: Page) -> set[int]:
    """The indexes of the lines that the label of a picture opens, and of those below one that stands alone."""
    found = {hit.line.index for rule in ("caption", "picture-label") for hit in heard(page, rule)}
    return found.union(line.index + 1 for line in bare_labels(page))


def ends_with_day(text: str) -> bool:
    """Whether a text ends with a day behind a comma, as captions say when the picture was taken: "The old dam in Kent, 28 April 2023".

    A place and a day alone sign a letter or a decree: "Hà Nội, ngày 12 tháng 1 năm 2026".
    """
    if not text[-4:].isdigit() or "," not in text:
        return False
    tail = text[-LONGEST_DAY:]
    stamp = find_stamp(tail)
    start = with_words(tail, stamp.start) if stamp else 0
    if stamp is None or stamp.end != len(tail) or not tail[:start].endswith(", "):
        return False
    return text.count(" ", 0, len(text) - len(tail) + start) > FEWEST_SHOWN


@lru_cache
def _telling() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{either('telling-words')})\b")


@lru_cache
def _acting() -> re.Pattern[str]:
    return re.compile(rf"(?:{either('scene-openers')})\b.*\b(?:{either('scene-words')})\b")


def has_telling_words(language: str | None) -> bool:
    """Whether the language's file lists the words by which a short paragraph is told from a caption."""
    return bool(lists().get(language or "", {}).get("telling-words"))


@lru_cache
def _referring() -> re.Pattern[str]:
    # From the sign before a word on, so that the search goes from one to the next.
    return re.compile(rf"\W(?:{either('referring-words')})\b")


def refers(line: Line) -> bool:
    """Whether a line argues, quotes or refers to what stands around it, as captions do not."""
    return _referring().search(f" {line.text.casefold()}") is not None


def is_framed(line: Line) -> bool:
    """Whether a dump has the line as the only cell of a table's row, as pictures are framed: "| Cầu mới. |"."""
    return line.raw[:1] == "|" and line.text[:1] != "|" and line.raw.count("|") == 2


def frames_tell(lines: Sequence[Line]) -> bool:
    """Whether frames are few among ``lines``: on a page that is laid out as a table, all text stands in them."""
    return sum(line.raw[:1] == "|" for line in lines) * 2 <= len(lines)


def says_what_is_seen(line: Line) -> bool:
    """Whether a line is one short closed sentence with no word that tells, argues or refers back."""
    return (
        line.words <= LONGEST_SENTENCE
        and line.text.endswith(".")
        and ". " not in line.text
        and not _ITEM.match(line.text)
        and not any(mark in line.text for mark in '"“”:')
        and not _telling().search(line.text.casefold())
    )


def says_when_taken(line: Line) -> bool:
    """Whether a line only says what is seen, where, and on which day: "Mái chùa bị gió giật sập, Houston, ngày 10/7/2026."."""
    return line.text[-2:-1].isdigit() and says_what_is_seen(line) and ends_with_day(line.text[:-1])


def tells(line: Line) -> bool:
    """Whether a line is a closed sentence that tells or argues: "Hiện trường vụ cháy nằm trong ngõ nhỏ nên xe cứu hỏa khó vào."."""
    text = line.text
    if not text.endswith(".") or ":" in text:
        return False
    # The first word may be of a phrase that opens a caption: "hiện trường".
    return _telling().search(text.casefold().partition(" ")[2]) is not None


def shows_people(line: Line) -> bool:
    """Whether a line only says what people in a picture do, as those of official events do: "Các đại biểu chụp ảnh lưu niệm"."""
    key = line.text.casefold()
    return _acting().match(key) is not None and not _telling().search(key)


def goes_on_below(page: Page, line: Line) -> bool:
    """Whether the line below goes on with the sentence of an unclosed one, as rows do on a page that is broken at a width."""
    below = page.lines[line.index + 1].text[:2] if line.index + 1 < len(page.lines) else ""
    return below[:1].islower() and below.islower() and line.text[-1:].isalnum() | (line.text[-1:] == ",")


def _signs_sentence(text: str) -> bool:
    """Whether who wrote it stands in brackets behind the last sentence of a paragraph: "Vào cửa miễn phí. (BBT)"."""
    return text[-1] == ")" and _SIGNED.search(text) is not None


def _ends_open(text: str) -> bool:
    """Whether a text ends with a letter, a digit, or a quotation or bracket that closes no sentence."""
    return (text[-1].isalnum() or text[-1] in '"”)') and not text.endswith(_CLOSING) and not _signs_sentence(text)


def _opens_as_item(text: str) -> bool:
    """Whether a text without a colon opens as an item of a list: most are told by their first characters."""
    return (text[0] in _BULLETS or "." in text[:MARK] or ")" in text[:MARK]) and _ITEM.match(text) is not None


def unclosed_words(line: Line) -> int:
    """The words of a line that is no sentence, no item of a list, no introduction and no table's row; 0 for any other line."""
    if line.words > MOST_UNCLOSED or not line.text or line.text[-1] in ".?!…;,:" or " | " in line.text:
        return 0
    if (
        not _ends_open(line.text)
        or ":" in line.text
        or "。" in line.text
        or closes_without_stop(line.text)
        or _opens_as_item(line.text)
        or line.text[0] == TITLING
    ):
        return 0
    # The sets of a match open or end with one, or with a bracket around one.
    has_figures = not (line.text[0].isalpha() and line.text[-1].isalpha())
    figures = sum(map(str.isdigit, line.text)) if has_figures else 0
    return 0 if figures * MOST_DIGITS >= len(line.text) else line.words


def is_quoted(line: Line) -> bool:
    """Whether a line is a quotation from its first sign to its last, as what a magazine repeats in large letters: “Tôi đốt lò mỗi ngày”."""
    return _QUOTED.match(line.text) is not None and line.text[-1] in "\"”'’"


def titles_a_picture(line: Line) -> bool:
    """Whether a line is too long for a subheading and yet no sentence: no closing stop, no item of a list."""
    return (
        FEWEST_UNCLOSED <= line.words <= MOST_UNCLOSED
        and _ends_open(line.text)
        and not _ITEM.match(line.text)
        and not _QUOTED.match(line.text)
        and ";" not in line.text
        and (line.words > SURELY_UNCLOSED or not _telling().search(line.text.casefold()))
    )
