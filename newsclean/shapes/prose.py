"""What tells running text, and what only looks like it: tickers, rows of sections, bulleted headlines."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from newsclean.normalize import closes_without_stop
from newsclean.page import Line
from newsclean.sentence import ASKS, ends_sentence
from newsclean.words import either

BULLETS: Final[tuple[str, ...]] = ("•", "*", "·", "●", "▪", "»", ">", "#")
# What a line of a list may open with as well.
LISTED: Final[tuple[str, ...]] = (*BULLETS, "- ")
# Joined headlines of a ticker, none of which closes: "A - B - C - D".
MOST_DASHES: Final = 4
# Sections in a row: "Politics | Business | Sport | ..."; so long is no sentence, and no paragraph that lost its stop.
SIGNS: Final[tuple[str, ...]] = (" | ", " • ", " · ")
FEWEST_IN_ROW: Final = 6  # sentences
MOST_SIGNS: Final = 5
LONGEST_UNCLOSED: Final = 600  # characters
QUOTES: Final = "\"'«»„‹›"
# How Korean sentences close, those of a speaker in brackets among them; so many words are one.
VERBS: Final[tuple[str, ...]] = tuple(
    f"{verb}.{quote}" for verb in ("다", "요", "죠", "까") for quote in ("", '"', "”", "'", "’", '"]', "”]")
)
# Stops that no other sign is like: those of Armenian, and of the last sentence of a story in Khmer.
SURELY_TOLD: Final[tuple[str, ...]] = (*VERBS, "։", "៕")
_LAST: Final = frozenset(end[-1] for end in SURELY_TOLD)
FEWEST_VERBAL: Final = 4
SHORT_SENTENCE: Final = 6  # words
LONGEST_SPEAKER: Final = 14  # characters
LONGEST_QUESTION: Final = 28  # words of a title
FIRST_STOPLESS: Final = "\u0e00"
OPENING_QUOTES: Final = "“\"‘'"
CLOSING_QUOTES: Final = "”\"’'"

# No stop of "U.S. Navy", "TP. Hồ Chí Minh", "Mr. Lee", "City vs. country".
_FULL_STOP: Final = re.compile(
    r"(?<!\b[A-Z]\.[A-Z])(?<!\b(?:Mr|Ms|Dr|St|TP|TS|GS|BS|vs))(?<!\b(?:Mrs|Gov|Sen|Rep|Gen|PGS|ThS))\. "
)


def is_bulleted(text: str) -> bool:
    """Whether a text opens with a list's mark, which no quotation is."""
    return text.startswith(BULLETS) and not opens_quotation(text)


def opens_quotation(text: str) -> bool:
    """Whether a text opens with what is a mark of lists and links elsewhere: German and Danish papers quote »so«."""
    return text.startswith("»") and "«" in text


def goes_on(text: str) -> bool:
    """Whether a text goes on after a full stop, as no headline does; the stop of a title, of initials or "vs." is none."""
    return "。" in text or "། " in text or (". " in text and _FULL_STOP.search(text) is not None)


def tells(text: str) -> bool:
    """Whether running text tells something: a ticker's headlines, a row of sections and a bulleted headline do not."""
    if ("|" in text or "•" in text or "·" in text) and any(text.count(sign) >= MOST_SIGNS for sign in SIGNS):
        # On a page that is laid out as a table, the row that holds the story may hold a menu as well.
        return text[0] == "|" and text.count(". ") >= FEWEST_IN_ROW
    if text.endswith("."):
        return True
    # Many headlines in a row, none of which closes; scripts without capitals may do without stops.
    endless = len(text) > LONGEST_UNCLOSED and not ends_sentence(text) and not goes_on(text) and any(map(str.isupper, text))
    return not (endless or is_bulleted(text) or (text.count(" - ") >= MOST_DASHES and not (ends_sentence(text) or goes_on(text))))


def is_told(line: Line) -> bool:
    """Whether a line is a sentence by its last word, or by a quotation that it goes on from, though it has few words.

    A Korean one closes with its verb and may have four words, as those of broadcasts do. Thai and Lao have no stops.
    """
    text = line.text
    if text[-1:] >= FIRST_STOPLESS and closes_without_stop(text):
        return text[0] in OPENING_QUOTES and line.words > SHORT_SENTENCE and any(mark in text[1:-1] for mark in CLOSING_QUOTES)
    return line.words >= FEWEST_VERBAL and text[-1:] in _LAST and text.endswith(SURELY_TOLD)


def is_question(line: Line) -> bool:
    """Whether a line asks or exclaims as titles do: one sentence, no longer than a title."""
    text = line.text
    return text.endswith(ASKS) and ". " not in text and "。" not in text and line.words <= LONGEST_QUESTION


@lru_cache
def _speaker() -> re.Pattern[str]:
    return re.compile(rf"(?:{either('speaker-labels')})\s?[:：]")


def speaks_in_interview(line: Line) -> bool:
    """Whether a line opens with who asks or answers: "PV: Thưa bác sĩ, vì sao ...?"."""
    return ":" in line.key[:LONGEST_SPEAKER] and _speaker().match(line.key) is not None


def unquoted(key: str) -> str:
    """``key`` without quotation marks."""
    for quote in QUOTES:
        if quote in key:
            key = key.replace(quote, "")
    return key
