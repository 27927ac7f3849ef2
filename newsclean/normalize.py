"""Two readings of a row: `tidy`, the text that is kept, and `fold`, the key that word lists compare.

Folding is for matching alone; the text itself never changes by it.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from typing import Final

import regex

# Soft hyphen, zero-width space, word joiner, byte order mark: never text. (Zero-width joiners are: Persian, emoji.)
INVISIBLE: Final = "\u00ad\u200b\u2060\ufeff"
_INVISIBLE: Final = str.maketrans("", "", INVISIBLE)
_HAS_INVISIBLE: Final = re.compile(f"[{INVISIBLE}]")
_UNSEEN: Final = re.compile(rf"[\s{INVISIBLE}]*")

# All that `tidy` makes a space or leaves out, but for the ends of rows, and for two blanks that NFC has none of.
ODD: Final = (
    "\t\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
    + INVISIBLE
)

# What may stand around a phrase without changing it: list markers, closing colons and stops, signs that point at a link.
FRINGE: Final = " \t•·・●▪■◆◇□▽★☆►▶➤»›>＞|#+*-–—―−:.…‹<«/→➡☞👉👇📲📱📌📢🔔🔴📩📨📧✉\ufe0f"

# A word with the marks that Hebrew, Arabic, Indic and other scripts set on its letters, which the standard library, twice as
# fast as the other, takes for no part of it.
_MARKS: Final = (
    "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0963\u0966-\u0dff"
    "\u0e31-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u17b4-\u17d3"
)
OF_WORD: Final = rf"[\w{_MARKS}]"
WORD: Final = re.compile(f"{OF_WORD}+")

# A word that is found inside others so often is only looked for between spaces then.
MOST_INSIDE: Final = 20

# A list number before an item, as list markup leaves it in a dump: "12. Giáo dục".
_NUMBERED: Final = re.compile(r"\d{1,2}[.)]\s+(?=\D)")

# Characters that papers mix freely. NFC first, then these.
_LOOKALIKES: Final = [
    ("ð", "đ"),
    ("ß", "ss"),
    ("ς", "σ"),
    ("i\u0307", "i"),  # what the Turkish capital becomes
    ("ș", "ş"),  # Romanian papers write the comma or the cedilla
    ("ț", "ţ"),
    ("’", "'"),
    ("‘", "'"),
    ("“", '"'),
    ("”", '"'),
    ("–", "-"),
    ("—", "-"),
    ("‐", "-"),
    ("‑", "-"),
    ("−", "-"),
    ("：", ":"),
]

_LOOKED_FOR: Final = [(other[-1], other, usual) for other, usual in _LOOKALIKES]
_LOOKALIKE: Final = re.compile(f"[{''.join(last for last, _, _ in _LOOKED_FOR)}]")
LONGEST_LINE: Final = 300  # characters; next to all have fewer

# The vowel pairs whose tone mark stands on the first letter in one spelling and on the second in the other: "họa",
# "hoạ". Both are right and papers mix them, even within an article.
_PAIRS: Final = {"òa": "oà", "óa": "oá", "ỏa": "oả", "õa": "oã", "ọa": "oạ", "òe": "oè", "óe": "oé", "ỏe": "oẻ", "õe": "oẽ",
          "ọe": "oẹ", "ùy": "uỳ", "úy": "uý", "ủy": "uỷ", "ũy": "uỹ", "ụy": "uỵ"}  # fmt: skip
# Scripts that put no space between words: Thai to Burmese, Khmer, kana and Han. A word of theirs is two characters or so.
UNSPACED: Final = "\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
_UNSPACED: Final = re.compile(f"[{UNSPACED}]")
# Those whose letters are sounds, and their marks characters of their own, have words twice as long: Thai to Burmese, Khmer.
_LETTERED: Final = re.compile("[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff]")
FEW_SPACES: Final = 12  # letters to a space
FULL_STOP: Final = "。"
# What Chinese and Japanese are written in begins here, brackets and kana as well; behind it are the syllables of Korean.
FIRST_HAN: Final = "\u2e80"
# Thai and Lao close no sentence with a stop, and Tibetan closes all that it writes with one.
_STOPLESS: Final = re.compile("[\u0e00-\u0fff]")
_GREEK: Final = re.compile("[\u0370-\u03ff]")
_SPLIT_TONES: Final = regex.compile("|".join(sorted({*_PAIRS, *_PAIRS.values()})))
_OTHER: Final = {**_PAIRS, **{second: first for first, second in _PAIRS.items()}}


_ROW: Final = regex.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")


def sound(text: str) -> str:
    """``text`` with a broken letter for half of a surrogate pair: JSON may hold one, an emoji that was cut; text may not."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def is_unseen(text: str) -> bool:
    """Whether ``text`` has nothing but blanks and characters that have no width, as editors leave them: "\\u200b"."""
    bare = text.strip()
    return not bare or (bare[0] in INVISIBLE and _UNSEEN.fullmatch(bare) is not None)


def cut_rows(text: str) -> list[str]:
    """The rows of ``text`` with their ends, cut at CR, LF and CRLF only (`str.splitlines` cuts at more)."""
    if "\r" not in text:
        rows = text.split("\n")
        return [row + "\n" for row in rows[:-1]] + ([rows[-1]] if rows[-1] else [])
    return [found[0] for found in _ROW.finditer(text) if found[0]]


def tidy_all(rows: list[str], source: str, odd: str = ODD) -> list[str]:
    """What `tidy` gives for each of the ``rows`` of ``source``: those of most pages are tidy between their ends.

    ``odd`` are the characters that may be in need of tidying: fewer, where the rest is squeezed already.
    """
    # Looking for a character is next to free.
    if "  " in source or any(character in source for character in odd) or not unicodedata.is_normalized("NFC", source):
        return [tidy(row) for row in rows]
    return [row.strip() for row in rows]


def tidy(raw: str) -> str:
    """``raw`` in NFC, without zero-width characters, with single spaces and none at its ends."""
    text = raw.strip()
    # What is printable has neither odd blanks nor zero-width characters, so that most rows need no squeezing.
    if "  " in text or not text.isprintable():
        text = " ".join(text.split())
        if _HAS_INVISIBLE.search(text):
            text = " ".join(text.translate(_INVISIBLE).split())
    return unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """The key of a tidy text: casefolded, look-alike characters made one, list markers and closing stops off.

    The placement of tone marks is not folded here: `spellings` widens the phrases instead, once, when they are read.
    """
    key = fold_letters(text).strip(FRINGE)
    return _unnumbered(key) if key[:1].isdigit() else key


def fold_all(texts: list[str]) -> list[str]:
    """What `fold` gives for each of ``texts``, in one go: casefolding a page at once takes a fifth of the time."""
    keys = fold_letters("\n".join(texts)).split("\n")
    if len(keys) != len(texts):
        return [fold(text) for text in texts]
    bare = map(str.strip, keys, itertools.repeat(FRINGE))
    return [_unnumbered(key) if key[:1].isdigit() else key for key in bare]


def _unnumbered(key: str) -> str:
    number = _NUMBERED.match(key)
    return key[number.end() :] if number else key


def fold_letters(text: str) -> str:
    """``text`` casefolded, with look-alike characters made one; nothing is stripped from its ends."""
    # Small letters take half the time of casefolded ones; what these differ in is among the look-alikes, as far as papers use it.
    key = text.lower()
    # A line is searched for all of them at once, a page for one after the other.
    if not key.isascii() and (len(key) > LONGEST_LINE or _LOOKALIKE.search(key)):
        for last, other, usual in _LOOKED_FOR:
            if last in key:  # one character is found ten times as fast as two
                key = key.replace(other, usual)
    return key


def count_words(text: str) -> int:
    """How many words a tidy text has; where a script puts no spaces between words, every two characters count as one.

    Every four are one in scripts of South-East Asia.
    """
    spaced = text.count(" ") + 1
    if text.isascii():
        return spaced
    dense = len(_UNSPACED.findall(text))
    return spaced + (dense and (2 * dense - len(_LETTERED.findall(text))) // 4)


def count_all(texts: list[str]) -> list[int]:
    """What `count_words` gives for each of ``texts``."""
    counts = [text.count(" ") + 1 for text in texts]
    # A script without spaces shows in the lack of them, which is counted faster; a bullet brings one a line.
    few = (sum(counts) - 2 * len(texts)) * FEW_SPACES < sum(map(len, texts))
    # A menu or a table in one row may bring many; the stop of Chinese and Japanese tells them all the same.
    joined = "".join(texts)
    return [count_words(text) for text in texts] if (few and _UNSPACED.search(joined)) or FULL_STOP in joined else counts


def has_word(text: str, word: str) -> bool:
    """Whether ``word`` stands in ``text`` by itself: looking for a few takes a fifth of the time of telling all words apart.

    Where no space parts words, it stands anywhere.
    """
    at = text.find(word)
    if at < 0 or unspaced(word[:1]):
        return at >= 0
    for _ in range(MOST_INSIDE):
        end = at + len(word)
        if not (_is_of_word(text[at - 1 : at]) or _is_of_word(text[end : end + 1])):
            return True
        at = text.find(word, end)
        if at < 0:
            return False
    return f" {word} " in text


def _is_of_word(character: str) -> bool:
    return character.isalnum() or character == "_" or (character >= "\u0300" and WORD.match(character) is not None)


def says_something(text: str) -> bool:
    """Whether ``text`` has a letter or a digit; nearly every line begins with one."""
    return any(character.isalnum() for character in text)


def unspaced(character: str) -> bool:
    """Whether ``character`` is of a script that puts no space between words, so that a phrase may end right before it."""
    return character >= "\u0e00" and _UNSPACED.match(character) is not None


def closes_without_stop(text: str) -> bool:
    """Whether ``text`` ends with a letter of a script that closes no sentence with a stop: that it has none says nothing."""
    return text[-1:] >= "\u0e00" and _STOPLESS.match(text[-1]) is not None


def spellings(phrase: str, most: int = 16) -> list[str]:
    """Every spelling of a folded phrase: by where its Vietnamese tone marks stand, as Greek capitals, which drop accents, as Turkish ones, of
    which "I" becomes an "i", and as French ones, "A lire aussi".

    The phrase alone if it has more than ``most``.
    """
    if _GREEK.search(phrase):
        bare = "".join(c for c in unicodedata.normalize("NFD", phrase) if not unicodedata.combining(c))
        return list(dict.fromkeys((phrase, bare)))
    if "ı" in phrase:
        return [phrase, phrase.replace("ı", "i")]
    if phrase.startswith("à "):
        return [phrase, f"a{phrase[1:]}"]
    cuts = list(_SPLIT_TONES.finditer(phrase))
    if not cuts or 2 ** len(cuts) > most:
        return [phrase]
    found = []
    for choice in itertools.product((False, True), repeat=len(cuts)):
        parts, end = [], 0
        for cut, other in zip(cuts, choice, strict=True):
            parts += [phrase[end : cut.start()], _OTHER[cut[0]] if other else cut[0]]
            end = cut.end()
        found.append("".join(parts) + phrase[end:])
    return found
