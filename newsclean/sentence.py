"""How a sentence ends, in the scripts of the press, and what reads like running text."""

from __future__ import annotations

import re
from typing import Final

FULL_STOPS: Final[tuple[str, ...]] = (".", "。", "．", "।", "۔", "။", "។", "።", "։", "៕")
PAUSES: Final[tuple[str, ...]] = (",", ";", ":", "，", "、", "；", "：", "،", "؛")
COLONS: Final[tuple[str, ...]] = (":", "：")
# What trails off, or was cut off by who shows the beginning of it.
ELLIPSES: Final[tuple[str, ...]] = ("...", "…")
SENTENCE_END: Final[tuple[str, ...]] = (
    *FULL_STOPS,
    "!",
    "?",
    "…",
    "！",
    "？",
    "؟",
    ".'",
    ".’",
    "」",
    "』",
    ";",
    *(f"{mark}{quote}" for mark in ".!?…" for quote in ('"', "”", "“", "»", " »", ")")),
    *(".«", "!«", "?«", "。”", "！”", "？”", "。）", "！）", "？）", "।”", '।"', "।'", "।’", "؟»", "؟”", '؟"'),
    *(f"{mark}{quote}" for mark in ".।?!" for quote in ("’’", "''")),
    *(f"{mark}{quote}" for mark in "۔။።" for quote in '’‘”“»"'),
)
# Few texts are asked for their last two characters: the last one tells most.
_CLOSING: Final = frozenset(end for end in SENTENCE_END if len(end) == 1)
_LAST: Final = frozenset(end[-1] for end in SENTENCE_END)
# "... in 1874.[2][3]", "... two arches.[citation needed]": the notes of encyclopedias and reports.
_NOTED: Final = re.compile(r"[.!?…。]\s?[\"”»’)]?(?:\[[\w ,–-]{1,20}\]){1,9}\Z")
LONGEST_NOTES: Final = 60  # characters
# What closes a sentence or a part of it.
STOPS: Final = frozenset((*FULL_STOPS, *PAUSES))
# So many words run on whether they close or not, for titles have fewer; and as few as these where they close as a sentence.
MANY_WORDS: Final = 20
FEW_WORDS: Final = 7
# Where no space parts words, two characters count as one, and titles are as long as sentences elsewhere: one that does not close has fewer
# than this, and no full stop.
MANY_DENSE: Final = 32
# So many pauses part the clauses of a sentence; a title has fewer.
CLAUSES: Final = 2
CUT: Final = "..."
# How titles close that ask or exclaim.
ASKS: Final[tuple[str, ...]] = ("?", "!", "？", "！")
STROKE: Final = " | "
QUOTING: Final = frozenset("「『")
QUOTED: Final = frozenset("」』～")
FIRST_DENSE: Final = "\u3040"
LAST_DENSE: Final = "\u9fff"
# How papers sign with a few letters behind the last stop: "(ula)", "(mk/pap)".
LONGEST_SMALL: Final = 16  # characters
_SMALL: Final = re.compile(r"[.!?] \([^\W\d_]{2,4}(?:[/,] ?[^\W\d_]{2,4})?\)$")


def ends_sentence(text: str) -> bool:
    """Whether ``text`` ends as a sentence does, with one of `SENTENCE_END`: told by a set, a tenth of the time of trying each; numbers of
    notes may stand behind it.
    """
    last = text[-1:]
    if last == "]":
        return _NOTED.search(text[-LONGEST_NOTES:]) is not None
    return last in _LAST and (last in _CLOSING or text.endswith(SENTENCE_END))


def runs_on(words: int, text: str) -> bool:
    """Whether a text of so many words reads like running text: a closed sentence, or as long as one.

    A Japanese paragraph may close with who wrote it: "...。（佐藤花子）"; no title has such a stop. Nor has one a stop and an agency behind
    a dash, as last paragraphs of Asian papers do: "... he said. — VNS".
    """
    if words < FEW_WORDS:
        return False
    if "。" in text:
        return True
    if STROKE in text and any(FIRST_DENSE <= letter <= LAST_DENSE for letter in text[:FEW_WORDS]):  # the site's name is behind it
        return False
    if words >= MANY_DENSE or (words >= MANY_WORDS and (text.count("，") >= CLAUSES or text.count("、") > CLAUSES)):
        return True
    if _titles(text):
        return False
    return words >= MANY_WORDS or ends_sentence(text) or signs_off(text)


def _titles(text: str) -> bool:
    """Whether a text without a full stop ends as titles do in Chinese and Japanese: with a letter, with a quotation that it does not open
    with, or cut short: papers write "……", sites "..."."""
    last = text[-1]
    if last in QUOTED:
        return text[0] not in QUOTING
    return FIRST_DENSE <= last <= LAST_DENSE or (text.endswith(CUT) and FIRST_DENSE <= text[-4:-3] <= LAST_DENSE)


def signs_off(text: str) -> bool:
    """Whether a text ends with a sentence, a dash and one word, the agency that signs it, or who wrote it in small letters:
    "... he said. — VNS", "... most w kwietniu. (ula)"."""
    if text.endswith(")") and text[-2:-1].islower() and _SMALL.search(text, max(0, len(text) - LONGEST_SMALL)) is not None:
        return True
    closed, dash, word = text.rpartition("— " if "— " in text else "– ")
    return dash != "" and " " not in word and word[:1].isupper() and ends_sentence(closed.rstrip())
